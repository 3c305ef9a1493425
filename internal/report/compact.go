package report

import (
	"fmt"
	"io"

	"checker/internal/finding"
)

// compact is one line for each thing that a reader must act on, for editors and greps.
type compact struct {
	knownLaw
	w io.Writer
}

func (c *compact) begin(finding.Header) error { return nil }

func (c *compact) result(r *result) error {
	_, err := fmt.Fprintf(c.w, "%s\t%s\t%s\t%s\n", where(r.place), r.weight, r.says, r.rule)
	return err
}

func (c *compact) end(t *finding.Totals, _ []finding.Library) error {
	for _, line := range append(c.lines(), Sentence(t)) {
		if _, err := fmt.Fprintln(c.w, line); err != nil {
			return err
		}
	}
	return nil
}
