package rules.us_ca.revision.leaving_the_union

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"kind", "force"}

# Art. XVIII, § 3 "The electors may amend the Constitution by initiative." Sections 1 and 2 leave revision to others.
applies contains e.at if {
	some e in input.effect
	not e.kind == "new_law"
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.proposer in {"legislature", "convention"}
}

asks[e.at] contains need if {
	some e in input.effect
	some need in instruments.asks
}

asks[e.at] contains [e.at, "requires"] if {
	some e in input.effect
	_operative(e.force)
}

asks[e.at] contains [c.at, fact] if {
	some e in input.effect
	_operative(e.force)
	some c in _consents(e.at)
	some fact in {"of", "form", "status"}
}

_operative(force) if not force in {"opinion", "study"}

_consents(at) := [c |
	reached := graph.reachable(input.graph, {at})
	some c in input.consent
	c.at in reached
]

# Art. XVIII, §§ 1, 2: the Legislature or a convention proposes a revision, and the voters adopt it.
_revisions(at) := [c |
	some c in _consents(at)
	c.form == "revision"
	c.status in {"given", "condition"}
]

# Art. III, § 1: "The State of California is an inseparable part of the United States of America".
_changed := [c |
	not input.proposal.instrument in instruments.not_constitutional
	some c in input.change
	not c.action == "add"
	some l in c.law
	l.key in {"ca.const.art.3", "ca.const.art.3.s.1"}
]

# It stays as it is: no statute can change it, or all changes are known.
_stands if input.proposal.instrument in instruments.not_constitutional

_stands if {
	input.complete.change
	_changed == []
	every c in input.change {
		c.law
	}
}

_aims := {
	"secession": "the departure of the State from the Union", "autonomy": "the autonomy of the State within the Union",
	"status_change": "another status for the State", "partition": "a partition of the State",
	"statehood": "a new State", "ends_state": "the end of the State",
}

_ways := {"self_executing": "by its own force", "commands": "by command", "authorizes": "by steps that it authorizes"}

verdict[e.at] := {"ok": true, "facts": [[e.at, "force"]]} if {
	some e in input.effect
	e.force in {"opinion", "study"}
}

verdict[e.at] := {
	"refer": "Would this revise the Constitution?",
	"lean": place.lean,
	"because": _in_force(place.closest),
	"message": _message(place.message),
	"facts": array.concat([[e.at, "kind"], [e.at, "requires"]], array.concat([[c.at, "form"] | some c in _revisions(e.at)], [[c.at, "law"] | some c in _changed])),
	"aim": _aims[e.kind],
	"way": _ways[e.force],
	"does": _does,
	"factors": _factors(e.at, (({place.topic, e.force} | _instrument) | _changes)),
} if {
	some e in input.effect
	_settled(e)
	place := _place(e)
}

_actions := {c.action | some c in _changed}

_does := "repeals" if {
	"repeal" in _actions
} else := "amends" if {
	"amend" in _actions
} else := "changes"

_message(name) := {"refer": "changed", "revised": "revised_and_changed", "divided": "divided"}[name] if _changed != []

else := name

_settled(e) if e.requires

_settled(e) if e.silent.requires

# No case is about leaving the Union: the test of Amador is closest. On dividing the State there is an order. What waits for
# a revision is measured by the section on revisions.
_place(e) := {"topic": "revised", "message": "revised", "lean": "open", "closest": "ca_const_18_1"} if {
	count(_revisions(e.at)) > 0
} else := {"topic": "divided", "message": "divided", "lean": "breach", "closest": "planning_conservation_league_v_padilla"} if {
	e.kind in {"partition", "statehood", "ends_state"}
} else := {"topic": "autonomy", "message": "refer", "lean": "open", "closest": "legislature_v_eu_1991"} if {
	e.kind == "autonomy"
	e.force == "authorizes"
} else := {"topic": "leaving", "message": "refer", "lean": "breach", "closest": "amador_valley"}

# A case that was not decided on the day leads nobody: then the section leads.
_in_force(authority) := authority if {
	law.in_force(authority)
} else := "ca_const_18_3"

_instrument contains input.proposal.instrument

_changes contains "not changed" if _changed == []

_changes contains "stands" if _stands

_changes contains action if some action in _actions

_factors(at, topics) := [{"points": f.points, "fact": fact, "authority": f.authority, "says": f.says} |
	some f in data.rules.us_ca.revision.leaving_the_union.factors
	every topic in f.when {
		topic in topics
	}
	law.in_force(f.authority)
	fact := _fact(at, f.fact)
]

_fact(_, "instrument") := ["proposal", "instrument"]

_fact(_, "change") := [_changed[0].at, "law"]

_fact(at, name) := [at, name] if not name in {"instrument", "change"}
