# METADATA
# title: Branches
# description: The branch or level of government that a holder of power belongs to, and how people call holders and powers.
package lib.branches

import future.keywords.not

of := {
	"legislature": "legislative", "governor": "executive", "agencies": "executive", "commission": "executive",
	"courts": "judicial", "us_courts": "other_courts", "courts_elsewhere": "other_courts", "voters": "voters",
	"local_governments": "local", "state": "state", "us": "federal", "private": "private",
}

# Two known holders that do not belong together.
apart(a, b) if {
	one := of[a]
	other := of[b]
	not one == other
}

_holders := {
	"legislature": "the Legislature", "governor": "the Governor", "agencies": "state agencies", "commission": "a commission",
	"courts": "the courts", "us_courts": "the federal courts", "courts_elsewhere": "courts of another government",
	"voters": "the voters", "local_governments": "local governments", "state": "the State", "us": "the United States",
	"private": "private persons",
}

_powers := {
	"lawmaking": "the power to make law", "taxing": "the taxing power", "spending": "the spending power",
	"borrowing": "the borrowing power", "interpretation_of_rights": "the interpretation of state rights",
	"judicial_review": "judicial review", "judicial_power": "the judicial power", "appointments": "the power of appointment",
	"administration": "administration", "regulation": "regulation", "fees": "the setting of fees and charges",
	"terms_of_office": "control of its terms of office", "budget_of_branch": "control of its own budget",
	"procedure": "control of its procedure", "existence": "control of its own existence",
}

_parts := {"all": "all of", "core": "a core part of", "bounded": "a bounded part of"}

# "a core part of the taxing power from the Legislature to the voters"
move(scope, what, from, to) := sprintf("%s %s from %s to %s", [_parts[scope], _powers[what], _holders[from], _holders[to]])
