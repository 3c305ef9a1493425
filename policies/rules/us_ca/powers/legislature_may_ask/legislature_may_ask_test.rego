package rules.us_ca.powers.legislature_may_ask_test

import future.keywords.not

import data.rules.us_ca.powers.legislature_may_ask as rule

_law(day, facts) := {"jurisdiction": "us_ca", "as_of": day, "question": [object.union({"at": "question.q"}, facts)]}

_asked := {"ordered_by": "legislature", "effect": "none"}

# HJTA v. Padilla was decided on 4 January 2016, AFL-CIO v. Eu on 27 August 1984.
days := {"2016-01-03": 2, "1984-08-27": 2, "1984-08-26": 1}

test_before_the_case[day] if {
	some day, factors in days
	got := rule.verdict["question.q"] with input as _law(day, _asked)
	[got.lean, got.because, count(got.factors)] == ["open", "ca_const_4_1", factors]
}

test_since_the_case if {
	every day in {"2016-01-04", "2026-11-25"} {
		rule.verdict["question.q"].ok == true with input as _law(day, _asked)
	}
}

test_what_it_governs if {
	rule.needs == {"ordered_by", "effect"}
	every by in {"measure", "governing_body", "executive", "private_body"} {
		rule.applies == set() with input as _law("2014-07-16", {"ordered_by": by, "effect": "none"})
	}
	rule.applies == set() with input as _law("2014-07-16", {"ordered_by": "legislature", "effect": "some"})
	rule.applies == {"question.q"} with input as _law("2014-07-16", {})
	rule.applies == {"question.q"} with input as _law("2014-07-16", {"ordered_by": "legislature"})
}

test_silence_gives_no_verdict if {
	every day in {"2014-07-16", "2026-11-25"} {
		rule.verdict == {} with input as _law(day, {})
		rule.verdict == {} with input as _law(day, {"ordered_by": "legislature"})
		rule.verdict == {} with input as _law(day, {"effect": "none"})
	}
}
