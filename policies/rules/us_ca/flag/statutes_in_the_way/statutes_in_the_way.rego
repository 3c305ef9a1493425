package rules.us_ca.flag.statutes_in_the_way

import data.lib.citations
import data.lib.dated
import data.lib.instruments
import data.rules.us_ca.flag.statutes_in_the_way.params
import future.keywords.not

needs := {"action", "flag"}

applies contains f.at if {
	some f in input.flag
	not input.proposal.instrument in instruments.constitutional
	not input.proposal.instrument in instruments.local
}

asks[f.at] contains ["proposal", "instrument"] if some f in input.flag

asks[f.at] contains [f.at, "places"] if {
	some f in input.flag
	_takes_down(f.action, f.flag)
}

asks[f.at] contains [f.at, "position"] if {
	some f in input.flag
	_stands_beside(f.action, f.flag)
}

# Sections that no known change names may be set aside in terms, or by a change that is not encoded.
asks[f.at] contains [f.at, "overrides"] if {
	some f in input.flag
	_against[f.at] - _changed != set()
}

asks[f.at] contains pair if {
	some f in input.flag
	_left[f.at] != set()
	some pair in ({["proposal", "complete.change"]} | {[c.at, "law"] | some c in input.change})
}

_takes_down(action, which) if {
	action == "remove"
	which in {"us", "state"}
}

_takes_down(action, which) if {
	action == "replace"
	which == "us"
}

_stands_beside(action, which) if {
	action in {"add", "regulate"}
	which in {"state", "other"}
}

# Gov. Code, § 430 "In all rooms where any court or any state, county, or municipal commission holds any sessions"
_against[f.at] contains s.section if {
	some f in input.flag
	_takes_down(f.action, f.flag)
	some s in dated.value(params.display, input.as_of)
	_reaches(s.places, object.get(f, "places", []), object.get(f, ["silent", "places"], false))
}

_reaches(places, named, _) if {
	some place in named
	place in places
}

_reaches(_, _, silent) if silent

# § 436 "At all times the National Flag shall be placed in the position of first honor."
_against[f.at] contains section if {
	some f in input.flag
	f.flag == "us"
	_takes_down(f.action, f.flag)
	not f.places == []
	some section in dated.value(params.first_honor, input.as_of)
}

_against[f.at] contains section if {
	some f in input.flag
	f.position == "above_us"
	some section in dated.value(params.first_honor, input.as_of)
}

# § 420 "The Bear Flag is the State Flag of California."
_against[f.at] contains section if {
	some f in input.flag
	f.flag == "state"
	f.action in {"replace", "redesign"}
	some section in dated.value(params.state_flag, input.as_of)
}

# A section that the measure adds to, amends or repeals has its answer.
_changed contains section if {
	some c in input.change
	some law in c.law
	some section in _all
	citations.names(law, section)
}

_overridden[f.at] contains section if {
	some f in input.flag
	some law in f.overrides
	some section in _all
	citations.names(law, section)
}

_all contains section if {
	some sections in _against
	some section in sections
}

_left[f.at] := (object.get(_against, f.at, set()) - _changed) - object.get(_overridden, f.at, set()) if some f in input.flag

verdict[f.at] := {"ok": left == [], "because": _because(left), "facts": [[f.at, "action"]], "sections": [concat(" ", ["§", trim_prefix(s, "ca.gov.")]) | some s in left]} if {
	some f in input.flag
	f.action
	f.flag
	left := sort(_left[f.at])
}

# The section on public buildings is quoted where it stands in the way, else the first that does.
_because(left) := "gov_431" if {
	"ca.gov.431" in left
} else := replace(trim_prefix(left[0], "ca."), ".", "_") if {
	left != []
} else := "gov_431"
