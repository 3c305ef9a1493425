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

# Farley v. Healey: a declaration under the charter of San Francisco.
verdict.proposal := {"ok": true, "facts": [["proposal", "charter_allows"]]} if {
	_others_propose
	_allowed
}

verdict.proposal := {
	"refer": "May voters propose this declaration without a charter's leave?",
	"lean": "open",
	"because": "farley_v_healey",
	"facts": [["proposal", "charter_allows"], ["proposal", "proposer"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": ["proposal", "proposer"], "authority": "elec_9603", "says": "The section gives advisory votes to the discretion of local bodies, not of voters."},
		{"points": "no_breach", "fact": ["proposal", "proposer"], "authority": "farley_v_healey", "says": "The officer who receives a petition may not refuse it on the ground that the measure would be beyond the voters' power."},
		{"points": "no_breach", "fact": ["proposal", "proposer"], "authority": "devita_v_napa", "says": "The local initiative power is read broadly."},
	]),
} if {
	_others_propose
	not _allowed
}

_others_propose if {
	proposer := input.proposal.proposer
	not proposer == "governing_body"
}
