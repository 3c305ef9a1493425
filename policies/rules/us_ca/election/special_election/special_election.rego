package rules.us_ca.election.special_election

import future.keywords.not

import data.lib.calendar
import data.lib.instruments

needs := set()

applies contains at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	some at, _ in _calls
}

asks[at] contains pair if {
	some at, call in _calls
	some pair in (instruments.asks | call.asks)
}

# An act that calls an election, and an election that is special. Another weekday is no election day: a rule of its own.
_calls[a.at] := {"asks": {[a.at, "does"]}, "facts": [[a.at, "does"]], "called": [x | x := _act(a)]} if {
	some a in input.act
	not _another_act(a.does)
}

_calls[e.at] := {"asks": {[e.at, fact] | some fact in {"kind", "called_by", "decides", "date"}}, "facts": [[e.at, "called_by"], [e.at, "kind"]], "called": [x | x := _election(e)]} if {
	some e in input.election
	not _another_kind(e.kind)
	not _another_weekday(e.date)
}

# art. II, § 8(c): "The Governor may call a special statewide election for the measure."
verdict[at] := {"ok": false, "facts": call.facts} if {
	some at, call in _calls
	call.called == ["own"]
}

verdict[at] := {"ok": true, "facts": call.facts} if {
	some at, call in _calls
	call.called == ["law"]
}

# § 10700: "The Governor shall call all statewide special elections"
verdict[at] := {
	"refer": "May the measure itself call a special election for a later question?",
	"lean": "open",
	"because": "elec_10700",
	"facts": call.facts,
	"factors": [
		{"points": "breach", "fact": call.facts[0], "authority": "elec_10700", "says": "The Governor calls all statewide special elections, by proclamation."},
		{"points": "no_breach", "fact": call.facts[0], "authority": "ab_440_2024", "says": "A statute called a statewide special election itself; an initiative statute is a statute."},
	],
} if {
	some at, call in _calls
	call.called == ["later"]
}

_another_act(does) if not does in {"special_election_own", "special_election_later"}

_another_kind(kind) if kind != "statewide_special"

_another_weekday(day) if not calendar.weekday(day) == "Tuesday"

_act(a) := {"special_election_own": "own", "special_election_later": "later"}[a.does]

_election(e) := "law" if e.called_by in {"law", "governor", "legislature", "governing_body", "private_body"}

_election(e) := "law" if e.silent.called_by

_election(e) := "own" if {
	e.called_by == "measure"
	"proposal" in e.decides
}

_election(e) := "later" if {
	e.called_by == "measure"
	e.decides
	not "proposal" in e.decides
}
