package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"checker/internal/backtest"
	"checker/internal/check"
	"checker/internal/policy"
	"checker/internal/report"
)

// docketDay is the day of "today's law" on the generated pages. The pages would go stale every day if it were the
// clock's; a person moves it.
const docketDay = "2026-11-25"

// scored runs the decided measures with the law of docketDay and with the law of their filing.
func scored(root string) ([]*backtest.Table, error) {
	v, trees, err := library(nil)
	if err != nil {
		return nil, err
	}
	folder := filepath.Join(root, "testdata", "docket")
	var tables []*backtest.Table
	for _, asOf := range []string{docketDay, ""} {
		t, err := backtest.Run(context.Background(), check.Options{Vocabulary: v, Trees: trees}, folder, os.DirFS(folder), asOf)
		if err != nil {
			return nil, fmt.Errorf("score the decided measures: %w", err)
		}
		tables = append(tables, t)
	}
	return tables, nil
}

// backtestPage is the table of what experts found and the rules say.
func backtestPage(tables []*backtest.Table) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(generated)
	fmt.Fprintf(&out, `# The library against decided measures

Each measure in testdata/docket is encoded from its own facts and public text. Beside it stands what courts, the Legislative Analyst,
attorneys general and election officials said of it. A positive label is found when a rule that answers its issue fails, or refers leaning
against the measure; a referral that is open counts half. On a negative label a failure is a false alarm, and a referral that does not lean
for the measure is a hedge. Only labels of such experts on defects are scored, over the law that the library has; the law of today is
the law of %s.

Figures of this kind say how the rules answer measures that are known; they predict no court.

`, docketDay)
	if err := backtest.Markdown(&out, tables...); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// againstMeasures adds to a rule's page how its issues fared on the decided measures, with the law of today.
func againstMeasures(p *report.Page, r *policy.Rule, tables []*backtest.Table) {
	var rows [][]string
	for _, s := range tables[0].Scores {
		if s.Verdict != backtest.NotScored && slices.Contains(r.About.Issues, s.Label.Issue) {
			rows = append(rows, []string{s.Measure, words(s.Label.Issue), s.Label.Polarity, string(s.Verdict), s.Label.Who})
		}
	}
	if len(rows) == 0 {
		return
	}
	p.Heading(2, "Against decided measures")
	p.Para("How the rules that answer these issues did on measures that experts decided, with the law of %s.", docketDay)
	p.Table([]string{"measure", "issue", "the expert", "the rules", "who"}, rows, nil)
}
