package report

import (
	"fmt"
	"strings"

	"checker/internal/finding"
)

// mostCured is how many findings that are gone a report lists.
const mostCured = 20

// KnownLine is a finding that is known, in one line.
func KnownLine(word string, k finding.Known) string {
	return fmt.Sprintf("%s: %s: %s on %s in %s (%s)", word, k.Severity, visible(k.Rule), visible(k.Subject), visible(k.Path), outcomeWords[k.Outcome.String()])
}

// outcomeWords say an outcome as people do.
var outcomeWords = map[string]string{"fail": "fails", "refer": "for counsel", "unknown": "undecided", "pass": "passes", "not_applicable": "does not apply"}

// comparison says how the run differs from what was known, in sentences.
func comparison(c *finding.Comparison) string {
	if c == nil {
		return ""
	}
	known := "are known and do not count at the gate"
	if c.LeftOut {
		known = "are known and left out"
	}
	if c.Persisting == 1 {
		known = strings.Replace(strings.Replace(known, "are", "is", 1), "do not", "does not", 1)
	}
	s := fmt.Sprintf("Compared with %s: %s, %d %s, %s.", visible(c.With), Plural(c.New, "new finding", "new findings"), c.Persisting, known, cured(len(c.Cured)))
	if c.Unsure > 0 {
		s += " Of " + Plural(c.Unsure, "known finding", "known findings") + " nobody can say: a file could not be checked."
	}
	return s
}

func cured(n int) string {
	if n == 1 {
		return "1 is cured"
	}
	return fmt.Sprintf("%d are cured", n)
}

// compared prints what is gone, and the comparison.
func (t *text) compared(c *finding.Comparison) {
	if c == nil {
		return
	}
	t.printf("\n")
	for i, k := range c.Cured {
		if i == mostCured {
			t.printf("  and %d more\n", len(c.Cured)-i)
			break
		}
		t.para(KnownLine("Cured", k), "", "  ")
	}
	t.para(comparison(c), "", "")
	if len(c.Cured) > 0 && !c.LeftOut {
		t.para("`checker baseline update` takes what is cured out of the baseline.", "", "")
	}
}

// known lists what was known before the run, in short.
func (t *text) known(findings []finding.Finding) {
	begun := false
	for i := range findings {
		x := &findings[i]
		if !x.Known() {
			continue
		}
		if !begun {
			t.printf("\n%s\n", t.paint.bold("Known before:"))
			begun = true
		}
		t.para(fmt.Sprintf("%s  %s  %s (%s)", x.Severity, Where(x.Place), visible(x.Rule), outcomeWords[x.Outcome.String()]), "  ", "    ")
	}
}

// leftOutWords say that a file has findings that are not in the report.
func leftOutWords(n int) string {
	return Plural(n, "known finding is left out.", "known findings are left out.")
}
