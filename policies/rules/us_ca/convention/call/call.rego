package rules.us_ca.convention.call

import future.keywords.not

import data.lib.instruments

needs := {"called_by", "federal"}

# Art. XVIII, § 2 "to call a convention to revise the Constitution": only a known other convention excludes.
applies contains c.at if {
	some c in input.convention
	not c.federal
	not input.proposal.instrument in instruments.no_statewide_initiative
}

asks[c.at] contains ["proposal", "instrument"] if some c in input.convention

# Whether the measure first amends the section, or rests on a companion that would.
asks[c.at] contains ["proposal", "companion"] if some c in _called_otherwise

asks[c.at] contains ["proposal", "needs_companion"] if {
	some c in _called_otherwise
	_with_companion
	not _statute
}

asks[c.at] contains [block, fact] if {
	some c in _called_otherwise
	not _amended
	not _rests_on_companion
	not _statute
	some [block, fact] in ({["proposal", "complete.change"]} | {[change.at, "law"] | some change in input.change})
}

_called_otherwise := [c |
	some c in input.convention
	not c.called_by == "legislature"
]

_statute if input.proposal.instrument in instruments.not_constitutional

_amended if {
	not _statute
	some change in input.change
	some law in change.law
	startswith(concat("", [law.key, "."]), "ca.const.art.18.")
}

_with_companion if {
	companion := input.proposal.companion
	not lower(companion) == "none"
}

# It can work only if its companion passes: the power to call is in the other measure.
_rests_on_companion if {
	_with_companion
	input.proposal.needs_companion
}

_alone if lower(input.proposal.companion) == "none"

_alone if input.proposal.silent.companion

verdict[c.at] := {"ok": true, "facts": [[c.at, "called_by"]]} if {
	some c in input.convention
	c.called_by == "legislature"
}

# "[The Legislature] may submit at a general election the question whether to call a convention to revise the Constitution"
verdict[c.at] := {"ok": false, "facts": [[c.at, "called_by"], ["proposal", "companion"]]} if {
	some c in input.convention
	c.called_by == "initiative"
	not _amended
	_alone
}

verdict[c.at] := {
	"refer": "May this road to a convention be opened by initiative?",
	"lean": lean,
	"because": "ca_const_18_2",
	"message": message,
	"caller": c.called_by,
	"companion": object.get(input.proposal, "companion", "none"),
	"facts": [[c.at, "called_by"]],
	"factors": array.concat(_of_the_companion[message], [
		{"points": "breach", "fact": [c.at, "called_by"], "authority": "ca_const_18_2", "says": "Section 2 has one road to a convention: two thirds of each house submit the question, and a majority of the voters says yes."},
		{"points": "breach", "fact": [c.at, "called_by"], "authority": "amador_valley", "says": "To let others than the Legislature open the way to a revision may itself change the basic governmental plan."},
		{"points": "no_breach", "fact": [c.at, "called_by"], "authority": "ca_const_18_3", "says": "The electors may amend the Constitution by initiative, and article XVIII is not excepted."},
	]),
} if {
	some c in input.convention
	[message, lean] := _road(c.called_by)
}

# What only another measure would change stands on the law of the day.
_of_the_companion := {
	"refer": [], "other": [],
	"companion": [
		{"points": "breach", "fact": ["proposal", "companion"], "authority": "ca_const_18_2", "says": "This measure leaves the section as it is, and calls on a power that the section does not give."},
		{"points": "no_breach", "fact": ["proposal", "companion"], "authority": "ca_const_18_3", "says": "The measure filed with it may amend the section first; if the voters adopt both, the call rests on the section as amended."},
	],
}

# The section says nothing on a call that a change of the section itself allows.
_road(caller) := ["companion", "breach"] if {
	caller in {"initiative", "voters_later", "commission"}
	_rests_on_companion
} else := ["refer", "open"] if {
	caller in {"initiative", "voters_later", "commission"}
	_amended
} else := ["companion", "breach"] if {
	caller in {"initiative", "voters_later", "commission"}
	_with_companion
} else := ["other", "breach"] if {
	caller in {"voters_later", "commission"}
	_alone
}
