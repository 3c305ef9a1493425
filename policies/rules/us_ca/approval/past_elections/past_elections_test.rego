package rules.us_ca.approval.past_elections_test

import future.keywords.not

import data.lib.elections
import data.rules.us_ca.approval.past_elections as rule

_half := {"num": 1, "den": 2, "text": "50%"}

_input(day, threshold, turnout) := {
	"as_of": day,
	"threshold": [object.union(
		{"at": "threshold.a", "decides": "proposal", "set_by": "text", "turnout": object.union({"at_least": _half, "of": "registered_voters"}, turnout)},
		threshold,
	)],
}

_verdict(day, turnout) := got if {
	got := rule.verdict["threshold.a"] with input as _input(day, {}, turnout)
}

# Numbers for the tests alone: 100 voters; 60 ballots, then 50, then 49 to 51, then 49.
_series(ballots) := {"values": [{"from": sprintf("%d-11-01", [year]), "value": value, "verification": "secondary", "source": "none"} |
	some i, value in ballots
	year := 2001 + i
]}

_exactly(n) := {"least": n, "most": n}

_hundred := _series([_exactly(100), _exactly(100), _exactly(100), _exactly(100)])

_ballots := _series([_exactly(60), _exactly(50), {"least": 49, "most": 51}, _exactly(49)])

days := {
	"before the first election": {"day": "2001-11-01", "applies": set()},
	"after one that reached it": {"day": "2001-11-02", "applies": {"threshold.a"}, "ok": true, "missed": []},
	"on the day of the second": {"day": "2002-11-01", "applies": {"threshold.a"}, "ok": true, "missed": []},
	"after one that just reached it": {"day": "2002-11-02", "applies": {"threshold.a"}, "ok": true, "missed": []},
	"after one that is not known exactly": {"day": "2003-11-02", "applies": {"threshold.a"}, "ok": false, "missed": ["perhaps 2003 (49% to 51%)"]},
	"after one that missed it": {"day": "2004-11-02", "applies": {"threshold.a"}, "ok": false, "missed": ["perhaps 2003 (49% to 51%)", "2004 (49%, 1 point short)"]},
}

test_by_day[note] if {
	some note, tc in days
	facts := _input(tc.day, {}, {"counts": "ballots_cast_at_election"})
	applies := rule.applies with input as facts with data.values.us_ca.registered_voters as _hundred with data.values.us_ca.ballots_cast as _ballots
	applies == tc.applies
	verdicts := rule.verdict with input as facts with data.values.us_ca.registered_voters as _hundred with data.values.us_ca.ballots_cast as _ballots
	{[got.ok, got.missed] | some got in verdicts; got.history != []} == {[tc.ok, tc.missed] | tc.missed}
	every got in verdicts {
		{past.reached | some past in got.history; past.election == "2003-11-01"} - {"perhaps"} == set()
	}
}

test_more_than_half if {
	facts := {"as_of": "2002-11-02", "threshold": [{"at": "threshold.a", "turnout": {"more_than": _half}}]}
	got := rule.verdict["threshold.a"] with input as facts with data.values.us_ca.registered_voters as _hundred with data.values.us_ca.ballots_cast as _ballots
	got.missed == ["2002 (50%, 0 points short)"]
	got.facts == [["threshold.a", "turnout.more_than"]]
}

# What is not known of an election says nothing of it.
test_both_numbers_are_needed if {
	facts := _input("2009-01-01", {}, {})
	got := rule.verdict["threshold.a"] with input as facts with data.values.us_ca.registered_voters as _hundred with data.values.us_ca.ballots_cast as _series([_exactly(60)])
	[past.election | some past in got.history] == ["2001-11-01"]
}

# The requirement of half of the registered voters, at the elections of the library.
test_half_of_the_registered_voters if {
	got := _verdict("2026-11-25", {"counts": "ballots_cast_at_election"})
	not got.ok
	got.asked == ["a turnout of at least 50% of all registered voters"]
	got.missed == ["2014 (about 42.2%, 7.8 points short)"]
	got.met == [
		"2010 (about 59.59%)", "2012 (about 72.36%)", "2016 (about 75.27%)", "2018 (64.54%)", "2020 (80.67%)", "2022 (about 50.8%)",
		"2024 (about 71.42% to 71.43%)",
	]
	not got.message
}

test_spare_ballots if {
	got := _verdict("2026-11-25", {})
	spare := {past.election: [past.spare.least, past.spare.most] | some past in got.history}
	spare["2014-11-04"] == [-1389588, -1387809]
	spare["2018-11-06"] == [2864356, 2864356]
	spare["2022-11-08"] == [174426, 176619]
	[lowest] := [past | some past in got.history; past.election == "2014-11-04"]
	object.remove(lowest, ["sources"]) == {
		"election": "2014-11-04", "reached": "no", "turnout": "about 42.2%",
		"registered": {"least": 17803823, "most": 17803823}, "ballots": {"least": 7512324, "most": 7514103},
		"spare": {"least": -1389588, "most": -1387809},
	}
	count(lowest.sources) == 2
	{past.reached | some past in got.history} == {"yes", "no"}
}

