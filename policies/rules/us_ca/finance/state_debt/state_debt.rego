package rules.us_ca.finance.state_debt

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"kind"}

# Statutes. An amendment of the Constitution may set the section aside; local bodies borrow under other sections.
applies contains d.at if {
	some d in input.debt
	not input.proposal.instrument in (instruments.constitutional | instruments.local)
	not input.proposal.instrument in {"referendum", "advisory_question", "resolution", "proclamation", "plebiscite", "private_vote"}
}

asks[at] contains ["proposal", "instrument"] if some at in applies

asks[d.at] contains [d.at, "by_bond_act"] if {
	some d in input.debt
	not _of_others(d)
}

_of_others(d) if d.kind in {"federal_debt", "foreign_debt"}

_of_the_legislature if input.proposal.instrument in {"bond_act", "legislative_statute", "bill"}

# Art. XVI, § 1: "authorized by law for some single object or work to be distinctly specified therein".
verdict[d.at] := {"ok": false, "facts": [[d.at, "kind"]], "kind": d.kind} if {
	some d in input.debt
	_of_others(d)
}

# "passed by a two-thirds vote of all the members [...] and [...] submitted to the people"
verdict[d.at] := {"ok": true, "facts": [[d.at, "by_bond_act"]]} if {
	some d in input.debt
	_own(d)
	_of_the_legislature
	d.by_bond_act == true
}

verdict[d.at] := {
	"refer": "May a statute by initiative have the State borrow?",
	"lean": _lean(d),
	"because": _closest(d),
	"facts": [[d.at, "kind"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [d.at, "kind"], "authority": "ca_const_16_1", "says": "The section asks for a law that two thirds of each house have passed and the voters have approved."},
		{"points": "no_breach", "fact": [d.at, "kind"], "authority": "california_family_bioethics_2007", "says": "An initiative that authorized state bonds was upheld; the way in which its debt was incurred was not among the grounds read."},
	]),
} if {
	some d in input.debt
	_own(d)
	not _by_bond_act_of_the_legislature(d)
}

_own(d) if {
	kind := d.kind
	not kind in {"federal_debt", "foreign_debt"}
}

_by_bond_act_of_the_legislature(d) if {
	_of_the_legislature
	d.by_bond_act == true
}

_lean(d) := "no_breach" if {
	d.by_bond_act == true
	law.in_force("california_family_bioethics_2007")
} else := "open"

_closest(d) := "california_family_bioethics_2007" if {
	d.by_bond_act == true
	law.in_force("california_family_bioethics_2007")
} else := "ca_const_16_1"
