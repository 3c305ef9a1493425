package rules.us.office.oath_to_constitution

import future.keywords.not

# art. VI, cl. 3 "all executive and judicial Officers [...] of the several States, shall be bound by Oath or Affirmation"
applies contains b.at if some b in _holders

_holders contains b if some b in input.commission

_holders contains b if some b in input.office

_holders contains b if some b in input.representative

asks[b.at] contains [b.at, "oath"] if some b in _holders

# Whether an exempted member is an officer; of a representative the language states no nature.
asks[b.at] contains [b.at, "nature"] if {
	some b in _bodies
	b.oath in _departures
}

_bodies contains b if some b in input.commission

_bodies contains b if some b in input.office

_departures := {"exempt", "excused", "replaced"}

_no_officers(at) if {
	some b in _bodies
	b.at == at
	b.nature in {"advisory", "employees"}
}

# Silence of the measure leaves the oath in force.
verdict[b.at] := {"ok": true, "facts": [[b.at, "oath"]]} if {
	some b in _holders
	b.silent.oath
}

verdict[b.at] := {"ok": true, "facts": [[b.at, "oath"]]} if {
	some b in _holders
	b.oath in {"as_law", "additional"}
}

verdict[b.at] := {"ok": false, "facts": [[b.at, "oath"]], "oath": b.oath} if {
	some b in _holders
	b.oath in {"excused", "replaced"}
	not _no_officers(b.at)
}

verdict[b.at] := {
	"refer": "Are those who serve here executive officers of the State?",
	"lean": _lean(b.at),
	"because": "us_const_art6_oath",
	"facts": [[b.at, "oath"]],
	"oath": b.oath,
	"factors": [
		{"points": "breach", "fact": [b.at, "oath"], "authority": "us_const_art6_oath", "says": "The clause speaks of all executive and judicial officers and makes no exception."},
		{"points": "no_breach", "fact": _standing(b.at), "authority": "us_const_art6_oath", "says": "The clause binds officers; somebody without public power, or an employee, may be none."},
	],
} if {
	some b in _holders
	_referred(b.at, b.oath)
}

_referred(_, oath) if oath == "exempt"

_referred(at, oath) if {
	oath in {"excused", "replaced"}
	_no_officers(at)
}

_lean(at) := "no_breach" if _no_officers(at)

else := "open" if {
	some b in input.representative
	b.at == at
}

else := "breach"

_standing(at) := [at, "nature"] if {
	some b in _bodies
	b.at == at
}

else := [at, "oath"]
