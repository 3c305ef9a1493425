package rules.us_ca.revision.basic_plan

import future.keywords.not

import data.lib.branches
import data.lib.instruments
import data.lib.law

_closest := data.rules.us_ca.revision.basic_plan.closest

needs := set()

# Art. XVIII, § 3 "The electors may amend the Constitution by initiative."
applies contains "proposal" if not input.proposal.instrument in instruments.no_statewide_initiative

asks.proposal contains need if some need in instruments.asks

asks.proposal contains [s.at, fact] if {
	some s in input.power_shift
	some fact in {"from", "to", "what", "scope"}
}

# That nothing else moves is known only from the claim that every shift is stated; a decisive one needs no such claim.
asks.proposal contains ["proposal", "complete.power_shift"] if {
	not _other_court[0]
	not _weber
}

# That the measure has no rule on the approval of state taxes is known only from the claim that every tax is stated.
asks.proposal contains ["proposal", "complete.tax"] if _settled_by_shifts

asks.proposal contains [t.at, "decides"] if {
	_settled_by_shifts
	some t in input.threshold
}

asks.proposal contains [t.at, fact] if {
	_settled_by_shifts
	some t in input.tax
	some fact in {"action", "level"}
}

_settled_by_shifts if {
	input.complete.power_shift
	count(_cases) == 0
	not _taxing_stated
}

_taxing_stated if {
	some s in input.power_shift
	s.what == "taxing"
}

# A rule on how state taxes are approved, where nothing is stated of the power to tax.
_unsaid contains [t.at, "decides"] if {
	some t in input.threshold
	t.decides == "state_taxes"
	not _taxing_stated
}

_unsaid contains [t.at, "action"] if {
	some t in input.tax
	t.action == "approval_rule"
	t.level == "state"
	not _taxing_stated
}

# It weighs more than a bounded shift beside it.
_outweighed("no_breach") if count(_unsaid) > 0

# Raven: "would vest all judicial interpretive power, as to fundamental criminal defense rights, in the United States Supreme Court"
_other_court := [s | some s in input.power_shift; _rights_elsewhere(s); not s.scope == "bounded"]

_rights_elsewhere(s) if {
	s.what == "interpretation_of_rights"
	s.from == "courts"
	s.to in {"us_courts", "courts_elsewhere"}
}

# Weber: the taxing power made subject to a popular vote, together with fee-setting taken from those who now do it.
_taxes := [s | some s in input.power_shift; _taxes_by_vote(s); not s.scope == "bounded"]

_taxes_by_vote(s) if {
	s.what == "taxing"
	s.from == "legislature"
	s.to == "voters"
}

_fees := [s |
	some s in input.power_shift
	s.what == "fees"
	s.from in {"agencies", "governor", "commission", "local_governments"}
	s.to in {"legislature", "voters"}
]

_weber if {
	_taxes[0]
	_fees[0]
}

# Powers that move between branches, levels or courts. A statute leaves the Constitution's own plan in force, so that a
# bounded shift by statute is ordinary lawmaking.
_moving := [s |
	some s in input.power_shift
	branches.apart(s.from, s.to)
	not s.from == "private"
	not _ordinary(s.scope)
]

_ordinary(scope) if {
	input.proposal.instrument == "initiative_statute"
	scope == "bounded"
}

_class(s) := "another_court" if {
	_rights_elsewhere(s)
} else := "revenue" if {
	s.scope == "bounded"
	s.what in {"taxing", "spending", "borrowing", "fees"}
} else := "bounded" if {
	s.scope == "bounded"
} else := "judicial" if {
	s.from == "courts"
	s.what in {"interpretation_of_rights", "judicial_review", "judicial_power"}
} else := "commission" if {
	s.to == "commission"
	s.what in {"lawmaking", "taxing", "spending"}
} else := "taxes" if {
	_taxes_by_vote(s)
} else := "existence" if {
	s.what == "existence"
} else := "core"

# For each decided case that the shifts are close to, the first such shift; the gravest case leads.
_cases := [[alike[0], c] | some c in _closest; alike := [s | some s in _moving; _class(s) == c.of]; count(alike) > 0]

_told(shifts) := [branches.move(s.scope, s.what, s.from, s.to) | some s in shifts]

