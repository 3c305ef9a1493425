package rules.us_ca.finance.taxes_by_statute

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"kind", "level", "action"}

# Statutes and local laws that voters propose.
applies contains t.at if {
	some t in input.tax
	not input.proposal.instrument in ((instruments.constitutional | instruments.no_statewide_initiative) - {"initiative_ordinance"})
	not t.action == "approval_rule"
}

asks[at] contains ["proposal", "instrument"] if some at in applies

_more(t) if {
	t.level == "state"
	t.action in {"imposes", "raises"}
}

_on_land(t) if t.kind in {"ad_valorem_property", "property_transfer"}

# California Cannabis Coalition v. City of Upland; Carlson v. Cory: voters may lower taxes, and lay local ones.
verdict[t.at] := {"ok": true, "facts": [[t.at, "action"]]} if {
	some t in input.tax
	_known(t)
	not _more(t)
}

_known(t) if {
	t.level
	t.action
}

# "except that no new ad valorem taxes on real property, or sales or transaction taxes on the sales of real property may be imposed"
verdict[t.at] := {"ok": false, "facts": [[t.at, "kind"], [t.at, "action"]], "kind": t.kind} if {
	some t in input.tax
	_more(t)
	_on_land(t)
	t.action == "imposes"
}

verdict[t.at] := object.union(_refer(t), {"message": "property"}) if {
	some t in input.tax
	_more(t)
	_on_land(t)
	t.action == "raises"
}

verdict[t.at] := _refer(t) if {
	some t in input.tax
	_more(t)
	kind := t.kind
	not kind in {"ad_valorem_property", "property_transfer"}
}

_refer(t) := {
	"refer": "Do the two thirds of each house bind a tax that voters propose?",
	"lean": _lean(t),
	"because": _closest(t),
	"facts": [[t.at, "action"]],
	"factors": law.of_the_day([
		{"points": "no_breach", "fact": [t.at, "action"], "authority": "kennedy_wholesale", "says": "A state tax adopted by initiative with a majority was upheld, on the text before 2010."},
		{"points": "no_breach", "fact": [t.at, "action"], "authority": "upland_2017", "says": "Limits on taxes of a government do not by their own force limit what voters propose."},
		{"points": "breach", "fact": [t.at, "action"], "authority": "ca_const_13a_3", "says": "A change in state statute by which any taxpayer pays more must pass each house with two thirds."},
		{"points": "breach", "fact": [t.at, "kind"], "authority": "ca_const_13a_3_property", "says": "No new tax on the value of real property or on its sale may be imposed."},
	]),
}

_lean(t) := "breach" if {
	_on_land(t)
} else := "no_breach" if {
	law.in_force("kennedy_wholesale")
} else := "open"

_closest(t) := "ca_const_13a_3_property" if {
	_on_land(t)
} else := "kennedy_wholesale" if {
	law.in_force("kennedy_wholesale")
} else := "ca_const_13a_3"
