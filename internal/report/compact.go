package report

import (
	"fmt"
	"io"
	"strings"

	"checker/internal/finding"
)

// compact is one line for each thing that a reader must act on, for editors and greps.
type compact struct {
	w   io.Writer
	ref finding.Reference
}

func (c *compact) Header(finding.Header) error { return nil }

func (c *compact) File(f *finding.File) error {
	for _, d := range f.Diagnostics {
		place := visible(f.Path)
		if d.Place != nil {
			place = Where(*d.Place)
		}
		if err := c.line(place, d.Severity, d.Summary+": "+d.Detail, "not_understood"); err != nil {
			return err
		}
	}
	if f.Broken != "" {
		if err := c.line(visible(f.Path), "error", f.Broken, "not_read"); err != nil {
			return err
		}
	}
	for i := range f.Findings {
		x := &f.Findings[i]
		said := ""
		switch {
		case x.Waived != nil:
			said = "waived: " + Waived(x)
		case x.Outcome == finding.Fail:
			said = x.Message
		case x.Outcome == finding.Refer:
			said = "for counsel: " + x.Because
		case x.Outcome == finding.Unknown:
			said = "undecided: " + undecided(x)
		default:
			continue
		}
		if err := c.line(Where(x.Place), x.Severity.String(), said, x.Rule); err != nil {
			return err
		}
	}
	return nil
}

// undecided says what to state, or why no statement would help.
func undecided(x *finding.Finding) string {
	if len(x.Missing) == 0 {
		return strings.TrimSpace(x.Because + " " + x.Error)
	}
	var facts []string
	for _, m := range x.Missing {
		facts = append(facts, m.Block+"."+m.Fact)
	}
	return "state " + strings.Join(facts, ", ")
}

func (c *compact) line(place, weight, said, rule string) error {
	_, err := fmt.Fprintf(c.w, "%s\t%s\t%s\t%s\n", place, weight, oneLine(said), rule)
	return err
}

func (c *compact) End(t *finding.Totals, _ []finding.Library) error {
	_, err := fmt.Fprintln(c.w, Sentence(t))
	return err
}
