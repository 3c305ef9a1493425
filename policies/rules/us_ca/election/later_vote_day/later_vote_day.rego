package rules.us_ca.election.later_vote_day

import future.keywords.not

import data.lib.calendar
import data.lib.citations
import data.lib.dated
import data.lib.elections
import data.lib.instruments

needs := {"decides", "date"}

# The vote on the measure itself follows other rules, whatever else is asked then.
applies contains e.at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	some e in input.election
	not "proposal" in e.decides
}

asks[e.at] contains ["proposal", "instrument"] if some e in input.election

asks[e.at] contains [e.at, fact] if {
	some e in input.election
	not _established(e.date)
	some fact in {"called_by", "displaces", "set_by"}
}

# § 1002: "all state [...] elections shall be held on an established election date". § 1003: not those that the
# Governor calls.
verdict[e.at] := {"ok": true, "facts": [[e.at, "date"]]} if {
	some e in input.election
	_in_order(e)
}

verdict[e.at] := {
	"ok": false,
	"facts": [[e.at, "date"], [e.at, "set_by"]],
	"severity": _severity(e.set_by),
	"message": _message(e.set_by),
	"day": e.date,
	"weekday": calendar.weekday(e.date),
	"right": elections.general_for(e.date, input.as_of),
} if {
	some e in input.election
	_off_date(e)
	not _departs(e)
}

# A later statute, and any amendment of the Constitution, may depart from a statute.
verdict[e.at] := {
	"refer": "May the measure hold its later vote on a day that the Elections Code does not know?",
	"lean": "no_breach",
	"because": "elec_1002",
	"facts": [[e.at, "date"], [e.at, "displaces"]],
	"day": e.date,
	"weekday": calendar.weekday(e.date),
	"right": elections.general_for(e.date, input.as_of),
	"factors": [
		{"points": "breach", "fact": [e.at, "date"], "authority": "elec_1002", "says": "State elections are held on an established election date, notwithstanding other provisions of law."},
		{"points": "no_breach", "fact": [e.at, "displaces"], "authority": "elec_1400", "says": "The dates stand in statutes, from which a later statute or the Constitution may depart in terms."},
	],
} if {
	some e in input.election
	_off_date(e)
	_departs(e)
}

cures[e.at] contains {"op": "set", "at": concat(".", [e.at, fact]), "hcl": sprintf("%q", [value])} if {
	some e in input.election
	_off_date(e)
	some fact, value in {"date": elections.general_for(e.date, input.as_of), "kind": "statewide_general"}
}

_established(day) if elections.is_established(day, input.as_of)

_in_order(e) if _established(e.date)

_in_order(e) if e.called_by == "governor"

# Only where the library knows the dates of that day.
_off_date(e) if {
	dated.value(data.values.us_ca.established_election_dates, input.as_of)
	not _in_order(e)
}

_departs(_) if input.proposal.instrument in instruments.constitutional

_departs(e) if {
	some citation in e.displaces
	some section in {"ca.elec.1000", "ca.elec.1001", "ca.elec.1002", "ca.elec.1100", "ca.elec.1400"}
	citations.names(citation, section)
}

_severity("text") := "major"

_severity(set_by) := "advisory" if set_by != "text"

_message("text") := "fail"

_message(set_by) := "plan" if set_by != "text"
