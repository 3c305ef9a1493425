package rules.us_ca.local.signatures

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.signatures

needs := {"local_body", "signatures_required", "registered_voters"}

applies contains "petition" if {
	not input.proposal.instrument in (instruments.constitutional | (instruments.not_constitutional - {"initiative_ordinance"}))
	not instruments.filed
	not input.petition.local_body in {"county", "district"}
	input.petition
	not _charter
	not _small
}

# Art. II, § 11(a): the section "does not affect a city having a charter".
_charter if {
	"initiative" in input.proposal.charter_allows
	input.petition.local_body == "city"
}

_small if input.petition.registered_voters <= dated.value(_params.small_city, input.as_of)

asks.petition contains ["proposal", fact] if some fact in {"instrument", "charter_allows"}

asks.petition contains ["petition", "signatures_planned"] if not input.petition.signatures_required < _required

_params := data.rules.us_ca.local.signatures.params

# § 9215: "10 percent of the voters of the city, according to the last report of registration"
_share := dated.value(_params.city_share, input.as_of)

_required := signatures.part(input.petition.registered_voters, _share)

_short contains fact if {
	some fact in {"signatures_required", "signatures_planned"}
	input.petition[fact] < _required
}

verdict.petition := {
	"ok": false,
	"facts": array.concat([["petition", fact] | some fact in _short], [["petition", "registered_voters"]]),
	"least": min({input.petition[fact] | some fact in _short}),
	"required": _required,
	"share": _share,
	"base": input.petition.registered_voters,
}

verdict.petition := {"ok": true, "facts": [["petition", fact] | some fact in ["signatures_planned", "signatures_required", "registered_voters"]]} if {
	input.petition.signatures_required >= _required
	input.petition.signatures_planned >= _required
}
