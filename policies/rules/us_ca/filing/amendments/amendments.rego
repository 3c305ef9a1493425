package rules.us_ca.filing.amendments

import future.keywords.not

import data.lib.calendar
import data.lib.dated
import data.lib.instruments
import data.rules.us_ca.filing.amendments.params

needs := {"amendment"}

# Until the review is over there is nothing to look back at.
applies contains "filing" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.status in {"reported", "draft", "filed"}
	input.filing
}

asks.filing contains need if some need in instruments.asks

asks.filing contains ["proposal", "status"]

asks.filing contains ["filing", "review_started"] if some a in input.filing.amendment

asks.filing contains [a.at, fact] if {
	some a in input.filing.amendment
	some fact in {"filed", "germane", "signed_by_all"}
}

# § 9002: a review "for a period of 30 days", and amendments until the fifth day after it.
_last := calendar.add(
	calendar.add(input.filing.review_started, dated.value(params.review_days, input.filing.review_started)),
	dated.value(params.days_after_review, input.filing.review_started),
)

_late := [a |
	some a in input.filing.amendment
	a.filed > _last
]

# "reasonably germane to the theme, purpose, or subject of the initiative measure as originally proposed"
_faults := array.concat(
	[{"at": [a.at, "germane"], "says": "is not germane to the measure as filed"} | some a in input.filing.amendment; a.germane == false],
	[{"at": [a.at, "signed_by_all"], "says": "is not signed by all proponents"} | some a in input.filing.amendment; a.signed_by_all == false],
)

verdict.filing := {
	"ok": false,
	"facts": [[a.at, "filed"] | some a in _late],
	"message": "late",
	"filed": _late[0].filed,
	"last": _last,
} if {
	count(_late) > 0
}

verdict.filing := {"ok": false, "facts": [f.at | some f in _faults], "faults": {f.says | some f in _faults}} if {
	_late == []
	count(_faults) > 0
}

verdict.filing := {"ok": true, "facts": [["filing", "amendment"]]} if {
	_late == []
	_faults == []
	_known
}

_known if input.filing.silent.amendment

_known if {
	some first in input.filing.amendment
	first.filed <= _last
}
