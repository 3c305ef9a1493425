package rules.us_ca.filing.statement_on_signatures

import future.keywords.not

import data.lib.instruments

needs := {"form"}

# The statement is looked at with the request; a measure that circulates is past it.
applies contains "filing" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	input.filing
	not input.proposal.status in {"circulating", "qualified", "failed_to_qualify", "withdrawn", "removed", "adopted", "rejected"}
}

asks.filing contains need if some need in instruments.asks

asks.filing contains ["proposal", "status"]

# § 9608(c): "Failure to comply with this section shall not invalidate any signatures"
verdict.filing := {"ok": input.filing.form, "facts": [["filing", "form"]]}
