package rules.us_ca.local.question_form

import future.keywords.not

import data.lib.instruments

needs := {"vote", "text"}

# Elec. Code, § 303(c): the form is that of local measures.
applies contains q.at if {
	some q in input.question
	not input.proposal.instrument in (instruments.constitutional | (instruments.not_constitutional - {"initiative_ordinance", "local_ordinance", "charter_amendment"}))
	not instruments.filed
	not q.vote == "later"
}

asks[at] contains ["proposal", "instrument"] if some at in applies

# Elec. Code, § 13119(a): “Shall the measure (stating the nature thereof) be adopted?”
verdict[q.at] := {"ok": _in_form(q.text), "facts": [[q.at, "text"]]} if some q in input.question

_in_form(text) if {
	startswith(text, "Shall ")
	endswith(text, "be adopted?")
} else := false
