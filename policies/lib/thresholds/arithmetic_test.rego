package lib.thresholds_test

import future.keywords.not

import data.lib.share
import data.lib.thresholds

_whole := {"num": 1, "den": 1}

_fifty := {"num": 50, "den": 100}

_two_thirds := {"num": 2, "den": 3}

_over_half := {"more_than": _half, "of": "votes_on_question"}

_over_half_of_valid := {"more_than": _half, "of": "registered_voters", "counts": "votes_on_question"}

_percent_of_ballots(n) := {"at_least": {"num": n, "den": 100}, "of": "registered_voters", "counts": "ballots_cast_at_election"}

_percent_of_votes(n) := {"at_least": {"num": n, "den": 100}, "of": "votes_on_question"}

_vote(yes, no, blank, registered) := {"yes": yes, "no": no, "blank": blank, "registered": registered}

# The no-show paradox: 1,000 registered, 499 yes votes, and one no vote more or less.
no_show_votes := {
	"499 yes votes and none against": {"votes": _vote(499, 0, 0, 1000), "outcome": "fails on turnout"},
	"one vote against more": {"votes": _vote(499, 1, 0, 1000), "outcome": "passes", "withheld": 1},
	"500 yes votes need nobody else": {"votes": _vote(500, 0, 0, 1000), "outcome": "passes"},
	"500 yes votes, whatever opponents do": {"votes": _vote(500, 300, 0, 1000), "outcome": "passes"},
	"fewest yes votes": {"votes": _vote(275, 225, 0, 1000), "outcome": "passes", "withheld": 1},
	"one yes vote fewer": {"votes": _vote(274, 226, 0, 1000), "outcome": "fails on approval"},
	"fewest yes votes, and one against fewer": {"votes": _vote(275, 224, 0, 1000), "outcome": "fails on turnout"},
	"three opponents of many have to stay home": {"votes": _vote(400, 102, 0, 1000), "outcome": "passes", "withheld": 3},
	"blank ballots do not help": {"votes": _vote(499, 0, 1, 1000), "outcome": "fails on turnout"},
}

test_no_show_by_votes[note] if {
	some note, tc in no_show_votes
	thresholds.outcome(_california_votes, tc.votes) == tc.outcome
	{n | n := tc.withheld} == {n | n := thresholds.withheld(_california_votes, tc.votes)}
}

# Where ballots count, who leaves the question blank takes part; who stays away from the election does not.
test_no_show_by_ballots if {
	thresholds.outcome(_california, _vote(499, 0, 1, 1000)) == "passes"
	thresholds.withheld(_california, _vote(400, 60, 50, 1000)) == 11
	not thresholds.withheld(_california, _vote(400, 60, 100, 1000))
}

# Yes votes of 27.5% of the register, and of 50% of it, are the ends of what the paradox can reach.
test_where_no_show_bites if {
	band := thresholds.no_show(_california_votes)
	[share.percent(band.from), share.percent(band.to)] == ["27.5%", "50%"]
	not thresholds.no_show(_california)
	not thresholds.no_show(_nevis)
}

# What the band says, found by trying every vote of a small electorate.
test_no_show_by_trying[yes] if {
	some yes in numbers.range(0, 12)
	outcomes := [thresholds.outcome(_california_votes, _vote(yes, no, 0, 12)) | some no in numbers.range(0, 12 - yes)]
	bites := {true |
		some i, before in outcomes
		before == "fails on turnout"
		some j, after in outcomes
		j > i
		after == "passes"
	}
	in_band := {true |
		yes >= thresholds.least_yes(_california_votes, 12, 0)
		yes < thresholds.least(_california_votes.turnout, 12)
	}
	bites == in_band
}

_of(base, part) := object.union(part, {"of": base})

_turnout_of(base, part) := object.union(part, {"of": base, "counts": "votes_on_question"})

