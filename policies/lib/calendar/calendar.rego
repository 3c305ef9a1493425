# METADATA
# title: Calendar
# description: Days as ISO dates. Arithmetic on the proleptic Gregorian calendar; no clock.
package lib.calendar

import future.keywords.not

_ns(day) := time.parse_ns("2006-01-02", day)

_iso(ns) := time.format([ns, "UTC", "2006-01-02"])

# The day that many days later; earlier when negative.
add(day, days) := _iso(time.add_date(_ns(day), 0, 0, days))

# Days from the first to the second.
between(first, second) := (_ns(second) - _ns(first)) / 86400000000000

weekday(day) := time.weekday(_ns(day))

year(day) := to_number(substring(day, 0, 4))

month(day) := to_number(trim_left(substring(day, 5, 2), "0"))

day_of_month(day) := to_number(trim_left(substring(day, 8, 2), "0"))

even_year(day) if year(day) % 2 == 0

_padded(n) := sprintf("%02d", [n])

# The first Tuesday after the first Monday of a month: between the 2nd and the 8th.
tuesday_after_first_monday(year, month) := day if {
	some n in numbers.range(2, 8)
	day := sprintf("%04d-%s-%s", [year, _padded(month), _padded(n)])
	weekday(day) == "Tuesday"
}
