# METADATA
# title: Citations
# description: Whether a citation names a section of law by its key, alone or within a range.
package lib.citations

import future.keywords.not

# "Elec. Code, §§ 9050-9053" names "ca.elec.9051".
names(citation, key) if citation.key == key

names(citation, key) if {
	citation.key != key
	code := concat("", [citation.body, "."])
	startswith(key, code)
	ends := [citation.section, citation.last, trim_prefix(key, code)]
	every end in ends {
		regex.match(`^[0-9]+(\.[0-9]+)?$`, end)
	}
	[first, last, section] := [to_number(end) | some end in ends]
	first <= section
	section <= last
}

# The keys that none of the citations names.
unnamed(list, keys) := {key |
	some key in keys
	not _named(list, key)
}

_named(list, key) if {
	some citation in list
	names(citation, key)
}
