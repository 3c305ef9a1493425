package rules.us_ca.approval.past_elections

import future.keywords.not

import data.lib.calendar
import data.lib.dated
import data.lib.instruments
import data.lib.share
import data.lib.thresholds
import data.rules.us_ca.approval.past_elections.params

needs := {"turnout", "decides"}

# Votes of lawmakers, and of some of the State's voters.
_others := {"legislative_vote", "later_charter_amendments", "local_general_taxes", "local_special_taxes", "local_bonds"}

# What the text asks of the State's registered voters.
applies contains t.at if {
	some t in input.threshold
	count(_past) > 0
	not t.set_by in thresholds.set_elsewhere
	not t.at in thresholds.no_turnout
	not t.turnout.of == "eligible_voters"
	not t.decides in _others
	not input.proposal.instrument in instruments.local
}

asks[t.at] contains ["proposal", "instrument"] if some t in input.threshold

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout
	some fact in ({"set_by", "turnout.of"} | object.get(thresholds.turnout_asks, t.at, set()))
}

# Elections before the proposal's day of which both numbers are known, with how they are known.
_past[registered.from] := {
	"registered": registered.value, "ballots": ballots.value,
	"known": {registered.verification, ballots.verification}, "sources": [registered.source, ballots.source],
} if {
	some registered in data.values.us_ca.registered_voters.values
	registered.from < input.as_of
	some ballots in data.values.us_ca.ballots_cast.values
	ballots.from == registered.from
}

_history(t) := [object.union(past, object.union({"election": day}, thresholds.against(t.turnout, past.ballots, past.registered))) |
	some day, past in _past
]

verdict[t.at] := object.union(_told(t, _history(t)), {
	"facts": [[t.at, fact] | some fact, _ in thresholds.turnout[t.at]],
	"asked": [says | some fact, _ in thresholds.turnout[t.at]; says := thresholds.says[t.at][fact]],
}) if {
	some t in input.threshold
}

_told(t, history) := {"ok": missed == [], "missed": missed, "met": met, "closest": _closest(t, reached), "history": _said(history)} if {
	reached := [past | some past in history; past.surely]
	met := [sprintf("%d (%s)", [calendar.year(past.election), _turnout(past)]) | some past in reached]
	missed := [_missed(past) | some past in history; not past.surely]
	reached != []
} else := {"ok": false, "message": "never", "missed": [_missed(past) | some past in history], "met": [], "history": _said(history)} if {
	history != []
}

# The numbers of each election, for who wants them all. `spare` are ballots beyond those needed; below zero, ballots short.
_said(history) := [object.union(
	object.filter(past, ["election", "registered", "ballots", "spare", "sources"]),
	{"turnout": _turnout(past), "reached": {[true, true]: "yes", [false, true]: "perhaps", [false, false]: "no"}[[past.surely, past.perhaps]]},
) |
	some past in history
]

_missed(past) := sprintf("perhaps %d (%s)", [calendar.year(past.election), _turnout(past)]) if {
	past.perhaps
} else := sprintf("%d (%s, %s short)", [calendar.year(past.election), _turnout(past), _points(past.short)])

_points(part) := object.get({"1": "1 point"}, n, sprintf("%s points", [n])) if n := trim_suffix(share.percent(part), "%")

_turnout(past) := sprintf("%s%s", [_about(past), _between(share.percent(past.turnout.least), share.percent(past.turnout.most))])

_about(past) := "about " if {
	some word in dated.value(params.about, input.as_of)
	word in past.known
} else := ""

_between(least, most) := least if {
	least == most
} else := sprintf("%s to %s", [least, most])

# Of those that reached it, the one with the smallest part of its ballots to spare.
_closest(t, reached) := [_nearly(object.get(t.turnout, "counts", ""), past) |
	some past in reached
	every other in reached {
		share.compare(past.not_needed, other.not_needed) <= 0
	}
][0]

_nearly("ballots_cast_at_election", past) := sprintf("Of these, %d came closest to missing it, with %s to spare.", [calendar.year(past.election), _points(past.over)])

_nearly("votes_on_question", past) := sprintf("Votes on the question are fewer than ballots: %s", [_blank(past)])

_nearly("", past) := sprintf("If votes on the question are what counts, they are fewer than ballots: %s", [_blank(past)])

_blank(past) := sprintf("had more than about %s of the ballots left it blank, %d would have missed it too.", [share.percent(past.not_needed), calendar.year(past.election)])
