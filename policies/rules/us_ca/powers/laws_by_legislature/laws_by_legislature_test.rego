package rules.us_ca.powers.laws_by_legislature_test

import future.keywords.not

import data.rules.us_ca.powers.laws_by_legislature as rule

_law(instrument, facts) := {
	"as_of": "2026-11-25", "jurisdiction": "us_ca", "proposal": {"instrument": instrument},
	"power_shift": [object.union({"at": "power_shift.s", "from": "legislature", "to": "voters", "what": "lawmaking", "scope": "bounded"}, facts)],
}

leans := {"bounded": "open", "core": "breach", "all": "breach"}

test_lean[scope] if {
	some scope, lean in leans
	got := rule.verdict["power_shift.s"] with input as _law("initiative_statute", {"scope": scope})
	[got.lean, got.because, count(got.factors)] == [lean, "ca_const_4_1", 3]
}

test_no_case_before_its_day if {
	got := rule.verdict["power_shift.s"] with input as object.union(_law("initiative_statute", {}), {"as_of": "1978-09-21"})
	not "amador_valley" in {f.authority | some f in got.factors}
}

test_every_law if {
	every what in {"lawmaking", "taxing", "spending", "borrowing"} {
		rule.verdict["power_shift.s"].refer with input as _law("initiative_statute", {"what": what})
	}
}

test_other_powers if {
	every what in {"fees", "appointments", "terms_of_office", "procedure"} {
		rule.verdict["power_shift.s"].ok == true with input as _law("initiative_statute", {"what": what})
	}
}

test_what_it_governs if {
	rule.needs == {"from", "to", "what", "scope"}
	rule.applies == {"power_shift.s"} with input as _law("initiative_statute", {})
	rule.applies == {"power_shift.s"} with input as {"power_shift": [{"at": "power_shift.s"}]}
	rule.applies == set() with input as _law("initiative_statute", {"from": "governor"})
	rule.applies == set() with input as _law("initiative_statute", {"to": "commission"})
	rule.applies == set() with input as _law("initiative_constitutional_amendment", {})
	rule.applies == set() with input as _law("legislative_statute", {})
	rule.asks["power_shift.s"] == {["proposal", "instrument"]} with input as _law("initiative_statute", {})
}

test_silence_gives_no_verdict if {
	every fact in {"from", "to", "what", "scope"} {
		shift := object.remove(_law("initiative_statute", {}).power_shift[0], [fact])
		rule.verdict == {} with input as {"as_of": "2026-11-25", "jurisdiction": "us_ca", "power_shift": [shift]}
	}
	other := {"at": "power_shift.s", "from": "legislature", "what": "fees", "scope": "bounded"}
	rule.verdict == {} with input as {"power_shift": [other]}
	rule.verdict == {} with input as {"power_shift": [object.union(object.remove(other, ["from"]), {"to": "voters"})]}
}
