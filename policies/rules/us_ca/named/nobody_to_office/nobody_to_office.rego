package rules.us_ca.named.nobody_to_office

import data.lib.instruments
import future.keywords.not

applies contains n.at if {
	some n in input.named
	not n.kind in {"corporation", "class"}
	not input.proposal.instrument in instruments.no_statute_before_electors
}

needs := {"kind", "role"}

asks[n.at] contains need if {
	some n in input.named
	some need in instruments.asks
}

# "that names any individual to hold any office"
verdict[n.at] := {"ok": n.role != "office", "facts": [[n.at, "role"]], "name": object.get(n, "name", "a person")} if {
	some n in input.named
	n.kind == "person"
}
