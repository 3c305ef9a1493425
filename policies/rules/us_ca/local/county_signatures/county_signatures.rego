package rules.us_ca.local.county_signatures

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.signatures

needs := {"local_body", "signatures_required", "votes_for_governor"}

applies contains "petition" if {
	not input.proposal.instrument in (instruments.constitutional | (instruments.not_constitutional - {"initiative_ordinance"}))
	not instruments.filed
	not input.petition.local_body in {"city", "district"}
	input.petition
}

asks.petition contains ["proposal", "instrument"]

asks.petition contains ["petition", "signatures_planned"] if not input.petition.signatures_required < _required

_params := data.rules.us_ca.local.county_signatures.params

# § 9118: "10 percent of the entire vote cast in the county for all candidates for Governor"
_share := dated.value(_params.county_share, input.as_of)

_required := signatures.part(input.petition.votes_for_governor, _share)

_short contains fact if {
	some fact in {"signatures_required", "signatures_planned"}
	input.petition[fact] < _required
}

verdict.petition := {
	"ok": false,
	"facts": array.concat([["petition", fact] | some fact in _short], [["petition", "votes_for_governor"]]),
	"least": min({input.petition[fact] | some fact in _short}),
	"required": _required,
	"share": _share,
	"base": input.petition.votes_for_governor,
}

verdict.petition := {"ok": true, "facts": [["petition", fact] | some fact in ["signatures_planned", "signatures_required", "votes_for_governor"]]} if {
	input.petition.signatures_required >= _required
	input.petition.signatures_planned >= _required
}
