package rules.us_ca.revision.basic_plan_test

import future.keywords.not

import data.rules.us_ca.revision.basic_plan as rule

_shift := {"at": "power_shift.s", "from": "legislature", "to": "voters", "what": "taxing", "scope": "all"}

_fees := {"at": "power_shift.f", "from": "agencies", "to": "legislature", "what": "fees", "scope": "all"}

_input(instrument, shifts) := {
	"as_of": "2026-11-03", "jurisdiction": "us_ca", "proposal": {"instrument": instrument},
	"complete": {"power_shift": true}, "power_shift": shifts,
}

_amendment := "initiative_constitutional_amendment"

_elsewhere := {"from": "courts", "to": "us_courts", "what": "interpretation_of_rights"}

decisive := {
	"all rights read by the federal courts": {"shifts": [object.union(_shift, _elsewhere)], "ok": false},
	"rights read by courts of another government": {"shifts": [object.union(_shift, object.union(_elsewhere, {"to": "courts_elsewhere", "scope": "core"}))], "ok": false},
	"taxes and fees": {"shifts": [_shift, _fees], "ok": false},
	"fees first": {"shifts": [_fees, _shift], "ok": false},
	"fees of local governments": {"shifts": [_shift, object.union(_fees, {"from": "local_governments", "to": "voters"})], "ok": false},
	"nothing moves": {"shifts": [], "ok": true},
	"within the executive": {"shifts": [object.union(_shift, {"from": "governor", "to": "agencies"})], "ok": true},
	"private business is regulated": {"shifts": [object.union(_shift, {"from": "private", "to": "agencies", "what": "regulation"})], "ok": true},
}

test_decisive[note] if {
	some note, tc in decisive
	got := rule.verdict.proposal with input as _input(_amendment, tc.shifts)
	got.ok == tc.ok
}

leans := {
	"one right read elsewhere": {"shift": object.union(_elsewhere, {"scope": "bounded"}), "lean": "breach", "because": "raven_v_deukmejian"},
	"judicial power to the Legislature": {"shift": {"from": "courts", "to": "legislature", "what": "judicial_power"}, "lean": "breach", "because": "amador_valley"},
	"a commission makes law": {"shift": {"to": "commission", "what": "lawmaking", "scope": "core"}, "lean": "breach", "because": "mcfadden_v_jordan"},
	"every tax to the voters": {"shift": {}, "lean": "breach", "because": "legislature_v_weber_2024"},
	"a chamber ends": {"shift": {"what": "existence"}, "lean": "breach", "because": "amador_valley"},
	"a core of another power": {"shift": {"from": "governor", "to": "legislature", "what": "appointments", "scope": "core"}, "lean": "open", "because": "amador_valley"},
	"a bounded part of the taxing power": {"shift": {"scope": "bounded"}, "lean": "no_breach", "because": "amador_valley"},
	"term limits": {"shift": {"what": "terms_of_office", "scope": "bounded"}, "lean": "no_breach", "because": "legislature_v_eu_1991"},
}

test_lean[note] if {
	some note, tc in leans
	got := rule.verdict.proposal with input as _input(_amendment, [object.union(_shift, tc.shift)])
	[got.lean, got.because] == [tc.lean, tc.because]
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

# The gravest shift leads, however many point the other way.
test_no_count if {
	terms := object.union(_shift, {"what": "terms_of_office", "scope": "bounded"})
	shifts := [object.union(terms, {"at": "power_shift.a"}), object.union(terms, {"at": "power_shift.b"}), _shift]
	got := rule.verdict.proposal with input as _input(_amendment, shifts)
	got.lean == "breach"
	got.facts[0] == ["power_shift.s", "what"]
}

days := {
	"the day before Weber": {"as_of": "2024-06-19", "because": "ca_const_18_3"},
	"the day of Weber": {"as_of": "2024-06-20", "because": "legislature_v_weber_2024"},
}

test_no_case_before_its_day[note] if {
	some note, tc in days
	got := rule.verdict.proposal with input as object.union(_input(_amendment, [_shift]), {"as_of": tc.as_of})
	got.because == tc.because
	{f.points | some f in got.factors} == {"breach", "no_breach"}
}

test_a_statute_moves_bounded_parts if {
	bounded := object.union(_shift, {"scope": "bounded"})
	got := rule.verdict.proposal with input as _input("initiative_statute", [bounded])
	got.ok
}

test_a_statute_does_not_move_a_core if {
	got := rule.verdict.proposal with input as _input("initiative_statute", [object.union(_shift, {"scope": "core"})])
	got.refer
}

test_every_closest_authority_is_cited if {
	cited := {id | some ids in data.rules.us_ca.revision.basic_plan.about.authorities; some id in ids}
	every c in data.rules.us_ca.revision.basic_plan.closest {
		{c.because, c.against.authority, c.for.authority} - cited == set()
	}
}

test_applies_to_initiatives_and_to_silence if {
	rule.applies == {"proposal"} with input as {"proposal": {}}
	rule.applies == set() with input as {"proposal": {"instrument": "legislative_revision"}}
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {"instrument": _amendment}, "complete": {}}
}

_no_revenue := {"from": "governor", "to": "legislature", "what": "fees"}

