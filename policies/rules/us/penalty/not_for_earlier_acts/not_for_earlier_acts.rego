package rules.us.penalty.not_for_earlier_acts

import future.keywords.not

applies contains p.at if some p in input.penalty

needs := {"applies_to"}

# art. I, § 10, cl. 1: no State shall "pass any [...] ex post facto Law"
verdict[p.at] := {"ok": p.applies_to == "after", "facts": [[p.at, "applies_to"]]} if some p in input.penalty

verdict[p.at] := {"ok": true, "facts": [[p.at, "applies_to"]]} if {
	some p in input.penalty
	p.silent.applies_to
}
