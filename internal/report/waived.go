package report

import (
	"strings"

	"checker/internal/finding"
)

// Waived says in one line why a finding is lived with, who decided it, and until when.
func Waived(x *finding.Finding) string {
	w := x.Waived
	by := w.By
	if w.Authority != "" {
		by += " (" + w.Authority + ")"
	}
	return strings.TrimSuffix(w.Reason, ".") + ". Decided by " + by + " on " + longDate(w.Created) + ", until " + longDate(w.Expires) + "."
}

// waived lists what somebody decided to live with: it would fail, be undecided or be for counsel.
func (t *text) waived(findings []finding.Finding) {
	begun := false
	for i := range findings {
		x := &findings[i]
		if x.Waived == nil {
			continue
		}
		t.printf("\n")
		if !begun {
			t.printf("%s\n\n", t.paint.bold("Waived:"))
			begun = true
		}
		t.heading(x)
		t.para(otherwise(x), "  ", "  ")
		t.para("Waived at "+Where(x.Waived.Where)+": "+visible(Waived(x)), "  ", "  ")
	}
}

// otherwise is what the finding says without its waiver.
func otherwise(x *finding.Finding) string {
	switch {
	case x.Message != "":
		return visible(x.Message)
	case x.Outcome == finding.Unknown:
		return visible("Undecided: " + undecided(x) + ".")
	}
	return asSentence(visible(x.Because))
}

// onRecord names waivers that were read where nobody decided what they do.
func (t *text) onRecord(f *finding.File) {
	applied, told := map[finding.Range]bool{}, map[string]bool{}
	for i := range f.Findings {
		x := &f.Findings[i]
		told[x.Subject] = true // a waiver that waives nothing has a finding of its own
		if x.Waived != nil {
			applied[x.Waived.Where] = true
		}
	}
	var idle []string
	for _, w := range f.Waivers {
		if !applied[w.Place] && !told[w.Address] {
			idle = append(idle, w.Address)
		}
	}
	if len(idle) > 0 {
		t.printf("\n")
		t.para("On record, not applied to the findings above: "+visible(strings.Join(idle, ", "))+".", "", "")
	}
}

// enforced says how the rule is enforced, where a setting says so.
func (t *text) enforced(x *finding.Finding) string {
	switch {
	case !x.Outcome.Open():
	case x.Enforced == finding.Report:
		return "  · reported, not counted at the gate"
	case x.Enforced == finding.Absolute:
		return "  · absolute, not to be waived"
	}
	return ""
}
