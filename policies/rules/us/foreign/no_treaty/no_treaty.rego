package rules.us.foreign.no_treaty

import future.keywords.not

import data.lib.consents
import data.lib.law

needs := {"does"}

# art. I, § 10, cl. 1 "No State shall enter into any Treaty, Alliance, or Confederation"
applies contains a.at if {
	some a in input.act
	a.does in {"treaty", "alliance"}
}

applies contains a.at if {
	some a in input.act
	not a.does
}

# "No State": what operates only once the State has lawfully left is not its act.
asks[a.at] contains need if {
	some a in input.act
	some need in consents.asks(a.at)
}

asks[a.at] contains [e.at, "kind"] if {
	some a in input.act
	some e in input.effect
	e.at in consents.awaited(a.at)
}

_after_exit(at) if {
	some e in input.effect
	e.at in consents.awaited(at)
	e.kind == "secession"
	consents.national(e.at)
}

verdict[a.at] := _judged(a.at, a.does) if {
	some a in input.act
	a.does in {"treaty", "alliance"}
}

_judged(at, does) := {"ok": true, "facts": [[at, "does"]]} if consents.amendment(at)

else := {
	"refer": "Has the State lawfully left the Union when this operates?",
	"lean": "open",
	"because": "texas_v_white",
	"facts": [[at, "does"]],
	"factors": law.of_the_day([
		{"points": "breach", "fact": [at, "does"], "authority": "us_const_art1_s10_treaties", "says": "The clause makes no exception while the State is a State, and no consent of Congress cures it."},
		{"points": "no_breach", "fact": [at, "when"], "authority": "texas_v_white", "says": "It waits for an exit to which the Nation consents; after such an exit the clause has no State to bind."},
	]),
} if {
	_after_exit(at)
}

else := {"ok": false, "facts": [[at, "does"]], "does": does}
