package rules.us_ca.election.qualifies_in_time

import future.keywords.not

import data.lib.elections
import data.lib.instruments

needs := {"decides", "date"}

# A measure that failed or was withdrawn has no ballot to wait for.
applies contains e.at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.status in {"failed_to_qualify", "withdrawn"}
	some e in input.election
	not _another(e.decides)
}

asks[e.at] contains need if {
	some e in input.election
	some need in (instruments.asks | {["proposal", "status"]})
}

asks[e.at] contains ["petition", "certified"] if {
	some e in input.election
	_qualified
}

_qualified if input.proposal.status in {"qualified", "removed"}

# What the voters decided was on their ballot.
_decided if input.proposal.status in {"adopted", "rejected"}

# The day from which the rule looks: that of certification, or that of the proposal while it has not qualified.
_seen_from := {"day": day, "message": "fail"} if {
	_qualified
	day := input.petition.certified
}

_seen_from := {"day": input.as_of, "message": "passed"} if input.proposal.status in {"reported", "draft", "filed", "circulating"}

verdict[e.at] := {"ok": true, "facts": [["proposal", "status"], [e.at, "date"]]} if {
	some e in input.election
	e.date
	_decided
}

# "at the next general election held at least 131 days after it qualifies"
verdict[e.at] := {"ok": true, "facts": [[e.at, "date"]]} if {
	some e in input.election
	_seen_from.day <= elections.qualification_day(e.date, input.as_of)
}

verdict[e.at] := {
	"ok": false,
	"facts": [[e.at, "date"]],
	"message": _seen_from.message,
	"certified": _seen_from.day,
	"vote": e.date,
	"last": last,
	"next": elections.next_ballot(_seen_from.day, input.as_of),
} if {
	some e in input.election
	last := elections.qualification_day(e.date, input.as_of)
	_seen_from.day > last
}

cures[e.at] contains {"op": "set", "at": concat(".", [e.at, "date"]), "hcl": sprintf("%q", [next])} if {
	some e in input.election
	next := elections.next_ballot(_seen_from.day, input.as_of)
}

_another(decides) if not "proposal" in decides
