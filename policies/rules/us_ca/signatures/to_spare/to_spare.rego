package rules.us_ca.signatures.to_spare

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.signatures

needs := {"signatures_planned"}

# A plan matters until the petition is in.
applies contains "petition" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.status in {"qualified", "failed_to_qualify", "withdrawn", "removed", "adopted", "rejected"}
	input.petition
}

asks.petition contains ["proposal", fact] if some fact in {"instrument", "status"}

asks.petition contains ["filing", "summary_date"]

asks.petition contains ["petition", "signatures_in_notice"] if {
	input.filing.summary_date
	not _computed
}

_computed := signatures.required(signatures.base(input.filing.summary_date), input.proposal.instrument)

_required := number if number := _computed

else := input.petition.signatures_in_notice

# § 9030: more than 110 percent by the sample, and the petition qualifies without a full count.
_sample := dated.value(data.values.us_ca.sample_share, input.filing.summary_date)

verdict.petition := {"ok": true, "facts": [["petition", "signatures_planned"]]} if {
	input.petition.signatures_planned * _sample.den > _required * _sample.num
}

verdict.petition := {
	"ok": false,
	"facts": [["petition", "signatures_planned"]],
	"planned": input.petition.signatures_planned,
	"required": _required,
} if {
	input.petition.signatures_planned < _required
}

verdict.petition := {
	"ok": false,
	"facts": [["petition", "signatures_planned"]],
	"severity": "advisory",
	"message": "spare",
	"planned": input.petition.signatures_planned,
	"enough": _sample,
	"required": _required,
} if {
	input.petition.signatures_planned >= _required
	input.petition.signatures_planned * _sample.den <= _required * _sample.num
}
