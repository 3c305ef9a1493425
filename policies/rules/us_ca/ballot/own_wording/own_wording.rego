package rules.us_ca.ballot.own_wording

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := set()

# The question put at the vote on the measure, and what the text says of its label and title.
applies contains q.at if {
	not _proposed_by_others
	some q in input.question
	not q.vote == "later"
}

applies contains "ballot_materials" if {
	not _proposed_by_others
	input.ballot_materials
}

asks[at] contains need if {
	not input.proposal.proposer
	some at in applies
	some need in instruments.asks
}

asks[at] contains ["proposal", "proposer"] if {
	input.proposal.instrument in _either
	some at in applies
}

asks[q.at] contains [q.at, fact] if {
	some q in input.question
	some fact in {"vote", "prescribed"}
}

asks[q.at] contains [q.at, "ordered_by"] if {
	some q in input.question
	q.prescribed == "exact"
}

asks.ballot_materials contains ["ballot_materials", "prescribes_own"]

# § 9050: "The Attorney General shall provide and return to the Secretary of State a ballot title and summary"
verdict[q.at] := object.union({"ok": false, "facts": [[q.at, "prescribed"], [q.at, "vote"]]}, _because) if {
	some q in input.question
	_dictates(q)
}

verdict[q.at] := {"ok": true, "facts": [[q.at, "prescribed"]]} if {
	some q in input.question
	_leaves(q)
}

verdict.ballot_materials := object.union(
	{
		"ok": false,
		"facts": [["ballot_materials", "prescribes_own"]],
		"message": "materials",
		"what": input.ballot_materials.prescribes_own,
	},
	_because,
) if {
	count(input.ballot_materials.prescribes_own) > 0
}

verdict.ballot_materials := {"ok": true, "facts": [["ballot_materials", "prescribes_own"]]} if {
	_prescribes_nothing
}

# § 13119(c): on a local ballot the statement of the measure is an impartial synopsis, whatever the measure says.
_because := {"because": "elec_13119c"} if {
	input.proposal.instrument in instruments.local
	law.in_force("elec_13119c")
} else := {}

cures[q.at] contains {"op": "set", "at": concat(".", [q.at, "prescribed"]), "hcl": "\"none\""} if some q in input.question

cures.ballot_materials contains {"op": "set", "at": "ballot_materials.prescribes_own", "hcl": "[]"}

_by_others := {"legislature", "governing_body", "executive", "private_body"}

_dictates(q) if {
	q.prescribed == "exact"
	not q.ordered_by in _by_others
}

_leaves(q) if q.prescribed in {"topic", "none"}

_leaves(q) if q.silent.prescribed

_leaves(q) if {
	q.prescribed == "exact"
	q.ordered_by in _by_others
}

_prescribes_nothing if input.ballot_materials.prescribes_own == []

_prescribes_nothing if input.ballot_materials.silent.prescribes_own

# Only what voters propose by petition is no law when the ballot is written, whoever writes it.
_proposed_by_others if input.proposal.proposer in (_by_others | {"convention"})

_proposed_by_others if {
	not input.proposal.proposer
	input.proposal.instrument in (instruments.no_statewide_initiative - ({"initiative_ordinance", "referendum"} | _either))
}

_either := {"charter_amendment", "declaration_of_policy"}
