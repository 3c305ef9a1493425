package rules.us_ca.petition.circulation_window

import future.keywords.not

import data.lib.calendar
import data.lib.dated
import data.lib.holidays
import data.lib.instruments

needs := set()

applies contains "petition" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	input.petition
	not _earlier
}

# The days that a petition had before the first value are not in the library, and nothing that anyone states would tell.
_earlier if input.filing.summary_date < data.values.us_ca.circulation_days.values[0].from

asks.petition contains need if some need in instruments.asks

asks.petition contains ["filing", "summary_date"]

# Either end alone can be out of the window.
asks.petition contains ["petition", "starts"] if not _late

asks.petition contains ["petition", "ends"] if not _early

_days := dated.value(data.values.us_ca.circulation_days, input.filing.summary_date)

# § 9014(d): "If the last day [...] is a holiday [...] the petition may be filed [...] on the next business day."
_last := holidays.business_day(calendar.add(input.filing.summary_date, _days))

_early if input.petition.starts < input.filing.summary_date

_late if input.petition.ends > _last

# § 9014(a): "shall not be circulated for signatures prior to the official summary date"
verdict.petition := object.union(_window, {
	"ok": false,
	"facts": [["petition", "starts"], ["filing", "summary_date"]],
	"message": "early",
	"because": "elec_9014a",
	"starts": input.petition.starts,
}) if {
	_early
}

# § 9014(b): "not later than 180 days from the official summary date"
verdict.petition := object.union(_window, {
	"ok": false,
	"facts": [["petition", "ends"], ["filing", "summary_date"]],
	"ends": input.petition.ends,
	"days": _days,
}) if {
	_late
	not _early
}

verdict.petition := {"ok": true, "facts": [["petition", "ends"], ["petition", "starts"]]} if {
	input.petition.starts >= input.filing.summary_date
	input.petition.ends <= _last
}

_window := {"summary": input.filing.summary_date, "last": _last}
