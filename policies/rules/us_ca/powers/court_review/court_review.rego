package rules.us_ca.powers.court_review

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"kind", "courts_rule"}

applies contains c.at if {
	some c in input.clause
	not c.kind in {"severability", "amendment", "conflict", "effective", "operative", "retroactive", "sunset", "construction"}
	not input.proposal.instrument in instruments.local
}

asks[c.at] contains ["proposal", "instrument"] if some c in input.clause

_constitutional if input.proposal.instrument in instruments.constitutional

verdict[c.at] := {"ok": true, "facts": [[c.at, "courts_rule"]]} if {
	some c in input.clause
	c.courts_rule == "allows"
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "courts_rule"]]} if {
	some c in input.clause
	c.kind == "courts"
	c.silent.courts_rule
}

# Art. VI, § 1 "The judicial power of this State is vested in the Supreme Court, courts of appeal, and superior courts"
verdict[c.at] := {"ok": false, "facts": [[c.at, "courts_rule"]]} if {
	some c in input.clause
	c.courts_rule == "bars"
	input.proposal.instrument
	not _constitutional
}

verdict[c.at] := {
	"refer": "Do the courts keep the judicial power?",
	"lean": doubt.lean,
	"because": doubt.because,
	"facts": [[c.at, "courts_rule"]],
	"what": doubt.what,
	"factors": [f |
		some f in [
			{"points": "breach", "fact": [c.at, "courts_rule"], "authority": "ca_const_6_1", "says": "The judicial power is vested in the courts, and with it the review of laws and the remedies that make it good."},
			{"points": "breach", "fact": [c.at, "courts_rule"], "authority": "amador_valley", "says": "Amador gives a measure that would vest all judicial power in the Legislature as its example of a short revision."},
			{"points": "no_breach", "fact": [c.at, "courts_rule"], "authority": doubt.contrary, "says": doubt.says},
		]
		law.in_force(f.authority)
	],
} if {
	some c in input.clause
	doubt := _doubt(c.courts_rule)
}

_doubt(courts_rule) := {
	"lean": "breach", "because": "ca_const_6_1", "what": "keeps the courts from reviewing the measure",
	"contrary": "ca_const_18_3", "says": "An amendment may change what article VI gives the courts, so long as it does not revise the Constitution.",
} if {
	courts_rule == "bars"
	_constitutional
} else := {
	"lean": "open", "because": "ca_const_6_1", "what": "limits the remedies that the courts may give",
	"contrary": "ca_const_4_1", "says": "Remedies are commonly set by statute, and the electors keep the power to make statutes.",
} if {
	courts_rule == "limits_remedies"
	input.proposal.instrument
	not _constitutional
}

# An amendment that only limits remedies takes no judicial power that a statute could not shape.
verdict[c.at] := {"ok": true, "facts": [[c.at, "courts_rule"], ["proposal", "instrument"]]} if {
	some c in input.clause
	c.courts_rule == "limits_remedies"
	_constitutional
}
