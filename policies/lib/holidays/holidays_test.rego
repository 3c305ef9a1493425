package lib.holidays_test

import future.keywords.not

holidays := {
	"2025-07-05": "a Saturday",
	"2025-07-06": "a Sunday",
	"2025-07-04": "Independence Day",
	"2027-07-05": "the Monday after it",
	"2025-01-20": "the third Monday of January",
	"2025-02-12": "Lincoln Day",
	"2025-05-26": "the last Monday of May",
	"2025-09-01": "the first Monday of September",
	"2025-09-26": "the fourth Friday of September",
	"2025-11-27": "Thanksgiving Day",
	"2023-11-10": "the Friday before 11 November on a Saturday",
	"2023-06-19": "June 19 since 2023",
}

test_holiday[day] if {
	some day, _ in holidays
	holidays_of(day)
}

holidays_of(day) if data.lib.holidays.is_holiday(day)

workdays := {"2025-07-07", "2022-06-20", "2025-01-21", "2025-09-19", "2025-11-10", "2022-11-10"}

test_workday[day] if {
	some day in workdays
	not data.lib.holidays.is_holiday(day)
}

test_business_day if {
	data.lib.holidays.business_day("2025-07-07") == "2025-07-07"
	data.lib.holidays.business_day("2025-07-04") == "2025-07-07"
	data.lib.holidays.business_day("2025-08-30") == "2025-09-02"
}
