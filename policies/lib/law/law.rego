# METADATA
# title: Law in force
# description: The jurisdictions that govern the proposal, and whether an authority is law on its day.
package lib.law

import future.keywords.not

# The jurisdiction of the proposal and all above it.
chain := graph.reachable(_parents, {input.jurisdiction}) if data.jurisdictions[input.jurisdiction]

_parents[id] := [j.parent | j.parent] if some id, j in data.jurisdictions

_authority(id) := data.authorities[j][id] if {
	some j in chain
	data.authorities[j][id]
}

# Law on the day: it had begun, and had not ended.
in_force(id) if {
	authority := _authority(id)
	authority.from <= input.as_of
	not authority.to < input.as_of
}

# Known not to be law on the day: it ended before, or began later on a day that is known exactly.
out_of_force(id) if _authority(id).to < input.as_of

out_of_force(id) if {
	authority := _authority(id)
	authority.began == "exact"
	authority.from > input.as_of
}

# Factors whose authority is law on the day.
of_the_day(factors) := [factor | some factor in factors; in_force(factor.authority)]
