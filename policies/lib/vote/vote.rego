# METADATA
# title: The vote on the measure
# description: The day on which the measure itself is voted on, and the day on which it takes effect.
package lib.vote

import future.keywords.not

import data.lib.dated
import data.lib.elections

# What must be known for the day of the vote.
asks contains [e.at, "decides"] if some e in input.election

asks contains [e.at, "date"] if some e in _own

asks contains ["proposal", "complete.election"] if count(_own) == 0

# The day that is stated; else, when no election is, the next ballot that the measure can reach.
day := min({e.date | some e in _own})

day := elections.next_ballot(input.as_of, input.as_of) if {
	count(_own) == 0
	input.complete.election
}

_own contains e if {
	some e in input.election
	"proposal" in e.decides
}

# The law of the day lets the measure itself say when it takes effect.
free if dated.value(data.values.us_ca.effective_day_free, input.as_of)

# A day before this one comes before the law does, whenever the statement of the vote is filed.
never_before := elections.effective_earliest(day, input.as_of)

# From this day on the law is there, if the statement is filed when it is due.
takes_effect := elections.effective(day, input.as_of)

statement_due := elections.statement_due(day, input.as_of)

# A day that a clause names is in time, early, or in between: then it hangs on when the statement is filed.
in_time(_) if free

in_time(named) if named >= takes_effect

too_early(named) if named < never_before

perhaps_early(named) if {
	named >= never_before
	named < takes_effect
}
