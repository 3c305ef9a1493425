package rules.us_ca.words.race

import data.lib.words
import future.keywords.not

needs := set()

applies contains at if some at, _ in words.texts

_traits := {"race", "ethnicity", "color", "national_origin", "ancestry"}

_stated contains k.at if {
	some b in input.commission
	some k in b.selection.criterion
	k.trait in _traits
}

_stated contains k.at if {
	some b in input.office
	some k in b.selection.criterion
	k.trait in _traits
}

_stated contains c.at if {
	some c in input.classification
	c.trait in _traits
}

_stated contains e.at if {
	some e in input.electorate
	some trait in e.limited_by
	trait in _traits
}

_said[at] := found[0] if {
	_stated == set()
	some at, text in words.lowered
	words.holds(text, {"racial", "ethnic", "national", "ancestry", "race"})
	found := [match |
		some match in regex.find_n(`\b(?:racial(?:ly)?|ethnic(?:ity|ities|ally)?|national\s+origin|ancestry|races?(?:\s+(?:for|to)\b)?)\b`, text, -1)
		not regex.match(`\s(?:for|to)$`, match)
	]
}

verdict[at] := {"ok": false, "facts": [[at, "text"]], "words": said, "said": said} if some at, said in _said

verdict[at] := {"ok": true, "facts": [[at, "text"]]} if {
	some at, _ in words.texts
	not _said[at]
}
