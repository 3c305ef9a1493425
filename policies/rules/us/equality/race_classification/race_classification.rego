package rules.us.equality.race_classification

import data.lib.law
import future.keywords.not

needs := {"trait", "in"}

# amend. XIV, § 1: no State shall "deny to any person within its jurisdiction the equal protection of the laws"
applies contains c.at if {
	some c in input.classification
	not _other(c.trait)
	not c["in"] in {"seats", "votes"}
}

asks[c.at] contains [c.at, "mode"] if {
	some c in input.classification
	not _other(c.trait)
	c.trait
}

# A court order can stand behind a line that would else be barred; no other exception can.
asks[c.at] contains [c.at, "exception"] if {
	some c in input.classification
	c.trait in _race
	c.mode in (_fixed | {"preference"})
}

_race := {"race", "ethnicity", "color", "national_origin", "ancestry"}

_other(trait) if not trait in (_race | {"diversity"})

_fixed := {"quota", "reserved", "eligibility", "exclusion", "discrimination"}

_weight("diversity", mode, _) := "none" if mode in {"aim", "factor"}

_weight("diversity", mode, _) := "diversity" if not mode in {"aim", "factor"}

_weight(trait, mode, exception) := weight if {
	trait in _race
	weight := _by_race(mode, exception)
}

_by_race(mode, exception) := "court_order" if {
	mode in (_fixed | {"preference"})
	exception == "court_order"
} else := "quota" if {
	mode in _fixed
	law.in_force("loving_v_virginia")
} else := "earlier" if {
	mode in _fixed
} else := "preference" if {
	mode == "preference"
} else := "aim"

_weighed_as[c.at] := _weight(c.trait, c.mode, object.get(c, "exception", "none")) if {
	some c in input.classification
	c["in"]
}

_said(c) := {"facts": [[c.at, "mode"], [c.at, "trait"], [c.at, "in"]], "trait": c.trait, "mode": c.mode, "field": object.get({"other": "other matters"}, c["in"], c["in"])}

# Loving: a line by race must meet the most rigid scrutiny.
verdict[c.at] := object.union(_said(c), {"ok": false}) if {
	some c in input.classification
	_weighed_as[c.at] == "quota"
}

# Diversity as an aim or a factor can mean place, work or age, and prefers nobody by origin.
verdict[c.at] := object.union(_said(c), {"ok": true}) if {
	some c in input.classification
	_weighed_as[c.at] == "none"
}

verdict[c.at] := object.union_n([_said(c), _leads[weight], {
	"severity": "major",
	"factors": law.of_the_day([object.union(f, {"fact": [c.at, "mode"]}) | some f in _factors[weight]]),
}]) if {
	some c in input.classification
	weight := _weighed_as[c.at]
}

_leads.preference := {"refer": "Does an interest of the highest order justify this use of race?", "lean": "breach", "because": _closest}

_leads.court_order := {"refer": "Does the order require this line?", "message": "court_order", "lean": "open", "because": "us_const_amend14_equal_protection"}

_leads.diversity := {"refer": "Which kind of diversity is meant?", "message": "diversity", "lean": "open", "because": "us_const_amend14_equal_protection"}

_leads.earlier := {"refer": "Does equal protection let a State draw this line?", "message": "earlier", "lean": "open", "because": "us_const_amend14_equal_protection"}

# Students for Fair Admissions: race may not be used as a negative, and whoever chooses toward it must look at it.
_leads.aim := {"refer": "Can the aim be met without looking at anybody's race?", "message": "aim", "lean": "breach", "because": "sffa_v_harvard"} if {
	law.in_force("sffa_v_harvard")
} else := {"refer": "Can the aim be met without looking at anybody's race?", "message": "aim", "lean": "open", "because": "us_const_amend14_equal_protection"}

_closest := "sffa_v_harvard" if {
	law.in_force("sffa_v_harvard")
} else := "us_const_amend14_equal_protection"

_factors.preference := [
	{"points": "breach", "authority": "sffa_v_harvard", "says": "Race may not count for one person and so against another."},
	{"points": "breach", "authority": "loving_v_virginia", "says": "Every line by race must meet the most rigid scrutiny."},
	{"points": "no_breach", "authority": "grutter_v_bollinger", "says": "Race as one thing among many was once upheld in admissions to a law school."},
]

_factors.aim := [
	{"points": "breach", "authority": "sffa_v_harvard", "says": "Race may not count for or against anybody, and whoever chooses toward the aim has to look at it."},
	{"points": "no_breach", "authority": "grutter_v_bollinger", "says": "Attention to race among other things was once upheld in admissions to a law school."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The clause protects persons: the words keep nobody out, and means that are open to all may meet them."},
]

_factors.court_order := [
	{"points": "breach", "authority": "sffa_v_harvard", "says": "Government use of race must meet strict scrutiny, whatever its purpose."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "An order that mends a proven wrong to the same people may need such a line for a time."},
]

_factors.diversity := [
	{"points": "breach", "authority": "us_const_amend14_equal_protection", "says": "Read as diversity of race, the words draw a line by race."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The words name no race, and diversity of region, work or age can fill them."},
]

_factors.earlier := [
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The clause names no trait; which lines deny equal protection is left to the courts."},
	{"points": "breach", "authority": "brown_v_board_of_education", "says": "Separate public schools by race deny equal protection."},
	{"points": "breach", "authority": "us_const_amend14_equal_protection", "says": "A State may deny to no person the equal protection of the laws."},
]
