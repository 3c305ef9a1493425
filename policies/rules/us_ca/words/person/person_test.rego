package rules.us_ca.words.person_test

import future.keywords.not

import data.rules.us_ca.words.person as rule

_text(text) := {"known": {"proposal": {"text": "stated"}}, "proposal": {"text": text}}

cases := {
	"a name": {"text": "Jane Doe is hereby appointed to the commission.", "said": ["Jane Doe is hereby appointed"]},
	"a name over two lines": {"text": "and John\nQ. Smith shall be designated chair", "said": ["John Q. Smith shall be designated"]},
	"a title": {"text": "The studies of Dr. Miller show it.", "said": ["Dr. Miller"]},
	"the holder of an office": {"text": "the incumbent Insurance Commissioner serves", "said": ["incumbent Insurance Commissioner"]},
	"one named": {"text": "Jane Doe will be named chair", "said": ["Jane Doe will be named"]},
	"titles": {"text": "Hon. Smith", "said": ["Hon. Smith"]},
	"a lady": {"text": "Mrs. Smith", "said": ["Mrs. Smith"]},
	"a lady without more": {"text": "Ms. Smith", "said": ["Ms. Smith"]},
	"a gentleman": {"text": "Mr. Smith", "said": ["Mr. Smith"]},
	"the current holder": {"text": "the current Governor", "said": ["current Governor"]},
	"the present holder": {"text": "the present Speaker", "said": ["present Speaker"]},
	"the sitting holder": {"text": "a sitting Mayor", "said": ["sitting Mayor"]},
	"an office": {"text": "The Governor is appointed. The Attorney General shall be designated.", "said": []},
	"a body": {"text": "Each Member of the State Board shall be appointed", "said": []},
	"no name": {"text": "members shall be appointed by the Governor", "said": []},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _text(tc.text)
	[got.ok, [got.said | got.said]] == [tc.said == [], tc.said]
}

test_a_named_block_states_it if {
	rule.verdict.proposal.ok with input as object.union(_text("Jane Doe is appointed."), {"named": [{"at": "named.n"}]})
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"known": {}, "proposal": {}}
}
