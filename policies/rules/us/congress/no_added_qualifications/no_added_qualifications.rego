package rules.us.congress.no_added_qualifications

import future.keywords.not

needs := {"qualification"}

# Thornton: what a measure asks of those who hold an office, whoever created it.
applies contains o.at if some o in input.office

asks[o.at] contains [q.at, "office"] if {
	some o in input.office
	some q in o.qualification
}

# "the power to add qualifications is not within the 'original powers' of the States"
verdict[o.at] := {"ok": false, "facts": [[q.at, "office"] | some q in _federal[o.at]]} if {
	some o in input.office
	_federal[o.at] != []
}

verdict[o.at] := {"ok": true, "facts": [[o.at, "qualification"]]} if {
	some o in input.office
	o.qualification
	_federal[o.at] == []
}

verdict[o.at] := {"ok": true, "facts": [[o.at, "qualification"]]} if {
	some o in input.office
	o.silent.qualification
}

_federal[o.at] := [q |
	some q in o.qualification
	q.office == "federal"
] if {
	some o in input.office
}
