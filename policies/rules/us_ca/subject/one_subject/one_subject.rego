package rules.us_ca.subject.one_subject

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := set()

# Art. II, § 8(d) "An initiative measure embracing more than one subject"
applies contains "proposal" if not input.proposal.instrument in instruments.no_statewide_initiative

asks.proposal contains need if some need in instruments.asks

asks.proposal contains [part.at, fact] if {
	some part in input.subject
	some fact in {"field", "serves"}
}

# A measure has at least one part; that no other part lies elsewhere is known only from the claim that all are stated.
asks.proposal contains ["subject.part", "field"] if not input.subject[0]

asks.proposal contains ["proposal", "complete.subject"] if not _other_purpose[0]

_other_purpose := [part | some part in input.subject; part.serves == "another_purpose"]

# "reasonably germane": machinery lies in the field of what it serves.
_fields := {part.field | some part in input.subject; not part.serves == "as_machinery"}

_several if count(_fields) > 1

_untied := [part | some part in input.subject; part.serves == "not_stated"]

_by_theme := [part | some part in input.subject; part.serves == "by_theme"]

_riders := [part | some part in input.subject; part.rider; not part.serves == "as_machinery"]

verdict.proposal := _conclusion

_conclusion := {"ok": false, "facts": [[part.at, "serves"] | some part in _other_purpose], "parts": [_other_purpose[0].at]} if {
	count(_other_purpose) > 0
} else := object.union(_doubt, {
	"refer": "Are the parts reasonably germane to one purpose?",
	"fields": _fields,
	"factors": [f | some f in array.concat(_against, _for); law.in_force(f.authority)],
}) if {
	input.complete.subject
	_doubt
} else := {"ok": true, "facts": [[part.at, "field"] | some part in input.subject]} if {
	input.complete.subject
	count(input.subject) > 0
}

# The closest decided case, never a count of fields.
_doubt := {"lean": "breach", "because": _closest("california_trial_lawyers_v_eu"), "message": "rider", "facts": [[part.at, "field"]], "parts": [part.at]} if {
	_several
	part := _riders[0]
} else := {"lean": "breach", "because": _closest("senate_v_jones"), "facts": [[part.at, "serves"]], "parts": [part.at]} if {
	_several
	part := _untied[0]
} else := {"lean": "breach", "because": _closest("chemical_specialties"), "facts": [[part.at, "serves"]], "parts": [part.at]} if {
	_several
	part := _by_theme[0]
} else := {"lean": "no_breach", "because": _closest("brosnahan_v_brown"), "facts": [[part.at, "field"] | some part in input.subject]} if {
	_several
} else := {"lean": "no_breach", "because": _closest("manduley"), "message": "no_tie", "facts": [[part.at, "serves"]], "parts": [part.at]} if {
	part := array.concat(_untied, _by_theme)[0]
}

# A case that was not decided on the day leads nobody: then the section leads.
_closest(authority) := authority if {
	law.in_force(authority)
} else := "ca_const_2_8d"

_first := [part.at, "field"] if part := input.subject[0]

_against := array.concat(
	[{"points": "breach", "fact": _first, "authority": "ca_const_2_8d", "says": "The section bars a measure with more than one subject from the ballot, and from having any effect."}],
	array.concat(
		[{"points": "breach", "fact": [part.at, "field"], "authority": "california_trial_lawyers_v_eu", "says": "A lesser part in a field apart from the rest, as the clause on campaign contributions in an insurance measure, broke the rule."} | some part in _riders],
		array.concat(
			[{"points": "breach", "fact": [part.at, "serves"], "authority": "senate_v_jones", "says": "Two reforms that the measure did not tie together, pay of legislators and redistricting, were held two subjects."} | some part in _untied],
			[{"points": "breach", "fact": [part.at, "serves"], "authority": "chemical_specialties", "says": "A theme as general as public disclosure did not join rules on unlike matters into one subject."} | some part in _by_theme],
		),
	),
)

_for := [
	{"points": "no_breach", "fact": _first, "authority": "ca_const_2_8d", "says": "The section speaks of one subject and does not say how wide a subject may be."},
	{"points": "no_breach", "fact": _first, "authority": "brosnahan_v_brown", "says": "Brosnahan asks only whether the parts are reasonably germane to a common theme, and upheld a measure on many sides of criminal justice."},
	{"points": "no_breach", "fact": _first, "authority": "manduley", "says": "Manduley upheld a long measure whose parts served one general purpose."},
	{"points": "no_breach", "fact": _first, "authority": "briggs_v_brown", "says": "Briggs upheld a measure that joined changes to courts, procedure and prisons around one aim."},
]
