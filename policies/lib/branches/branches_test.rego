package lib.branches_test

import future.keywords.not

import data.lib.branches

test_agencies_stand_under_the_executive if {
	not branches.apart("governor", "agencies")
	branches.apart("governor", "legislature")
	branches.apart("courts", "us_courts")
}

test_an_unknown_holder_is_not_apart if {
	not branches.apart("governor", "nobody")
}

test_move if {
	branches.move("core", "taxing", "legislature", "voters") == "a core part of the taxing power from the Legislature to the voters"
}
