package rules.us_ca.finance.funding

import future.keywords.not

import data.lib.instruments

needs := set()

# Statutes only: a constitutional amendment may appropriate and bind the budget as it likes.
applies contains b.at if {
	not input.proposal.instrument in (instruments.no_statewide_initiative | instruments.wholly_constitutional)
	some b in _bodies
	not instruments.constitutes(b.created_by)
}

applies contains d.at if {
	not input.proposal.instrument in (instruments.no_statewide_initiative | instruments.constitutional)
	some d in input.duty
}

asks[b.at] contains ["proposal", "instrument"] if some b in _costly

asks[b.at] contains [b.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some b in _bodies
}

asks[d.at] contains [d.at, fact] if {
	not _funded
	some d in input.duty
	some fact in _unsettled(d)
}

# Either answer alone can settle it.
_unsettled(d) := {"cost"} if {
	d.cost == "none"
} else := {"on"} if {
	_elsewhere(d.on)
} else := {"cost", "on"}

asks[o.at] contains [o.at, "created_by"] if {
	not _funded
	some o in input.office
}

asks[b.at] contains [a.at, fact] if {
	not _funded
	some b in _costly
	some a in input.appropriation
	some fact in {"kind", "for"}
}

asks[b.at] contains ["proposal", "complete.appropriation"] if {
	not _funded
	some b in _costly
	not _none(b)
	not _free(b)
}

_bodies contains b if some b in input.commission

_bodies contains b if some b in input.office

_bodies contains b if some b in input.representative

_costly contains b if some b in _bodies

_costly contains d if some d in input.duty

# Money is appropriated, or the measure relies on what the budget provides.
_funded if {
	some a in input.appropriation
	a.kind in {"appropriates", "budget_act", "authorizes"}
}

_free(b) if b.cost == "none"

# art. XVI, § 7 speaks of the Treasury: what others must do is not paid from it.
_free(b) if _elsewhere(b.on)

# An office that stands already has its money.
_free(b) if b in _standing

_elsewhere(on) if on in {"private", "local_governments"}

_standing contains o if {
	some o in input.office
	o.created_by in {"constitution", "executive"}
}

# art. XVI, § 7: "Money may be drawn from the Treasury only through an appropriation made by law"
verdict[b.at] := {"ok": true, "facts": [b.at]} if {
	some b in _costly
	_in_order(b)
}

verdict[b.at] := {"ok": false, "facts": [b.at], "message": _message(b)} if {
	some b in _costly
	not _in_order(b)
}

_in_order(_) if _funded

_in_order(b) if _free(b)

# The measure says that there is no money for this part, or for the whole.
_none(b) if {
	some a in input.appropriation
	a.kind == "none"
	some part in a.for
	part in {b.at, "proposal"}
}

_message(b) := "none" if _none(b)

else := "fail" if input.complete.appropriation
