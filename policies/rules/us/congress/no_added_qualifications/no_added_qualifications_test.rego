package rules.us.congress.no_added_qualifications_test

import future.keywords.not

import data.rules.us.congress.no_added_qualifications as rule

_input(qualifications) := {"office": [{"at": "office.o", "qualification": [q |
	some i, office in qualifications
	q := {"at": sprintf("office.o.qualification[%d]", [i]), "office": office}
]}]}

cases := {
	"a federal office": {"offices": ["federal"], "ok": false},
	"a federal office among others": {"offices": ["state", "federal"], "ok": false},
	"a state office": {"offices": ["state"], "ok": true},
	"a local office": {"offices": ["local"], "ok": true},
	"no qualifications": {"offices": [], "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	rule.verdict["office.o"].ok == tc.ok with input as _input(tc.offices)
}

test_it_asks_for_which_office if {
	asked := rule.asks["office.o"] with input as {"office": [{"at": "office.o", "qualification": [{"at": "office.o.qualification[0]"}]}]}
	asked == {["office.o.qualification[0]", "office"]}
}

test_it_does_not_matter_who_created_the_office if {
	office := {"at": "office.o", "created_by": "constitution", "qualification": [{"at": "office.o.qualification[0]", "office": "federal"}]}
	not rule.verdict["office.o"].ok with input as {"office": [office]}
}

test_every_office_is_governed if {
	rule.applies == {"office.o"} with input as {"office": [{"at": "office.o"}]}
}

test_a_measure_that_is_silent_adds_none if {
	rule.verdict["office.o"].ok with input as {"office": [{"at": "office.o", "silent": {"qualification": true}}]}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"office": [{"at": "office.o"}]}
}

test_needs if rule.needs == {"qualification"}
