package rules.us_ca.initiative.writes_its_law

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := set()

# Statutes of voters, of the State or a locality.
_governed if not input.proposal.instrument in ((instruments.constitutional | instruments.no_statewide_initiative) - {"initiative_ordinance"})

applies contains i.at if {
	some i in input.instruction
	_governed
	not _other_act(i)
}

_other_act(i) if {
	act := i.act
	not act == "enact_law"
}

applies contains a.at if {
	some a in input.act
	_governed
	not _other_deed(a)
}

_other_deed(a) if {
	does := a.does
	not does == "drafting_by_others"
}

asks[at] contains ["proposal", "instrument"] if some at in applies

asks[i.at] contains [i.at, fact] if {
	some i in input.instruction
	some fact in {"act", "to", "force"}
}

asks[a.at] contains [a.at, "does"] if some a in input.act

# AFL-CIO v. Eu, at 695: "if it seeks to compel legislative action which the electorate has no power to compel".
verdict[i.at] := object.union(_refer([i.at, "force"]), {"message": "instruction", "whom": i.to}) if {
	some i in input.instruction
	i.force == "command"
}

verdict[i.at] := {"ok": true, "facts": [[i.at, "force"]]} if {
	some i in input.instruction
	i.force == "request"
}

verdict[a.at] := _refer([a.at, "does"]) if {
	some a in input.act
	a.does == "drafting_by_others"
}

_refer(fact) := {
	"refer": "Is an order to write the law a statute?",
	"lean": "breach",
	"because": _closest,
	"facts": [fact],
	"factors": law.of_the_day([
		{"points": "breach", "fact": fact, "authority": "widders_v_furchtenicht", "says": "Initiatives that told a city council to use its judgment and write the law were held to be no legislation."},
		{"points": "breach", "fact": fact, "authority": "afl_cio_v_eu", "says": "A measure that compels legislative action which the electorate has no power to compel should not be on the ballot."},
		{"points": "no_breach", "fact": fact, "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power; other parts of the measure may be law."},
	]),
}

_closest := "widders_v_furchtenicht" if {
	law.in_force("widders_v_furchtenicht")
} else := "afl_cio_v_eu" if {
	law.in_force("afl_cio_v_eu")
} else := "ca_const_2_8a"
