package rules.us_ca.powers.court_deadlines

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"on", "mandatory"}

# A rule on statutes: the Constitution may set courts a time, as it does.
applies contains d.at if {
	some d in input.duty
	not d.on in {"legislature", "governor", "officers", "agency", "local_governments", "commission", "private"}
	not input.proposal.instrument in instruments.constitutional
	not input.proposal.instrument in instruments.local
}

asks[d.at] contains ["proposal", "instrument"] if some d in input.duty

_timed(d) if d.due

_timed(d) if d.due_days

# Art. VI, § 1 "The judicial power of this State is vested in the Supreme Court, courts of appeal, and superior courts"
verdict[d.at] := {"ok": true, "facts": [[d.at, "mandatory"]]} if {
	some d in input.duty
	d.mandatory == false
}

verdict[d.at] := {
	"refer": "Is it a goal for the courts, or a command?",
	"lean": lean,
	"because": _closest,
	"facts": [[d.at, "mandatory"], [d.at, "on"]],
	"command": command,
	"factors": [f | some f in _factors(d.at); law.in_force(f.authority)],
} if {
	some d in input.duty
	d.on == "courts"
	[lean, command] := _reading(d)
}

# A time for deciding cases that binds offends; Garrison, and Briggs after it: the words are read as directory where they can be.
_reading(d) := [_lean, "a deadline that leaves no choice"] if {
	d.mandatory
	_timed(d)
} else := ["no_breach", "a command"] if {
	d.mandatory
} else := ["no_breach", "a task and does not say whether it binds"] if {
	d.silent.mandatory
}

_lean := "breach" if {
	law.in_force("garrison_v_rourke")
} else := "open"

# A case that was not decided on the day leads nobody: then the section leads.
_closest := "briggs_v_brown" if {
	law.in_force("briggs_v_brown")
} else := "garrison_v_rourke" if {
	law.in_force("garrison_v_rourke")
} else := "ca_const_3_3"

_factors(at) := [
	{"points": "breach", "fact": [at, "mandatory"], "authority": "ca_const_3_3", "says": "Those who make law may not exercise the judicial power, and how a court does its work is part of it."},
	{"points": "breach", "fact": [at, "mandatory"], "authority": "garrison_v_rourke", "says": "A time that a statute set for a decision did not bind the court: late, it could still decide."},
	{"points": "breach", "fact": [at, "mandatory"], "authority": "briggs_v_brown", "says": "A fixed time for deciding cases offends the separation of powers if it binds: on this all justices agreed."},
	{"points": "no_breach", "fact": [at, "mandatory"], "authority": "garrison_v_rourke", "says": "The time was read as directory, and the statute that set it stood."},
	{"points": "no_breach", "fact": [at, "mandatory"], "authority": "briggs_v_brown", "says": "The measure stood: its deadlines on courts, in words of command, were read as directory."},
	{"points": "no_breach", "fact": [at, "on"], "authority": "superior_court_v_mendocino_1996", "says": "A statute may regulate the courts as long as it does not materially impair what the Constitution gives them to do."},
	{"points": "no_breach", "fact": [at, "on"], "authority": "ca_const_6_1", "says": "The section vests the judicial power in the courts, and does not bar statutes on their procedure."},
]
