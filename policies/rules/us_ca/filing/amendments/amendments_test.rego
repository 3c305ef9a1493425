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

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"filing": {"amendment": [{"at": "filing.amendment[0]"}]}}
}
