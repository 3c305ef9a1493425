package rules.us_ca.office.eligibility

import data.lib.citations
import data.lib.dated
import data.lib.instruments
import data.lib.law
import data.rules.us_ca.office.eligibility.params
import future.keywords.not

needs := set()

_bodies contains c if some c in input.commission

_bodies contains o if some o in input.office

applies contains b.at if {
	some b in _bodies
	not input.proposal.instrument in instruments.wholly_constitutional
	not instruments.constitutes(b.created_by)
}

asks[b.at] contains ["proposal", "instrument"] if some b in _bodies

asks[b.at] contains [b.at, "created_by"] if {
	input.proposal.instrument in instruments.combined
	some b in _bodies
}

asks[b.at] contains [b.at, "qualification"] if some b in _bodies

asks[b.at] contains [q.at, "kind"] if {
	some b in _bodies
	some q in b.qualification
}

asks[b.at] contains [q.at, "years"] if {
	some b in _bodies
	some q in b.qualification
	q.kind in {"residence", "age"}
}

# Who is elected is not appointed; and what overrides the section in terms departs from it.
asks[b.at] contains pair if {
	some b in _bodies
	some q in _extra[b.at]
	some pair in {[b.at, "selection.method"], [q.at, "overrides"]}
}

# Gov. Code, § 1020(b): "18 years of age and a resident of the state"
_extra[b.at] contains q if {
	some b in _bodies
	some q in b.qualification
	q.kind in {"citizenship", "registration"}
}

_extra[b.at] contains q if {
	some b in _bodies
	some q in b.qualification
	q.kind == "residence"
	q.years > 0
}

_extra[b.at] contains q if {
	some b in _bodies
	some q in b.qualification
	q.kind == "age"
	q.years > dated.value(params.age, input.as_of)
}

# A later statute that does not say so: repeal by implication.
_unsaid[b.at] contains q if {
	some b in _bodies
	not b.selection.method == "election"
	law.in_force("gov_1020")
	some q in _extra[b.at]
	not _overridden(q.at)
}

_overridden(at) if {
	some b in _bodies
	some q in b.qualification
	q.at == at
	some section in q.overrides
	citations.names(section, "ca.gov.1020")
}

# Thompson v. Mellon, Zeilenga v. Nelson: two and five years' residence.
_long[b.at] contains q if {
	some b in _bodies
	some q in _extra[b.at]
	q.kind == "residence"
}

verdict[at] := {
	"refer": "Does the later statute prevail over the section that opens appointed office to all?",
	"lean": "no_breach",
	"because": "gov_1020",
	"facts": [[q.at, "kind"] | some q in unsaid],
	"extra": {q.kind | some q in unsaid},
	"factors": array.concat(
		[
			{"points": "breach", "fact": at, "authority": "gov_1020", "says": "The section opens appointed office in spite of any other law, and implied repeal is disfavored."},
			{"points": "no_breach", "fact": at, "authority": "gov_1020", "says": "The section is a statute, and a later and more special one may depart from it."},
		],
		_on_residence(at),
	),
} if {
	some at, unsaid in _unsaid
}

verdict[at] := {
	"refer": "What justifies the time of residence?",
	"message": "residence",
	"lean": "no_breach",
	"because": "thompson_v_mellon",
	"facts": [[q.at, "years"] | some q in long],
	"years": max([q.years | some q in long]),
	"factors": _on_residence(at),
} if {
	some at, long in _long
	not _unsaid[at]
}

_on_residence(at) := [
	{"points": "breach", "fact": at, "authority": "zeilenga_v_nelson", "says": "Five years of residence were too long for a county supervisor."},
	{"points": "no_breach", "fact": at, "authority": "thompson_v_mellon", "says": "The decisions are about elective office, and later ones accept some rules of time."},
] if _long[at]

_on_residence(at) := [] if not _long[at]

verdict[b.at] := {"ok": true, "facts": [[b.at, "qualification"]]} if {
	some b in _bodies
	b.at in _known
	not _unsaid[b.at]
	not _long[b.at]
}

_known contains b.at if {
	some b in _bodies
	b.silent.qualification
}

_known contains b.at if {
	some b in _bodies
	b.qualification
}
