package rules.us_ca.filing.conditions

import future.keywords.not

import data.lib.instruments

needs := set()

# A measure that circulates has its title and summary, so the request was in order.
applies contains "filing" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	input.filing
	not input.proposal.status in {"circulating", "qualified", "failed_to_qualify", "withdrawn", "removed", "adopted", "rejected"}
}

asks.filing contains need if some need in instruments.asks

asks.filing contains ["proposal", "status"]

# One thing that is lacking decides; that all is there needs all.
asks.filing contains ["filing", fact] if {
	_lacks == []
	some fact in {"certification", "fee_paid", "on_paper"}
}

_lacks := array.concat(
	["the signed certification" | input.filing.certification == false],
	array.concat(["the fee" | input.filing.fee_paid == false], ["the text on paper" | input.filing.on_paper == false]),
)

# § 9001: "the text of the proposed measure shall be submitted", with certification and fee; "[o]nly printed documents".
verdict.filing := {
	"ok": false,
	"because": "elec_9001e",
	"facts": [["filing", fact] | some fact in ["certification", "fee_paid", "on_paper"]; input.filing[fact] == false],
	"lacks": _lacks,
} if {
	count(_lacks) > 0
}

verdict.filing := {"ok": true, "facts": [["filing", "certification"], ["filing", "fee_paid"], ["filing", "on_paper"]]} if {
	input.filing.certification
	input.filing.fee_paid
	input.filing.on_paper
}
