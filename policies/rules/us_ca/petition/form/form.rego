package rules.us_ca.petition.form

import future.keywords.not

import data.lib.instruments

needs := {"format"}

# A petition that is not circulating yet has no form to look at.
applies contains "petition" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.status in {"reported", "draft", "filed"}
	input.petition
}

asks.petition contains need if some need in instruments.asks

asks.petition contains ["proposal", "status"]

# § 9015: officials "shall not receive or file any initiative or referendum petition not in conformity"
verdict.petition := {"ok": _as_law(input.petition.format), "facts": [["petition", "format"]]}

_as_law("as_law") := true

_as_law("departs") := false
