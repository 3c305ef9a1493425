package rules.us_ca.ballot.later_wording

import future.keywords.not

import data.lib.citations
import data.lib.instruments

needs := {"vote", "prescribed"}

applies contains q.at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	some q in input.question
	not q.vote == "own"
}

asks[q.at] contains need if {
	some q in input.question
	some need in instruments.asks
}

asks[q.at] contains [q.at, "displaces"] if {
	some q in input.question
	q.prescribed == "exact"
}

# Silence on the wording leaves it to the law.
verdict[q.at] := {"ok": true, "facts": [[q.at, "prescribed"]]} if {
	some q in input.question
	_left_to_law(q)
}

verdict[q.at] := {"ok": true, "facts": [[q.at, "displaces"]]} if {
	some q in input.question
	q.prescribed == "exact"
	count(_left(q)) == 0
}

# § 9051 names who words the ballot and how; a later statute that says nothing of it need not have changed it.
verdict[q.at] := {
	"refer": "Do the measure's words stand on the ballot of the later vote?",
	"lean": "open",
	"because": "elec_9050",
	"facts": [[q.at, "prescribed"]],
	"left": [sprintf("§ %s", [trim_prefix(key, "ca.elec.")]) | some key in ["ca.elec.303", "ca.elec.9050", "ca.elec.9051", "ca.elec.13247"]; key in _left(q)],
	"factors": [
		{"points": "breach", "fact": [q.at, "prescribed"], "authority": "elec_9050", "says": "The Attorney General provides the ballot title and summary of each measure submitted to the voters of the State."},
		{"points": "breach", "fact": [q.at, "prescribed"], "authority": "elec_303", "says": "A statewide ballot label is a condensed title and summary, not a question in the words of a measure."},
		{"points": "no_breach", "fact": [q.at, "prescribed"], "authority": "hjta_v_bowen", "says": "The limits enforced there bind the Legislature; the case leaves room for wording that the electorate has approved beforehand."},
	],
} if {
	some q in input.question
	q.prescribed == "exact"
	count(_left(q)) > 0
}

_left_to_law(q) if q.prescribed in {"topic", "none"}

_left_to_law(q) if q.silent.prescribed

_left(q) := citations.unnamed(object.get(q, "displaces", []), {"ca.elec.303", "ca.elec.9050", "ca.elec.9051", "ca.elec.13247"})