# Each of its facts makes the decided case; without one it is no such case.
near := {
	"a statute moves who reads something else": {"shifts": [object.union(_shift, object.union(_elsewhere, {"what": "judicial_review"}))]},
	"rights read by another branch": {"shifts": [object.union(_shift, object.union(_elsewhere, {"to": "legislature"}))]},
	"rights read by those who did not": {"shifts": [object.union(_shift, object.union(_elsewhere, {"from": "legislature"}))]},
	"taxes without fees": {"shifts": [_shift]},
	"fees without taxes": {"shifts": [_fees]},
	"a bounded part of the taxes": {"shifts": [object.union(_shift, {"scope": "bounded"}), _fees]},
	"taxes of the Governor": {"shifts": [object.union(_shift, {"from": "governor"}), _fees]},
	"taxes to a commission": {"shifts": [object.union(_shift, {"to": "commission"}), _fees]},
	"another power beside the taxes": {"shifts": [_shift, object.union(_fees, {"what": "administration"})]},
	"fees from the Legislature": {"shifts": [_shift, object.union(_fees, {"from": "legislature", "to": "voters"})]},
	"fees to the Governor": {"shifts": [_shift, object.union(_fees, {"to": "governor"})]},
}

test_near[note] if {
	some note, tc in near
	got := rule.verdict.proposal with input as _input(_amendment, tc.shifts)
	not got.ok == false
}

test_fees_of[from] if {
	some from in ["agencies", "governor", "commission", "local_governments"]
	got := rule.verdict.proposal with input as _input(_amendment, [_shift, object.union(_fees, {"from": from})])
	[got.ok, got.message] == [false, "taxes"]
}

classes := {
	"bounded taxes": {"shift": {"scope": "bounded"}, "because": "amador_valley", "lean": "no_breach"},
	"bounded spending": {"shift": {"what": "spending", "scope": "bounded"}, "because": "amador_valley", "lean": "no_breach"},
	"bounded borrowing": {"shift": {"what": "borrowing", "scope": "bounded"}, "because": "amador_valley", "lean": "no_breach"},
	"bounded fees": {"shift": {"what": "fees", "scope": "bounded"}, "because": "amador_valley", "lean": "no_breach"},
	"bounded procedure": {"shift": {"what": "procedure", "scope": "bounded"}, "because": "legislature_v_eu_1991", "lean": "no_breach"},
	"rights read by the Legislature": {"shift": {"from": "courts", "to": "legislature", "what": "interpretation_of_rights"}, "because": "amador_valley", "lean": "breach"},
	"judicial review": {"shift": {"from": "courts", "to": "legislature", "what": "judicial_review"}, "because": "amador_valley", "lean": "breach"},
	"another power of the courts": {"shift": {"from": "courts", "to": "legislature", "what": "procedure"}, "because": "amador_valley", "lean": "open"},
	"judicial power of another": {"shift": {"from": "governor", "to": "legislature", "what": "judicial_power"}, "because": "amador_valley", "lean": "open"},
	"a commission taxes": {"shift": {"to": "commission"}, "because": "mcfadden_v_jordan", "lean": "breach"},
	"a commission spends": {"shift": {"to": "commission", "what": "spending"}, "because": "mcfadden_v_jordan", "lean": "breach"},
	"a commission appoints": {"shift": {"to": "commission", "what": "appointments"}, "because": "amador_valley", "lean": "open"},
}

test_classes[note] if {
	some note, tc in classes
	got := rule.verdict.proposal with input as _input(_amendment, [object.union(_shift, tc.shift)])
	[got.lean, got.because] == [tc.lean, tc.because]
}

test_asks if {
	count(rule.needs) == 0
	whole := {["proposal", "instrument"], ["proposal", "complete.power_shift"]}
	rule.asks.proposal == whole with input as {"proposal": {}}
	facts := {["power_shift.s", "from"], ["power_shift.s", "to"], ["power_shift.s", "what"], ["power_shift.s", "scope"]}
	rule.asks.proposal == whole | facts with input as _input(_amendment, [_shift])
	decided := [object.union(_shift, _elsewhere)]
	rule.asks.proposal == facts | {["proposal", "instrument"]} with input as _input(_amendment, decided)
}

test_what_does_not_decide_needs_the_whole if {
	rule.verdict == {} with input as object.remove(_input(_amendment, [_shift]), {"complete"})
}

# Who held so is said from the day on which it was held.
held := {
	"the day before Raven": {"as_of": "1990-12-23", "shifts": [object.union(_shift, _elsewhere)], "said": ""},
	"the day of Raven": {"as_of": "1990-12-24", "shifts": [object.union(_shift, _elsewhere)], "said": " Raven v. Deukmejian held so of a like section."},
	"the day before Weber": {"as_of": "2024-06-19", "shifts": [_shift, _fees], "said": ""},
	"the day of Weber": {"as_of": "2024-06-20", "shifts": [_shift, _fees], "said": " Legislature v. Weber held so of a like measure."},
}

test_held[note] if {
	some note, tc in held
	got := rule.verdict.proposal with input as object.union(_input(_amendment, tc.shifts), {"as_of": tc.as_of})
	got.as_held == tc.said
}

test_rights_taken_count_for_the_measure[action] if {
	some action, said in {"limits": true, "removes": true, "creates": false}
	measure := object.union(_input(_amendment, [object.union(_shift, {"what": "terms_of_office", "scope": "bounded"})]), {"right": [{"at": "right.r", "action": action}]})
	got := rule.verdict.proposal with input as measure
	{true | ["right.r", "action"] in {f.fact | some f in got.factors}} == {true | said}
}

test_fees_alone_ask_for_the_other_shifts if {
	["proposal", "complete.power_shift"] in rule.asks.proposal with input as _input(_amendment, [_fees])
}

test_authorities_of_the_day if {
	got := rule.verdict.proposal with input as object.union(_input(_amendment, [_shift]), {"as_of": "1978-09-21"})
	count(got.factors) > 0
	not "amador_valley" in {f.authority | some f in got.factors}
}
