package rules.us_ca.approval.turnout_counted

import future.keywords.not

import data.lib.dated
import data.lib.share
import data.lib.thresholds
import data.rules.us_ca.approval.turnout_counted.params

needs := {"turnout", "decides"}

applies contains t.at if {
	some t in input.threshold
	not t.set_by in thresholds.set_elsewhere
	not t.silent.turnout
	not t.decides == "legislative_vote"
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout
	some fact in ["set_by", "turnout.counts"]
}

# Approval and turnout on different votes: only then there is no one floor.
asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout.counts == "ballots_cast_at_election"
	not t.silent.approval
	some fact in ({"approval.of", "turnout.of"} | (thresholds.asks[t.at] - {"turnout"}))
}

asks[t.at] contains [q.at, "effect"] if {
	some t in input.threshold
	t.turnout
	some q in input.question
	q.at == t.decides
}

_apart(t) if {
	t.turnout.counts == "ballots_cast_at_election"
	_range[t.at]
}

# One floor: approval x turnout, of those who are registered.
_floor[t.at] := share.times(approval[0], turnout[0]) if {
	some t in input.threshold
	t.approval.of == "votes_on_question"
	approval := [part | some part in thresholds.approval[t.at]]
	turnout := [part | some part in thresholds.turnout[t.at]]
}

_with_blanks(floor, series) := share.percent(share.times(floor, share.rest(dated.value(series, input.as_of))))

# What carries the result as it is read one way or the other.
_range[t.at] := {
	"floor": share.percent(_floor[t.at]),
	"low": _with_blanks(_floor[t.at], params.blank_few),
	"lower": _with_blanks(_floor[t.at], params.blank_many),
	"few": dated.value(params.blank_few, input.as_of),
	"many": dated.value(params.blank_many, input.as_of),
	"voters": t.turnout.of,
} if {
	some t in input.threshold
}

verdict[t.at] := object.union({"ok": true, "facts": [[t.at, "turnout.counts"]]}, _one(t)) if {
	some t in input.threshold
	t.turnout.counts
	not _apart(t)
}

_one(t) := {"floor": share.percent(_floor[t.at]), "voters": t.turnout.of} if {
	t.turnout.counts == "votes_on_question"
} else := {}

verdict[t.at] := object.union(_range[t.at], {
	"refer": "Are ballots that leave the question blank meant to count as taking part?",
	"severity": "advisory",
	"lean": "no_breach",
	"because": "elec_2187",
	"facts": [[t.at, "turnout.counts"], [t.at, "approval.of"]],
	"factors": [
		{"points": "breach", "fact": [t.at, "approval.of"], "authority": "ca_const_2_10a", "says": "For its own measures the Constitution counts the votes cast on the measure, and not the ballots cast at the election."},
		{"points": "no_breach", "fact": [t.at, "turnout.counts"], "authority": "elec_2187", "says": "The text says what is counted; no law asks that turnout and approval be measured on the same votes."},
	],
}) if {
	some t in input.threshold
	_apart(t)
}

verdict[t.at] := object.union(_said(t), {
	"ok": false, "severity": _severity(t), "facts": [[t.at, fact] | some fact, _ in thresholds.turnout[t.at]],
	"asked": [says | some fact, _ in thresholds.turnout[t.at]; says := thresholds.says[t.at][fact]],
}) if {
	some t in input.threshold
	t.silent["turnout.counts"]
	t.turnout
}

_said(t) := _range[t.at] if {
	_range[t.at]
} else := {"message": "bare"}

# Good order only, where nothing follows in law from the result.
_severity(t) := "advisory" if {
	some q in input.question
	q.at == t.decides
	q.effect == "none"
} else := "major"
