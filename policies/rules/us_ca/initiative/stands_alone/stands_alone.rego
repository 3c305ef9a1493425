package rules.us_ca.initiative.stands_alone

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"companion"}

# Art. II, § 10(a): a measure is "approved by a majority of votes cast thereon", each by itself.
applies contains "proposal" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.companion == "none"
	not input.proposal.silent.companion
}

asks.proposal contains need if some need in instruments.asks

asks.proposal contains ["proposal", "needs_companion"] if input.proposal.companion

verdict.proposal := {"ok": true, "facts": [["proposal", "needs_companion"]]} if input.proposal.needs_companion == false

verdict.proposal := {"ok": true, "facts": [["proposal", "companion"]]} if input.proposal.silent.needs_companion

verdict.proposal := {
	"refer": "May the measure wait for its companion?",
	"lean": "open",
	"because": "ca_const_2_10a",
	"facts": [["proposal", "needs_companion"], ["proposal", "companion"]],
	"companion": input.proposal.companion,
	"factors": law.of_the_day([
		{"points": "breach", "fact": ["proposal", "needs_companion"], "authority": "ca_const_2_10a", "says": "Each measure is approved by the votes cast on it, so one may pass and the other fail."},
		{"points": "breach", "fact": ["proposal", "needs_companion"], "authority": "livermore_v_waite", "says": "An amendment made to depend on other acts, and not on the voters' approval of it, was held defective."},
		{"points": "no_breach", "fact": ["proposal", "needs_companion"], "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power, and it is the voters who decide on both."},
	]),
} if {
	input.proposal.needs_companion == true
}
