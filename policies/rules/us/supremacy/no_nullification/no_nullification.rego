package rules.us.supremacy.no_nullification

import future.keywords.not

import data.lib.consents

needs := {"action"}

# art. VI, cl. 2: what the measure says or does about federal law.
applies contains f.at if some f in input.federal

# A clause that operates only once an amendment has changed federal law does not defy it.
asks[f.at] contains need if {
	some f in input.federal
	_defies(f.action)
	some need in consents.asks(f.at)
}

_defies(action) if action in {"declares_void", "obstructs"}

# "any Thing in the Constitution or Laws of any State to the Contrary notwithstanding"
verdict[f.at] := {"ok": false, "message": _said[f.action], "facts": [[f.at, "action"]]} if {
	some f in input.federal
	not consents.amendment(f.at)
}

verdict[f.at] := {"ok": true, "facts": [[f.at, "when"]]} if {
	some f in input.federal
	_defies(f.action)
	consents.amendment(f.at)
}

# Murphy: to withhold the State's own help is no defiance; nor is to end a penalty of its own, or to legislate beside.
verdict[f.at] := {"ok": true, "facts": [[f.at, "action"]]} if {
	some f in input.federal
	not _defies(f.action)
	f.action
}

_said := {"declares_void": "fail", "obstructs": "fail_obstructs"}
