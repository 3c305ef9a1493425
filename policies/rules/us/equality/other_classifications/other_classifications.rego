package rules.us.equality.other_classifications

import data.lib.law
import future.keywords.not

needs := {"trait", "in"}

applies contains c.at if {
	some c in input.classification
	not c.trait in {"race", "ethnicity", "color", "national_origin", "ancestry", "diversity", "religion"}
	not _by_sex(c.trait, c["in"])
	not c["in"] in {"seats", "votes", "employment", "contracting"}
}

_by_sex("sex", field) if field != "marriage"

asks[c.at] contains [c.at, "mode"] if {
	some c in input.classification
	_field(c.trait, c["in"])
}

# amend. XIV, § 1: "any person within its jurisdiction"
_field(trait, field) := field if {
	trait == "immigration_status"
	field in {"education", "benefits"}
}

_field(trait, field) := field if {
	trait in {"sex", "sexual_orientation"}
	field == "marriage"
}

verdict[c.at] := object.union(_weighed(field), {
	"facts": [[c.at, "trait"], [c.at, "in"]],
	"trait": c.trait,
	"field": field,
	"factors": [object.union(factor, {"fact": [c.at, "in"]}) | some factor in _factors[field]; law.in_force(factor.authority)],
}) if {
	some c in input.classification
	field := _field(c.trait, c["in"])
	not c.mode in _harmless
	c.mode
}

# An aim or a factor keeps nobody out.
_harmless := {"aim", "factor"}

_weighed("education") := {"refer": "Are children kept from public schools?", "lean": "breach", "because": "plyler_v_doe"} if law.in_force("plyler_v_doe")

_weighed("education") := {"refer": "Are children kept from public schools?", "lean": "open", "because": "us_const_amend14_equal_protection"} if not law.in_force("plyler_v_doe")

_weighed("benefits") := {"refer": "May this benefit be kept from people by their status?", "lean": "open", "because": "us_const_amend14_equal_protection"}

_weighed("marriage") := object.union({"refer": "Can marriage be closed to couples by sex?"}, _marriage)

# The law of the day: Obergefell decides; before it Romer stood against Baker, and before Romer Baker alone.
_marriage := {"lean": "breach", "because": "obergefell_v_hodges"} if {
	law.in_force("obergefell_v_hodges")
} else := {"lean": "open", "because": "romer_v_evans"} if {
	law.in_force("romer_v_evans")
} else := {"lean": "no_breach", "because": "baker_v_nelson"} if {
	law.in_force("baker_v_nelson")
} else := {"lean": "open", "because": "us_const_amend14_equal_protection"}

_factors.education := [
	{"points": "breach", "authority": "plyler_v_doe", "says": "Children may not be kept from free public schools because of how they came."},
	{"points": "no_breach", "authority": "plyler_v_doe", "says": "The decision is about schools for children; it does not settle other schooling."},
]

_factors.benefits := [
	{"points": "breach", "authority": "plyler_v_doe", "says": "People here without leave are persons under the clause."},
	{"points": "no_breach", "authority": "nordlinger_v_hahn", "says": "Lines that touch no protected group need only some reason."},
]

_factors.marriage := [
	{"points": "breach", "authority": "obergefell_v_hodges", "says": "A State licenses the marriage of two people of the same sex on the same terms."},
	{"points": "breach", "authority": "romer_v_evans", "says": "A State may not take the protection of its laws from people by sexual orientation alone."},
	{"points": "breach", "authority": "us_const_amend14_equal_protection", "says": "No person may be denied the equal protection of the laws."},
	{"points": "no_breach", "authority": "baker_v_nelson", "says": "The Court found no substantial federal question in a State's refusal to license such a marriage."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The words of the amendment do not speak of marriage."},
]

# Nordlinger: taxation by the date of acquisition.
verdict[c.at] := {"ok": true, "facts": [[c.at, "trait"]]} if {
	some c in input.classification
	c.trait
	c["in"]
	not _field(c.trait, c["in"])
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "mode"]]} if {
	some c in input.classification
	_field(c.trait, c["in"])
	c.mode in _harmless
}
