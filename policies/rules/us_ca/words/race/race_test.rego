package rules.us_ca.words.race_test

import future.keywords.not

import data.rules.us_ca.words.race as rule

_text(text) := {"known": {"proposal": {"text": "stated"}}, "proposal": {"text": text}}

cases := {
	"racially diverse": {"text": "A Racially diverse commission.", "said": ["racially"]},
	"ethnicity": {"text": "Without regard to ethnicity.", "said": ["ethnicity"]},
	"national origin": {"text": "By sex or national origin.", "said": ["national origin"]},
	"ancestry": {"text": "Persons of that ancestry.", "said": ["ancestry"]},
	"race": {"text": "A race for Governor, and persons of any race.", "said": ["race"]},
	"a race for office": {"text": "The race for Governor; a race to the top.", "said": []},
	"races on a new line": {"text": "persons of all\nraces", "said": ["races"]},
	"other words": {"text": "They embrace and trace it with grace.", "said": []},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _text(tc.text)
	[got.ok, [got.said | got.said]] == [tc.said == [], tc.said]
}

_criterion(trait) := {"selection": {"criterion": [{"at": "x.selection.criterion[0]", "trait": trait}]}}

stated := {
	"a criterion of a commission": {"facts": {"commission": [_criterion("race")]}, "ok": true},
	"a criterion of an office": {"facts": {"office": [_criterion("ethnicity")]}, "ok": true},
	"a classification": {"facts": {"classification": [{"at": "classification.c", "trait": "national_origin"}]}, "ok": true},
	"a classification by color": {"facts": {"classification": [{"at": "classification.c", "trait": "color"}]}, "ok": true},
	"an electorate": {"facts": {"electorate": [{"at": "electorate.e", "limited_by": ["ancestry"]}]}, "ok": true},
	"diversity without more": {"facts": {"commission": [_criterion("diversity")]}, "ok": false},
	"an office by region": {"facts": {"office": [_criterion("region")]}, "ok": false},
	"a classification by age": {"facts": {"classification": [{"at": "classification.c", "trait": "age"}]}, "ok": false},
	"an electorate by age": {"facts": {"electorate": [{"at": "electorate.e", "limited_by": ["age"]}]}, "ok": false},
}

test_stated[note] if {
	some note, tc in stated
	got := rule.verdict.proposal with input as object.union(_text("A racially diverse body."), tc.facts)
	got.ok == tc.ok
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"known": {}, "proposal": {}}
}
