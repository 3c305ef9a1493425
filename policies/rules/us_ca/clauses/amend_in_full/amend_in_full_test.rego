package rules.us_ca.clauses.amend_in_full_test

import future.keywords.not

import data.rules.us_ca.clauses.amend_in_full as rule

_change(facts) := object.union({"at": "change.c", "action": "amend", "law": [{"body": "ca.gov", "text": "Gov. Code, § 434"}]}, facts)

_input(facts) := {"proposal": {"instrument": "initiative_statute"}, "change": [_change(facts)]}

outcomes := {
	"set out": {"change": {"set_out_in_full": true, "expressly": true}, "ok": true},
	"set out, by implication": {"change": {"set_out_in_full": true, "expressly": false}, "ok": true},
	"named and not set out": {"change": {"set_out_in_full": false, "expressly": true}, "ok": false},
	"by implication": {"change": {"set_out_in_full": false, "expressly": false}, "ok": true},
}

test_verdict[note] if {
	some note, tc in outcomes
	got := rule.verdict["change.c"] with input as _input(tc.change)
	got.ok == tc.ok
}

# A change of the Constitution is not governed; one that also changes a code is.
test_applies if {
	constitution := {"body": "ca.const", "text": "Cal. Const., art. III, § 1"}
	rule.applies == set() with input as _input({"law": [constitution]})
	rule.applies == {"change.c"} with input as _input({"law": [constitution, {"body": "ca.gov", "text": "Gov. Code, § 434"}]})
	rule.applies == {"change.c"} with input as {"proposal": {}, "change": [{"at": "change.c"}]}
}

elsewhere := {"the Constitution": "ca.const", "the federal one": "us.const", "the United States Code": "us.code"}

test_elsewhere[note] if {
	some note, body in elsewhere
	rule.applies == set() with input as _input({"law": [{"body": body}]})
}

test_no_section_is_not_elsewhere if rule.applies == {"change.c"} with input as _input({"law": []})

test_what_is_not_governed[action] if {
	some action in ["add", "repeal"]
	rule.applies == set() with input as _input({"action": action})
}

test_not_of_local_measures if rule.applies == set() with input as object.union(_input({}), {"proposal": {"instrument": "charter_amendment"}})

test_asks if {
	rule.needs == {"action", "law", "set_out_in_full"}
	rule.asks["change.c"] == {["proposal", "instrument"]} with input as _input({"set_out_in_full": true})
	rule.asks["change.c"] == {["proposal", "instrument"], ["change.c", "expressly"]} with input as _input({"set_out_in_full": false})
}

test_a_section_set_out_whose_name_is_not_known if {
	rule.verdict["change.c"].ok with input as _input({"set_out_in_full": true})
	not rule.verdict["change.c"] with input as _input({"expressly": true})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "change": [{"at": "change.c"}]}
}

# Of an amendment and a statute in one, the sections of statutes are governed.
test_combined if {
	statute := {"at": "change.a", "action": "amend", "law": [{"body": "ca.gov"}]}
	constitution := {"at": "change.b", "action": "amend", "law": [{"body": "ca.const"}]}
	rule.applies == {"change.a"} with input as {"proposal": {"instrument": "initiative_combined"}, "change": [statute, constitution]}
}
