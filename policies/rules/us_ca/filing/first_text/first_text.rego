package rules.us_ca.filing.first_text

import future.keywords.not

import data.lib.instruments

needs := {"first_text_operative"}

applies contains "filing" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	input.filing
}

asks.filing contains need if some need in instruments.asks

verdict.filing := {"ok": true, "facts": [["filing", "first_text_operative"]]} if input.filing.first_text_operative

# § 9002(b): "amendments shall not be submitted if the initiative measure as originally proposed would not effect a
# substantive change in law"
verdict.filing := {"ok": false, "facts": [["filing", "first_text_operative"], ["filing", "amendment"]]} if {
	input.filing.first_text_operative == false
	_amended
}

verdict.filing := {
	"ok": false,
	"facts": [["filing", "first_text_operative"]],
	"severity": "advisory",
	"message": "bar",
} if {
	input.filing.first_text_operative == false
	not _amended
}

_amended if count(input.filing.amendment) > 0
