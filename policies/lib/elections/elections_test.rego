package lib.elections_test

import future.keywords.not

import data.lib.calendar
import data.lib.elections

today := "2026-11-25"

years := numbers.range(1990, 2060)

# The property: in each even year one Tuesday between 2 and 8 November, after a Monday; in odd years none.
test_general_elections if {
	every year in years {
		_general_as_the_law_has_it(year, elections.generals(year, today))
	}
}

_general_as_the_law_has_it(year, days) if {
	year % 2 == 0
	[day] := [d | some d in days]
	calendar.weekday(day) == "Tuesday"
	day >= sprintf("%d-11-02", [year])
	day <= sprintf("%d-11-08", [year])
	calendar.weekday(calendar.add(day, -1)) == "Monday"
}

_general_as_the_law_has_it(year, days) if {
	year % 2 == 1
	days == set()
}

# Every statewide election date is an established date, and each is a Tuesday.
test_statewide_dates_are_established if {
	every year in years {
		statewide := elections.generals(year, today) | elections.primaries(year, today)
		statewide - elections.established(year, today) == set()
		every day in elections.established(year, today) {
			calendar.weekday(day) == "Tuesday"
			calendar.year(day) == year
		}
	}
}

test_counted_days_hold_their_distance if {
	every year in [y | some y in years; y % 2 == 0] {
		some day in elections.generals(year, today)
		calendar.between(elections.qualification_day(day, today), day) == 131
		calendar.between(day, elections.statement_due(day, today)) == 38
		calendar.between(day, elections.effective(day, today)) == 43
		calendar.weekday(elections.qualification_day(day, today)) == "Thursday"
	}
}

# Days that the public record states.
calendars := {
	"2018": {"general": "2018-11-06", "qualify": "2018-06-28", "statement": "2018-12-14", "effective": "2018-12-19"},
	"2020": {"general": "2020-11-03", "qualify": "2020-06-25", "statement": "2020-12-11", "effective": "2020-12-16"},
	"2026": {"general": "2026-11-03", "qualify": "2026-06-25", "statement": "2026-12-11", "effective": "2026-12-16"},
	"2028": {"general": "2028-11-07", "qualify": "2028-06-29", "statement": "2028-12-15", "effective": "2028-12-20"},
}

test_calendar[year] if {
	some year, c in calendars
	elections.generals(to_number(year), today) == {c.general}
	elections.is_general(c.general, today)
	elections.qualification_day(c.general, today) == c.qualify
	elections.statement_due(c.general, today) == c.statement
	elections.effective(c.general, today) == c.effective
}

primaries := {
	"1978-06-06": "the ballot of June 1978",
	"1982-06-08": "the ballot of June 1982",
	"1990-06-05": "the ballot of June 1990",
	"1996-03-26": "the one primary in late March",
	"1998-06-02": "June again",
	"2000-03-07": "early March",
	"2002-03-05": "early March of a year without a President",
	"2004-03-02": "the last primary of early March",
	"2006-06-06": "June again",
	"2008-02-05": "the presidential primary alone",
	"2008-06-03": "the direct primary of that year",
	"2012-06-05": "one primary again",
	"2018-06-05": "the last June before March",
	"2020-03-03": "March",
	"2022-06-07": "June without a President",
	"2024-03-05": "March with a President",
	"2026-06-02": "June without a President",
	"2028-03-07": "March with a President",
}

test_primary[day] if {
	some day, _ in primaries
	elections.is_primary(day, day)
}

not_primaries := {
	"2008-06-10": "a week late",
	"2022-03-08": "March of a year without a President",
	"2024-06-04": "June of a year with a President",
	"2027-06-08": "an odd year",
}

test_no_primary[day] if {
	some day, _ in not_primaries
	not elections.is_primary(day, today)
}

established := {
	"March of an odd year": {"day": "2019-03-05", "as_of": "2016-12-22", "is": true},
	"a Wednesday of that month": {"day": "2019-03-13", "as_of": "2016-12-22", "is": false},
	"June of an odd year, before 2020": {"day": "2017-06-06", "as_of": "2016-12-22", "is": true},
	"June of an odd year, today": {"day": "2027-06-08", "as_of": "2026-11-25", "is": false},
	"the second Tuesday of April": {"day": "2028-04-11", "as_of": "2026-11-25", "is": true},
	"the third Tuesday of April": {"day": "2028-04-18", "as_of": "2026-11-25", "is": false},
	"April of an odd year": {"day": "2027-04-13", "as_of": "2026-11-25", "is": false},
	"November of an odd year": {"day": "2027-11-02", "as_of": "2026-11-25", "is": true},
	"March of a year divisible by four": {"day": "2028-03-07", "as_of": "2026-11-25", "is": true},
}

test_established[note] if {
	some note, tc in established
	_answer(tc.day, tc.as_of) == tc.is
}

_answer(day, as_of) if elections.is_established(day, as_of)

else := false

test_general_for if {
	elections.general_for("2026-11-05", today) == "2026-11-03"
	elections.general_for("2026-12-31", today) == "2026-11-03"
	elections.general_for("2027-01-01", today) == "2028-11-07"
}

test_next_ballot if {
	elections.next_ballot("2026-06-25", today) == "2026-11-03"
	elections.next_ballot("2026-06-26", today) == "2028-11-07"
	elections.next_ballot("2027-01-01", today) == "2028-11-07"
}

# Until June 2018 the measure itself could set the day.
test_no_fifth_day_before_2018 if {
	not elections.effective("2016-11-08", "2018-06-05")
	elections.effective("2018-11-06", "2018-06-06") == "2018-12-19"
}
