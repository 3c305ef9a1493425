package rules.us.encoding.whole_test

import future.keywords.not

import data.rules.us.encoding.whole as rule

test_whole if rule.verdict.proposal.ok with input as {"known": {"proposal": {"complete": "stated"}}}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"known": {"proposal": {"complete.change": "stated"}}}
}
