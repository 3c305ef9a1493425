package lib.thresholds_test

import future.keywords.not

import data.lib.share
import data.lib.thresholds

# At least 50% of the registered voters take part in the election, and at least 55% vote yes (Secretary of State, No. 1977).
_california := {"approval": _percent_of_votes(55), "turnout": _percent_of_ballots(50)}

# The same as the news told it: "vote on the issue".
_california_votes := {"approval": _percent_of_votes(55), "turnout": {"at_least": _fifty, "of": "registered_voters", "counts": "votes_on_question"}}

# Constitution of Saint Christopher and Nevis, s. 113(2): not less than two thirds of all votes validly cast.
_nevis := {"approval": {"at_least": _two_thirds, "of": "votes_on_question"}}

# Scotland Act 1978, s. 85(2): 40% of those entitled to vote.
_scotland := {"approval": {"at_least": {"num": 40, "den": 100}, "of": "registered_voters"}}

# E-20.2, art. 4: 50% of the valid votes plus one vote, read as a majority.
_majority := {"approval": _over_half}

# Southern Sudan Referendum Act 2009: 60% of those registered, and a majority (jurist.org).
_sudan := {"approval": _over_half, "turnout": _percent_of_ballots(60)}

# Fundamental Law of Hungary, art. 8(4): valid votes of more than half of all electors, and more than half of them.
_hungary := {"approval": _over_half, "turnout": _over_half_of_valid}

# Slovakia and Italy, more than half of the electors: Constitution of Slovakia, art. 98(1); of Italy, art. 75.
_slovakia := {"approval": _over_half, "turnout": {"more_than": _half, "of": "registered_voters", "counts": "ballots_cast_at_election"}}

requirements := {
	"California 2024, by ballots": _california,
	"California 2024, by votes": _california_votes,
	"Nevis, two thirds": _nevis,
	"Scotland 1979, 40 percent": _scotland,
	"Quebec, a majority": _majority,
	"Southern Sudan, 60 percent": _sudan,
	"Hungary, valid votes": _hungary,
}

