package rules.us.means.no_force

import future.keywords.not

needs := {"does"}

# What the measure does or orders, never what it says about history or what somebody advocates.
applies contains a.at if {
	some a in input.act
	a.does in {"force", "seizure", "lawful_means"}
}

applies contains a.at if {
	some a in input.act
	not a.does
}

# art. VI, cl. 2: against the law of the Nation, a State's order of force or seizure has no effect.
verdict[a.at] := {"ok": a.does == "lawful_means", "facts": [[a.at, "does"]], "does": a.does} if {
	some a in input.act
	a.does in {"force", "seizure", "lawful_means"}
}
