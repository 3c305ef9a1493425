package rules.us_ca.signatures.right_base

import future.keywords.not

import data.lib.instruments
import data.lib.signatures

needs := {"signatures_required"}

applies contains "petition" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	input.petition
}

asks.petition contains ["proposal", "instrument"]

asks.petition contains ["filing", "summary_date"]

_base := signatures.base(input.filing.summary_date)

# The elections, other than the base, of which the petition has the number.
_others := [entry.value.election |
	some entry in data.values.us_ca.signature_bases.values
	entry.value.election != _base.election
	signatures.required(entry.value, input.proposal.instrument) == input.petition.signatures_required
]

# § 9035: "the last gubernatorial election preceding the issuance of the circulating title and summary"
verdict.petition := {"ok": true, "facts": [["petition", "signatures_required"]]} if {
	input.petition.signatures_required
	input.proposal.instrument
	_base
	_others == []
}

verdict.petition := {
	"ok": false,
	"facts": [["petition", "signatures_required"], ["filing", "summary_date"]],
	"counted": input.petition.signatures_required,
	"used": _others[0],
	"summary": input.filing.summary_date,
	"election": _base.election,
} if {
	count(_others) > 0
}
