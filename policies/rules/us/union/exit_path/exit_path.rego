package rules.us.union.exit_path

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := {"kind", "force"}

# Steps by which a State is to leave. An opinion or a study is no step.
applies contains e.at if {
	some e in input.effect
	not e.kind in {"partition", "statehood", "new_law", "ends_state", "autonomy", "status_change"}
	not e.force in {"opinion", "study"}
}

asks[e.at] contains need if {
	some e in input.effect
	some need in (consents.asks(e.at) | {[e.at, "by"]})
}

# art. V "shall be valid to all Intents and Purposes, as Part of this Constitution, when ratified"
verdict[e.at] := {"ok": true, "facts": [[e.at, "requires"]]} if {
	some e in input.effect
	consents.road(e.at, e.by) == "article_v"
}

# Chadha: one House cannot act with legal effect. A vote of the State binds nobody outside it.
verdict[e.at] := {"ok": false, "message": message, "because": because, "facts": [[e.at, "requires"], [e.at, "by"]]} if {
	some e in input.effect
	[message, because] := {"none": ["fail", "us_const_art5"], "one_house": ["fail_one_house", "us_const_art1_s7"]}[consents.road(e.at, e.by)]
}

# White "or through consent of the States": one sentence, and no procedure.
verdict[e.at] := {
	"refer": "Can this consent take the place of an amendment?",
	"lean": "open",
	"because": "texas_v_white",
	"facts": [[e.at, "requires"], [e.at, "by"]],
	"way": way,
	"factors": law.of_the_day([
		{"points": "breach", "fact": [e.at, "requires"], "authority": "us_const_art5", "says": "An amendment is the one act of the States together for which the Constitution has a procedure."},
		{"points": "no_breach", "fact": [e.at, "requires"], "authority": "texas_v_white", "says": "The Court speaks of the consent of the States and does not say that it must be an amendment."},
	]),
} if {
	some e in input.effect
	way := {"act_of_congress": "waits for a consent other than an amendment", "negotiation": "relies on negotiation"}[consents.road(e.at, e.by)]
}
