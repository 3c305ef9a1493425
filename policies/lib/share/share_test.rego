package lib.share_test

import future.keywords.not

import data.lib.share

_half := {"num": 1, "den": 2}

_two_thirds := {"num": 2, "den": 3}

test_compare if {
	share.compare(_half, _two_thirds) == -1
	share.compare(_two_thirds, _half) == 1
	share.compare(_half, {"num": 50, "den": 100}) == 0
}

test_part_of_a_part if share.percent(share.times(_half, {"num": 11, "den": 20})) == "27.5%"

test_percent if {
	share.percent(_two_thirds) == "66.67%"
	share.percent(_half) == "50%"
}

# What a tenth of ballots left blank makes of the part of a part.
test_rest if {
	floor := share.times(_half, {"num": 11, "den": 20})
	share.percent(share.times(floor, share.rest({"num": 1, "den": 10}))) == "24.75%"
}
