package lib.signatures_test

import future.keywords.not

import data.lib.calendar
import data.lib.elections
import data.lib.signatures

# Each stated number is the share of the vote, rounded up, at both ends of what is known of the vote.
test_each_number_is_rounded_up if {
	every entry in data.values.us_ca.signature_bases.values {
		_rounded_up(entry.value, entry.from)
	}
}

_rounded_up(base, day) if {
	every votes in base.votes {
		signatures.part(votes, signatures.share("initiative_statute", day)) == base.statute
		signatures.part(votes, signatures.share("initiative_constitutional_amendment", day)) == base.amendment
	}
}

_rounded_up(base, _) if not base.votes

# A base is a general election in a year of a Governor's election; it counts from the next day.
test_each_base_is_an_election_of_a_governor if {
	every entry in data.values.us_ca.signature_bases.values {
		elections.is_general(entry.value.election, entry.from)
		calendar.year(entry.value.election) % 4 == 2
		calendar.between(entry.value.election, entry.from) == 1
	}
}

bases := {
	"the day of the vote of 2022": {"summary": "2022-11-08", "statute": 623212, "amendment": 997139},
	"the day after it": {"summary": "2022-11-09", "statute": 546651, "amendment": 874641},
	"January 2017": {"summary": "2017-01-26", "statute": 365880, "amendment": 585407},
	"the day of the vote of 2026": {"summary": "2026-11-03", "statute": 546651, "amendment": 874641},
}

test_base[note] if {
	some note, tc in bases
	base := signatures.base(tc.summary)
	signatures.required(base, "initiative_statute") == tc.statute
	signatures.required(base, "initiative_combined") == tc.amendment
}

test_a_vote_that_is_not_certified_requires_nothing_known if {
	not signatures.required(signatures.base("2026-11-04"), "initiative_statute")
}

test_official_quarters if {
	quarter := {"num": 1, "den": 4}
	signatures.part(546651, quarter) == 136663
	signatures.part(874641, quarter) == 218661
}
