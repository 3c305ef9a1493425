package rules.us.compact.agreements

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := {"does"}

# art. I, § 10, cl. 3 "enter into any Agreement or Compact with another State, or with a foreign Power"
applies contains a.at if {
	some a in input.act
	a.does in {"compact", "foreign_agreement"}
}

applies contains a.at if {
	some a in input.act
	not a.does
}

asks[a.at] contains need if {
	some a in input.act
	some need in consents.asks(a.at)
}

# "without the Consent of Congress": with it, there is no question.
verdict[a.at] := _judged(a.at, a.does) if {
	some a in input.act
	a.does in {"compact", "foreign_agreement"}
}

_judged(at, does) := {"ok": true, "facts": [[at, "requires"]]} if consents.congress(at)

else := {"ok": true, "facts": [[at, "requires"]]} if consents.amendment(at)

# Virginia v. Tennessee: only what tends to increase the power of the States against the Union.
else := {
	"refer": "Would the agreement add to the State's power at the cost of federal supremacy?",
	"lean": "open",
	"because": "virginia_v_tennessee",
	"facts": [[at, "does"], [at, "requires"]],
	"does": does,
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "requires"], "authority": "us_const_art1_s10_compacts", "says": "The clause speaks of any agreement, and this one does not wait for Congress."},
		{"points": "no_breach", "fact": [at, "does"], "authority": "us_steel_v_multistate_tax_commn", "says": "Only agreements that increase state power at the expense of federal supremacy need the consent; most do not."},
		{"points": "no_breach", "fact": [at, "does"], "authority": "virginia_v_tennessee", "says": "What cannot encroach on the supremacy of the United States is outside the clause."},
	]),
}
