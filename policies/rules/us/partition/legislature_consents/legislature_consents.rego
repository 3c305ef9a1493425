package rules.us.partition.legislature_consents

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := {"action"}

# art. IV, § 3, cl. 1 "no new States shall be formed or erected within the Jurisdiction of any other State"
applies contains t.at if {
	some t in input.territory
	not t.action in {"special_status", "leaves_union"}
}

asks[t.at] contains need if {
	some t in input.territory
	some need in consents.asks(t.at)
}

asks[t.at] contains [c.at, "given_by"] if {
	some t in input.territory
	some c in input.consent
	c.at in consents.awaited(t.at)
	c.of == "legislature"
}

# Where the Legislature itself makes the measure, the measure is its consent.
asks[t.at] contains ["proposal", "proposer"] if {
	some t in input.territory
	not _own(t.at)
}

# "without the Consent of the Legislatures of the States concerned"
_own(at) if "itself" in _consents(at)

# How the Legislature's consent stands: given or awaited from itself or from the voters, or no more than asked for.
_consents(at) := {_standing[c.at] |
	some c in input.consent
	c.at in consents.awaited(at)
	c.of == "legislature"
}

_standing[c.at] := "voters" if {
	some c in input.consent
	c.status in {"given", "condition"}
	c.given_by == "voters"
}

_standing[c.at] := "itself" if {
	some c in input.consent
	c.status in {"given", "condition"}
	not c.given_by in {"voters", "other"}
}

_standing[c.at] := "requested" if {
	some c in input.consent
	c.status in {"requested", "foreseen"}
}

verdict[t.at] := _judged(t.at, t.action) if {
	some t in input.territory
	t.action in {"new_state", "several_states", "joins_state", "becomes_territory"}
}

_judged(at, action) := {"ok": true, "facts": [[at, "requires"], [at, "action"]]} if _own(at)

else := {"ok": true, "facts": ["proposal.proposer"]} if input.proposal.proposer == "legislature"

# Hawke: to act for the State under the federal Constitution is not to make its laws. AIRC: there, the people may be "the Legislature".
else := {
	"refer": "Can the voters give the consent of the Legislature?",
	"lean": "breach",
	"because": "hawke_v_smith",
	"message": "refer_voters",
	"facts": [[at, "requires"], [at, "action"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "requires"], "authority": "hawke_v_smith", "says": "Where the Constitution names the Legislature for an act that is no lawmaking, it means the representative body."},
		{"points": "no_breach", "fact": [at, "requires"], "authority": "arizona_legislature_v_airc_2015", "says": "In the Elections Clause the same word covers the people when they legislate by initiative."},
	]),
} if {
	"voters" in _consents(at)
}

else := {
	"refer": "Does the division wait for the consent of the Legislature?",
	"lean": "breach",
	"because": "us_const_art4_s3_new_states",
	"message": "refer_outstanding",
	"facts": [[at, "requires"], [at, "action"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "requires"], "authority": "us_const_art4_s3_new_states", "says": "The clause wants the consent, and the measure does not make it a condition."},
		{"points": "no_breach", "fact": [at, "requires"], "authority": "virginia_v_west_virginia", "says": "The consent of a Legislature was found in later acts."},
	]),
} if {
	"requested" in _consents(at)
}

# "nor any State be formed by the Junction of two or more States, or Parts of States"
else := {
	"refer": "Does moving a part to another State need the consent that a new State needs?",
	"lean": "breach",
	"because": "us_const_art4_s3_new_states",
	"message": "refer_move",
	"facts": [[at, "action"], [at, "requires"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "requires"], "authority": "us_const_art4_s3_new_states", "says": "The clause protects the territory of each State; nobody else can give up a part of it."},
		{"points": "no_breach", "fact": [at, "action"], "authority": "virginia_v_tennessee", "says": "States settled a boundary by agreement; no new State was formed."},
	]),
} if {
	action == "joins_state"
}

else := {
	"refer": "Does a part of the State that becomes a federal territory need the consent that a new State needs?",
	"lean": "breach",
	"because": "us_const_art4_s3_new_states",
	"message": "refer_territory",
	"facts": [[at, "action"], [at, "requires"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "requires"], "authority": "us_const_art4_s3_new_states", "says": "The clause protects the territory of each State; nobody else can give up a part of it."},
		{"points": "no_breach", "fact": [at, "action"], "authority": "us_const_art4_s3_property", "says": "The clause on territories gives Congress its power over them, and names no consent of a Legislature."},
	]),
} if {
	action == "becomes_territory"
}

else := {"ok": false, "facts": [[at, "requires"], [at, "action"]], "action": action}
