package rules.us_ca.property.vested_contracts

import data.lib.law
import future.keywords.not

applies contains o.at if some o in input.obligation

needs := {"kind", "action", "spares_vested"}

verdict[o.at] := {"ok": true, "facts": [[o.at, "spares_vested"]]} if {
	some o in input.obligation
	o.kind
	o.action
	o.spares_vested
}

_unspared contains o.at if {
	some o in input.obligation
	o.spares_vested == false
}

_unspared contains o.at if {
	some o in input.obligation
	o.silent.spares_vested
}

# art. I, § 10: "Law impairing the Obligation of Contracts"; Eu: pensions of legislators in office.
verdict[o.at] := {
	"refer": "How much is impaired, and what justifies it?",
	"lean": _lean(o.kind, o.action),
	"because": _because(o.kind, o.action),
	"facts": [[o.at, "action"], [o.at, "kind"]],
	"kind": o.kind,
	"action": o.action,
	"factors": [object.union(factor, {"fact": [o.at, "action"]}) | some factor in _factors(o.kind); law.in_force(factor.authority)],
} if {
	some o in input.obligation
	o.at in _unspared
}

_lean(_, action) := "open" if action == "limits_future"

_lean(kind, action) := "breach" if {
	action in {"ends", "reduces"}
	kind in {"pension", "bonds"}
}

_lean(kind, action) := "open" if {
	action in {"ends", "reduces"}
	kind == "contract"
}

_because(kind, _) := "legislature_v_eu_1991_pensions" if {
	kind == "pension"
	law.in_force("legislature_v_eu_1991_pensions")
} else := "calfarm_v_deukmejian" if {
	kind == "contract"
	law.in_force("calfarm_v_deukmejian")
} else := "us_const_art1_s10_contracts"

_factors("pension") := [
	{"points": "breach", "authority": "legislature_v_eu_1991_pensions", "says": "Limits on the pensions of legislators in office impaired their contracts."},
	{"points": "no_breach", "authority": "legislature_v_eu_1991_pensions", "says": "The decision left the limits standing for those who came into office later."},
]

_factors("contract") := [
	{"points": "breach", "authority": "us_const_art1_s10_contracts", "says": "The clause protects private contracts too."},
	{"points": "no_breach", "authority": "calfarm_v_deukmejian", "says": "A moderate change in a regulated business, which could be foreseen, did not impair contracts."},
]

_factors("bonds") := [
	{"points": "breach", "authority": "us_const_art1_s10_contracts", "says": "The State's own promises are contracts."},
	{"points": "no_breach", "authority": "us_const_art1_s10_contracts", "says": "Not every change of terms impairs an obligation."},
]
