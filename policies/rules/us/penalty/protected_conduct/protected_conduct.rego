package rules.us.penalty.protected_conduct

import data.lib.law
import future.keywords.not

needs := {"conduct"}

applies contains p.at if some p in input.penalty

# Lawrence: "furthers no legitimate state interest which can justify its intrusion into the personal and private life"
verdict[p.at] := {"ok": false, "facts": [[p.at, "conduct"]], "conduct": p.conduct} if {
	some p in input.penalty
	p.conduct == "sexual_conduct_of_adults"
	law.in_force("lawrence_v_texas")
}

verdict[p.at] := {"ok": true, "facts": [[p.at, "conduct"]]} if {
	some p in input.penalty
	p.conduct == "sexual_conduct_of_adults"
	not law.in_force("lawrence_v_texas")
}

# amend. I: "abridging the freedom of speech, or of the press; or the right of the people peaceably to assemble"
verdict[p.at] := {
	"refer": "Does the clause stay within what may be punished?",
	"lean": "breach",
	"because": "brandenburg_v_ohio",
	"facts": [[p.at, "conduct"]],
	"conduct": p.conduct,
	"factors": [
		{"points": "breach", "fact": [p.at, "conduct"], "authority": "us_const_amend1", "says": "Speech and peaceful assembly are protected, whatever their aim."},
		{"points": "no_breach", "fact": [p.at, "conduct"], "authority": "brandenburg_v_ohio", "says": "Incitement to imminent lawless action that is likely to produce it may be punished."},
	],
} if {
	some p in input.penalty
	p.conduct == "speech"
}

verdict[p.at] := {"ok": true, "facts": [[p.at, "conduct"]]} if {
	some p in input.penalty
	p.conduct in {"homicide", "crime_against_person", "regulatory", "other"}
}
