package rules.us_ca.property.vested_contracts

import data.lib.law
import future.keywords.not

applies contains o.at if some o in input.obligation

needs := {"kind", "action"}

# Whom it reaches decides by itself where only later holders are reached; claims other than pensions are safe where they are spared.
asks[o.at] contains [o.at, "spares_vested"] if {
	some o in input.obligation
	not o.reaches == "later_holders"
}

asks[o.at] contains [o.at, "reaches"] if {
	some o in input.obligation
	not _spared(o.kind, o.spares_vested)
}

_spared(kind, true) if kind in {"contract", "bonds"}

verdict[o.at] := {"ok": true, "facts": [[o.at, "reaches"]]} if {
	some o in input.obligation
	o.kind
	o.action
	o.reaches == "later_holders"
}

verdict[o.at] := {"ok": true, "facts": [[o.at, "spares_vested"]]} if {
	some o in input.obligation
	o.action
	_spared(o.kind, o.spares_vested)
	not o.reaches == "later_holders"
}

# art. I, § 10: "Law impairing the Obligation of Contracts"; Eu: pensions of legislators in office.
verdict[o.at] := {
	"refer": "How much is impaired, and what justifies it?",
	"lean": _lean(o.kind, o.action, spares, present),
	"because": _because(o.kind, o.action),
	"message": _message(spares, present),
	"facts": [[o.at, "action"], [o.at, "kind"]],
	"kind": o.kind,
	"action": o.action,
	"factors": [object.union(factor, {"fact": [o.at, "action"]}) | some factor in _factors[o.kind]; law.in_force(factor.authority)],
} if {
	some o in input.obligation
	not _spared(o.kind, o.spares_vested)
	spares := _spares[o.at]
	present := _reaches_present[o.at]
}

_spares[o.at] := o.spares_vested if some o in input.obligation

_spares[o.at] := false if {
	some o in input.obligation
	o.silent.spares_vested
}

_reaches_present[o.at] := true if {
	some o in input.obligation
	o.reaches == "present_holders"
}

_reaches_present[o.at] := false if {
	some o in input.obligation
	o.silent.reaches
}

_message(spares, present) := "accrual" if {
	spares
	present
}

else := "unsaid" if spares

else := "refer"

# Eu: those in office may go on earning; to spare what has accrued is not enough.
_lean(kind, action, spares, present) := "breach" if {
	present
	_because(kind, action) in _line[action]
}

else := "breach" if {
	kind in {"pension", "bonds"}
	action in {"ends", "reduces"}
	not spares
}

else := "open"

# The vested-rights line, the latest case first.
_line := {
	"ends": ["legislature_v_eu_1991_pensions", "betts_v_board_1978", "kern_v_long_beach_1947"],
	"reduces": ["legislature_v_eu_1991_pensions", "betts_v_board_1978"],
	"limits_future": ["legislature_v_eu_1991_pensions", "betts_v_board_1978"],
}

_because(kind, action) := [authority | some authority in _line[action]; law.in_force(authority)][0] if {
	kind == "pension"
}

else := "calfarm_v_deukmejian" if {
	kind == "contract"
	law.in_force("calfarm_v_deukmejian")
}

else := "us_const_art1_s10_contracts"

_factors.pension := [
	{"points": "breach", "authority": "legislature_v_eu_1991_pensions", "says": "To end further accrual for legislators in office impaired their contracts, though what had accrued was spared."},
	{"points": "breach", "authority": "kern_v_long_beach_1947", "says": "To repeal pensions altogether for those still in service impaired their contracts."},
	{"points": "no_breach", "authority": "legislature_v_eu_1991_pensions", "says": "The decision left the limits standing for those who came into office later."},
	{"points": "no_breach", "authority": "betts_v_board_1978", "says": "Before retirement, pensions may be changed in a reasonable way, with new advantages beside the disadvantages."},
	{"points": "no_breach", "authority": "alameda_deputy_sheriffs_2020", "says": "Changes that close loopholes in the pensions of those in service stood."},
]

_factors.contract := [
	{"points": "breach", "authority": "us_const_art1_s10_contracts", "says": "The clause protects private contracts too."},
	{"points": "no_breach", "authority": "calfarm_v_deukmejian", "says": "A moderate change in a regulated business, which could be foreseen, did not impair contracts."},
]

_factors.bonds := [
	{"points": "breach", "authority": "us_const_art1_s10_contracts", "says": "The State's own promises are contracts."},
	{"points": "no_breach", "authority": "us_const_art1_s10_contracts", "says": "Not every change of terms impairs an obligation."},
]
