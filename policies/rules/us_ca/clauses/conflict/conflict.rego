package rules.us_ca.clauses.conflict

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"kind", "conflict_rule"}

applies contains c.at if {
	some c in input.clause
	not c.kind in {"severability", "amendment", "effective", "operative", "retroactive", "sunset", "construction", "courts"}
	not input.proposal.instrument in instruments.no_statewide_initiative
}

asks[c.at] contains need if {
	some c in input.clause
	some need in instruments.asks
}

# Art. II, § 10(b) "the provisions of the measure receiving the highest number of affirmative votes shall prevail"
verdict[c.at] := {"ok": false, "facts": [[c.at, "conflict_rule"]]} if {
	some c in input.clause
	c.conflict_rule == "always_prevails"
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "conflict_rule"]]} if {
	some c in input.clause
	c.conflict_rule == "more_votes"
}

# On what the measure is silent, the section speaks.
verdict[c.at] := {"ok": true, "facts": [[c.at, "conflict_rule"]]} if {
	some c in input.clause
	c.kind == "conflict"
	c.silent.conflict_rule
}

verdict[c.at] := {
	"refer": "Does a rival measure fall whole?",
	"lean": "open",
	"because": _closest,
	"facts": [[c.at, "conflict_rule"]],
	"factors": [f |
		some f in [
			{"points": "breach", "fact": [c.at, "conflict_rule"], "authority": "ca_const_2_10b", "says": "The section lets only the provisions that conflict give way, and only to the measure with more votes."},
			{"points": "breach", "fact": [c.at, "conflict_rule"], "authority": "gerken_v_fppc_1993", "says": "In Gerken a measure with fewer votes could take effect once the one with more had itself been held invalid."},
			{"points": "no_breach", "fact": [c.at, "conflict_rule"], "authority": "taxpayers_v_fppc_1990", "says": "Of two measures offered as competing schemes, Taxpayers enforced only the one with more votes."},
			{"points": "no_breach", "fact": [c.at, "conflict_rule"], "authority": "ca_const_2_10b", "says": "If the measure has more votes and every provision of the rival conflicts with it, the clause says what the section says."},
		]
		law.in_force(f.authority)
	],
} if {
	some c in input.clause
	c.conflict_rule == "other_void"
}

# A case that was not decided on the day leads nobody: then the section leads.
_closest := "taxpayers_v_fppc_1990" if {
	law.in_force("taxpayers_v_fppc_1990")
} else := "ca_const_2_10b"
