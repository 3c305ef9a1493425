package rules.us.compact.troops_and_tonnage

import future.keywords.not

import data.lib.consents

needs := {"does"}

# art. I, § 10, cl. 3 "lay any duty of Tonnage, keep Troops, or Ships of War in time of Peace"
applies contains a.at if {
	some a in input.act
	a.does in {"troops", "tonnage_duty"}
}

applies contains a.at if {
	some a in input.act
	not a.does
}

asks[a.at] contains need if {
	some a in input.act
	some need in consents.asks(a.at)
}

# "No State shall, without the Consent of Congress"
verdict[a.at] := {"ok": true, "facts": [[a.at, "requires"]]} if {
	some a in input.act
	a.does in {"troops", "tonnage_duty"}
	_allowed(a.at)
}

verdict[a.at] := {"ok": false, "facts": [[a.at, "does"], [a.at, "requires"]], "does": a.does} if {
	some a in input.act
	a.does in {"troops", "tonnage_duty"}
	not _allowed(a.at)
}

_allowed(at) if consents.congress(at)

_allowed(at) if consents.amendment(at)
