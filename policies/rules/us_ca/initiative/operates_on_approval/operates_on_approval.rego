package rules.us_ca.initiative.operates_on_approval

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"law", "when"}

applies contains c.at if {
	some c in input.change
	not input.proposal.instrument in instruments.not_constitutional
	not _elsewhere(c)
}

# A change of statutes only.
_elsewhere(c) if {
	every l in c.law {
		not l.body == "ca.const"
	}
}

asks[at] contains ["proposal", "instrument"] if some at in applies

# What it waits for, directly or through other blocks.
_awaited[c.at] := graph.reachable(input.graph, {c.at}) if some c in input.change

asks[at] contains [c.at, fact] if {
	some at, awaited in _awaited
	some c in input.consent
	c.at in awaited
	some fact in {"of", "status"}
}

asks[at] contains [p.at, "when"] if {
	some at, awaited in _awaited
	some p in input.provisions
	p.at in awaited
}

asks[at] contains [e.at, "requires"] if {
	some at, awaited in _awaited
	some e in input.effect
	e.at in awaited
}

# Livermore v. Waite: acts of others than the electorate, that have not been done yet.
_others[at] := {c.of |
	some c in input.consent
	c.at in awaited
	not c.of in {"voters", "county_voters"}
	not c.status == "given"
} if {
	some at, awaited in _awaited
}

verdict[at] := {"ok": true, "facts": [[at, "when"]]} if {
	some at, others in _others
	others == set()
}

verdict[at] := {
	"refer": "May this amendment wait for the acts of others?",
	"lean": "breach",
	"because": "livermore_v_waite",
	"facts": [[at, "when"]],
	"who": sort(others),
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "when"], "authority": "livermore_v_waite", "says": "An amendment made to depend on later acts of others, and not on the voters' approval, was held defective."},
		{"points": "no_breach", "fact": [at, "when"], "authority": "ca_const_18_4", "says": "The Constitution lets an amendment take effect or operate later than it is approved, and does not say whose act may be awaited."},
		{"points": "no_breach", "fact": [at, "when"], "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power."},
	]),
} if {
	some at, others in _others
	others != set()
}
