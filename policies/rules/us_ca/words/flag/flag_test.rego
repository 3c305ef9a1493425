package rules.us_ca.words.flag_test

import future.keywords.not

import data.rules.us_ca.words.flag as rule

_text(text) := {"known": {"proposal": {"text": "stated"}}, "proposal": {"text": text}}

cases := {
	"a flag": {"text": "The Flag of the United States is removed.", "said": ["flag"]},
	"flags": {"text": "All flags are lowered.", "said": ["flags"]},
	"another word": {"text": "The flagship is sold.", "said": []},
	"no flag": {"text": "The commission reports.", "said": []},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _text(tc.text)
	[got.ok, [got.said | got.said]] == [tc.said == [], tc.said]
}

test_a_flag_block_states_it if {
	rule.verdict.proposal.ok with input as object.union(_text("The flag falls."), {"flag": [{"at": "flag.f"}]})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"known": {}, "proposal": {}}
}
