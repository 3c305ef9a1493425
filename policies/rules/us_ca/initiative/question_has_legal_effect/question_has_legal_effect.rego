package rules.us_ca.initiative.question_has_legal_effect

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"effect", "ordered_by"}

# Art. II, § 8(a): "to propose statutes and amendments to the Constitution and to adopt or reject them".
applies contains q.at if {
	some q in input.question
	not input.proposal.instrument in instruments.no_statewide_initiative
	not q.ordered_by in {"legislature", "governing_body", "executive", "private_body"}
}

asks[at] contains need if {
	some at in applies
	some need in instruments.asks
}

verdict[q.at] := {"ok": true, "facts": [[q.at, "effect"]]} if {
	some q in input.question
	q.effect == "some"
}

# AFL-CIO v. Eu, at 695: "[The initiative] is not a public opinion poll."
verdict[q.at] := {
	"refer": "May an initiative order a statewide question without legal effect?",
	"lean": "breach",
	"because": _closest,
	"facts": [[q.at, "effect"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [q.at, "effect"], "authority": "afl_cio_v_eu", "says": "The court calls the initiative a method of enacting legislation, not a public opinion poll."},
		{"points": "breach", "fact": [q.at, "ordered_by"], "authority": "elec_9603", "says": "The Elections Code gives advisory votes to local bodies and names none for the State."},
		{"points": "breach", "fact": [q.at, "ordered_by"], "authority": "elec_9051", "says": "The code has rules for the label of an initiative, a legislative measure and a referendum, and none for such a question."},
		{"points": "no_breach", "fact": [q.at, "ordered_by"], "authority": "ab_440_2024", "says": "A statute can call a statewide vote, and an initiative statute is a statute that can add one to the code."},
		{"points": "no_breach", "fact": [q.at, "effect"], "authority": "ca_const_2_1", "says": "All political power is inherent in the people; nothing says in terms that they may not ask themselves a question."},
	]),
} if {
	some q in input.question
	q.effect == "none"
}

_closest := "afl_cio_v_eu" if {
	law.in_force("afl_cio_v_eu")
} else := "ca_const_2_8a"
