package report

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode/utf8"

	"checker/internal/finding"
)

// csvTable is a table for spreadsheets: a head, then a row for each result.
type csvTable struct {
	w   *csv.Writer
	ref finding.Reference
}

// csvColumns are the head of the table. New columns come last: readers know them by number.
var csvColumns = []string{
	"path", "line", "column", "end_line", "end_column", "outcome", "severity", "rule", "title", "subject", "message",
	"missing", "authority", "quote", "cure", "identity", "state", "waived", "law_as_of", "law_up_to",
}

func newCSV(w io.Writer, ref finding.Reference) *csvTable {
	table := csv.NewWriter(w)
	table.UseCRLF = true // RFC 4180
	return &csvTable{w: table, ref: ref}
}

func (c *csvTable) begin(finding.Header) error { return c.w.Write(csvColumns) }

func (c *csvTable) result(r *result) error {
	var subject, missing, authority, quote, cure, state, waived, asOf, upTo string
	if x := r.finding; x != nil {
		subject, missing, cure = x.Subject, strings.Join(missingOf(x), "; "), oneLine(x.Cure)
		state = x.State
		if x.Waived != nil {
			waived = oneLine(Waived(x))
		}
		if a, ok := leading(x.Law, c.ref); ok {
			authority, quote = Cite(a), oneLine(a.Quote)
		}
	}
	if r.file != nil && r.file.Proposal != nil {
		asOf, upTo = oneLine(r.file.Proposal.AsOf), oneLine(r.file.Proposal.LawUpTo)
	}
	at := spanOf(r.place, nil, charactersOf)
	if r.place.Line < 1 {
		at = span{}
	}
	row := []string{
		r.place.File, number(at.line), number(at.column), number(at.endLine), number(at.endColumn), r.outcome(), r.weight, r.rule, r.title(c.ref),
		subject, r.says, missing, authority, quote, cure, r.identity(), state, waived, asOf, upTo,
	}
	for i := range row {
		row[i] = cell(row[i])
	}
	return c.w.Write(row)
}

func (c *csvTable) end(*finding.Totals, []finding.Library) error {
	c.w.Flush()
	return c.w.Error()
}

// number is empty for what has no line.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return decimal(n)
}

// cell keeps a spreadsheet from reading words as a formula: an apostrophe before them makes them words. The wide forms
// of the signs are formulas where a keyboard types them.
func cell(s string) string {
	s = visible(s)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " '"))
	if strings.ContainsRune("=+-@＝＋－＠", first) {
		return "'" + s
	}
	return s
}
