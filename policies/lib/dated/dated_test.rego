package lib.dated_test

import future.keywords.not

import data.lib.dated

_series := {"values": [{"from": "2000-01-01", "value": 5}, {"from": "2010-07-01", "value": 8}]}

test_value if {
	dated.value(_series, "2000-01-01") == 5
	dated.value(_series, "2010-06-30") == 5
	dated.value(_series, "2010-07-01") == 8
}

test_nothing_before_the_first if not dated.value(_series, "1999-12-31")
