package rules.us.property.access

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := {"does"}

# art. IV, § 3, cl. 2 "all needful Rules and Regulations respecting the [...] Property belonging to the United States"
applies contains a.at if {
	some a in input.act
	a.does == "federal_property_access"
}

applies contains a.at if {
	some a in input.act
	not a.does
}

asks[a.at] contains need if {
	some a in input.act
	some need in consents.asks(a.at)
}

verdict[a.at] := _judged(a.at) if {
	some a in input.act
	a.does == "federal_property_access"
}

_judged(at) := {"ok": true, "facts": [[at, "requires"]]} if consents.congress(at)

else := {"ok": true, "facts": [[at, "requires"]]} if consents.amendment(at)

else := {
	"refer": "Do the State's rules conflict with what Congress or the managing agency has laid down?",
	"lean": "open",
	"because": "us_const_art4_s3_property",
	"facts": [[at, "does"], [at, "requires"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "does"], "authority": "us_const_art4_s3_property", "says": "Rules for federal property are for Congress to make, and state rules that conflict give way."},
		{"points": "no_breach", "fact": [at, "does"], "authority": "granite_rock_1987", "says": "The clause does not by itself keep state regulation off federal land; a state permit for mining there was not displaced on its face."},
	]),
}
