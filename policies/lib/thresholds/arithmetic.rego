package lib.thresholds

import future.keywords.not

import data.lib.share

# Arithmetic in whole numbers. A requirement has `approval` and `turnout` as a threshold states them, either or both. Votes are counts:
# yes, no, blank (ballots that leave the question unanswered), registered, eligible; what is not known is absent.

# Does a count reach a part of the whole? `plus` adds whole votes to `at_least`: 50% of 3 votes plus one is 2.5.
reached(part, n, whole) := ((n - object.get(part, "plus", 0)) * part.at_least.den) >= (part.at_least.num * whole) if {
	part.at_least
} else := (n * part.more_than.den) > (part.more_than.num * whole)

# The least whole number that reaches it.
least(part, whole) := _up(part.at_least.num * whole, part.at_least.den) + object.get(part, "plus", 0) if {
	part.at_least
} else := _up((part.more_than.num * whole) + 1, part.more_than.den)

_up(n, den) := (above - (above % den)) / den if above := (n + den) - 1

# "50% plus one vote" and a majority are one and the same only where the votes divide by two.
half_plus_one_is_majority(votes) if votes % 2 == 0

_counted("votes_on_question", votes) := votes.yes + votes.no

_counted("ballots_cast", votes) := (votes.yes + votes.no) + votes.blank

_counted("ballots_cast_at_election", votes) := (votes.yes + votes.no) + votes.blank

_counted("registered_voters", votes) := votes.registered

_counted("eligible_voters", votes) := votes.eligible

# What nobody votes for is not approved. Ballots are at least as many as the votes on the question: that may decide before they are counted.
_part("approval", requirement, votes) := false if {
	votes.yes == 0
} else := reached(requirement.approval, votes.yes, of) if {
	of := _counted(requirement.approval.of, votes)
} else := false if {
	requirement.approval.of == "ballots_cast"
	reached(requirement.approval, votes.yes, votes.yes + votes.no) == false
}

_part("turnout", requirement, votes) := reached(requirement.turnout, took_part, _counted(requirement.turnout.of, votes)) if {
	took_part := _counted(requirement.turnout.counts, votes)
} else if {
	requirement.turnout.counts == "ballots_cast_at_election"
	reached(requirement.turnout, votes.yes + votes.no, _counted(requirement.turnout.of, votes))
}

# Which parts of a requirement the votes reach: true or false; absent where the counts leave it open.
parts(requirement, votes) := {name: is_reached |
	some name in _asked(requirement)
	is_reached := _part(name, requirement, votes)
}

_asked(requirement) := {name | some name in {"approval", "turnout"}; requirement[name]}

# One missed part decides it, whatever else is not known.
outcome(requirement, votes) := sprintf("fails on %s", [concat(" and ", missed)]) if {
	missed := [name | some name, is_reached in parts(requirement, votes); is_reached == false]
	missed != []
} else := sprintf("%s not known", [concat(" and ", open)]) if {
	open := _asked(requirement) - object.keys(parts(requirement, votes))
	open != set()
} else := "passes"

_share(part) := part.at_least if {
	part.at_least
} else := part.more_than

# The smallest share of those on whom it is measured whose yes votes carry it, where a share of the ballots leaves the question blank; more
# than that where a part asks for more. Approval x turnout where both are measured on the same votes. One floor then; else a range.
carries(requirement, blank) := share.times(_share(requirement.approval), share.times(_share(requirement.turnout), _measured(requirement, blank))) if {
	requirement.turnout
} else := _share(requirement.approval) if _wide[requirement.approval.of]

# The votes that approval is measured on, as a part of those that turnout is measured on.
_measured(requirement, blank) := {
	"votes_on_question": {"votes_on_question": _whole, "ballots_cast_at_election": share.rest(blank)},
	"ballots_cast": {"ballots_cast_at_election": _whole, "votes_on_question": {"num": blank.den, "den": blank.den - blank.num}},
}[requirement.approval.of][requirement.turnout.counts]

_whole := {"num": 1, "den": 1}

_none := {"num": 0, "den": 1}

# Bases of approval that take in all on whom turnout is measured.
_wide := {"registered_voters": {"registered_voters"}, "eligible_voters": {"eligible_voters", "registered_voters"}}

# The least number of yes votes that carries it, among so many voters and with so many blank ballots.
least_yes(requirement, voters, blank) := least(requirement.approval, max([needed, 1])) if {
	requirement.approval.of == "votes_on_question"
	needed := least(requirement.turnout, voters) - {"votes_on_question": 0, "ballots_cast_at_election": blank}[requirement.turnout.counts]
}

# The no-show paradox: how many opponents defeat by staying home what carries if they vote. Undefined where they cannot, because turnout is
# reached without them. A vote against it that turns "fails" into "passes" is the same thing seen from the other side.
withheld(requirement, votes) := away if {
	parts(requirement, votes) == {name: true | some name in _asked(requirement)}
	needed := least(requirement.turnout, _counted(requirement.turnout.of, votes))
	away := (_counted(requirement.turnout.counts, votes) - needed) + 1
	away <= votes.no
}

# It cannot bite where the yes votes that suffice are a sufficient turnout of themselves.
turnout_of_itself(requirement) if {
	requirement.turnout.of in _wide[requirement.approval.of]
	_suffices(share.compare(_share(requirement.approval), _share(requirement.turnout)), requirement)
}

turnout_of_itself(requirement) if share.compare(requirement.approval.at_least, _whole) == 0

_suffices(1, _)

_suffices(0, requirement) if requirement.approval.more_than

_suffices(0, requirement) if requirement.turnout.at_least

# Else, where votes on the question count as turnout: from this share of yes votes on it carries if enough opponents vote, and below the
# other it does not if opponents stay home.
no_show(requirement) := {"from": carries(requirement, _none), "to": _share(requirement.turnout)} if {
	requirement.turnout.counts == "votes_on_question"
	requirement.approval.of in {"votes_on_question", "ballots_cast", requirement.turnout.of}
	not turnout_of_itself(requirement)
}

# A turnout against numbers of which the least and the most are known: surely or perhaps reached, the votes beyond those needed (below zero,
# votes short), the turnout there was, by how much of the voters it was short at best or over at worst, and the part of those who took part
# whose votes were not needed.
against(turnout, took_part, voters) := {
	"surely": spare.least >= 0, "perhaps": spare.most >= 0, "spare": spare, "turnout": {"least": worst, "most": best},
	"short": _minus(_share(turnout), best), "over": _minus(worst, _share(turnout)),
	"not_needed": {"num": spare.least, "den": took_part.least},
} if {
	spare := {"least": took_part.least - least(turnout, voters.most), "most": took_part.most - least(turnout, voters.least)}
	worst := {"num": took_part.least, "den": voters.most}
	best := {"num": took_part.most, "den": voters.least}
}

_minus(a, b) := {"num": (a.num * b.den) - (b.num * a.den), "den": a.den * b.den}
