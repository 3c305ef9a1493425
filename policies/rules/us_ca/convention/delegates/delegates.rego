package rules.us_ca.convention.delegates

import future.keywords.not

import data.lib.instruments

needs := {"delegate_selection", "federal"}

# Art. XVIII, § 2 "Delegates to a constitutional convention": only a known other convention excludes.
applies contains c.at if {
	some c in input.convention
	not c.federal
	not input.proposal.instrument in instruments.local
}

asks[c.at] contains ["proposal", "instrument"] if some c in input.convention

# Whether the measure itself first amends the section: a statute cannot.
asks[c.at] contains [block, fact] if {
	some c in input.convention
	_other[c.delegate_selection]
	not _amended
	not _statute
	some [block, fact] in ({["proposal", "complete.change"]} | {[change.at, "law"] | some change in input.change})
}

_statute if input.proposal.instrument in instruments.not_constitutional

_amended if {
	not _statute
	some change in input.change
	some law in change.law
	startswith(concat("", [law.key, "."]), "ca.const.art.18.")
}

_other := {
	"elected_at_large": "elected at large", "elected_other_districts": "elected from districts that are not drawn by population",
	"appointed": "appointed", "lot": "drawn by lot", "mixed": "chosen in several ways, not all of them by election from such districts",
}

# "shall be voters elected from districts as nearly equal in population as may be practicable"
verdict[c.at] := {"ok": true, "facts": [[c.at, "delegate_selection"]]} if {
	some c in input.convention
	c.delegate_selection == "elected_equal_districts"
}

# On what the measure is silent, the section speaks.
verdict[c.at] := {"ok": true, "facts": [[c.at, "delegate_selection"]]} if {
	some c in input.convention
	c.silent.delegate_selection
}

verdict[c.at] := {"ok": false, "facts": [[c.at, "delegate_selection"]], "how": _other[c.delegate_selection]} if {
	some c in input.convention
	not c.delegate_selection == "elected_other_districts"
	not _amended
	input.proposal.instrument
}

verdict[c.at] := {
	"refer": "May the delegates be chosen so?",
	"lean": lean,
	"because": "ca_const_18_2",
	"facts": [[c.at, "delegate_selection"]],
	"how": _other[c.delegate_selection],
	"ground": ground,
	"factors": [
		{"points": "breach", "fact": [c.at, "delegate_selection"], "authority": "ca_const_18_2", "says": "Section 2 asks for districts as nearly equal in population as may be practicable."},
		{"points": "no_breach", "fact": [c.at, "delegate_selection"], "authority": authority, "says": says},
	],
} if {
	some c in input.convention
	[lean, ground, authority, says] := _doubt(c.delegate_selection)
}

_doubt(selection) := ["open", "Whether the measure's own change of that article prevails", "ca_const_18_3", "The measure changes article XVIII itself, and the electors may amend the Constitution by initiative."] if {
	_amended
	_other[selection]
} else := ["breach", "Whether these are as nearly equal as may be practicable", "ca_const_18_2", "The words leave room for what is not practicable."] if {
	selection == "elected_other_districts"
}
