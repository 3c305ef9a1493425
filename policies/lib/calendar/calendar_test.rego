package lib.calendar_test

import future.keywords.not

import data.lib.calendar

test_arithmetic if {
	calendar.add("2026-11-03", 38) == "2026-12-11"
	calendar.add("2026-11-03", -131) == "2026-06-25"
	calendar.add("2024-02-28", 1) == "2024-02-29"
	calendar.between("2026-06-25", "2026-11-03") == 131
}

test_weekday if {
	calendar.weekday("2026-11-05") == "Thursday"
	calendar.weekday("1948-11-02") == "Tuesday"
}

test_parts if {
	calendar.year("2026-11-05") == 2026
	calendar.month("2026-09-05") == 9
	calendar.month("2026-11-05") == 11
	calendar.even_year("2026-11-05")
	not calendar.even_year("2025-11-05")
}

test_tuesday_after_first_monday if {
	calendar.tuesday_after_first_monday(2026, 11) == "2026-11-03"
	calendar.tuesday_after_first_monday(2028, 11) == "2028-11-07"
	calendar.tuesday_after_first_monday(2022, 11) == "2022-11-08"
	calendar.tuesday_after_first_monday(2027, 11) == "2027-11-02"
}
