package pathways.us_ca_test

import future.keywords.not

import data.pathways.us_ca

_measure(more) := object.union({"as_of": "2025-01-23", "jurisdiction": "us_ca", "proposal": {"instrument": "initiative_statute"}}, more)

_vote(day, more) := {"election": [object.union({"at": "election.own", "decides": ["proposal"], "date": day}, more)]}

# Secretary of State, No. 1977: 546,651 signatures by 22 July 2025, for the ballot of 3 November 2026.
test_a_measure_in_circulation if {
	says := us_ca.says with input as object.union(
		_measure(_vote("2026-11-03", {})),
		{"filing": {"filed": "2024-11-19", "summary_date": "2025-01-23"}, "petition": {"certified": "2026-06-20"}},
	)
	says.filing.filed == "2024-11-19"
	says.summary.summary == "2025-01-23"
	object.filter(says.signatures, ["needed", "last", "window", "as_of"]) == {"needed": 546651, "last": "2025-07-22", "window": 180, "as_of": "2025-01-23"}
	says.signatures.share.text == "5%"
	not says.signatures.expected
	says.qualification == {"certified": "2026-06-20", "before": 131, "qualifies": "2026-06-25"}
	[says.vote.ballot, says.vote.majority.text] == ["2026-11-03", "50%"]
	says.statement == {"after": 38, "statement": "2026-12-11", "leads": true}
	says.effect == {"fifth": 5, "effect": "2026-12-16"}
}

# Before the title and summary issue, the base is what it would be on the day.
test_a_measure_without_summary if {
	says := us_ca.says with input as _measure({"proposal": {"instrument": "initiative_constitutional_amendment"}})
	[says.signatures.expected, says.signatures.share.text] == [874641, "8%"]
	not says.signatures.needed
	not says.signatures.last
}

test_an_amendment_instead if {
	says := us_ca.says with input as _measure({})
	[says.petition.for_amendment, says.petition.share_for_amendment.text] == [874641, "8%"]
}

# The vote of the last election of a Governor is not certified yet.
test_a_base_that_is_not_known if {
	says := us_ca.says with input as object.union(_measure({}), {"as_of": "2026-11-20"})
	not says.signatures.expected
	says.signatures.share.text == "5%"
}

ballots := {
	"the general election": {"facts": _vote("2026-11-03", {}), "ballot": "2026-11-03"},
	"a Thursday": {"facts": _vote("2026-11-05", {}), "ballot": "2026-11-03"},
	"a Tuesday without an election": {"facts": _vote("2026-10-06", {}), "ballot": "2026-11-03"},
	"a primary": {"facts": _vote("2026-06-02", {}), "ballot": "2026-06-02"},
	"a special election": {"facts": _vote("2025-11-04", {"kind": "statewide_special"}), "ballot": "2025-11-04"},
	"no day stated": {"facts": {}, "ballot": "2026-11-03"},
}

test_ballot[note] if {
	some note, tc in ballots
	says := us_ca.says with input as _measure(tc.facts)
	says.vote.ballot == tc.ballot
}

# Until June 2018 a measure took effect the day after the election, unless it said otherwise.
test_effect_before_2018 if {
	says := us_ca.says with input as object.union(_measure(_vote("2016-11-08", {})), {"as_of": "2016-01-01"})
	says.effect == {"next_day": "2016-11-09"}
	not says.statement.leads
}
