package lib.history_test

import future.keywords.not

import data.lib.history

_half := {"num": 1, "den": 2, "text": "50%"}

_most := {"num": 11, "den": 20, "text": "55%"}

_approval := {"at_least": _most, "of": "votes_on_question"}

_turnout := {"at_least": _half, "of": "registered_voters", "counts": "votes_on_question"}

# Two elections of a made-up State: one that reaches half of 1,000 voters, one of which nobody knows, one that does not; and a later one.
values := {"xx": {
	"registered_voters": {"values": [_number(day, 1000, 1000, "Reg. Act, § 1") | some day in ["2010-11-02", "2012-11-06", "2014-11-04", "2030-11-05"]]},
	"ballots_cast": {"values": [
		_number("2010-11-02", 600, 600, "Bal. Act, § 2"), _number("2012-11-06", 499, 501, "Bal. Act, § 2"),
		_number("2014-11-04", 420, 420, "Bal. Act, § 2"), _number("2030-11-05", 600, 600, "Bal. Act, § 2"),
	]},
}}

_number(day, least, most, cite) := {"from": day, "value": {"least": least, "most": most}, "cite": cite, "source": "made up", "verification": "secondary"}

_asked(threshold, instrument) := requirements if {
	requirements := history.requirements with data.values as values
		with input as {"as_of": "2024-11-19", "jurisdiction": "xx", "proposal": {"instrument": instrument}, "threshold": [object.union({"at": "threshold.own", "set_by": "text", "decides": "proposal"}, threshold)]}
}

test_approval_and_turnout if {
	[asked] := [r | some r in _asked({"approval": _approval, "turnout": _turnout}, "initiative_statute")]
	asked.threshold == "threshold.own"
	[asked.register, asked.ballots] == ["Reg. Act, § 1", "Bal. Act, § 2"]
	[asked.carries.text, asked.of] == ["27.5%", "registered_voters"]
	asked.approval == {"share": _most, "more_than": false, "of": "votes_on_question", "says": "at least 55% of the votes on it"}
	asked.turnout.says == "a turnout of at least 50% of all registered voters"
	[[e.day, e.reached, e.spare.least, e.yes] | some e in asked.elections] == [
		["2010-11-02", "yes", 100, {"least": 330, "most": 330}],
		["2012-11-06", "perhaps", -1, {"least": 275, "most": 276}],
		["2014-11-04", "no", -80, {"least": 231, "most": 231}],
	]
	[e.least.text | some e in asked.elections] == ["60%", "49.9%", "42%"]
}

# A share of the register: votes in favor do not depend on who else takes part.
test_share_of_the_register if {
	[asked] := [r | some r in _asked({"approval": {"more_than": _half, "of": "registered_voters"}}, "initiative_statute")]
	[asked.carries.text, asked.of] == ["50%", "registered_voters"]
	[e.yes.least | some e in asked.elections] == [501, 501, 501]
	every e in asked.elections {
		not e.reached
	}
}

test_what_is_measured_on_what_is_not_stated if {
	[asked] := [r | some r in _asked({"approval": {"at_least": _most}, "turnout": {"at_least": _half, "of": "eligible_voters"}}, "initiative_statute")]
	not asked.carries
	every e in asked.elections {
		not e.yes
		not e.reached
	}
}

nothing := {
	"no share": {"threshold": {}, "instrument": "initiative_statute"},
	"votes of lawmakers": {"threshold": {"approval": _approval, "decides": "legislative_vote"}, "instrument": "initiative_statute"},
	"set by law": {"threshold": {"approval": _approval, "set_by": "law"}, "instrument": "initiative_statute"},
	"a local measure": {"threshold": {"approval": _approval}, "instrument": "charter_amendment"},
}

test_nothing_to_show[note] if {
	some note, tc in nothing
	_asked(tc.threshold, tc.instrument) == set()
}

# Where no numbers are known, what is asked for is shown alone.
test_no_numbers if {
	[asked] := [r | some r in history.requirements with data.values as {} with input as {"as_of": "2024-11-19", "jurisdiction": "xx", "proposal": {}, "threshold": [{"at": "threshold.own", "set_by": "text", "decides": "proposal", "approval": _approval}]}]
	asked.elections == []
	not asked.register
}
