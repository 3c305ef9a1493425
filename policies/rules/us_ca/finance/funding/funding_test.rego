package rules.us_ca.finance.funding_test

import future.keywords.not

import data.rules.us_ca.finance.funding as rule

_input(duty, appropriations, complete) := {
	"proposal": {"instrument": "initiative_statute"},
	"duty": [object.union({"at": "duty.d"}, duty)],
	"appropriation": appropriations,
	"complete": complete,
}

_money(kind) := [{"at": "appropriation.a", "kind": kind, "for": ["duty.d"]}]

cases := {
	"an appropriation": {"cost": "new", "money": _money("appropriates"), "ok": true},
	"the Budget Act": {"cost": "new", "money": _money("budget_act"), "ok": true},
	"money that may be appropriated": {"cost": "new", "money": _money("authorizes"), "ok": true},
	"no money, in terms": {"cost": "new", "money": _money("none"), "ok": false},
	"no word of money": {"cost": "new", "money": [], "ok": false},
	"no cost": {"cost": "none", "money": [], "ok": true},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["duty.d"] with input as _input({"cost": tc.cost}, tc.money, {"appropriation": true})
	got.ok == tc.ok
}

test_absence_counts_only_when_the_list_is_closed if {
	["proposal", "complete.appropriation"] in rule.asks["duty.d"] with input as _input({"cost": "new"}, [], {})
	rule.verdict == {} with input as _input({"cost": "new"}, [], {})
}

test_bodies_and_envoys_cost if {
	parts := {"commission": [{"at": "commission.c"}], "office": [{"at": "office.o"}], "representative": [{"at": "representative.r"}]}
	rule.applies == {"commission.c", "office.o", "representative.r"} with input as parts
}

test_constitutional_amendments_are_not_governed if {
	rule.applies == set() with input as {"proposal": {"instrument": "initiative_constitutional_amendment"}, "commission": [{"at": "commission.c"}]}
	rule.applies == set() with input as {"proposal": {"instrument": "initiative_combined"}, "duty": [{"at": "duty.d"}]}
	rule.applies == {"commission.c"} with input as {"commission": [{"at": "commission.c"}]}
}

test_what_is_asked if {
	count(rule.needs) == 0
	rule.asks["duty.d"] == {["proposal", "instrument"]} with input as _input({"cost": "new"}, _money("budget_act"), {})
	said := {["proposal", "instrument"], ["duty.d", "cost"], ["duty.d", "on"], ["appropriation.a", "kind"], ["appropriation.a", "for"]}
	rule.asks["duty.d"] == said with input as _input({"cost": "new"}, _money("none"), {})
	asks := said | {["proposal", "complete.appropriation"]}
	rule.asks["duty.d"] == asks with input as _input({"cost": "new"}, [{"at": "appropriation.a"}], {})
	rule.asks["duty.d"] == {["proposal", "instrument"], ["duty.d", "cost"]} with input as _input({"cost": "none"}, [], {})
}

test_money_of_a_kind_not_known_says_nothing if {
	unknown := [{"at": "appropriation.a", "for": ["duty.d"]}]
	got := rule.verdict["duty.d"] with input as _input({"cost": "new"}, unknown, {"appropriation": true})
	got.message == "fail"
}

test_no_money_for_another_part_is_no_word_of_this if {
	other := [{"at": "appropriation.a", "kind": "none", "for": ["duty.other"]}]
	["proposal", "complete.appropriation"] in rule.asks["duty.d"] with input as _input({"cost": "new"}, other, {})
	said := rule.verdict["duty.d"] with input as _input({"cost": "new"}, other, {"appropriation": true})
	said.message == "fail"
}

test_no_money_for_the_whole_measure if {
	whole := [{"at": "appropriation.a", "kind": "none", "for": ["proposal"]}]
	said := rule.verdict["duty.d"] with input as _input({"cost": "new"}, whole, {})
	said.message == "none"
}

test_which_message if {
	said := rule.verdict["duty.d"] with input as _input({"cost": "new"}, _money("none"), {})
	said.message == "none"
	unsaid := rule.verdict["duty.d"] with input as _input({"cost": "new"}, [], {"appropriation": true})
	unsaid.message == "fail"
}

test_what_others_must_do if {
	every on in {"private", "local_governments"} {
		rule.verdict["duty.d"].ok == true with input as _input({"cost": "new", "on": on}, [], {"appropriation": true})
		rule.asks["duty.d"] == {["proposal", "instrument"], ["duty.d", "on"]} with input as _input({"on": on}, [], {})
	}
	rule.verdict["duty.d"].ok == false with input as _input({"cost": "new", "on": "agency"}, [], {"appropriation": true})
}

_office(by) := {"proposal": {"instrument": "initiative_statute"}, "complete": {"appropriation": true}, "office": [{"at": "office.o", "created_by": by}]}

standing := {"constitution": true, "executive": true, "statute": false}

test_an_office_that_stands[by] if {
	some by, ok in standing
	rule.verdict["office.o"].ok == ok with input as _office(by)
}

test_who_created_an_office_is_asked if {
	asks := rule.asks["office.o"] with input as _office("statute")
	["office.o", "created_by"] in asks
	money := object.union(_office("statute"), {"appropriation": _money("budget_act")})
	rule.asks["office.o"] == {["proposal", "instrument"]} with input as money
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"proposal": {}, "duty": [{"at": "duty.d"}], "commission": [{"at": "commission.c"}]}
}

# Of an amendment and a statute in one, what the Constitution creates is not governed.
creators := {"statute": {"commission.c"}, "executive": {"commission.c"}, "constitution": set()}

test_combined[by] if {
	some by, governed in creators
	rule.applies == governed with input as {"proposal": {"instrument": "initiative_combined"}, "commission": [{"at": "commission.c", "created_by": by}]}
}

test_combined_asks_what_creates_it if {
	bare := {"at": "commission.c"}
	combined := {"proposal": {"instrument": "initiative_combined"}, "commission": [bare]}
	rule.applies == {"commission.c"} with input as combined
	asks := rule.asks["commission.c"] with input as combined
	["commission.c", "created_by"] in asks
	statute := rule.asks["commission.c"] with input as {"proposal": {"instrument": "initiative_statute"}, "commission": [bare]}
	not ["commission.c", "created_by"] in statute
}
