package rules.us.preemption.national_fields

import future.keywords.not

import data.lib.law

needs := {"field", "action"}

# Foreign, border, immigration, customs and defense policy. One subject for each provision.
applies contains f.at if {
	some f in input.federal
	not f.field in {"currency", "property", "elections", "commerce", "other"}
	not f.action in {"declares_void", "obstructs", "withholds_help", "ends_state_penalty"}
	not _crime_of_another_kind(f.field, f.action)
}

_crime_of_another_kind(field, action) if {
	field == "criminal_law"
	not action == "parallel_penalty"
}

# A penalty or a policy beside federal law is measured by its effect; a rule in the field itself is not.
asks[f.at] contains [f.at, "effect"] if {
	some f in input.federal
	_measured(f.field, f.action)
}

_measured(field, action) if {
	field != "criminal_law"
	action in {"parallel_penalty", "own_policy"}
}

# Kansas v. Garcia: state crimes of fraud and false papers stand beside federal law.
verdict[f.at] := {"ok": true, "facts": [[f.at, "action"]]} if {
	some f in input.federal
	f.field == "criminal_law"
	f.action == "parallel_penalty"
}

# Garamendi: "something more than incidental effect"
verdict[f.at] := {"ok": true, "facts": [[f.at, "effect"]]} if {
	some f in input.federal
	_measured(f.field, f.action)
	f.effect == "incidental"
}

verdict[f.at] := _referred(f.at, f.field, f.action) if {
	some f in input.federal
	_measured(f.field, f.action)
	f.effect == "more"
}

verdict[f.at] := _referred(f.at, f.field, f.action) if {
	some f in input.federal
	f.field != "criminal_law"
	f.action in {"regulates", "denies_benefits"}
}

_referred(at, field, action) := {
	"refer": "Does this regulate the Nation's field, or conflict with federal law or policy?",
	"lean": _lean(action),
	"because": _closest[field],
	"facts": [[at, "action"], [at, "field"]],
	"field": field,
	"action": action,
	"factors": law.of_the_day(array.concat(
		[{"points": "breach", "fact": [at, "field"], "authority": _closest[field], "says": _why[field]}],
		[object.union(factor, {"points": "no_breach", "fact": [at, "action"]}) | some factor in _room[field]],
	)),
}

# De Canas: what denies something to aliens is not for that reason a regulation of immigration.
_lean(action) := "open" if action == "denies_benefits"

else := "breach"

_closest := {
	"immigration": "de_canas_v_bica", "foreign_affairs": "zschernig_v_miller", "customs": "us_const_art1_s10_imposts",
	"defence": "us_const_art1_s10_compacts", "all": "us_const_art6_supremacy",
}

_why := {
	"immigration": "Who may enter, and on what terms one stays, is for the Nation alone to regulate.",
	"foreign_affairs": "Foreign affairs are entrusted to the President and the Congress; a State's own part in them may be only incidental.",
	"customs": "Duties on imports and exports need the consent of Congress.",
	"defence": "A State keeps no troops in time of peace without the consent of Congress; defense is the Nation's.",
	"all": "State law gives way to federal law in every field.",
}

_room := {
	"immigration": [
		{"authority": "de_canas_v_bica", "says": "A law is no regulation of immigration merely because it deals with aliens."},
		{"authority": "kansas_v_garcia_2020", "says": "That state law touches the same conduct as federal immigration law does not displace it."},
	],
	"foreign_affairs": [{"authority": "garamendi_2003", "says": "State law gave way there because it conflicted with an express federal policy; it need not where there is none."}],
	"customs": [{"authority": "us_const_amend10", "says": "What is not denied to the States, such as inspection, stays with them."}],
	"defence": [{"authority": "us_const_amend10", "says": "What is not denied to the States, such as a state guard, stays with them."}],
	"all": [{"authority": "us_const_amend10", "says": "What is not delegated to the Nation stays with the States."}],
}