verdict.proposal := object.union(_conclusion, _lesser)

# Eu: a bounded change to one branch was upheld; where nothing weighs more, counsel may look at it later.
_lesser := {"severity": severity} if {
	not _conclusion.message
	severity := _cases[0][1].severity
} else := {}

_conclusion := {"ok": false, "facts": [[s.at, "to"], [s.at, "what"], [s.at, "scope"]], "moves": _told([s]), "as_held": _held("raven_v_deukmejian", " Raven v. Deukmejian held so of a like section.")} if {
	s := _other_court[0]
} else := {"ok": false, "message": "taxes", "facts": [[t.at, "to"], [t.at, "what"], [f.at, "what"]], "moves": _told([t, f]), "as_held": _held("legislature_v_weber_2024", " Legislature v. Weber held so of a like measure.")} if {
	_weber
	t := _taxes[0]
	f := _fees[0]
} else := {
	"refer": "Does the measure amend the Constitution, or revise it?",
	"lean": c.lean,
	"because": _decided_by_then(c.because),
	"facts": array.concat([[s.at, "what"]], [[m.at, fact] | some m in _moving; some fact in ["scope", "what"]; not [m.at, fact] == [s.at, "what"]]),
	"moves": _told(array.concat([s], [m | some m in _moving; not m.at == s.at])),
	"factors": [f | some f in array.concat(_against, _for); law.in_force(f.authority)],
} if {
	input.complete.power_shift
	[s, c] := _cases[0]
	not _outweighed(c.lean)
} else := {
	"refer": "Does the measure put the power to tax under a vote?",
	"message": "unsaid",
	"lean": "open",
	"because": _decided_by_then("legislature_v_weber_2024"),
	"facts": sort(_unsaid),
	"factors": law.of_the_day([
		{"points": "breach", "fact": sort(_unsaid)[0], "authority": "legislature_v_weber_2024", "says": "Weber held that a popular vote on every new or higher state tax would alter the balance between direct and representative democracy."},
		{"points": "breach", "fact": ["proposal", "instrument"], "authority": "ca_const_18_3", "says": "Article XVIII, section 3 lets the electors amend the Constitution; sections 1 and 2 leave its revision to the Legislature and a convention."},
		{"points": "no_breach", "fact": sort(_unsaid)[0], "authority": "amador_valley", "says": "Amador upheld as an amendment a measure that capped a tax and asked two thirds of the Legislature for tax increases."},
	]),
} if {
	input.complete.power_shift
} else := {"ok": true, "facts": _passing} if {
	input.complete.power_shift
}

_passing := array.concat([[s.at, "scope"] | some s in input.power_shift], [["proposal", "complete.power_shift"]])

_held(authority, words) := words if {
	law.in_force(authority)
} else := ""

# A case that was not decided on the day leads nobody: then the section leads.
_decided_by_then(authority) := authority if {
	law.in_force(authority)
} else := "ca_const_18_3"

_against := array.concat(
	[{"points": "breach", "fact": [s.at, "scope"], "authority": c.against.authority, "says": c.against.says} |
		some [s, c] in _cases
	],
	[{"points": "breach", "fact": ["proposal", "instrument"], "authority": "ca_const_18_3", "says": "Article XVIII, section 3 lets the electors amend the Constitution; sections 1 and 2 leave its revision to the Legislature and a convention."}],
)

_for := array.concat(
	[{"points": "no_breach", "fact": [s.at, "scope"], "authority": c.for.authority, "says": c.for.says} |
		some [s, c] in _cases
	],
	array.concat(_for_right, [
		{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "rippon_v_bowen_2008", "says": "A change of the basic framework must necessarily or inevitably appear from the face of the measure; what might follow in practice does not count."},
		{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "amador_valley", "says": "Courts guard the initiative power and resolve reasonable doubts in its favor."},
		{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "ca_const_2_8a", "says": "The Constitution reserves to the electors the power to propose amendments to it."},
	]),
)

_for_right := [{"points": "no_breach", "fact": [r.at, "action"], "authority": "strauss_v_horton", "says": "Strauss held that the importance of a right that a measure takes is not the test; the framework of government is."} |
	some r in input.right
	r.action in {"limits", "removes"}
]
