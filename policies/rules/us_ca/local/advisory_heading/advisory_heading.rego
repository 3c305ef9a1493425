package rules.us_ca.local.advisory_heading

import future.keywords.not

import data.lib.instruments

needs := {"ordered_by", "effect", "heading"}

# Elec. Code, § 9603: advisory votes of cities, counties, schools and districts.
applies contains q.at if {
	some q in input.question
	not q.effect == "some"
	not q.ordered_by in {"measure", "legislature", "executive", "private_body"}
	not input.proposal.instrument in (instruments.constitutional | (instruments.not_constitutional - {"advisory_question", "declaration_of_policy"}))
	not instruments.filed
}

asks[at] contains ["proposal", "instrument"] if some at in applies

# § 9603(b): "by only the following description: “Advisory Vote Only.”"
verdict[q.at] := {"ok": _only(q.heading), "facts": [[q.at, "heading"]]} if some q in input.question

_only("advisory_vote_only") := true

_only("other") := false