of_itself := {
	"40% of the register": {"approval": _of("registered_voters", {"at_least": {"num": 2, "den": 5}}), "turnout": "registered_voters", "is": false},
	"half of it": {"approval": _of("registered_voters", {"at_least": _half}), "turnout": "registered_voters", "is": true},
	"60% of it": {"approval": _of("registered_voters", {"at_least": {"num": 3, "den": 5}}), "turnout": "registered_voters", "is": true},
	"more than half of it": {"approval": _of("registered_voters", {"more_than": _half}), "turnout": "registered_voters", "is": true},
	"half of all eligible voters": {"approval": _of("eligible_voters", {"at_least": _half}), "turnout": "registered_voters", "is": true},
	"half of the register, turnout of all eligible voters": {"approval": _of("registered_voters", {"at_least": _half}), "turnout": "eligible_voters", "is": false},
	"all votes": {"approval": _of("votes_on_question", {"at_least": _whole}), "turnout": "registered_voters", "is": true},
	"nearly all votes": {"approval": _of("votes_on_question", {"at_least": {"num": 99, "den": 100}}), "turnout": "registered_voters", "is": false},
}

test_turnout_of_itself[note] if {
	some note, tc in of_itself
	requirement := {"approval": tc.approval, "turnout": _turnout_of(tc.turnout, {"at_least": _half})}
	{true | thresholds.turnout_of_itself(requirement)} == {true | tc.is}
	{true | thresholds.no_show(requirement)} == {true | not tc.is; tc.approval.of in {"votes_on_question", tc.turnout}}
}

# Exactly half in favor is one vote too few where turnout must be more than half.
test_turnout_just_above if {
	requirement := {"approval": _of("registered_voters", {"at_least": _half}), "turnout": _turnout_of("registered_voters", {"more_than": _half})}
	not thresholds.turnout_of_itself(requirement)
	thresholds.turnout_of_itself({"approval": _of("registered_voters", {"more_than": _half}), "turnout": requirement.turnout})
	thresholds.outcome(requirement, _vote(50, 0, 0, 100)) == "fails on turnout"
	thresholds.outcome(requirement, _vote(50, 1, 0, 100)) == "passes"
}

_tenth := {"num": 1, "den": 10}

_on_ballots := {"at_least": {"num": 55, "den": 100}, "of": "ballots_cast"}

# The smallest winning share: 27.5% of the register in California 2024 (50% x 55%), 40% in Scotland 1979; a range where approval and turnout
# are measured on different votes.
carried_by := {
	"approval and turnout on the same votes": {"requirement": _california_votes, "blank": _tenth, "least": "27.5%"},
	"turnout by ballots, none blank": {"requirement": _california, "blank": {"num": 0, "den": 1}, "least": "27.5%"},
	"turnout by ballots, a tenth blank": {"requirement": _california, "blank": _tenth, "least": "24.75%"},
	"turnout by ballots, a fifth blank": {"requirement": _california, "blank": {"num": 1, "den": 5}, "least": "22%"},
	"both by ballots": {"requirement": {"approval": _on_ballots, "turnout": _california.turnout}, "blank": _tenth, "least": "27.5%"},
	"approval by ballots, turnout by votes": {"requirement": {"approval": _on_ballots, "turnout": _california_votes.turnout}, "blank": _tenth, "least": "30.56%"},
	"a share of the register": {"requirement": _scotland, "blank": _tenth, "least": "40%"},
	"a share of the register, with a turnout": {"requirement": object.union(_scotland, {"turnout": _california.turnout}), "blank": _tenth, "least": "40%"},
}

test_carries[note] if {
	some note, tc in carried_by
	share.percent(thresholds.carries(tc.requirement, tc.blank)) == tc.least
}

# Without a turnout one yes vote may do.
test_no_floor_without_turnout if not thresholds.carries(_nevis, _tenth)

# Found by trying every vote: with the least number of yes votes some vote passes, and with one fewer none does.
test_least_yes[note] if {
	some voters in [1, 2, 7, 10]
	some blank in {0, 1}
	some name, requirement in {"by votes": _california_votes, "by ballots": _california, "valid votes": _hungary}
	note := sprintf("%s: %d voters, %d blank", [name, voters, blank])
	least := thresholds.least_yes(requirement, voters, blank)
	_some_pass(requirement, least, voters, blank)
	not _some_pass(requirement, least - 1, voters, blank)
}

