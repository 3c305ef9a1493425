package rules.us.union.no_unilateral_exit

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := set()

# Texas v. White: a State that leaves the Union. Only a known other aim is no separation.
applies contains e.at if {
	some e in input.effect
	not e.kind in {"partition", "statehood", "new_law", "ends_state"}
}

applies contains t.at if {
	some t in input.territory
	not t.action in {"new_state", "several_states", "joins_state", "becomes_territory", "special_status"}
}

asks[e.at] contains [e.at, fact] if {
	some e in input.effect
	some fact in {"kind", "force"}
}

asks[e.at] contains need if {
	some e in input.effect
	e.force in {"self_executing", "commands", "authorizes"}
	some need in (consents.asks(e.at) | {[e.at, "by"]})
}

asks[t.at] contains need if {
	some t in input.territory
	some need in (consents.asks(t.at) | {[t.at, "action"]})
}

verdict[e.at] := {"ok": true, "facts": [[e.at, "force"]]} if {
	some e in input.effect
	e.force == "study"
}

verdict[e.at] := _opinion(e.at, e.kind) if {
	some e in input.effect
	e.force == "opinion"
}

verdict[e.at] := _step(e.at, e.kind, e.force, e.by, "requires") if {
	some e in input.effect
	e.force in {"self_executing", "commands", "authorizes"}
}

verdict[t.at] := _step(t.at, "secession", "self_executing", "vote", "action") if {
	some t in input.territory
	t.action == "leaves_union"
}

# A territory has no force of its own: that it leaves is in what it does.
_facts(at, "requires") := [[at, "requires"], [at, "force"]]

_facts(at, "action") := [[at, "action"]]

_step(at, kind, force, by, fact) := {"ok": true, "facts": [[at, fact]]} if consents.road(at, by) == "article_v"

# "the ordinance of secession [...] ratified by a majority of the citizens of Texas [...] absolutely null"
else := {"ok": false, "message": message, "facts": _facts(at, fact), "rests_on": _rests_on(at, by)} if {
	kind == "secession"
	force in {"self_executing", "commands"}
	message := {"none": "fail", "one_house": "fail_one_house"}[consents.road(at, by)]
}

else := {
	"refer": "May a State take another political status by its own act?",
	"lean": "breach",
	"because": "us_const_art6_supremacy",
	"message": "refer_status",
	"facts": _facts(at, fact),
	"rests_on": _rests_on(at, by),
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "force"], "authority": "us_const_art6_supremacy", "says": "No state law changes what the federal Constitution makes of a State."},
		{"points": "breach", "fact": [at, fact], "authority": "texas_v_white", "says": "A vote of the State's people did not change its place in the Union."},
		{"points": "no_breach", "fact": [at, "kind"], "authority": "us_const_amend10", "says": "What is not denied to the States stays with them; how they order their own affairs is among it."},
	]),
} if {
	kind in {"status_change", "autonomy"}
	force in {"self_executing", "commands"}
	consents.road(at, by) in {"none", "one_house"}
}

# Autonomy inside the Union, sought from the Nation or by its leave, is no separation.
else := {"ok": true, "facts": [[at, "kind"]]} if kind == "autonomy"

# "or through consent of the States": no procedure for it is settled.
else := {
	"refer": "Is this the consent of the States of which the Court speaks?",
	"lean": "open",
	"because": "texas_v_white",
	"message": "refer_national",
	"facts": _facts(at, fact),
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, fact], "authority": "texas_v_white", "says": "The consent clause is one sentence that the decision did not need, and it names no procedure."},
		{"points": "no_breach", "fact": [at, fact], "authority": "texas_v_white", "says": "Separation waits for an act of the Nation and does not follow from the vote."},
	]),
} if {
	force in {"self_executing", "commands"}
	consents.road(at, by) == "act_of_congress"
}

else := {
	"refer": "May a measure have the State seek separation?",
	"lean": _lean(consents.road(at, by)),
	"because": _closest(consents.road(at, by)),
	"facts": [[at, "by"], [at, "force"]],
	"way": by,
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "by"], "authority": "kohlhaas_v_state_2006", "says": "Alaska refused an initiative that had the State secede, or work to make secession lawful, because its end was clearly unconstitutional."},
		{"points": "breach", "fact": [at, "by"], "authority": "kohlhaas_v_state_2010", "says": "Reworded as a vote on seeking changes that would allow secession, it was refused again, under an initiative power that reaches no constitutional change."},
		{"points": "no_breach", "fact": [at, "force"], "authority": "texas_v_white", "says": "Nothing in the measure separates the State; whoever is asked may refuse, and the Court names consent as a lawful way."},
		{"points": "no_breach", "fact": [at, "by"], "authority": "us_const_amend1", "says": "Asking the Nation to agree is a petition."},
	]),
}

_opinion(at, kind) := {"ok": true, "facts": [[at, "kind"]]} if kind == "autonomy"

else := {
	"refer": "May voters be asked whether to leave, when nothing follows?",
	"lean": "no_breach",
	"because": "texas_v_white",
	"message": "refer_opinion",
	"severity": "major",
	"facts": [[at, "force"]],
	"factors": law.of_the_day([
		{"points": "no_breach", "fact": [at, "force"], "authority": "texas_v_white", "says": "The decision denies effect to acts that carry separation out; this result carries nothing out."},
		{"points": "no_breach", "fact": [at, "force"], "authority": "kimble_v_swackhamer", "says": "A single Justice let a vote on a federal amendment go ahead that bound nobody; a legislature had ordered it."},
		{"points": "breach", "fact": [at, "kind"], "authority": "kohlhaas_v_state_2010", "says": "Alaska refused even a vote on seeking changes that would allow secession, under an initiative power that reaches no constitutional change."},
		{"points": "breach", "fact": [at, "force"], "authority": "davis_v_guam_2019", "says": "That a vote on political status only advises does not take it out of the Constitution's rules on public votes."},
	]),
}

_lean(road) := "open" if road == "act_of_congress"

else := "breach"

_closest(road) := "texas_v_white" if road == "act_of_congress"

else := "kohlhaas_v_state_2006"

_rests_on(at, by) := array.concat(_own_act(at, by), array.concat(
	["a vote of one chamber of Congress" | consents.no_act(at)],
	["consents that the measure does not make a condition" | consents.unheld(at)],
))

_own_act(at, by) := [sprintf("%s alone", [_acts[by]])] if {
	not consents.no_act(at)
	not consents.unheld(at)
}

else := [_acts[by]] if _acts[by]

else := []

_acts := {"vote": "a vote of the State", "legislature": "an act of the Legislature", "negotiation": "negotiation", "agreement": "an agreement"}
