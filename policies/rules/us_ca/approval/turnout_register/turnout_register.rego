package rules.us_ca.approval.turnout_register

import future.keywords.not

import data.lib.thresholds

needs := {"turnout", "decides"}

# Only what the text asks of voters, measured against those who are registered.
applies contains t.at if {
	some t in input.threshold
	not t.set_by in thresholds.set_elsewhere
	not t.silent.turnout
	not t.decides == "legislative_vote"
	not t.turnout.of == "eligible_voters"
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout
	some fact in ["set_by", "turnout.of", "turnout.register"]
}

asks[t.at] contains [q.at, "effect"] if {
	some t in input.threshold
	t.turnout
	some q in input.question
	q.at == t.decides
}

verdict[t.at] := {"ok": true, "facts": [[t.at, "turnout.register"]]} if {
	some t in input.threshold
	t.turnout.register
}

# Elec. Code, § 2187(c): the counts before an election, the last "on the 15th day before the general election".
verdict[t.at] := {
	"ok": false, "severity": _severity(t), "facts": [[t.at, fact] | some fact, _ in thresholds.turnout[t.at]],
	"asked": [says | some fact, _ in thresholds.turnout[t.at]; says := thresholds.says[t.at][fact]],
} if {
	some t in input.threshold
	t.silent["turnout.register"]
	t.turnout
}

# Good order only, where nothing follows in law from the result.
_severity(t) := "advisory" if {
	some q in input.question
	q.at == t.decides
	q.effect == "none"
} else := "major"
