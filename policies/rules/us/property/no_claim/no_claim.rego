package rules.us.property.no_claim

import future.keywords.not

import data.lib.consents

needs := {"does"}

_claims := {"federal_property_claim", "federal_property_tax", "federal_property_disposal"}

# art. IV, § 3, cl. 2 "the Territory or other Property belonging to the United States"
applies contains a.at if {
	some a in input.act
	a.does in _claims
}

applies contains a.at if {
	some a in input.act
	not a.does
}

asks[a.at] contains need if {
	some a in input.act
	some need in consents.asks(a.at)
}

# "The Congress shall have Power to dispose of": what waits for Congress is its own act.
verdict[a.at] := {"ok": true, "facts": [[a.at, "requires"]]} if {
	some a in input.act
	a.does in _claims
	_allowed(a.at)
}

verdict[a.at] := {"ok": false, "message": _said[a.does], "because": _because(a.does), "facts": [[a.at, "does"], [a.at, "requires"]]} if {
	some a in input.act
	not _allowed(a.at)
}

_allowed(at) if consents.congress(at)

_allowed(at) if consents.amendment(at)

_because(does) := "mcculloch_v_maryland" if {
	does == "federal_property_tax"
} else := "us_const_art4_s3_property"

_said := {
	"federal_property_claim": "fail", "federal_property_disposal": "fail_disposal",
	"federal_property_tax": "fail_tax",
}