closest := {
	"ballots_cast_at_election": "Of these, 2022 came closest to missing it, with 0.8 points to spare.",
	"votes_on_question": "Votes on the question are fewer than ballots: had more than about 1.57% of the ballots left it blank, 2022 would have missed it too.",
}

test_closest[counts] if {
	some counts, want in closest
	got := _verdict("2026-11-25", {"counts": counts})
	got.closest == want
}

test_closest_where_it_is_not_said if {
	got := _verdict("2026-11-25", {})
	got.closest == "If votes on the question are what counts, they are fewer than ballots: had more than about 1.57% of the ballots left it blank, 2022 would have missed it too."
}

test_never if {
	got := _verdict("2026-11-25", {"at_least": {"num": 9, "den": 10, "text": "90%"}})
	not got.ok
	got.message == "never"
	count(got.missed) == count(got.history)
	got.met == []
}

# Every number is of a statewide general election, and each election has both.
test_numbers_are_of_general_elections if {
	registered := {entry.from | some entry in data.values.us_ca.registered_voters.values}
	registered == {entry.from | some entry in data.values.us_ca.ballots_cast.values}
	every day in registered {
		elections.is_general(day, day)
	}
	every series in [data.values.us_ca.registered_voters, data.values.us_ca.ballots_cast] {
		every entry in series.values {
			entry.value.least <= entry.value.most
			entry.verification in {"official", "secondary", "derived", "range"}
		}
	}
}

governed := {
	"what the text asks": {"threshold": {}, "turnout": {}, "at": {"threshold.a"}},
	"what the press says of it": {"threshold": {"set_by": "press"}, "turnout": {}, "at": {"threshold.a"}},
	"what ballot materials say": {"threshold": {"set_by": "ballot_materials"}, "turnout": {}, "at": set()},
	"a later question": {"threshold": {"decides": "question.a"}, "turnout": {}, "at": {"threshold.a"}},
	"later initiatives": {"threshold": {"decides": "later_initiatives"}, "turnout": {}, "at": {"threshold.a"}},
	"later charter amendments": {"threshold": {"decides": "later_charter_amendments"}, "turnout": {}, "at": set()},
	"local bonds": {"threshold": {"decides": "local_bonds"}, "turnout": {}, "at": set()},
	"local taxes": {"threshold": {"decides": "local_general_taxes"}, "turnout": {}, "at": set()},
	"special taxes of a place": {"threshold": {"decides": "local_special_taxes"}, "turnout": {}, "at": set()},
	"a vote of lawmakers": {"threshold": {"decides": "legislative_vote"}, "turnout": {}, "at": set()},
	"eligible voters": {"threshold": {}, "turnout": {"of": "eligible_voters"}, "at": set()},
	"no turnout": {"threshold": {"silent": {"turnout": true}}, "turnout": {}, "at": set()},
}

test_governed[note] if {
	some note, tc in governed
	tc.at == rule.applies with input as _input("2026-11-25", tc.threshold, tc.turnout)
}

test_measures_of_a_place[instrument] if {
	some instrument in ["initiative_ordinance", "local_ordinance", "charter_amendment", "declaration_of_policy"]
	rule.applies == set() with input as object.union(_input("2026-11-25", {}, {}), {"proposal": {"instrument": instrument}})
}

test_silence_gives_no_verdict if {
	facts := {"as_of": "2026-11-25", "threshold": [{"at": "threshold.a"}, {"at": "threshold.b", "turnout": {"of": "registered_voters"}}]}
	rule.verdict == {} with input as facts
	rule.applies == {"threshold.a", "threshold.b"} with input as facts
}

test_asks if {
	rule.needs == {"turnout", "decides"}
	asks := rule.asks with input as {"threshold": [{"at": "threshold.a"}, {"at": "threshold.b", "turnout": {}}]}
	asks == {
		"threshold.a": {["proposal", "instrument"]},
		"threshold.b": {["proposal", "instrument"], ["threshold.b", "set_by"], ["threshold.b", "turnout.of"], ["threshold.b", "turnout.at_least"]},
	}
	stated := rule.asks["threshold.a"] with input as {"threshold": [{"at": "threshold.a", "turnout": {"more_than": _half}}]}
	stated == {["proposal", "instrument"], ["threshold.a", "set_by"], ["threshold.a", "turnout.of"]}
}
