package rules.us_ca.clauses.amendment

import future.keywords.not

import data.lib.instruments

needs := {"instrument"}

# Art. II, § 10(c) "an initiative statute": the Legislature never amends the Constitution alone.
applies contains "proposal" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.instrument == "initiative_constitutional_amendment"
}

_clauses := [c | some c in input.clause; c.kind == "amendment"]

# That there is no such clause is known only from the claim that all clauses are stated.
asks.proposal contains [block, fact] if {
	not _clauses[0]
	some [block, fact] in ({["proposal", "complete.clause"]} | {[c.at, "kind"] | some c in input.clause})
}

asks.proposal contains [c.at, "amendment_by"] if some c in _clauses

asks.proposal contains [c.at, "within_purpose"] if {
	some c in _clauses
	not c.amendment_by == "voters_only"
}

_unbounded := [c |
	some c in _clauses
	not c.amendment_by == "voters_only"
	not c.within_purpose
]

# "unless the initiative statute permits amendment or repeal without the electors' approval"
verdict.proposal := {"ok": false, "facts": ["proposal"]} if {
	input.complete.clause
	count(_clauses) == 0
}

verdict.proposal := {"ok": false, "message": "unbounded", "facts": [[c.at, "within_purpose"]], "clause": c.at} if {
	c := _unbounded[0]
}

verdict.proposal := {"ok": true, "facts": [[c.at, "amendment_by"] | some c in _clauses]} if {
	count(_clauses) > 0
	count(_unbounded) == 0
}
