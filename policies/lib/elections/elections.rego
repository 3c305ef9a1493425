# METADATA
# title: Elections of California
# description: Election days and the days that are counted from them, by the dated values of California. No clock.
package lib.elections

import future.keywords.not

import data.lib.calendar
import data.lib.dated

# The days of statewide general elections in a year, under the law of a day: one, or none in odd years.
generals(year, law_of) := _days(dated.value(data.values.us_ca.statewide_general_election, law_of), year)

primaries(year, law_of) := _days(dated.value(data.values.us_ca.statewide_primary_elections, law_of), year)

established(year, law_of) := _days(dated.value(data.values.us_ca.established_election_dates, law_of), year)

# A day is looked up under the law of the proposal's day and of the day itself: primaries moved in between.
is_general(day, as_of) if _held_on(day, data.values.us_ca.statewide_general_election, as_of)

is_primary(day, as_of) if _held_on(day, data.values.us_ca.statewide_primary_elections, as_of)

is_established(day, as_of) if _held_on(day, data.values.us_ca.established_election_dates, as_of)

# The statewide general election that a day belongs to: of its year, or of the next when the year has none.
general_for(day, law_of) := elected if some elected in generals(calendar.year(day), law_of)

general_for(day, law_of) := elected if {
	count(generals(calendar.year(day), law_of)) == 0
	some elected in generals(calendar.year(day) + 1, law_of)
}

# The first statewide general election on whose ballot a measure can still come, seen from a day.
next_ballot(day, law_of) := min({elected |
	some year in numbers.range(calendar.year(day), calendar.year(day) + 2)
	some elected in generals(year, law_of)
	qualification_day(elected, law_of) >= day
})

# The last day on which a measure can qualify for the ballot of an election.
qualification_day(election, law_of) := calendar.add(election, 0 - dated.value(data.values.us_ca.qualification_days, law_of))

# The last day for filing the statement of the vote.
statement_due(election, law_of) := calendar.add(election, dated.value(data.values.us_ca.statement_of_vote_days, law_of))

# The day on which an approved measure takes effect at the latest. Undefined while the measure itself may set the day.
effective(election, law_of) := calendar.add(
	statement_due(election, law_of),
	dated.value(data.values.us_ca.effective_days, law_of),
)

# The first day on which it could take effect, if the statement were filed on the very day of the election.
effective_earliest(election, law_of) := calendar.add(election, dated.value(data.values.us_ca.effective_days, law_of))

_days(rules, year) := {day |
	some rule in rules
	_held(rule.years, year)
	some n in numbers.range(rule.earliest, rule.latest)
	day := sprintf("%04d-%02d-%02d", [year, rule.month, n])
	calendar.weekday(day) == "Tuesday"
}

_held_on(day, series, as_of) if {
	calendar.weekday(day) == "Tuesday"
	some law_of in {as_of, day}
	some rule in dated.value(series, law_of)
	calendar.month(day) == rule.month
	calendar.day_of_month(day) in numbers.range(rule.earliest, rule.latest)
	_held(rule.years, calendar.year(day))
}

_held("all", _)

_held("odd", year) if year % 2 == 1

_held("even", year) if year % 2 == 0

_held("presidential", year) if year % 4 == 0

_held("midterm", year) if year % 4 == 2
