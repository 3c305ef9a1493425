package rules.us_ca.words.day

import data.lib.words
import future.keywords.not

needs := set()

applies contains at if some at, _ in words.texts

_months := {
	"January": "01", "February": "02", "March": "03", "April": "04", "May": "05", "June": "06",
	"July": "07", "August": "08", "September": "09", "October": "10", "November": "11", "December": "12",
}

_pattern := `\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+([0-9]{1,2}),\s+([0-9]{4})\b`

_stated contains e.date if some e in input.election

_stated contains c.date if some c in input.clause

_stated contains d.due if some d in input.duty

_stated contains c.report_due if some c in input.commission

_stated contains o.report_due if some o in input.office

# When a body ends is stated in words.
_ends contains c.ends if some c in input.commission

_ends contains o.ends if some o in input.office

_in_words(day, month, year) if {
	some ends in _ends
	some form in [sprintf("%s %s, %s", [month, day, year]), sprintf("%s %s %s", [day, month, year])]
	contains(ends, form)
}

_said[at] := found[0] if {
	some at, text in words.texts
	words.holds(text, {", 20", ",\n20"})
	found := [{"words": match, "day": iso} |
		some [match, month, day, year] in regex.find_all_string_submatch_n(_pattern, text, -1)
		iso := sprintf("%s-%s-%02d", [year, _months[month], to_number(day)])
		iso > input.as_of
		not iso in _stated
		not _in_words(day, month, year)
	]
}

verdict[at] := object.union(said, {"ok": false, "facts": [[at, "text"]]}) if some at, said in _said

verdict[at] := {"ok": true, "facts": [[at, "text"]]} if {
	some at, _ in words.texts
	not _said[at]
}
