package lib.instruments_test

import future.keywords.not

import data.lib.instruments

test_what_was_filed_is_a_statewide_initiative if {
	instruments.filed with input as {"filing": {"filed": "2024-11-19"}}
	not instruments.filed with input as {"filing": {}, "proposal": {"proposer": "voters"}}
	count(instruments.asks) == 0 with input as {"filing": {"filed": "2024-11-19"}}
	instruments.asks == {["proposal", "instrument"]} with input as {"proposal": {}}
}

# An instrument can change the state constitution, or cannot; a local one cannot.
test_each_has_its_place if {
	count(instruments.constitutional & instruments.not_constitutional) == 0
	count(instruments.local - instruments.not_constitutional) == 0
	count(instruments.no_statute_before_electors - instruments.no_statewide_initiative) == 0
}

test_of_a_combined_measure if {
	combined := {"proposal": {"instrument": "initiative_combined"}}
	instruments.constitutes("constitution") with input as combined
	not instruments.constitutes("statute") with input as combined
	not instruments.constitutes("constitution") with input as {"proposal": {"instrument": "initiative_statute"}}
	instruments.wholly_constitutional == instruments.constitutional - instruments.combined
}
