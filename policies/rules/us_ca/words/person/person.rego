package rules.us_ca.words.person

import data.lib.words
import future.keywords.not

needs := set()

applies contains at if some at, _ in words.texts

# "No amendment [...] that names any individual to hold any office": words of appointment after a name.
_appointed := `\b[A-Z][a-z]+(?:\s+[A-Z]\.)?\s+[A-Z][a-z]+,?\s+(?:is|shall\s+be|will\s+be)\s+(?:hereby\s+)?(?:appointed|named|designated)\b`

_titled := `\b(?:Mr|Mrs|Ms|Dr|Hon)\.\s+[A-Z][a-z]+`

_holder := `\b(?:current|incumbent|present|sitting)\s+(?:Governor|Lieutenant\s+Governor|Attorney\s+General|Secretary\s+of\s+State|Controller|Treasurer|Insurance\s+Commissioner|Superintendent|Chief\s+Justice|Speaker|Mayor)\b`

# Capitalized words that begin no name of a person.
_office := `\b(?:The|A|An|Any|Each|Every|No|One|Such|This|That|State|Attorney|Chief|Secretary|Lieutenant|Insurance|Legislative|Superior|Supreme|Public|Members?|Board|Commission|General|Justice|Governor|Controller|Treasurer|Superintendent|Speaker|Counsel|Court|Committee|Council|Director|Chair)\b`

_found(text) := [match |
	some pattern in [_appointed, _titled, _holder]
	some match in regex.find_n(pattern, text, -1)
	not _no_name(pattern, match)
]

_no_name(pattern, match) if {
	pattern == _appointed
	regex.match(_office, match)
}

_said[at] := found[0] if {
	not count(input.named) > 0
	some at, text in words.texts
	words.holds(words.lowered[at], {"appointed", "named", "designated", "mr.", "mrs.", "ms.", "dr.", "hon.", "incumbent", "current", "present", "sitting"})
	found := _found(text)
}

verdict[at] := {"ok": false, "facts": [[at, "text"]], "words": said, "said": regex.replace(said, `\s+`, " ")} if some at, said in _said

verdict[at] := {"ok": true, "facts": [[at, "text"]]} if {
	some at, _ in words.texts
	not _said[at]
}
