package rules.us_ca.approval.no_coverage_by_local_vote

import future.keywords.not

import data.lib.instruments

needs := {"does"}

# Art. II, § 8(e), § 11; art. IV, § 8.5. Only initiatives, bond acts and amendments are bound.
applies contains a.at if {
	some a in input.act
	not input.proposal.instrument in (instruments.no_statewide_initiative - {"initiative_ordinance", "charter_amendment", "bond_act", "legislative_constitutional_amendment"})
	not _charter_of_council
	not _other(a)
}

_charter_of_council if {
	input.proposal.instrument == "charter_amendment"
	input.proposal.proposer == "governing_body"
}

_other(a) if {
	does := a.does
	not does == "coverage_by_local_vote"
}

asks[at] contains need if {
	some at in applies
	some need in instruments.asks
}

asks[at] contains ["proposal", "proposer"] if {
	some at in applies
	input.proposal.instrument == "charter_amendment"
}

asks[a.at] contains [a.at, "requires"] if some a in input.act

asks[a.at] contains [q.at, "vote"] if {
	some a in input.act
	some q in input.question
	q.at in a.requires
}

# A place may decide at a later vote: that is no vote on the measure.
_later(a) if {
	some q in input.question
	q.at in a.requires
	q.vote == "later"
}

# "based upon approval or disapproval of the initiative measure"
verdict[a.at] := {"ok": _holds(a), "because": _ban, "facts": [[a.at, "does"]]} if {
	some a in input.act
	a.does == "coverage_by_local_vote"
}

# Which section lays the ban on it.
_ban := "ca_const_2_11b" if {
	input.proposal.instrument in {"initiative_ordinance", "charter_amendment"}
} else := "ca_const_4_8_5a" if {
	input.proposal.instrument in {"bond_act", "legislative_constitutional_amendment"}
} else := "ca_const_2_8e"

_holds(a) if {
	_later(a)
} else := false
