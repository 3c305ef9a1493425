package report

import (
	"slices"

	"checker/internal/finding"
)

// counsel lists what the law leaves to judgement: the question, which way the closest authority points, and the
// factors each way, which are listed and not weighed.
func (t *text) counsel(f *finding.File) {
	var last *finding.Finding
	for i := range f.Findings {
		x := &f.Findings[i]
		if x.Outcome != finding.Refer || !x.Open() || x.Known() {
			continue
		}
		t.printf("\n")
		if last == nil {
			t.printf("%s\n\n", t.paint.bold("For counsel:"))
		}
		t.heading(x)
		t.para(visible(x.Message), "  ", "  ")
		if SameQuestion(last, x) {
			t.para("The same question, with the same factors.", "  ", "  ")
		} else {
			t.para(visible(x.Because)+t.lean(x), "  ", "  ")
			t.factors(x)
		}
		last = x
	}
}

// SameQuestion reports whether a referral only repeats the one before about another subject.
func SameQuestion(a, b *finding.Finding) bool {
	return a != nil && a.Rule == b.Rule && a.Because == b.Because && a.Lean == b.Lean && a.LeanBy == b.LeanBy &&
		slices.EqualFunc(a.Factors, b.Factors, func(x, y finding.Factor) bool {
			return x.Points == y.Points && x.Authority == y.Authority && x.Says == y.Says
		})
}

// factors lists the factors each way.
func (t *text) factors(x *finding.Finding) {
	for _, side := range []struct{ points, label string }{{"breach", "    against   "}, {"no_breach", "    for       "}} {
		for _, factor := range x.Factors {
			if factor.Points == side.points {
				t.para(visible(factor.Says)+" ("+visible(factor.Citation)+")", side.label, "              ")
			}
		}
	}
}

// lean says which way the closest authority points, seen from the measure, as a further sentence.
func (t *text) lean(x *finding.Finding) string {
	says := Lean(x.Lean)
	if says == "" {
		return ""
	}
	if a, ok := t.ref.Authority(x.LeanBy); ok {
		says += ", by " + visible(a.California)
	}
	return " Leaning: " + says + "."
}

// Lean is a lean in words, seen from the measure.
func Lean(lean string) string {
	return map[string]string{"breach": "against the measure", "no_breach": "for the measure", "open": "open"}[lean]
}
