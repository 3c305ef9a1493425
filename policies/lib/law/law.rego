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

# Law of another day: the library has it, and it is not in force. Of what the library has not, nobody knows the day.
of_another_day(id) if {
	_authority(id)
	not in_force(id)
}

# Factors without those whose authority is law of another day. What is no list of factors has none of the day.
of_the_day(factors) := [factor | some factor in factors; not of_another_day(factor.authority)] if _is_list(factors)

_is_list(x) if is_array(x)

_is_list(x) if is_set(x)
