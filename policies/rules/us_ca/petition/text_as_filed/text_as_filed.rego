package rules.us_ca.petition.text_as_filed

import future.keywords.not

import data.lib.instruments

needs := set()

# A petition that is not circulating yet has no sections to look at.
applies contains "petition" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.status in {"reported", "draft", "filed"}
	input.petition
}

asks.petition contains need if some need in instruments.asks

asks.petition contains ["proposal", "status"]

asks.petition contains ["petition", "text_full"] if not input.petition.text_identical == "different"

asks.petition contains ["petition", "text_identical"] if not input.petition.text_full == false

# art. II, § 8(b): "a petition that sets forth the text of the proposed statute or amendment"
verdict.petition := {"ok": false, "facts": [["petition", "text_full"]]} if input.petition.text_full == false

# § 9012: "a full and correct copy of the circulating title and summary and text of the proposed measure"
verdict.petition := {"ok": false, "facts": [["petition", "text_identical"]], "message": "different"} if {
	not input.petition.text_full == false
	input.petition.text_identical == "different"
}

verdict.petition := {
	"refer": "Are the differences between the text filed and the text circulated harmless?",
	"lean": "no_breach",
	"because": "costa_v_superior_court",
	"facts": [["petition", "text_identical"]],
	"factors": [
		{"points": "breach", "fact": ["petition", "text_identical"], "authority": "elec_9012", "says": "Each section carries a full and correct copy of the text."},
		{"points": "no_breach", "fact": ["petition", "text_identical"], "authority": "costa_v_superior_court", "says": "Small differences between the filed and the circulated version were excused."},
	],
} if {
	input.petition.text_full
	input.petition.text_identical == "small_differences"
}

verdict.petition := {"ok": true, "facts": [["petition", "text_identical"], ["petition", "text_full"]]} if {
	input.petition.text_full
	input.petition.text_identical == "identical"
}
