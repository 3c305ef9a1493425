package report

import (
	"fmt"
	"strings"

	"checker/internal/finding"
)

// Sentence counts everything, and adds up to the rules that were asked.
func Sentence(t *finding.Totals) string {
	var parts []string
	add := func(n int, one, many string) {
		switch {
		case n == 1:
			parts = append(parts, "1 "+one)
		case n > 1:
			parts = append(parts, fmt.Sprintf("%d %s", n, many))
		}
	}
	add(t.Fail, "fails ("+bySeverity(t.Failed)+")", "fail ("+bySeverity(t.Failed)+")")
	add(t.Refer, "is for counsel", "are for counsel")
	toState := ""
	if t.FactsToState > 0 {
		toState = " (" + Plural(t.FactsToState, "fact to state", "facts to state") + ")"
	}
	add(t.Unknown, "is undecided"+toState, "are undecided"+toState)
	add(t.Waived, "is waived", "are waived")
	add(t.Pass, "passes", "pass")
	add(t.NotApplicable, "does not apply", "do not apply")
	s := Plural(t.Proposals, "proposal", "proposals")
	if all := t.Fail + t.Refer + t.Unknown + t.Waived + t.Pass + t.NotApplicable; t.Proposals > 1 {
		s += ", " + Plural(t.Rules, "rule", "rules") + " each at most, " + fmt.Sprint(all) + " in all"
	} else if t.Proposals == 1 {
		s += ", " + Plural(all, "rule", "rules")
	}
	if len(parts) > 0 {
		s += ": " + strings.Join(parts, ", ")
	}
	s += "."
	if t.Unread > 0 {
		s += " " + Plural(t.Unread, "file was", "files were") + " not read or not understood."
	}
	if t.Ignored > 0 {
		s += " " + Plural(t.Ignored, "file was", "files were") + " left out by a setting."
	}
	if t.Skipped > 0 {
		s += " " + Plural(t.Skipped, "link was", "links were") + " not followed."
	}
	if t.Broken > 0 {
		s += " " + Plural(t.Broken, "rule", "rules") + " broke."
	}
	if t.Compared != nil {
		s += " " + comparison(t.Compared)
	}
	return s
}

func bySeverity(counts map[string]int) string {
	var parts []string
	for s := finding.Blocking; s >= finding.Info; s-- {
		if n := counts[s.String()]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	return strings.Join(parts, ", ")
}
