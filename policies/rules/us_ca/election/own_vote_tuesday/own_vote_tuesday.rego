package rules.us_ca.election.own_vote_tuesday

import future.keywords.not

import data.lib.calendar
import data.lib.dated
import data.lib.elections
import data.lib.instruments
import data.rules.us_ca.election.own_vote_tuesday.params

needs := {"decides", "date"}

# § 1100 binds every public election, whoever proposes the measure.
applies contains e.at if {
	not _private
	some e in input.election
	not _another(e.decides)
}

asks[e.at] contains need if {
	some e in input.election
	not input.proposal.proposer
	some need in instruments.asks
}

asks[e.at] contains [e.at, "set_by"] if {
	some e in input.election
	_wrong(e.date)
}

verdict[e.at] := {"ok": true, "facts": [[e.at, "date"]]} if {
	some e in input.election
	calendar.weekday(e.date) == "Tuesday"
}

# "No election shall be held on any day other than a Tuesday". A text commands; a plan or a story only errs.
verdict[e.at] := object.union(_weight(e.set_by), {
	"ok": false,
	"facts": [[e.at, "date"], [e.at, "set_by"]],
	"day": e.date,
	"weekday": calendar.weekday(e.date),
	"right": elections.general_for(e.date, input.as_of),
}) if {
	some e in input.election
	_wrong(e.date)
}

cures[e.at] contains {"op": "set", "at": concat(".", [e.at, "date"]), "hcl": sprintf("%q", [right])} if {
	some e in input.election
	_wrong(e.date)
	right := elections.general_for(e.date, input.as_of)
}

_wrong(day) if {
	dated.value(params.tuesdays_only, input.as_of)
	not calendar.weekday(day) == "Tuesday"
}

_weight("text") := {"severity": "blocking", "message": "fail"}

_weight(set_by) := {"severity": "major", "message": "plan"} if set_by != "text"

_another(decides) if not "proposal" in decides

_private if input.proposal.proposer == "private_body"

_private if {
	input.proposal.instrument == "private_vote"
	not input.proposal.proposer
}
