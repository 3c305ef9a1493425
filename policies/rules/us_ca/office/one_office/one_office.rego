package rules.us_ca.office.one_office

import data.lib.instruments
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

asks[b.at] contains [b.at, "officeholders"] if some b in _bodies

asks[b.at] contains [b.at, "pay"] if some b in _with_foreign

asks[b.at] contains [b.at, "nature"] if some b in _with_foreign

asks[b.at] contains [b.at, "nature"] if some b in _with_legislators

asks[b.at] contains [b.at, "selection.method"] if some b in _with_legislators

_with_foreign contains b if {
	some b in _bodies
	some holder in b.officeholders
	holder in {"federal_officer", "foreign_officer"}
}

# art. IV, § 13 speaks of what is "under the State": a seat of a city or county is none.
_with_legislators contains b if {
	not input.proposal.instrument in instruments.local
	some b in _bodies
	"legislator" in b.officeholders
}

# art. VII, § 7: "may not hold a civil office of profit"
_barred[b.at] contains holder if {
	some b in _with_foreign
	not b.nature == "employees"
	b.pay in {"salary", "per_diem"}
	some holder in b.officeholders
	holder in {"federal_officer", "foreign_officer"}
}

# art. IV, § 13: "any office or employment under the State other than an elective office"
_barred[b.at] contains "legislator" if {
	some b in _with_legislators
	not b.selection.method == "election"
}

_advisers contains b.at if {
	some b in _bodies
	b.nature == "advisory"
}

verdict[at] := {"ok": false, "because": _because(holders), "facts": [[at, "officeholders"]], "holders": holders, "what": _what(holders)} if {
	some at, holders in _barred
	not at in _advisers
}

_what(holders) := "an office or employment under the State" if "legislator" in holders

else := "a paid office of the State"

verdict[at] := {
	"refer": "Do advisers without public power hold an office?",
	"lean": "no_breach",
	"because": _because(holders),
	"facts": [[at, "officeholders"], [at, "nature"]],
	"holders": holders,
	"factors": [
		{"points": "breach", "fact": [at, "officeholders"], "authority": _because(holders), "says": "The text makes no exception for seats of small power."},
		{"points": "no_breach", "fact": [at, "nature"], "authority": _because(holders), "says": "The text bars offices, and advice without public power may be none."},
	],
} if {
	some at, holders in _barred
	at in _advisers
}

_because(holders) := "ca_const_4_13" if "legislator" in holders

else := "ca_const_7_7"

verdict[b.at] := {"ok": true, "facts": [[b.at, "officeholders"]]} if {
	some b in _bodies
	b.at in _known
	not _barred[b.at]
}

_known contains b.at if {
	some b in _bodies
	b.officeholders
}

_known contains b.at if {
	some b in _bodies
	b.silent.officeholders
}
