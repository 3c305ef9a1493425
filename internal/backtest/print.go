package backtest

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// row counts the labels of one issue.
type row struct {
	issue  string
	counts map[Verdict]int
	fails  int
}

func (t *Table) rows() []row {
	var rows []row
	for _, s := range t.Scores {
		if s.Verdict == NotScored {
			continue
		}
		if len(rows) == 0 || rows[len(rows)-1].issue != s.Label.Issue {
			rows = append(rows, row{issue: s.Label.Issue, counts: map[Verdict]int{}})
		}
		last := &rows[len(rows)-1]
		last.counts[s.Verdict]++
		if s.Failed {
			last.fails++
		}
	}
	return rows
}

var columns = []Verdict{Found, Half, Missed, InOrder, Hedge, FalseAlarm, Undecided}

// Markdown prints the tables: for each issue what was found, missed and hedged; then each score that is not as an
// expert had it, with the reason; then what is outside.
func Markdown(w io.Writer, tables ...*Table) error {
	var b strings.Builder
	for _, t := range tables {
		fmt.Fprintf(&b, "## With the law of %s\n\n", map[string]string{"today": "today", "filing": "the filing date"}[t.Law])
		f := t.Figures
		fmt.Fprintf(&b, "%d measures. Recall %.3f over %d positive labels (%.3f by `fail` alone). Of %d negative labels, false alarms: %d, hedges: %d. Undecided: %d.\n\n",
			t.Measures, f.Recall, f.Positives, f.RecallByFail, f.Negatives, f.FalseAlarms, f.Hedges, f.Undecided)
		t.table(&b)
		t.list(&b, "Not as the experts had it", func(s Score) bool {
			return slices.Contains([]Verdict{Half, Missed, Hedge, FalseAlarm, Undecided}, s.Verdict)
		})
		t.list(&b, "Not scored", func(s Score) bool { return s.Verdict == NotScored && s.Label.Outside != "" })
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (t *Table) table(b *strings.Builder) {
	b.WriteString("| issue | found | of these by fail | half | missed | in order | hedge | false alarm | undecided |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	for _, r := range t.rows() {
		fmt.Fprintf(b, "| %s |", r.issue)
		for _, c := range columns {
			fmt.Fprintf(b, " %s |", number(r.counts[c]))
			if c == Found {
				fmt.Fprintf(b, " %s |", number(r.fails))
			}
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

func (t *Table) list(b *strings.Builder, title string, want func(Score) bool) {
	first := true
	for _, s := range t.Scores {
		if !want(s) {
			continue
		}
		if first {
			fmt.Fprintf(b, "### %s\n\n", title)
			first = false
		}
		fmt.Fprintf(b, "- %s: `%s` (%s), %s: %s\n", s.Measure, s.Label.Issue, s.Label.Polarity, s.Verdict, s.Why)
	}
	if !first {
		b.WriteString("\n")
	}
}

// JSON prints the tables for machines.
func JSON(w io.Writer, tables ...*Table) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(tables)
}
