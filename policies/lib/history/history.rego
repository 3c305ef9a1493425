# METADATA
# title: Requirements against past elections
# description: What each threshold asks of a jurisdiction's voters, and what that would have meant at its past elections.
package lib.history

import future.keywords.not

import data.lib.instruments
import data.lib.share
import data.lib.thresholds

# Votes of lawmakers, and of some of the voters only.
_others := {"legislative_vote", "later_charter_amendments", "local_general_taxes", "local_special_taxes", "local_bonds"}

# What is stated, of all the voters of the jurisdiction, beyond or beside what the law asks for.
requirements contains object.union_n([
	{"threshold": t.at, "elections": _elections(t)},
	_cites,
	{name: part | some name, part in _parts(t)},
	_carried(t),
]) if {
	some t in input.threshold
	not t.decides in _others
	not t.set_by in thresholds.set_elsewhere
	not input.proposal.instrument in instruments.local
	_parts(t) != {}
}

_parts(t) := {name: object.union_n([_share(part), {"says": thresholds.says[t.at][fact]}, object.filter(t[name], ["of", "counts"])]) |
	some name in {"approval", "turnout"}
	some form in {"at_least", "more_than"}
	part := {"share": t[name][form], "more_than": form == "more_than"}
	fact := concat(".", [name, form])
}

_share(part) := part if part.share.den > 0

# The smallest share of the voters whose votes in favor can carry it: only where the measure says what is measured on what.
_carried(t) := {"carries": object.union(carries, {"text": share.percent(carries)}), "of": of} if {
	carries := thresholds.carries(t, {"num": 0, "den": 1})
	of := _measured_on(t)
} else := {}

_measured_on(t) := t.approval.of if {
	t.approval.of in {"registered_voters", "eligible_voters"}
} else := t.turnout.of

_values := object.get(data.values, input.jurisdiction, {})

_cites := {"register": _values.registered_voters.values[0].cite, "ballots": _values.ballots_cast.values[0].cite} if {
	_values.registered_voters
} else := {}

# Elections before the proposal's day of which both numbers are known, for what is measured on registered voters or votes.
_elections(t) := [election |
	some registered in object.get(_values, ["registered_voters", "values"], [])
	registered.from < input.as_of
	some ballots in object.get(_values, ["ballots_cast", "values"], [])
	ballots.from == registered.from
	election := object.union_n([_numbers(registered, ballots), _reached(t, ballots.value, registered.value), _yes(t, ballots.value, registered.value)])
]

_numbers(registered, ballots) := {
	"day": registered.from, "registered": registered.value, "ballots": ballots.value,
	"least": _with_text({"num": ballots.value.least, "den": registered.value.most}),
	"most": _with_text({"num": ballots.value.most, "den": registered.value.least}),
	"sources": {
		"registered": {"text": registered.source, "verification": registered.verification},
		"ballots": {"text": ballots.source, "verification": ballots.verification},
	},
}

_with_text(s) := object.union(s, {"text": share.percent(s)})

_reached(t, ballots, registered) := {"spare": was.spare, "reached": {[true, true]: "yes", [false, true]: "perhaps", [false, false]: "no"}[[was.surely, was.perhaps]]} if {
	t.turnout.of == "registered_voters"
	was := thresholds.against(t.turnout, ballots, registered)
} else := {}

# The votes in favor that it would have taken, had everyone who took part voted on it.
_yes(t, ballots, registered) := {"yes": {"least": thresholds.least(t.approval, of.least), "most": thresholds.least(t.approval, of.most)}} if {
	of := {"votes_on_question": ballots, "ballots_cast": ballots, "registered_voters": registered}[t.approval.of]
} else := {}