# Votes that were held, with what they came to under each requirement. `valid`, `took_part`, `registered`: yes votes of the valid votes,
# turnout in hundredths of a percent, yes votes of the register, as published.
votes_held := {
	# Counts: en.wikipedia.org/wiki/Nevis_independence_referendum,_1998 and sudd.ch: 2,427 for, 1,498 against, 10 not valid, 6,785 registered.
	"Nevis 1998": {
		"votes": {"yes": 2427, "no": 1498, "blank": 10, "registered": 6785},
		"valid": "61.83%", "took_part": 5799, "registered": "35.77%",
		"outcome": {
			"California 2024, by ballots": "passes",
			"California 2024, by votes": "passes",
			"Nevis, two thirds": "fails on approval",
			"Scotland 1979, 40 percent": "fails on approval",
			"Quebec, a majority": "passes",
			"Southern Sudan, 60 percent": "fails on turnout",
			"Hungary, valid votes": "passes",
		},
	},
	# The published shares, of a million: 55.5% of the votes on a turnout of 86.5% (formaementis.wordpress.com, 21 May 2011).
	"Montenegro 2006": {
		"votes": {"yes": 480075, "no": 384925, "blank": 0, "registered": 1000000},
		"valid": "55.5%", "took_part": 8650, "registered": "48.01%",
		"outcome": {
			"California 2024, by ballots": "passes",
			"California 2024, by votes": "passes",
			"Nevis, two thirds": "fails on approval",
			"Scotland 1979, 40 percent": "passes",
			"Quebec, a majority": "passes",
			"Southern Sudan, 60 percent": "passes",
			"Hungary, valid votes": "passes",
		},
	},
	# Counts: en.wikipedia.org/wiki/1979_Scottish_devolution_referendum; turnout by valid votes, so the ballots that were not valid are left out.
	"Scotland 1979": {
		"votes": {"yes": 1230937, "no": 1153502, "registered": 3747112},
		"valid": "51.62%", "took_part": 6363, "registered": "32.85%",
		"outcome": {
			"California 2024, by ballots": "fails on approval",
			"California 2024, by votes": "fails on approval",
			"Nevis, two thirds": "fails on approval",
			"Scotland 1979, 40 percent": "fails on approval",
			"Quebec, a majority": "passes",
			"Southern Sudan, 60 percent": "passes",
			"Hungary, valid votes": "passes",
		},
	},
	# Counts: iiab.me/kiwix/content/wikipedia_en_top_maxi_2022-11/A/1995_Quebec_Referendum.
	"Quebec 1995": {
		"votes": {"yes": 2308360, "no": 2362648, "blank": 86501, "registered": 5087009},
		"valid": "49.42%", "took_part": 9352, "registered": "45.38%",
		"outcome": {
			"California 2024, by ballots": "fails on approval",
			"California 2024, by votes": "fails on approval",
			"Nevis, two thirds": "fails on approval",
			"Scotland 1979, 40 percent": "passes",
			"Quebec, a majority": "fails on approval",
			"Southern Sudan, 60 percent": "fails on approval",
			"Hungary, valid votes": "fails on approval",
		},
	},
	# Counts: en.wikipedia.org/wiki/2016_Hungarian_migrant_quota_referendum; the side of the No answers.
	"Hungary 2016": {
		"votes": {"yes": 3362224, "no": 56163, "blank": 224668, "registered": 8272625},
		"valid": "98.36%", "took_part": 4404, "registered": "40.64%",
		"outcome": {
			"California 2024, by ballots": "fails on turnout",
			"California 2024, by votes": "fails on turnout",
			"Nevis, two thirds": "passes",
			"Scotland 1979, 40 percent": "passes",
			"Quebec, a majority": "passes",
			"Southern Sudan, 60 percent": "fails on turnout",
			"Hungary, valid votes": "fails on turnout",
		},
	},
	# The published share, of a thousand: 70.6% (news.ballotpedia.org, 24 July 2025); nothing is known of the register.
	"Maine 1819": {
		"votes": {"yes": 706, "no": 294},
		"valid": "70.6%",
		"outcome": {
			"California 2024, by ballots": "turnout not known",
			"California 2024, by votes": "turnout not known",
			"Nevis, two thirds": "passes",
			"Scotland 1979, 40 percent": "approval not known",
			"Quebec, a majority": "passes",
			"Southern Sudan, 60 percent": "turnout not known",
			"Hungary, valid votes": "turnout not known",
		},
	},
}

test_outcome[note] if {
	some held, tc in votes_held
	some named, want in tc.outcome
	note := sprintf("%s under %s", [held, named])
	thresholds.outcome(requirements[named], tc.votes) == want
}

test_every_vote_under_every_requirement if {
	every tc in votes_held {
		object.keys(tc.outcome) == object.keys(requirements)
	}
}

test_share_of_valid_votes[held] if {
	some held, tc in votes_held
	share.percent({"num": tc.votes.yes, "den": tc.votes.yes + tc.votes.no}) == tc.valid
}

_with_register := {held: tc | some held, tc in votes_held; tc.votes.registered}

# Published shares are rounded or cut: less than a hundredth of a percent apart. Scotland's turnout is that of the valid votes.
test_turnout[held] if {
	some held, tc in _with_register
	ballots := (tc.votes.yes + tc.votes.no) + object.get(tc.votes, "blank", 0)
	abs((ballots * 10000) - (tc.took_part * tc.votes.registered)) < tc.votes.registered
}

test_share_of_the_register[held] if {
	some held, tc in _with_register
	share.percent({"num": tc.votes.yes, "den": tc.votes.registered}) == tc.registered
}

# Valid votes of Hungary 2016: 41.32% of the electors.
test_valid_turnout if share.percent({"num": 3362224 + 56163, "den": 8272625}) == "41.32%"
