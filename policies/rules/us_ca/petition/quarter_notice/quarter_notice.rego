package rules.us_ca.petition.quarter_notice

import future.keywords.not

import data.lib.instruments

needs := {"quarter_certified"}

# Only of a petition that got all its signatures is it sure that a quarter of them was collected.
applies contains "petition" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.status in {"reported", "draft", "filed", "circulating", "failed_to_qualify", "withdrawn"}
	input.petition
}

asks.petition contains need if some need in instruments.asks

asks.petition contains ["proposal", "status"]

# § 9034(a): "immediately upon the collection of 25 percent of the number of signatures needed to qualify the initiative measure"
verdict.petition := {"ok": true, "facts": [["petition", "quarter_certified"]]} if input.petition.quarter_certified

verdict.petition := {"ok": false, "facts": [["petition", "quarter_certified"]]} if input.petition.silent.quarter_certified
