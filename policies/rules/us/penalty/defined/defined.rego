package rules.us.penalty.defined

import future.keywords.not

needs := {"definite"}

applies contains p.at if some p in input.penalty

# Kolender: due process asks that a penal statute define the offense.
verdict[p.at] := {
	"refer": "Does other law give the words a meaning that people can know?",
	"lean": "breach",
	"because": "kolender_v_lawson",
	"facts": [[p.at, "definite"]],
	"factors": [
		{"points": "breach", "fact": [p.at, "definite"], "authority": "kolender_v_lawson", "says": "A California section on loiterers fell because it left the offense to the police."},
		{"points": "no_breach", "fact": [p.at, "definite"], "authority": "us_const_amend14_due_process", "says": "Due process asks for notice, and a court may read the words narrowly where usage or other law defines them."},
	],
} if {
	some p in input.penalty
	p.definite == false
}

verdict[p.at] := {"ok": true, "facts": [[p.at, "definite"]]} if {
	some p in input.penalty
	p.definite
}
