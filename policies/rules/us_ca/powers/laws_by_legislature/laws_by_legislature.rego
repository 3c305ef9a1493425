package rules.us_ca.powers.laws_by_legislature

import future.keywords.not

import data.lib.branches
import data.lib.instruments
import data.lib.law

needs := {"from", "to", "what", "scope"}

# Art. IV, § 1: a statute is below the article that says who makes laws.
applies contains s.at if {
	not input.proposal.instrument in (instruments.no_statewide_initiative | instruments.constitutional)
	some s in input.power_shift
	not _elsewhere(s.from, "legislature")
	not _elsewhere(s.to, "voters")
}

_elsewhere(body, other) if body != other

asks[s.at] contains ["proposal", "instrument"] if some s in input.power_shift

# Taxes, spending and borrowing are laws too.
_laws := {"lawmaking", "taxing", "spending", "borrowing"}

_to_voters := [s | some s in input.power_shift; s.from == "legislature"; s.to == "voters"]

verdict[s.at] := {"ok": true, "facts": [[s.at, "what"]]} if {
	some s in _to_voters
	s.what
	not s.what in _laws
}

# Art. II, § 10(c) "unless the initiative statute permits amendment or repeal without the electors' approval"
verdict[s.at] := {
	"refer": "Does the statute go beyond the terms of its own amendment?",
	"lean": _lean(s.scope),
	"because": "ca_const_4_1",
	"facts": [[s.at, "what"], [s.at, "scope"]],
	"moves": branches.move(s.scope, s.what, s.from, s.to),
	"factors": law.of_the_day([
		{"points": "breach", "fact": [s.at, "what"], "authority": "ca_const_4_1", "says": "The Legislature makes the laws; only initiative and referendum are reserved, and a statute cannot reserve more."},
		{"points": "no_breach", "fact": [s.at, "scope"], "authority": "ca_const_2_10c", "says": "The Legislature amends an initiative statute only with the voters, unless the statute lets it; so the statute may set the terms."},
		{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "amador_valley", "says": "Courts guard the initiative power and resolve reasonable doubts in its favor."},
	]),
} if {
	some s in _to_voters
	s.what in _laws
}

# No term of the measure's own amendment takes the core of a power.
_lean("bounded") := "open"

_lean(scope) := "breach" if scope in {"all", "core"}