# Ballots may be more than the voters here: so that blank ones never stand in the way.
_some_pass(requirement, yes, voters, blank) if {
	some no in numbers.range(0, voters)
	thresholds.outcome(requirement, _vote(yes, no, blank, voters)) == "passes"
}

# The base decides: Nevis 1998 at 55%, of the valid votes and of the register.
test_base_of_the_valid_votes if thresholds.outcome({"approval": _percent_of_votes(55)}, votes_held["Nevis 1998"].votes) == "passes"

test_base_of_the_register if {
	requirement := {"approval": _of("registered_voters", {"at_least": {"num": 55, "den": 100}})}
	thresholds.outcome(requirement, votes_held["Nevis 1998"].votes) == "fails on approval"
}

boundaries := {
	"50.00% of the register reaches at least 50%": {"requirement": _california, "votes": _vote(5000, 0, 0, 10000), "outcome": "passes"},
	"50.00% is not more than half (Slovakia, Italy)": {"requirement": _slovakia, "votes": _vote(5000, 0, 0, 10000), "outcome": "fails on turnout"},
	"50.00% is not more than half (Hungary)": {"requirement": _hungary, "votes": _vote(5000, 0, 0, 10000), "outcome": "fails on turnout"},
	"50.01% is more than half": {"requirement": _slovakia, "votes": _vote(5001, 0, 0, 10000), "outcome": "passes"},
	"49.99% does not reach at least 50%": {"requirement": _california, "votes": _vote(4999, 0, 0, 10000), "outcome": "fails on turnout"},
	"66.66% does not reach two thirds": {"requirement": _nevis, "votes": _vote(6666, 3334, 0, 10000), "outcome": "fails on approval"},
	"two thirds exactly is not less than two thirds": {"requirement": _nevis, "votes": _vote(2, 1, 0, 3), "outcome": "passes"},
	"a tie never wins": {"requirement": _majority, "votes": _vote(500, 500, 0, 1000), "outcome": "fails on approval"},
	"nor do no votes at all": {"requirement": _nevis, "votes": _vote(0, 0, 0, 1000), "outcome": "fails on approval"},
	"a turnout alone": {"requirement": {"turnout": _california.turnout}, "votes": _vote(0, 500, 0, 1000), "outcome": "passes"},
	"both are missed": {"requirement": _california, "votes": _vote(1, 1, 0, 10), "outcome": "fails on approval and turnout"},
	"more than half of all eligible voters": {"requirement": {"approval": {"more_than": _half, "of": "eligible_voters"}}, "votes": {"yes": 51, "no": 0, "eligible": 100}, "outcome": "passes"},
	"ballots that are not valid count as ballots": {"requirement": {"approval": _on_ballots}, "votes": _vote(55, 44, 2, 1000), "outcome": "fails on approval"},
}

test_boundary[note] if {
	some note, tc in boundaries
	thresholds.outcome(tc.requirement, tc.votes) == tc.outcome
}

# Ballots are at least as many as votes on the question: that may decide before they are known.
not_counted := {
	"a turnout that the votes reach": {"requirement": _california, "votes": {"yes": 60, "no": 0, "registered": 100}, "outcome": "passes"},
	"a turnout that they do not reach": {"requirement": _california, "votes": {"yes": 40, "no": 0, "registered": 100}, "outcome": "turnout not known"},
	"an approval that they miss": {"requirement": {"approval": _on_ballots}, "votes": {"yes": 5, "no": 5}, "outcome": "fails on approval"},
	"an approval that they reach": {"requirement": {"approval": _on_ballots}, "votes": {"yes": 6, "no": 4}, "outcome": "approval not known"},
	"votes that are not known": {"requirement": {"approval": _on_ballots}, "votes": {"registered": 100}, "outcome": "approval not known"},
	"neither known": {"requirement": object.union(_california, {"approval": _on_ballots}), "votes": {"yes": 6, "no": 4}, "outcome": "approval and turnout not known"},
}

