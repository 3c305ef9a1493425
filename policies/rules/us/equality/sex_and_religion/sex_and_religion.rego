package rules.us.equality.sex_and_religion

import data.lib.law
import future.keywords.not

needs := {"trait", "in"}

applies contains c.at if {
	some c in input.classification
	not _other(c.trait)
	not c["in"] in {"seats", "votes"}
	not _marriage_by_sex(c.trait, c["in"])
}

_other(trait) if not trait in {"sex", "religion"}

_marriage_by_sex("sex", "marriage")

asks[c.at] contains [c.at, "mode"] if {
	some c in input.classification
	c.trait in {"sex", "religion"}
}

# A bona fide qualification is a reason of the kind that is asked for.
asks[c.at] contains [c.at, "exception"] if {
	some c in input.classification
	c.trait == "sex"
	c["in"] == "employment"
	not c.mode == "aim"
}

# An aim treats nobody by sex.
_weight("sex", field, mode, exception) := "none" if {
	mode == "aim"
} else := "qualification" if {
	field == "employment"
	exception == "bona_fide_sex_qualification"
} else := "sex"

_weight("religion", _, mode, _) := "belief" if {
	mode in {"aim", "factor"}
} else := "religion"

_weighed_as[c.at] := _weight(c.trait, c["in"], c.mode, object.get(c, "exception", "none")) if some c in input.classification

# amend. XIV, § 1: no State shall "deny to any person within its jurisdiction the equal protection of the laws"
verdict[c.at] := object.union_n([_leads[_weighed_as[c.at]], {
	"facts": [[c.at, "mode"], [c.at, "trait"], [c.at, "in"]],
	"trait": c.trait,
	"mode": c.mode,
	"field": object.get({"other": "other matters"}, c["in"], c["in"]),
	"message": c.trait,
	"factors": law.of_the_day([object.union(f, {"fact": [c.at, "mode"]}) | some f in _factors[_weighed_as[c.at]]]),
}]) if {
	some c in input.classification
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "mode"]]} if {
	some c in input.classification
	_weighed_as[c.at] == "none"
}

_leads.sex := {"refer": "Is there an exceedingly persuasive reason for this line?", "lean": "open", "because": _of_the_day("us_v_virginia_1996")}

_leads.qualification := {"refer": "Does the work itself call for one sex?", "lean": "no_breach", "because": _of_the_day("us_v_virginia_1996")}

# Espinoza: a line by religious status must meet strict scrutiny.
_leads.religion := {"refer": "Does an interest of the highest order justify this line?", "lean": "breach", "because": "espinoza_v_montana"} if {
	law.in_force("espinoza_v_montana")
} else := {"refer": "Does an interest of the highest order justify this line?", "lean": "open", "because": "us_const_amend14_equal_protection"}

_leads.belief := {"refer": "Can this be met without looking at anybody's religion?", "lean": "open", "because": "us_const_amend14_equal_protection"}

_of_the_day(authority) := authority if {
	law.in_force(authority)
} else := "us_const_amend14_equal_protection"

_factors.sex := [
	{"points": "breach", "authority": "us_v_virginia_1996", "says": "A public college was not to be closed to women; generalities about the sexes do not justify a line."},
	{"points": "no_breach", "authority": "us_v_virginia_1996", "says": "Real differences between the sexes may count, and lines that make good for past disadvantage may stand."},
]

_factors.qualification := [
	{"points": "breach", "authority": "us_v_virginia_1996", "says": "Who defends a line by sex must show an exceedingly persuasive reason."},
	{"points": "no_breach", "authority": "us_v_virginia_1996", "says": "Real differences between the sexes may count."},
]

_factors.religion := [
	{"points": "breach", "authority": "espinoza_v_montana", "says": "Nobody otherwise eligible is kept from a public benefit for being religious, even by a State's constitution."},
	{"points": "breach", "authority": "us_const_amend14_equal_protection", "says": "The liberty that a State may not take without due process includes that of religion."},
	{"points": "no_breach", "authority": "espinoza_v_montana", "says": "The decision is about religious status; a State may still decline to pay for some religious uses."},
]

_factors.belief := [
	{"points": "breach", "authority": "espinoza_v_montana", "says": "A line by religious status must meet strict scrutiny."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The words keep nobody out, and means that are open to all beliefs may meet them."},
]
