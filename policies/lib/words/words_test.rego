package lib.words_test

import future.keywords.not

import data.lib.words

_input := {
	"known": {"flag.f": {"text": "stated"}, "flag.g": {"text": "silent"}, "proposal": {"text": "stated"}},
	"flag": [{"at": "flag.f", "text": "The Flag"}, {"at": "flag.g"}],
	"proposal": {"at": "proposal", "text": "An Act"},
}

test_texts if {
	words.texts == {"flag.f": "The Flag", "proposal": "An Act"} with input as _input
	words.lowered == {"flag.f": "the flag", "proposal": "an act"} with input as _input
	words.texts == {} with input as {"known": {"proposal": {"title": "stated"}}, "proposal": {"title": "An Act"}}
}

test_holds if {
	words.holds("the flag", {"flag", "banner"})
	not words.holds("the seal", {"flag", "banner"})
}

test_first if {
	words.first("the flag and the flags", `flags?`) == "flag"
	not words.first("the banner", `flags?`)
}
