package rules.us_ca.signatures.required_number

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

# Where the vote is not certified, or not in the library, only the notice tells.
asks.petition contains ["petition", "signatures_in_notice"] if {
	input.filing.summary_date
	not _computed
}

_base := signatures.base(input.filing.summary_date)

_computed := signatures.required(_base, input.proposal.instrument)

_required := {"number": number, "message": "fail"} if number := _computed

else := {"number": input.petition.signatures_in_notice, "message": "notice"}

# "5 percent in the case of a statute, and 8 percent in the case of an amendment to the Constitution"
verdict.petition := {"ok": true, "facts": [["petition", "signatures_required"]]} if {
	input.petition.signatures_required >= _required.number
}

verdict.petition := {
	"ok": false,
	"facts": [["petition", "signatures_required"]],
	"message": _required.message,
	"counted": input.petition.signatures_required,
	"required": _required.number,
	"share": signatures.share(input.proposal.instrument, input.filing.summary_date),
	"election": _base.election,
} if {
	input.petition.signatures_required < _required.number
}

cures.petition contains {"op": "set", "at": "petition.signatures_required", "hcl": sprintf("%d", [_required.number])}
