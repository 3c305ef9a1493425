package lib.instruments_test

import future.keywords.not

import data.lib.instruments

filers := {
	"voters": {"proposal": {"proposer": "voters"}, "filing": {"filed": "2024-11-19"}, "holds": true},
	"somebody": {"proposal": {}, "filing": {"filed": "2024-11-19"}, "holds": false},
	"a city": {"proposal": {"proposer": "governing_body"}, "filing": {"filed": "2024-11-19"}, "holds": false},
	"voters, not yet": {"proposal": {"proposer": "voters"}, "filing": {}, "holds": false},
}

test_filed_for_summary[note] if {
	some note, tc in filers
	holds := {true | instruments.filed_for_summary} with input as {"proposal": tc.proposal, "filing": tc.filing}
	holds == {true | tc.holds}
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
