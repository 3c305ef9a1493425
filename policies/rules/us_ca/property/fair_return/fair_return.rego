package rules.us_ca.property.fair_return

import data.lib.law
import future.keywords.not

applies contains r.at if {
	some r in input.regulation
	not r.kind in {"land_use", "business"}
}

needs := {"kind", "relief"}

# Calfarm: a fair return is due, not only rescue from insolvency.
verdict[r.at] := {
	"refer": "Would a court read a fair return into the measure?",
	"lean": _lean,
	"because": _because,
	"message": {"insolvency": "refer", "none": "none"}[r.relief],
	"facts": [[r.at, "relief"], [r.at, "kind"]],
	"kind": r.kind,
	"relief": r.relief,
	"factors": _factors(r.at),
} if {
	some r in input.regulation
	r.kind in _prices
}

_prices := {"rates", "prices", "rents"}

verdict[r.at] := {
	"refer": "Who supplies relief where the measure is silent?",
	"lean": "open",
	"because": _because,
	"message": "silent",
	"facts": [[r.at, "kind"]],
	"kind": r.kind,
	"factors": _factors(r.at),
} if {
	some r in input.regulation
	r.kind in _prices
	r.silent.relief
}

verdict[r.at] := {"ok": true, "facts": [[r.at, "relief"]]} if {
	some r in input.regulation
	r.kind in _prices
	r.relief == "fair_return"
}

# The closest case of the day; before the first, the clause itself, which names no measure of a return.
_because := "calfarm_v_deukmejian" if {
	law.in_force("calfarm_v_deukmejian")
} else := "birkenfeld_v_berkeley_1976" if {
	law.in_force("birkenfeld_v_berkeley_1976")
} else := "us_const_amend14_due_process"

_lean := "open" if {
	_because == "us_const_amend14_due_process"
} else := "breach"

_factors(at) := [object.union(factor, {"fact": [at, "kind"]}) |
	some factor in [
		{"points": "breach", "authority": "calfarm_v_deukmejian", "says": "Relief only for those near insolvency did not give a fair return."},
		{"points": "breach", "authority": "birkenfeld_v_berkeley_1976", "says": "An initiative that rolled rents back fell for want of a workable way to adjust them."},
		{"points": "no_breach", "authority": "calfarm_v_deukmejian", "says": "The rest of the rate regulation stood, read so as to allow a fair return."},
		{"points": "no_breach", "authority": "us_const_amend14_due_process", "says": "Due process does not forbid to regulate prices, and doubts are resolved for the measure."},
	]
	law.in_force(factor.authority)
]
