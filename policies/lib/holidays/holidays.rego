# METADATA
# title: Holidays of California
# description: Days on which public offices do nothing, and the next day on which they do.
package lib.holidays

import future.keywords.not

import data.lib.calendar
import data.lib.dated

is_holiday(day) if calendar.weekday(day) in _holidays(day).weekdays

is_holiday(day) if substring(day, 5, 5) in _holidays(day).days

is_holiday(day) if {
	some floating in _holidays(day).floating
	calendar.month(day) == floating.month
	calendar.weekday(day) == floating.weekday
	calendar.day_of_month(day) in numbers.range(floating.earliest, floating.latest)
}

# Gov. Code, § 6701: what falls on a Sunday is kept on Monday, and 11 November on a Saturday on Friday.
is_holiday(day) if {
	calendar.weekday(calendar.add(day, -1)) == _holidays(day).weekdays[1]
	substring(calendar.add(day, -1), 5, 5) in _holidays(day).days
}

is_holiday(day) if {
	calendar.weekday(calendar.add(day, 1)) == _holidays(day).weekdays[0]
	substring(day, 5, 5) == _holidays(day).friday_before_saturday
}

# The day itself, or the next that is no holiday.
business_day(day) := min({next |
	some n in numbers.range(0, 7)
	next := calendar.add(day, n)
	not is_holiday(next)
})

_holidays(day) := dated.value(data.values.us_ca.state_holidays, day)
