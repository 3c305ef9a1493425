package proposal

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/vocabulary"
)

// Bounds of what is said about one file: more than anyone reads, and little enough to be said at once.
const (
	maxProblems = 1000
	maxCompared = 20000 // names compared in the search for a likely slip
	maxRepeated = 60    // characters of the file's own words that a diagnostic repeats
	maxListed   = 20    // addresses that a diagnostic lists
)

// problems gathers what is wrong with a file.
type problems struct {
	diags    hcl.Diagnostics
	compared int
}

// full says that more problems were found than are listed, so that looking for others is no use.
func (p *problems) full() bool { return len(p.diags) > maxProblems }

func (p *problems) report(rng hcl.Range, summary, detail string) {
	if !p.full() {
		p.diags = append(p.diags, problem(rng, summary, detail))
	}
}

// adopt takes over what HCL found, without the values that it keeps beside the text.
func (p *problems) adopt(diags hcl.Diagnostics) {
	for _, d := range diags {
		if p.full() {
			return
		}
		p.diags = append(p.diags, &hcl.Diagnostic{Severity: d.Severity, Summary: d.Summary, Detail: d.Detail, Subject: d.Subject})
	}
}

// suggest is the closing sentence about an unknown name. It gives up in a file with too many of them.
func (p *problems) suggest(word string, candidates []string) string {
	if p.compared += len(candidates); p.compared > maxCompared {
		return ""
	}
	return vocabulary.DidYouMean(word, candidates)
}

func problem(rng hcl.Range, summary, detail string) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: summary, Detail: detail, Subject: &rng}
}

// ordered sorts diagnostics by place, drops repetitions, and says so when it drops others.
func ordered(diags hcl.Diagnostics, name string, text []byte) hcl.Diagnostics {
	for _, d := range diags {
		if d.Subject == nil {
			d.Subject = rangeAt(name, text, 0, 0).Ptr()
		}
	}
	slices.SortStableFunc(diags, compare)
	diags = slices.CompactFunc(diags, func(a, b *hcl.Diagnostic) bool { return compare(a, b) == 0 })
	if len(diags) > maxProblems {
		end := rangeAt(name, text, len(text), len(text))
		diags = append(diags[:maxProblems], problem(end, "Too many problems", fmt.Sprintf("Only %d problems of this file are listed.", maxProblems)))
	}
	return diags
}

func compare(a, b *hcl.Diagnostic) int {
	return cmp.Or(cmp.Compare(a.Subject.Start.Byte, b.Subject.Start.Byte), cmp.Compare(a.Summary, b.Summary), cmp.Compare(a.Detail, b.Detail))
}

// clip shortens the file's own words where a diagnostic repeats them.
func clip(s string) string {
	count := 0
	for at := range s {
		if count == maxRepeated {
			return s[:at] + "…"
		}
		count++
	}
	return s
}

// some lists names, the first of them when they are many.
func some(names []string) string {
	if len(names) > maxListed {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:maxListed], ", "), len(names)-maxListed)
	}
	return strings.Join(names, ", ")
}

// around shows a circle of names, without its middle when it is long.
func around(circle []string) string {
	const ends = 5
	if skipped := len(circle) - 2*ends; skipped > 0 {
		circle = slices.Concat(circle[:ends], []string{fmt.Sprintf("%d more", skipped)}, circle[len(circle)-ends:])
	}
	short := make([]string, len(circle))
	for i, name := range circle {
		short[i] = clip(name)
	}
	return strings.Join(short, " > ")
}
