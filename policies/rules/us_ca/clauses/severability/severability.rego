package rules.us_ca.clauses.severability

import future.keywords.not

import data.lib.instruments

needs := set()

applies contains "proposal" if not input.proposal.instrument in instruments.no_statewide_initiative

asks.proposal contains need if some need in instruments.asks

_clauses := [c | some c in input.clause; c.kind == "severability"]

# That there is no such clause is known only from the claim that all clauses are stated.
asks.proposal contains [block, fact] if {
	not _clauses[0]
	some [block, fact] in ({["proposal", "complete.clause"]} | {[c.at, "kind"] | some c in input.clause})
}

# Raven: one section fell, and the rest of the measure was severed and stood.
verdict.proposal := {"ok": true, "facts": [[_clauses[0].at, "kind"]]}

verdict.proposal := {"ok": false, "facts": ["proposal"]} if {
	input.complete.clause
	not _clauses[0]
}
