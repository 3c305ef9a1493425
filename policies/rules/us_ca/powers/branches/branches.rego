package rules.us_ca.powers.branches

import future.keywords.not

import data.lib.branches
import data.lib.instruments
import data.lib.law

needs := {"from", "to", "what", "scope"}

# A rule on statutes: "except as permitted by this Constitution".
applies contains s.at if {
	some s in input.power_shift
	not s.from in _outside
	not s.to in _outside
	not input.proposal.instrument in instruments.constitutional
	not input.proposal.instrument in instruments.local
}

_outside := {"local_governments", "voters", "state", "us", "us_courts", "private", "courts_elsewhere"}

asks[s.at] contains ["proposal", "instrument"] if some s in input.power_shift

_core(s) if {
	branches.apart(s.from, s.to)
	s.scope in {"all", "core"}
}

# Art. III, § 3 "may not exercise either of the others"
verdict[s.at] := {"ok": true, "facts": [[s.at, "scope"], [s.at, "to"]]} if {
	some s in input.power_shift
	s.from
	s.to
	s.scope
	not _core(s)
}

verdict[s.at] := {
	"refer": "May a statute move this power?",
	"lean": "breach",
	"because": "ca_const_3_3",
	"facts": [[s.at, "scope"], [s.at, "from"], [s.at, "to"]],
	"move": branches.move(s.scope, s.what, s.from, s.to),
	"factors": [f |
		some f in array.concat(_vesting(s), [
			{"points": "breach", "fact": [s.at, "to"], "authority": "ca_const_3_3", "says": "Those who hold one power may not exercise either of the others."},
			{"points": "no_breach", "fact": [s.at, "scope"], "authority": "ca_const_3_3", "says": "The same sentence excepts what the Constitution permits; counsel would show which section permits this."},
			{"points": "no_breach", "fact": [s.at, "scope"], "authority": "briggs_v_brown", "says": "Courts read a measure, where its words allow it, so that no branch loses what is its own."},
		])
		law.in_force(f.authority)
	],
} if {
	some s in input.power_shift
	_core(s)
}

# The section that vests the power in the branch that would lose it.
_vesting(s) := [{"points": "breach", "fact": [s.at, "from"], "authority": section, "says": says} |
	[section, says] := {
		"legislative": ["ca_const_4_1", "The legislative power is vested in the Legislature, besides what the people keep by initiative and referendum."],
		"executive": ["ca_const_5_1", "The supreme executive power is vested in the Governor."],
		"judicial": ["ca_const_6_1", "The judicial power is vested in the courts."],
	}[branches.of[s.from]]
]
