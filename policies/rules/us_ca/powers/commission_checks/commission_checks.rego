package rules.us_ca.powers.commission_checks

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"powers"}

applies contains c.at if {
	some c in input.commission
	not input.proposal.instrument in instruments.no_statewide_initiative
}

asks[c.at] contains need if {
	some c in input.commission
	some need in instruments.asks
}

asks[c.at] contains [c.at, "checks"] if {
	some c in input.commission
	count(_kinds(c.powers)) > 1
}

# Art. III, § 3: "legislative, executive, and judicial" powers, as a commission may come to hold them.
_words := {
	"make rules of law": {"legislate", "regulate", "tax"},
	"spend": {"spend", "appropriate", "contract"},
	"enforce": {"enforce", "adjudicate", "subpoena"},
}

_kinds(powers) := {kind | some kind, words in _words; some power in powers; power in words}

_all(powers) if count(_kinds(powers)) == count(_words)

_mixed(powers) if count(_kinds(powers)) > 1

# Another branch can review it; voters, audit and budget alone do not.
_reviewed(c) if {
	some check in c.checks
	check in {"courts", "legislature", "governor"}
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "powers"]]} if {
	some c in input.commission
	_answered(c)
	_in_order(c)
}

_answered(c) if c.powers

_answered(c) if c.silent.powers

_in_order(c) if not _mixed(c.powers)

_in_order(c) if _reviewed(c)

_in_order(c) if {
	not _all(c.powers)
	not c.checks == []
}

# McFadden: powers "largely, if not almost entirely in effect, unchecked"
verdict[c.at] := {"ok": false, "facts": [[c.at, "powers"], [c.at, "checks"]]} if {
	some c in input.commission
	_all(c.powers)
	c.checks == []
}

verdict[c.at] := {
	"refer": "Is the commission within the separation of powers?",
	"lean": lean,
	"because": _closest,
	"facts": [[c.at, "powers"], [c.at, "checks"]],
	"kinds": _kinds(c.powers),
	"review": review,
	"factors": [f | some f in array.concat(_factors(c.at), why); law.in_force(f.authority)],
} if {
	some c in input.commission
	_mixed(c.powers)
	not _reviewed(c)
	[lean, review, why] := _doubt(c)
}

_doubt(c) := ["open", "nobody reviews what it does", []] if {
	not _all(c.powers)
	c.checks == []
} else := ["breach", "no other branch reviews what it does", []] if {
	_all(c.powers)
	count(c.checks) > 0
} else := ["no_breach", "the measure is silent on who reviews what it does", [{"points": "no_breach", "fact": [c.at, "checks"], "authority": "ca_const_3_3", "says": "The measure excludes no check, so that those of general law stay: audit, the Budget Act and review by the courts."}]] if {
	_all(c.powers)
	c.silent.checks
}

# A case that was not decided on the day leads nobody: then the section leads.
_closest := "mcfadden_v_jordan" if {
	law.in_force("mcfadden_v_jordan")
} else := "ca_const_3_3"

_factors(at) := [
	{"points": "breach", "fact": [at, "powers"], "authority": "ca_const_3_3", "says": "Those who hold one power may not exercise either of the others except as the Constitution permits."},
	{"points": "breach", "fact": [at, "powers"], "authority": "mcfadden_v_jordan", "says": "McFadden counted against a measure that its elected commission held powers of several kinds, largely unchecked."},
	{"points": "no_breach", "fact": [at, "powers"], "authority": "ca_const_4_1", "says": "The people keep the power to make law by initiative."},
	{"points": "no_breach", "fact": [at, "powers"], "authority": "ca_const_3_3_5", "says": "The Constitution itself speaks of agencies that an initiative statute creates."},
	{"points": "no_breach", "fact": [at, "checks"], "authority": "legislature_v_eu_1991", "says": "Eu asks whether the basic structure of the branches stays substantially unchanged."},
]
