package rules.us.office.oath_to_constitution

import future.keywords.not

needs := set()

# art. VI, cl. 3 "all executive and judicial Officers [...] of the several States, shall be bound by Oath or Affirmation"
applies contains h.at if some h in _holders

_bodies contains c if some c in input.commission

_bodies contains o if some o in input.office

_holders contains b if some b in _bodies

_holders contains r if some r in input.representative

asks[h.at] contains [h.at, "oath"] if some h in _holders

# Whether somebody is an officer; of a representative the language states no nature.
asks[b.at] contains [b.at, "nature"] if {
	some b in _bodies
	b.oath in {"exempt", "excused", "replaced"}
}

_no_officers contains b.at if {
	some b in _bodies
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
	not b.at in _no_officers
	not b.at in _representatives
}

verdict[b.at] := {
	"refer": "Are those who serve here executive officers of the State?",
	"lean": _lean(b.at, b.oath),
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
	at in _no_officers
}

# Whoever speaks for the State may be its officer; that the oath is taken away weighs against the measure.
_referred(at, oath) if {
	oath in {"excused", "replaced"}
	at in _representatives
}

_lean(at, oath) := "no_breach" if at in _no_officers

else := "open" if {
	oath == "exempt"
	at in _representatives
}

else := "breach"

_standing(at) := [at, "oath"] if at in _representatives

else := [at, "nature"]

_representatives contains r.at if some r in input.representative
