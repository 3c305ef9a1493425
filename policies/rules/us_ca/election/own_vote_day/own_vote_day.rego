package rules.us_ca.election.own_vote_day

import future.keywords.not

import data.lib.calendar
import data.lib.dated
import data.lib.elections
import data.lib.instruments
import data.rules.us_ca.election.own_vote_day.params

needs := {"decides", "date"}

# art. II, § 8(c) speaks of the vote on the measure. Another weekday is no election day at all: a rule of its own.
applies contains e.at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	some e in input.election
	not _another(e.decides)
	not _another_weekday(e.date)
}

asks[e.at] contains need if {
	some e in input.election
	some need in instruments.asks
}

asks[e.at] contains [e.at, "kind"] if {
	some e in input.election
	not _at_general_election(e.date)
}

asks[e.at] contains ["petition", "certified"] if {
	some e in input.election
	_turns_on_certification(e.date)
}

asks[e.at] contains [e.at, "set_by"] if {
	some e in input.election
	e.kind
	not _lawful(e)
}

# "the next general election [...] or [...] any special statewide election held prior to that general election"
verdict[e.at] := {"ok": true, "facts": [[e.at, "date"]]} if {
	some e in input.election
	_lawful(e)
}

verdict[e.at] := {
	"ok": false,
	"facts": [[e.at, "date"], [e.at, "set_by"]],
	"severity": _severity(e.set_by),
	"message": _message(e.set_by, e.date),
	"because": _because(e.date),
	"day": e.date,
	"right": elections.general_for(e.date, input.as_of),
} if {
	some e in input.election
	not _lawful(e)
}

cures[e.at] contains {"op": "set", "at": concat(".", [e.at, fact]), "hcl": sprintf("%q", [value])} if {
	some e in input.election
	not _lawful(e)
	some fact, value in {"date": elections.general_for(e.date, input.as_of), "kind": "statewide_general"}
}

_lawful(e) if _at_general_election(e.date)

_lawful(e) if e.kind == "statewide_special"

_at_general_election(day) if elections.is_general(day, input.as_of)

_at_general_election(day) if {
	elections.is_primary(day, input.as_of)
	_primaries_open(day)
}

# § 9016(a): "certified for the ballot on or after July 1, 2011". What was voted on before was certified before; until
# the first November ballot after that day, only the day of certification tells.
_primaries_open(day) if dated.value(params.primaries_open, day)

_primaries_open(day) if {
	_turns_on_certification(day)
	dated.value(params.primaries_open, input.petition.certified)
}

_turns_on_certification(day) if {
	elections.is_primary(day, input.as_of)
	closed := dated.entry(params.primaries_open, day)
	closed.value == false
	day < elections.general_for(closed.from, closed.from)
}

_another(decides) if not "proposal" in decides

_another_weekday(day) if not calendar.weekday(day) == "Tuesday"

_severity("text") := "blocking"

_severity(set_by) := "major" if set_by != "text"

# § 9016(a) closes the primary; else the Constitution sends the measure to its ballot.
_because(day) := "elec_9016" if {
	elections.is_primary(day, input.as_of)
} else := "ca_const_2_8c"

_message(_, day) := "primary" if elections.is_primary(day, input.as_of)

_message("text", day) := "fail" if not elections.is_primary(day, input.as_of)

_message(set_by, day) := "plan" if {
	set_by != "text"
	not elections.is_primary(day, input.as_of)
}
