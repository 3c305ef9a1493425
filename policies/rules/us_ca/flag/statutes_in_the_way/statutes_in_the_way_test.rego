package rules.us_ca.flag.statutes_in_the_way_test

import future.keywords.not

import data.rules.us_ca.flag.statutes_in_the_way as rule

_facts(flag, changes) := {
	"as_of": "2024-11-19",
	"flag": [object.union({"at": "flag.f"}, flag)],
	"change": changes,
}

_gov(sections) := [{"at": "change.c", "law": [{"key": sprintf("ca.gov.%s", [s]), "body": "ca.gov", "section": s} | some s in sections]}]

_range(first, last) := [{"at": "change.c", "law": [{"key": sprintf("ca.gov.%s", [first]), "body": "ca.gov", "section": first, "last": last}]}]

_removed := {"action": "remove", "flag": "us", "places": ["state_capitol", "state_buildings"]}

cases := {
	"no section named": {"flag": _removed, "change": [], "left": ["§ 430", "§ 431", "§ 434", "§ 436"]},
	"all four named": {"flag": _removed, "change": _gov(["430", "431", "434", "436"]), "left": []},
	"one left out": {"flag": _removed, "change": _gov(["430", "431", "436"]), "left": ["§ 434"]},
	"a range": {"flag": _removed, "change": _range("430", "436"), "left": []},
	"a range that ends before": {"flag": _removed, "change": _range("430", "434.5"), "left": ["§ 436"]},
	"a range of another form": {"flag": _removed, "change": _range("430a", "436"), "left": ["§ 430", "§ 431", "§ 434", "§ 436"]},
	"set aside in terms": {"flag": object.union(_removed, {"overrides": [{"key": "ca.gov.430", "body": "ca.gov", "section": "430", "last": "436"}]}), "change": [], "left": []},
	"set aside in part": {"flag": object.union(_removed, {"overrides": [{"key": "ca.gov.431", "body": "ca.gov", "section": "431"}]}), "change": [], "left": ["§ 430", "§ 434", "§ 436"]},
	"sections of another code": {"flag": _removed, "change": [{"at": "change.c", "law": [{"key": "ca.elec.430", "body": "ca.elec", "section": "430", "last": "436"}]}], "left": ["§ 430", "§ 431", "§ 434", "§ 436"]},
	"schools only": {"flag": object.union(_removed, {"places": ["schools"]}), "change": [], "left": ["§ 431", "§ 434", "§ 436"]},
	"everywhere": {"flag": object.union(_removed, {"places": ["everywhere"]}), "change": _gov(["430", "431", "434", "436"]), "left": ["§ 432", "§ 433"]},
	"silent on places": {"flag": {"action": "remove", "flag": "us", "silent": {"places": true}}, "change": _gov(["430", "431", "434", "436"]), "left": ["§ 432", "§ 433"]},
	"removed nowhere": {"flag": {"action": "remove", "flag": "us", "places": []}, "change": [], "left": []},
	"replaced": {"flag": {"action": "replace", "flag": "us", "places": ["courtrooms"]}, "change": [], "left": ["§ 430", "§ 434", "§ 436"]},
	"the state flag removed": {"flag": {"action": "remove", "flag": "state", "places": ["state_buildings"]}, "change": [], "left": ["§ 430", "§ 431", "§ 434"]},
	"another flag removed": {"flag": {"action": "remove", "flag": "other", "places": ["state_buildings"]}, "change": [], "left": []},
	"another flag replaced": {"flag": {"action": "replace", "flag": "other", "places": ["state_buildings"]}, "change": [], "left": []},
	"the flag of the United States added": {"flag": {"action": "add", "flag": "us", "places": ["schools"]}, "change": [], "left": []},
	"a state flag in place of another": {"flag": {"action": "replace", "flag": "state", "places": ["schools"]}, "change": [], "left": ["§ 420"]},
	"a new state flag": {"flag": {"action": "redesign", "flag": "state"}, "change": [], "left": ["§ 420"]},
	"the state flag above": {"flag": {"action": "add", "flag": "state", "position": "above_us"}, "change": [], "left": ["§ 436"]},
	"the state flag below": {"flag": {"action": "add", "flag": "state", "position": "below_us"}, "change": [], "left": []},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict["flag.f"] with input as _facts(tc.flag, tc.change)
	[got.ok, got.sections] == [tc.left == [], tc.left]
}

test_asks_only_while_sections_stand if {
	["proposal", "complete.change"] in rule.asks["flag.f"] with input as _facts(_removed, [])
	not ["proposal", "complete.change"] in rule.asks["flag.f"] with input as _facts(_removed, _range("430", "436"))
}

asked := {
	"the flag of the United States removed": {"flag": {"action": "remove", "flag": "us"}, "asks": {"places"}},
	"the flag of the United States replaced": {"flag": {"action": "replace", "flag": "us"}, "asks": {"places"}},
	"the flag of the United States added": {"flag": {"action": "add", "flag": "us"}, "asks": set()},
	"the state flag removed": {"flag": {"action": "remove", "flag": "state"}, "asks": {"places"}},
	"another flag removed": {"flag": {"action": "remove", "flag": "other"}, "asks": set()},
	"another flag replaced": {"flag": {"action": "replace", "flag": "other"}, "asks": set()},
	"the state flag added": {"flag": {"action": "add", "flag": "state"}, "asks": {"position"}},
	"another flag regulated": {"flag": {"action": "regulate", "flag": "other"}, "asks": {"position"}},
}

test_asks[note] if {
	some note, tc in asked
	got := rule.asks["flag.f"] with input as _facts(tc.flag, [])
	got & {["flag.f", "places"], ["flag.f", "position"]} == {["flag.f", fact] | some fact in tc.asks}
}

test_asks_what_changes_name if {
	["change.c", "law"] in rule.asks["flag.f"] with input as _facts(_removed, [{"at": "change.c"}])
}

test_only_statutes_of_the_State if {
	rule.applies == set() with input as object.union(_facts(_removed, []), {"proposal": {"instrument": "initiative_constitutional_amendment"}})
	rule.applies == set() with input as object.union(_facts(_removed, []), {"proposal": {"instrument": "local_ordinance"}})
	rule.applies == {"flag.f"} with input as _facts({}, [])
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as _facts({}, [])
	rule.verdict == {} with input as _facts({"action": "add"}, [])
	rule.verdict == {} with input as _facts({"flag": "us"}, [])
}

quoted := {
	"buildings": {"flag": _removed, "section": "gov_431"},
	"courtrooms": {"flag": {"action": "remove", "flag": "us", "places": ["courtrooms"]}, "section": "gov_430"},
	"a new state flag": {"flag": {"action": "redesign", "flag": "state"}, "section": "gov_420"},
	"the state flag above": {"flag": {"action": "add", "flag": "state", "position": "above_us"}, "section": "gov_436"},
	"nothing left": {"flag": {"action": "remove", "flag": "us", "places": []}, "section": "gov_431"},
}

test_the_section_that_is_quoted[note] if {
	some note, tc in quoted
	rule.verdict["flag.f"].because == tc.section with input as _facts(tc.flag, [])
}
