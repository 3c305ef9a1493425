package rules.us.flag.flag_code

import future.keywords.not

needs := {"action", "flag"}

# 4 U.S.C. § 5: customs "pertaining to the display and use of the flag of the United States of America"
applies contains f.at if some f in input.flag

asks[f.at] contains [f.at, "places"] if {
	some f in input.flag
	_takes_down(f.action, f.flag)
}

asks[f.at] contains [f.at, "position"] if {
	some f in input.flag
	_stands_beside(f.action, f.flag)
}

_takes_down(action, which) if {
	which == "us"
	action in {"remove", "replace"}
}

_stands_beside(action, which) if {
	which in {"state", "other"}
	action in {"add", "replace", "regulate"}
}

# § 6(e) "main administration building of every public institution"; § 6(f) "every polling place on election days"
verdict[f.at] := {"ok": places == [], "because": _because(places), "facts": [[f.at, "action"], [f.at, "places"]], "places": places} if {
	some f in input.flag
	_takes_down(f.action, f.flag)
	places := _places(f.at)
}

# § 7(c) "No other flag or pennant should be placed above"
verdict[f.at] := {"ok": _not_above(f.at), "message": "position", "because": "usc4_7c", "facts": [[f.at, "position"]]} if {
	some f in input.flag
	_stands_beside(f.action, f.flag)
}

verdict[f.at] := {"ok": true, "facts": [[f.at, "action"]]} if {
	some f in input.flag
	not _takes_down(f.action, f.flag)
	not _stands_beside(f.action, f.flag)
	f.action
	f.flag
}

# What the Code says of polling places is quoted where nothing else is touched.
_because(places) := "usc4_6f" if {
	places == ["polling_places"]
} else := "usc4_6e"

_places(at) := f.places if {
	some f in input.flag
	f.at == at
}

_places(at) := ["places that it does not name"] if {
	some f in input.flag
	f.at == at
	f.silent.places
}

default _not_above(_) := true

_not_above(at) := false if {
	some f in input.flag
	f.at == at
	f.position == "above_us"
}
