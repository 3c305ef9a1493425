package rules.us_ca.powers.essential_functions

import future.keywords.not

import data.lib.branches
import data.lib.instruments
import data.lib.law

needs := {"from", "to", "what", "scope"}

applies contains s.at if {
	some s in input.power_shift
	not s.from in {"private", "voters", "us", "us_courts", "courts_elsewhere"}
	not input.proposal.instrument in instruments.no_statewide_initiative
}

asks[s.at] contains need if {
	some s in input.power_shift
	some need in instruments.asks
}

# Only a stated loss of a power's core raises the question.
verdict[s.at] := {"ok": true, "facts": [[s.at, "scope"]]} if {
	some s in input.power_shift
	s.scope == "bounded"
}

verdict[s.at] := {
	"refer": "Does it impair an essential function of government?",
	"lean": "open",
	"because": "brosnahan_v_brown",
	"facts": [[s.at, "what"], [s.at, "scope"]],
	"move": branches.move(s.scope, s.what, s.from, s.to),
	"factors": [f |
		some f in [
			{"points": "breach", "fact": [s.at, "scope"], "authority": "brosnahan_v_brown", "says": "Brosnahan dealt with the objection on its merits, and so as one that can be made."},
			{"points": "no_breach", "fact": [s.at, "what"], "authority": "brosnahan_v_brown", "says": "Brosnahan rejected the objection."},
			{"points": "no_breach", "fact": [s.at, "what"], "authority": "legislature_v_weber_2024", "says": "In Weber the objection was raised, and the court did not reach it."},
			{"points": "no_breach", "fact": [s.at, "to"], "authority": "ca_const_4_1", "says": "The people keep the initiative for themselves, and the measure says who would exercise the power."},
		]
		law.in_force(f.authority)
	],
} if {
	some s in input.power_shift
	s.scope in {"all", "core"}
}
