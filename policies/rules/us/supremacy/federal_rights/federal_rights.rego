package rules.us.supremacy.federal_rights

import data.lib.law
import future.keywords.not

needs := {"action", "guaranteed_by"}

applies contains r.at if {
	some r in input.right
	not r.action in {"creates", "extends"}
}

_federal(r) if "us_constitution" in r.guaranteed_by

_message(r) := "refer" if _federal(r)

_message(r) := "unsaid" if r.silent.guaranteed_by

verdict[r.at] := {"ok": true, "facts": [[r.at, "guaranteed_by"]]} if {
	some r in input.right
	r.action in {"limits", "removes"}
	r.guaranteed_by
	not _federal(r)
}

# art. VI, cl. 2: "any Thing in the Constitution or Laws of any State to the Contrary notwithstanding"
verdict[r.at] := {
	"refer": "Does the federal guarantee leave room for this?",
	"message": message,
	"lean": _lean(r.action, message),
	"because": "us_const_art6_supremacy",
	"facts": [[r.at, "action"], [r.at, "guaranteed_by"]],
	"action": r.action,
	"which": object.get(r, "which", object.get(r, "title", r.at)),
	"factors": law.of_the_day([
		{"points": "breach", "fact": [r.at, "guaranteed_by"], "authority": "us_const_art6_supremacy", "says": "The U.S. Constitution binds, whatever the constitution or the laws of a State say."},
		{"points": "breach", "fact": [r.at, "action"], "authority": "us_const_amend14_s1", "says": "No State takes liberty without due process of law or denies the equal protection of the laws."},
		{"points": "no_breach", "fact": [r.at, "action"], "authority": "us_const_amend10", "says": "Powers not denied to the States stay with them, and most guarantees leave some room for regulation."},
	]),
} if {
	some r in input.right
	message := _message(r)
}

# What takes such a right away leaves nothing to fit within the guarantee.
_lean("removes", "refer") := "breach"

_lean("removes", "unsaid") := "open"

_lean("limits", _) := "open"
