package rules.us_ca.equality.no_preference

import data.lib.instruments
import data.lib.law
import future.keywords.not

needs := set()

_bodies contains c if some c in input.commission

_bodies contains o if some o in input.office

_subjects contains b if some b in _bodies

_subjects contains c if some c in input.classification

# art. I, § 31(a) binds what is below the Constitution.
applies contains b.at if {
	some b in _bodies
	not input.proposal.instrument in instruments.wholly_constitutional
	not instruments.constitutes(b.created_by)
}

applies contains c.at if {
	some c in input.classification
	not input.proposal.instrument in instruments.constitutional
}

asks[s.at] contains ["proposal", "instrument"] if some s in _subjects

asks[b.at] contains [b.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some b in _bodies
}

asks[b.at] contains [b.at, "selection.criterion"] if some b in _bodies

asks[b.at] contains [k.at, fact] if {
	some b in _bodies
	some k in b.selection.criterion
	some fact in _of_the_trait(k)
}

# How a trait counts matters only for the traits of the section.
_of_the_trait(x) := {"trait"} if {
	_other(x.trait)
} else := {"trait", "mode"}

_other(trait) if not trait in _traits

# Whether members are employees decides between a seat and a job; of an aim it decides nothing.
asks[b.at] contains [b.at, "nature"] if {
	some b in _bodies
	some k in b.selection.criterion
	k.trait in _traits
	not k.mode == "aim"
}

asks[c.at] contains [c.at, fact] if {
	some c in input.classification
	some fact in ({"in"} | _of_the_trait(c))
}

asks[c.at] contains [c.at, "exception"] if {
	some c in input.classification
	_weight(c.trait, c["in"], c.mode, "none") == "preference"
}

_traits := {"race", "sex", "color", "ethnicity", "national_origin"}

_fields := {"employment", "education", "contracting"}

# What each use of a trait weighs; a subject is judged by its gravest one.
_found[c.at][_weight(c.trait, c["in"], _mode(c), object.get(c, "exception", "none"))] contains [c.at, c.trait, c["in"], _mode(c)] if some c in input.classification

_found[b.at][_weight(k.trait, _field(b), _mode(k), "none")] contains [k.at, k.trait, _field(b), _mode(k)] if {
	some b in _bodies
	some k in b.selection.criterion
}

_mode(x) := "" if _other(x.trait)

_mode(x) := x.mode if not _other(x.trait)

_field(b) := "employment" if b.nature == "employees"

_field(b) := "seats" if not b.nature == "employees"

_weight(trait, field, mode, exception) := "none" if {
	not trait in _traits
} else := "seats" if {
	field == "seats"
} else := "none" if {
	not field in _fields
} else := "aim" if {
	mode == "aim"
} else := "court_order" if {
	exception == "court_order"
} else := "none" if {
	exception == "federal_funds"
} else := "none" if {
	exception == "bona_fide_sex_qualification"
	trait == "sex"
} else := "preference"

_gravest(at) := [weight | some weight in ["preference", "court_order", "aim", "seats", "none"]; _found[at][weight]][0]

# All uses of that weight, the first of them foremost.
_rests_on(uses) := [[use[0], "mode"] | some use in sort(uses)]

# "shall not discriminate against, or grant preferential treatment to, any individual or group"
verdict[at] := {"ok": false, "facts": _rests_on(_found[at].preference), "trait": trait, "field": field, "mode": mode} if {
	some at, _ in _found
	[_, trait, field, mode] := sort(_found[at].preference)[0]
}

verdict[at] := object.union(_weighed[weight], {
	"facts": _rests_on(_found[at][weight]),
	"trait": trait,
	"field": field,
	"mode": mode,
	"severity": "major",
	"factors": [object.union(factor, {"fact": [place, "mode"]}) | some factor in _factors[weight]; law.in_force(factor.authority)],
}) if {
	some at, _ in _found
	weight := _gravest(at)
	[place, trait, field, mode] := sort(_found[at][weight])[0]
}

verdict[at] := {"ok": true, "facts": [at]} if {
	some at, _ in _found
	_gravest(at) == "none"
}

verdict[b.at] := {"ok": true, "facts": [[b.at, "selection.criterion"]]} if {
	some b in _bodies
	b.silent["selection.criterion"]
}

_weighed.aim := {
	"refer": "Can the aim be met without preferring anybody?",
	"message": "aim",
	"lean": "open",
	"because": "ca_const_1_31",
}

_weighed.court_order := {
	"refer": "Is the order one that was in force in November 1996?",
	"message": "court_order",
	"lean": "open",
	"because": "ca_const_1_31d",
}

_weighed.seats := {
	"refer": "Are seats on this body public employment?",
	"lean": "open",
	"because": "connerly_v_state_2014",
} if law.in_force("connerly_v_state_2014")

_weighed.seats := {
	"refer": "Are seats on this body public employment?",
	"lean": "open",
	"because": "ca_const_1_31",
} if not law.in_force("connerly_v_state_2014")

_factors.aim := [
	{"points": "breach", "authority": "hi_voltage_2000", "says": "Goals and outreach for some groups only were held to prefer them."},
	{"points": "no_breach", "authority": "ca_const_1_31", "says": "The section bars treatment of persons, and an aim treats nobody by itself."},
]

_factors.court_order := [
	{"points": "breach", "authority": "ca_const_1_31", "says": "Preference by the trait is barred, and later orders are not spared."},
	{"points": "no_breach", "authority": "ca_const_1_31d", "says": "Orders and decrees in force when the section took effect stay in force."},
]

_factors.seats := [
	{"points": "breach", "authority": "ca_const_1_31", "says": "Seats that carry duties for the State come near to public employment."},
	{"points": "no_breach", "authority": "connerly_v_state_2014", "says": "The court left open whether the section reaches public officers."},
	{"points": "no_breach", "authority": "ca_const_21_2c", "says": "The Constitution itself wants a redistricting commission that represents the State's diversity."},
]