test_not_counted[note] if {
	some note, tc in not_counted
	thresholds.outcome(tc.requirement, tc.votes) == tc.outcome
}

# 50% of the valid votes plus one vote (E-20.2, art. 4): of 3 votes, 2 are a majority, and 2.5 are asked for literally.
_plus_one := {"approval": {"at_least": _half, "plus": 1, "of": "votes_on_question"}}

plus_one := {
	"two of three": {"votes": _vote(2, 1, 0, 3), "majority": "passes", "literally": "fails on approval"},
	"three of three": {"votes": _vote(3, 0, 0, 3), "majority": "passes", "literally": "passes"},
	"three of four": {"votes": _vote(3, 1, 0, 4), "majority": "passes", "literally": "passes"},
	"two of four, a tie": {"votes": _vote(2, 2, 0, 4), "majority": "fails on approval", "literally": "fails on approval"},
}

test_plus_one[note] if {
	some note, tc in plus_one
	thresholds.outcome(_majority, tc.votes) == tc.majority
	thresholds.outcome(_plus_one, tc.votes) == tc.literally
}

# The two readings are one where the votes are even in number, and nowhere else.
test_plus_one_and_majority if {
	every n in numbers.range(1, 60) {
		same := {n | thresholds.least(_plus_one.approval, n) == thresholds.least(_over_half, n)}
		same == {n | thresholds.half_plus_one_is_majority(n)}
	}
}

least_numbers := {
	"exact": {"part": {"at_least": _half}, "whole": 1000, "least": 500},
	"rounded up": {"part": {"at_least": _half}, "whole": 1001, "least": 501},
	"more than half": {"part": {"more_than": _half}, "whole": 1000, "least": 501},
	"more than half of an odd number": {"part": {"more_than": _half}, "whole": 1001, "least": 501},
	"two thirds of the register of 2020": {"part": {"at_least": _two_thirds}, "whole": 22047448, "least": 14698299},
	"a share of none": {"part": {"at_least": _half}, "whole": 0, "least": 0},
}

test_least[note] if {
	some note, tc in least_numbers
	thresholds.least(tc.part, tc.whole) == tc.least
	thresholds.reached(tc.part, tc.least, tc.whole)
	thresholds.reached(tc.part, tc.least - 1, tc.whole) == false
}

_number(least, most) := {"least": least, "most": most}

ranges := {
	"reached by any of the numbers": {"ballots": _number(60, 65), "voters": _number(100, 110), "surely": true, "perhaps": true, "spare": [5, 15]},
	"by some of them": {"ballots": _number(54, 56), "voters": _number(100, 110), "surely": false, "perhaps": true, "spare": [-1, 6]},
	"just by the worst": {"ballots": _number(55, 56), "voters": _number(100, 110), "surely": true, "perhaps": true, "spare": [0, 6]},
	"just by the best": {"ballots": _number(40, 50), "voters": _number(100, 110), "surely": false, "perhaps": true, "spare": [-15, 0]},
	"by none": {"ballots": _number(40, 49), "voters": _number(100, 110), "surely": false, "perhaps": false, "spare": [-15, -1]},
}

test_against[note] if {
	some note, tc in ranges
	got := thresholds.against({"at_least": _half}, tc.ballots, tc.voters)
	[got.surely, got.perhaps, [got.spare.least, got.spare.most]] == [tc.surely, tc.perhaps, tc.spare]
}

test_against_in_percent if {
	got := thresholds.against({"more_than": _half}, _number(60, 66), _number(100, 110))
	[share.percent(got.turnout.least), share.percent(got.turnout.most)] == ["54.55%", "66%"]
	share.percent(got.over) == "4.55%"
	share.percent(got.not_needed) == "6.67%"
	short := thresholds.against({"more_than": _half}, _number(40, 40), _number(100, 100))
	share.percent(short.short) == "10%"
}
