# METADATA
# title: Voter approval requirements
# description: What a threshold decides, and by which of its facts it asks for more than a majority of the votes cast.
package lib.thresholds

import future.keywords.not

import data.lib.share

# Classes of later votes, and votes that are not the voters'.
later_votes := {
	"later_initiatives", "later_constitutional_amendments", "later_charter_amendments", "local_general_taxes",
	"local_special_taxes", "local_bonds", "state_taxes", "legislative_vote", "other_later_votes",
}

# A question put at the vote on the measure is the measure; a later one is another.
later_questions contains q.at if {
	some q in input.question
	q.vote == "later"
}

# Set elsewhere than in the measure's text.
set_elsewhere := {"law", "ballot_materials", "ordinance"}

# The shares that are stated, by their fact.
approval[t.at]["approval.at_least"] := t.approval.at_least if some t in input.threshold

approval[t.at]["approval.more_than"] := t.approval.more_than if some t in input.threshold

turnout[t.at]["turnout.at_least"] := t.turnout.at_least if some t in input.threshold

turnout[t.at]["turnout.more_than"] := t.turnout.more_than if some t in input.threshold

# What must be known before anyone can say that a threshold asks for no more than a majority.
asks[t.at] contains "turnout" if some t in input.threshold

asks[t.at] contains "turnout.at_least" if {
	some t in input.threshold
	t.turnout
	not t.turnout.more_than
}

asks[t.at] contains "approval.at_least" if {
	some t in input.threshold
	not t.approval.more_than
}

asks[t.at] contains "approval.of" if {
	some t in input.threshold
	approval[t.at]
}

# Where a turnout is asked for, one of its two shares must be known; the second is asked for when the measure is silent on the first.
turnout_asks[t.at] contains "turnout.at_least" if {
	some t in input.threshold
	t.turnout
	not t.turnout.more_than
}

turnout_asks[t.at] contains "turnout.more_than" if {
	some t in input.threshold
	t.silent["turnout.at_least"]
	not t.turnout.more_than
}

# No turnout is asked for, or none that could be measured.
no_turnout contains t.at if {
	some t in input.threshold
	t.silent["turnout.at_least"]
	t.silent["turnout.more_than"]
}

no_turnout contains t.at if {
	some t in input.threshold
	t.silent.turnout
}

# The facts by which it asks for more than a majority of the votes cast: a larger share, another base, a turnout.
beyond(at, majority) := ({fact |
	some fact, part in approval[at]
	share.compare(part, majority) == 1
} | {fact |
	some t in input.threshold
	t.at == at
	t.approval.of in {"ballots_cast", "registered_voters", "eligible_voters"}
	some fact, _ in approval[at]
}) | {fact |
	some fact, _ in turnout[at]
}

_forms := {"at_least": "at least", "more_than": "more than"}

_bases := {
	"votes_on_question": "the votes on it", "ballots_cast": "all ballots cast",
	"registered_voters": "all registered voters", "eligible_voters": "all eligible voters",
}

# Each stated share as people say it.
says[t.at][fact] := sprintf("%s %s of %s", [_forms[split(fact, ".")[1]], part.text, object.get(_bases, object.get(t.approval, "of", ""), "the votes")]) if {
	some t in input.threshold
	some fact, part in approval[t.at]
}

says[t.at][fact] := sprintf("a turnout of %s %s of %s", [_forms[split(fact, ".")[1]], part.text, object.get(_bases, object.get(t.turnout, "of", ""), "the voters")]) if {
	some t in input.threshold
	some fact, part in turnout[t.at]
}
