package rules.us_ca.filing.amendments_test

import future.keywords.not

import data.rules.us_ca.filing.amendments as rule

_input(amendment) := {"filing": {
	"review_started": "2024-11-20",
	"amendment": [object.union({"at": "filing.amendment[0]", "filed": "2024-12-20", "germane": true, "signed_by_all": true}, amendment)],
}}

cases := {
	"within the review": {"amendment": {}, "ok": true},
	"on the 35th day": {"amendment": {"filed": "2024-12-25"}, "ok": true},
	"on the 36th day": {"amendment": {"filed": "2024-12-26"}, "ok": false},
	"on another subject": {"amendment": {"germane": false}, "ok": false},
	"signed by some": {"amendment": {"signed_by_all": false}, "ok": false},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.filing with input as _input(tc.amendment)
	got.ok == tc.ok
}

test_all_faults_are_named if {
	got := rule.verdict.filing with input as _input({"germane": false, "signed_by_all": false})
	count(got.faults) == 2
}

test_no_amendment_is_in_order if {
	got := rule.verdict.filing with input as {"filing": {"silent": {"amendment": true}}}
	got.ok
}

test_the_review_must_be_over if {
	rule.applies == set() with input as {"proposal": {"status": "filed"}, "filing": {}}
	rule.applies == {"filing"} with input as {"filing": {}}
}

test_what_is_not_governed if {
	every status in {"reported", "draft", "filed"} {
		rule.applies == set() with input as {"proposal": {"status": status}, "filing": {}}
	}
	rule.applies == set() with input as {"proposal": {"instrument": "bill"}, "filing": {}}
	rule.applies == set() with input as {}
}

test_what_is_asked if {
	rule.needs == {"amendment"}
	open := {["proposal", "instrument"], ["proposal", "status"]}
	rule.asks.filing == open with input as {"filing": {}}
	own := {["filing.amendment[0]", "filed"], ["filing.amendment[0]", "germane"], ["filing.amendment[0]", "signed_by_all"]}
	rule.asks.filing == (open | own) | {["filing", "review_started"]} with input as _input({})
}

test_a_late_amendment_is_late_whatever_else if {
	got := rule.verdict.filing with input as _input({"filed": "2024-12-26", "germane": false})
	got.message == "late"
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"filing": {"amendment": [{"at": "filing.amendment[0]"}]}}
}

test_one_of_two_is_late if {
	first := _input({}).filing
	late := object.union(first.amendment[0], {"at": "filing.amendment[1]", "filed": "2024-12-26"})
	got := rule.verdict.filing with input as {"filing": object.union(first, {"amendment": [first.amendment[0], late]})}
	got.message == "late"
	got.facts == [["filing.amendment[1]", "filed"]]
}
