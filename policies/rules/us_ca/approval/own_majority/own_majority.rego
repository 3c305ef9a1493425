package rules.us_ca.approval.own_majority

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.share
import data.lib.thresholds

needs := {"decides", "set_by"}

# Approved under rules of their own, or by nobody's vote.
_other_rules := {
	"bond_act", "legislative_statute", "advisory_question", "local_ordinance", "declaration_of_policy",
	"resolution", "proclamation", "bill", "plebiscite", "private_vote",
}

applies contains t.at if {
	some t in input.threshold
	not input.proposal.instrument in _other_rules
	not t.decides in thresholds.later_votes
	not t.decides in thresholds.later_questions
}

# What voters propose, of the State or of a place, is approved by a majority, whatever its kind.
asks[at] contains need if {
	some at in applies
	not input.proposal.proposer == "voters"
	some need in instruments.asks
}

asks[t.at] contains [t.decides, "vote"] if {
	some t in input.threshold
	some q in input.question
	q.at == t.decides
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	not t.set_by in thresholds.set_elsewhere
	_beyond[t.at] == set()
	some fact in thresholds.asks[t.at]
}

_beyond[t.at] := thresholds.beyond(t.at, dated.value(data.values.us_ca.approval_majority, input.as_of)) if some t in input.threshold

# Alliance San Diego: "Ballot materials and the ordinance placing Measure C on the ballot (but not the text of Measure C)".
verdict[t.at] := {"ok": true, "facts": [[t.at, "set_by"]]} if {
	some t in input.threshold
	t.set_by in thresholds.set_elsewhere
}

verdict[t.at] := {"ok": true, "facts": [[t.at, "approval"]]} if {
	some t in input.threshold
	t.set_by in {"text", "press"}
	_beyond[t.at] == set()
}

# Art. II, § 10(a), art. XVIII, § 4: "approved by a majority of votes cast thereon".
verdict[t.at] := object.union(
	{
		"ok": false,
		"because": _majority,
		"against": _against,
		"facts": [[t.at, fact] | some fact in _beyond[t.at]],
		"asked": [thresholds.says[t.at][fact] | some fact in _beyond[t.at]],
	},
	_floor(t),
) if {
	some t in input.threshold
	t.set_by in {"text", "press"}
	_beyond[t.at] != set()
}

# Which law says that a majority approves it.
_majority := "ca_const_18_4" if {
	input.proposal.instrument in instruments.wholly_constitutional
} else := "ca_const_11_3a" if {
	input.proposal.instrument == "charter_amendment"
} else := _of_ordinances if {
	input.proposal.instrument == "initiative_ordinance"
} else := "ca_const_2_10a"

_of_ordinances := "elec_9122" if input.petition.local_body == "county"

else := "elec_9217"

# A charter may have its own provisions on the ordinances of its voters.
_against := "the Elections Code, unless a charter has its own rule" if {
	_majority == _of_ordinances
} else := "the Constitution"

# Both are measured on the same votes: approval x turnout.
_floor(t) := {"message": "floor", "floor": share.percent(share.times(approval[0], turnout[0])), "voters": t.turnout.of} if {
	t.turnout.counts == "votes_on_question"
	t.approval.of == "votes_on_question"
	approval := [part | some part in thresholds.approval[t.at]]
	turnout := [part | some part in thresholds.turnout[t.at]]
} else := {}
