package report

import (
	"fmt"
	"io"

	"checker/internal/finding"
)

// compact is one line for each thing that a reader must act on, for editors and greps.
type compact struct{ w io.Writer }

func (c *compact) begin(finding.Header) error { return nil }

func (c *compact) result(r *result) error {
	_, err := fmt.Fprintf(c.w, "%s\t%s\t%s\t%s\n", where(r.place), r.weight, r.says, r.rule)
	return err
}

func (c *compact) end(t *finding.Totals, _ []finding.Library) error {
	_, err := fmt.Fprintln(c.w, Sentence(t))
	return err
}
