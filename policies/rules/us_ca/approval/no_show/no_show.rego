package rules.us_ca.approval.no_show

import future.keywords.not

import data.lib.dated
import data.lib.share
import data.lib.thresholds
import data.rules.us_ca.approval.no_show.params

needs := {"turnout", "decides"}

# What the text itself asks of voters, and says how it counts.
applies contains t.at if {
	some t in input.threshold
	not t.set_by in thresholds.set_elsewhere
	not t.at in thresholds.no_turnout
	not t.silent["turnout.counts"]
	not t.decides == "legislative_vote"
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout
	some fact in ["set_by", "turnout.counts"]
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout.counts == "votes_on_question"
	some fact in ({"turnout.of"} | object.get(thresholds.turnout_asks, t.at, set()))
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	t.turnout.counts == "votes_on_question"
	not t.silent.approval
	some fact in thresholds.asks[t.at]
}

# Who is at the polls has taken part, with or without a vote on the question.
verdict[t.at] := {"ok": true, "facts": [[t.at, "turnout.counts"]]} if {
	some t in input.threshold
	t.turnout.counts == "ballots_cast_at_election"
}

verdict[t.at] := {"ok": true, "facts": [[t.at, "approval.of"]]} if {
	some t in input.threshold
	t.turnout.counts == "votes_on_question"
	thresholds.turnout_of_itself(t)
}

# Par. 51: opponents then have an interest in abstaining rather than in voting no.
verdict[t.at] := object.union(_numbers(t), {
	"ok": false, "facts": array.concat([[t.at, "turnout.counts"]], [[t.at, fact] | some fact, _ in thresholds.turnout[t.at]]),
	"asked": [says | some fact, _ in thresholds.turnout[t.at]; says := thresholds.says[t.at][fact]],
}) if {
	some t in input.threshold
	t.turnout.counts == "votes_on_question"
	not thresholds.turnout_of_itself(t)
}

# One yes vote short of the turnout, and one vote against it: shown where that one vote carries it.
_numbers(t) := {"of": voters, "yes": yes, "voters": t.turnout.of, "from": share.percent(band.from), "to": share.percent(band.to)} if {
	band := thresholds.no_show(t)
	voters := dated.value(params.example, input.as_of)
	yes := thresholds.least(t.turnout, voters) - 1
	thresholds.withheld(t, {"yes": yes, "no": 1, "registered": voters, "eligible": voters}) == 1
} else := {"message": "bare"}
