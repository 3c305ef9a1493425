package rules.us.equality.seats_without_race

import data.lib.law
import future.keywords.not

needs := set()

# amend. XIV, § 1: no State shall "deny to any person within its jurisdiction the equal protection of the laws"
applies contains b.at if some b in _bodies

applies contains c.at if some c in _seats

_bodies contains c if some c in input.commission

_bodies contains o if some o in input.office

_seats contains c if {
	some c in input.classification
	not _elsewhere(c["in"])
}

_elsewhere(field) if field != "seats"

asks[b.at] contains [b.at, "selection.criterion"] if some b in _bodies

asks[b.at] contains [k.at, fact] if {
	some b in _bodies
	some k in b.selection.criterion
	some fact in {"trait", "mode"}
}

asks[c.at] contains [c.at, fact] if {
	some c in _seats
	some fact in {"in", "trait", "mode"}
}

# "No State shall": whether the State fills the seats, the instrument tells.
asks[at] contains ["proposal", "instrument"] if {
	some at, _ in _found
	not _gravest(at) == "none"
}

_private if input.proposal.instrument == "private_vote"

_race := {"race", "ethnicity", "color", "national_origin", "ancestry"}

_fixed := {"quota", "reserved", "eligibility", "exclusion"}

_weight(trait, mode) := "quota" if {
	trait in _race
	mode in _fixed
} else := "preference" if {
	trait in _race
	mode in {"preference", "discrimination"}
} else := "aim" if {
	trait in _race
} else := "sex" if {
	trait == "sex"
	mode in _fixed
} else := "diversity" if {
	trait == "diversity"
	mode in (_fixed | {"preference"})
} else := "none"

# What each criterion weighs; a body is judged by its gravest one.
_found[b.at][_weight(k.trait, k.mode)] contains [k.at, k.trait, k.mode] if {
	some b in _bodies
	some k in b.selection.criterion
}

_found[c.at][_weight(c.trait, c.mode)] contains [c.at, c.trait, c.mode] if some c in _seats

_gravest(at) := [weight | some weight in ["quota", "preference", "aim", "sex", "diversity", "none"]; _found[at][weight]][0]

# All criteria of that weight, the first of them foremost.
_rests_on(criteria) := [[criterion[0], "mode"] | some criterion in sort(criteria)]

# Mallory: "the race and gender-based quota [...] violates the Fourteenth Amendment"
verdict[at] := {"ok": false, "facts": _rests_on(_found[at].quota), "trait": trait, "mode": mode} if {
	not _private
	some at, _ in _found
	[_, trait, mode] := sort(_found[at].quota)[0]
}

verdict[at] := object.union(_weighed[weight], {
	"facts": _rests_on(_found[at][weight]),
	"trait": trait,
	"mode": mode,
	"severity": "major",
	"factors": [object.union(factor, {"fact": [place, "mode"]}) | some factor in _factors[weight]; law.in_force(factor.authority)],
}) if {
	not _private
	some at, _ in _found
	weight := _gravest(at)
	[place, trait, mode] := sort(_found[at][weight])[0]
}

verdict[at] := {
	"refer": "Are these seats the State's?",
	"message": "private",
	"lean": "open",
	"because": "us_const_amend14_equal_protection",
	"facts": array.concat(_rests_on(_found[at][weight]), [["proposal", "instrument"]]),
	"trait": trait,
	"mode": mode,
	"severity": "major",
	"factors": [
		{"points": "breach", "fact": [place, "mode"], "authority": "us_const_amend14_equal_protection", "says": "Public money, law or officers can make the act of a private body the State's own."},
		{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "us_const_amend14_equal_protection", "says": "The clause binds the States; a private body that fills seats of its own is none."},
	],
} if {
	_private
	some at, _ in _found
	weight := _gravest(at)
	not weight == "none"
	[place, trait, mode] := sort(_found[at][weight])[0]
}

verdict[at] := {"ok": true, "facts": [at]} if {
	some at, _ in _found
	_gravest(at) == "none"
}

verdict[b.at] := {"ok": true, "facts": [[b.at, "selection.criterion"]]} if {
	some b in _bodies
	b.silent["selection.criterion"]
}

_weighed.preference := {
	"refer": "Does an interest of the highest order justify this use of race?",
	"message": "preference",
	"lean": "breach",
	"because": "us_const_amend14_equal_protection",
}

# SFFA: "Eliminating racial discrimination means eliminating all of it."
_weighed.aim := {
	"refer": "Can the aim be met without looking at anybody's race?",
	"lean": "breach",
	"because": "sffa_v_harvard",
} if law.in_force("sffa_v_harvard")

_weighed.aim := {
	"refer": "Can the aim be met without looking at anybody's race?",
	"lean": "open",
	"because": _by_then("grutter_v_bollinger"),
} if not law.in_force("sffa_v_harvard")

_weighed.sex := {
	"refer": "Does an important interest justify seats by sex?",
	"message": "sex",
	"lean": "open",
	"because": _by_then("mallory_v_harkness"),
}

# A case that was not decided on the day leads nobody.
_by_then(authority) := authority if {
	law.in_force(authority)
} else := "us_const_amend14_equal_protection"

_weighed.diversity := {
	"refer": "Which kind of diversity would fill these seats?",
	"message": "diversity",
	"lean": "open",
	"because": "us_const_amend14_equal_protection",
}

_factors.preference := [
	{"points": "breach", "authority": "us_const_amend14_equal_protection", "says": "A State may deny to no person the equal protection of the laws, and a preference by race asks for a reason of the highest order."},
	{"points": "breach", "authority": "sffa_v_harvard", "says": "Race may not count for one person and so against another."},
	{"points": "no_breach", "authority": "grutter_v_bollinger", "says": "Race as one factor among many was once upheld in admissions to a law school."},
]

_factors.aim := [
	{"points": "breach", "authority": "connerly_v_state_2014_equal_protection", "says": "A challenge to diversity criteria for a state commission stated a claim; it was not decided."},
	{"points": "breach", "authority": "sffa_v_harvard", "says": "Race may not count for or against anybody, and whoever selects toward the aim has to look at it."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The clause protects persons: the aim reserves no seat and keeps nobody out, and open nomination may meet it."},
	{"points": "no_breach", "authority": "grutter_v_bollinger", "says": "Attention to race among other things was once upheld in admissions to a law school."},
]

_factors.sex := [
	{"points": "breach", "authority": "mallory_v_harkness", "says": "A quota of seats on a public commission by race and by sex was struck down."},
	{"points": "no_breach", "authority": "alliance_v_weber", "says": "A federal trial ruling on the rule by sex (SB 826) went the other way than the ruling on the rule by race."},
]

_factors.diversity := [
	{"points": "breach", "authority": "us_const_amend14_equal_protection", "says": "Read as racial diversity, the seats would be set by race."},
	{"points": "no_breach", "authority": "us_const_amend14_equal_protection", "says": "The words name no race, and diversity of region or work can fill them."},
]
