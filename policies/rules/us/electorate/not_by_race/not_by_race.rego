package rules.us.electorate.not_by_race

import data.lib.law
import future.keywords.not

needs := set()

# amend. XV, § 1: "The right of citizens of the United States to vote"
applies contains e.at if some e in input.electorate

applies contains c.at if some c in _votes

_votes contains c if {
	some c in input.classification
	not _elsewhere(c["in"])
}

_elsewhere(field) if field != "votes"

asks[e.at] contains [e.at, "limited_by"] if some e in input.electorate

asks[e.at] contains [e.at, "run_by"] if {
	some e in input.electorate
	_by_race[e.at]
}

asks[c.at] contains [c.at, fact] if {
	some c in _votes
	some fact in {"in", "trait"}
}

# Whose vote a classification limits is told by the electorates.
asks[c.at] contains need if {
	some c in _votes
	_by_race[c.at]
	some need in ({["proposal", "complete.electorate"]} | {[e.at, fact] | some e in input.electorate; some fact in {"limited_by", "run_by"}})
}

# Rice, 528 U.S. at 514: "Ancestry can be a proxy for race. It is that proxy here."
_race := {"race", "color", "ethnicity", "national_origin", "ancestry"}

_by_race[e.at] contains trait if {
	some e in input.electorate
	some trait in e.limited_by
	trait in _race
}

_by_race[c.at] contains c.trait if {
	some c in _votes
	c.trait in _race
}

_privately_run contains e.at if {
	some e in input.electorate
	e.run_by == "private_body"
}

_private contains at if some at in _privately_run

_private contains c.at if {
	some c in _votes
	count(_limited) > 0
	count(_limited - _privately_run) == 0
}

# The electorates that a classification of voters speaks of: those limited by race; failing such, all.
_limited := racial if {
	racial := {e.at | some e in input.electorate; _by_race[e.at]}
	count(racial) > 0
} else := {e.at | some e in input.electorate}

# "shall not be denied or abridged by the United States or by any State"
verdict[at] := {"ok": false, "facts": [_where(at)], "traits": traits} if {
	some at, traits in _by_race
	not at in _private
}

verdict[at] := {
	"refer": "Is the vote of this private body a public vote?",
	"lean": "open",
	"because": "us_const_amend15",
	"facts": [_where(at)],
	"traits": traits,
	"severity": "major",
	"factors": [object.union(factor, {"fact": _where(at)}) | some factor in _factors; law.in_force(factor.authority)],
} if {
	some at, traits in _by_race
	at in _private
}

_factors := [
	{"points": "breach", "authority": "rice_v_cayetano", "says": "Ancestry stood in for race, and the vote was on public affairs of the State."},
	{"points": "breach", "authority": "davis_v_guam_2019", "says": "A vote on political status is on a public issue even if it decides nothing."},
	{"points": "no_breach", "authority": "us_const_amend15", "says": "The amendment binds governments; a private body that votes by itself is none."},
]

_where(at) := [at, "limited_by"] if startswith(at, "electorate.")

_where(at) := [at, "trait"] if startswith(at, "classification.")

verdict[e.at] := {"ok": true, "facts": [[e.at, "limited_by"]]} if {
	some e in input.electorate
	e.at in _known
	not _by_race[e.at]
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "trait"]]} if {
	some c in _votes
	c.trait
	not _by_race[c.at]
}

_known contains e.at if {
	some e in input.electorate
	e.limited_by
}

_known contains e.at if {
	some e in input.electorate
	e.silent.limited_by
}
