package rules.us_ca.powers.legislature_may_ask

import data.lib.law
import future.keywords.not

needs := {"ordered_by", "effect"}

# Art. IV, § 1: the legislative power of the State
applies contains q.at if {
	some q in input.question
	not q.ordered_by in {"measure", "governing_body", "executive", "private_body"}
	not q.effect == "some"
}

_asked := [q | some q in input.question; q.ordered_by == "legislature"; q.effect == "none"]

# HJTA v. Padilla: "the Legislature has authority to conduct investigations by reasonable means to inform the exercise of its other powers"
verdict[q.at] := {"ok": true, "facts": [[q.at, "ordered_by"], [q.at, "effect"]]} if {
	some q in _asked
	law.in_force("hjta_v_padilla")
}

verdict[q.at] := {
	"refer": "May the Legislature ask where nothing follows?",
	"lean": "open",
	"because": "ca_const_4_1",
	"facts": [[q.at, "effect"], [q.at, "ordered_by"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [q.at, "effect"], "authority": "afl_cio_v_eu", "says": "Of the voters' own initiatives it was held that they are no opinion poll."},
		{"points": "no_breach", "fact": [q.at, "ordered_by"], "authority": "ca_const_4_1", "says": "The power to make laws is the Legislature's, and who makes laws may inform himself."},
	]),
} if {
	some q in _asked
	not law.in_force("hjta_v_padilla")
}
