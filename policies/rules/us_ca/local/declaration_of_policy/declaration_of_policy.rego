package rules.us_ca.local.declaration_of_policy

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"instrument", "proposer"}

applies contains "proposal" if {
	not input.proposal.instrument in (instruments.constitutional | (instruments.not_constitutional - {"declaration_of_policy"}))
	not instruments.filed
}

asks.proposal contains ["proposal", "charter_allows"] if {
	input.proposal.instrument == "declaration_of_policy"
	not input.proposal.proposer == "governing_body"
}

_allowed if "declaration_of_policy" in input.proposal.charter_allows

_allowed if "advisory_vote" in input.proposal.charter_allows

# Elec. Code, § 9603(a): each local body "may hold, at its discretion, an advisory election".
verdict.proposal := {"ok": true, "facts": [["proposal", "proposer"]]} if input.proposal.proposer == "governing_body"

# Art. II, § 11(a): "this section does not affect a city having a charter"; Farley: a declaration under such a charter.
verdict.proposal := {"ok": true, "facts": [["proposal", "charter_allows"]]} if {
	_others_propose
	_allowed
}

verdict.proposal := {
	"refer": "May voters propose this declaration without a charter's leave?",
	"lean": "open",
	"because": _closest,
	"facts": [["proposal", "charter_allows"], ["proposal", "proposer"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": ["proposal", "proposer"], "authority": "elec_9603", "says": "The section gives advisory votes to the discretion of local bodies, not of voters."},
		{"points": "breach", "fact": ["proposal", "charter_allows"], "authority": "ca_const_2_11a", "says": "Where there is a charter, it says how far the initiative goes; no charter that allows this is stated."},
		{"points": "no_breach", "fact": ["proposal", "proposer"], "authority": "farley_v_healey", "says": "The officer who receives a petition may not refuse it on the ground that the measure would be beyond the voters' power."},
		{"points": "no_breach", "fact": ["proposal", "proposer"], "authority": "devita_v_napa", "says": "The local initiative power is read broadly."},
	]),
} if {
	_others_propose
	not _allowed
}

# A case that was not decided on the day leads nobody: then the section leads.
_closest := "farley_v_healey" if {
	law.in_force("farley_v_healey")
} else := "ca_const_2_11a"

_others_propose if {
	proposer := input.proposal.proposer
	not proposer == "governing_body"
}
