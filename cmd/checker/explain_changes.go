package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/ruletest"
	"checker/internal/vocabulary"
)

// counsel lists the factors each way.
func (a *applied) counsel(x *finding.Finding) {
	if x.Outcome != finding.Refer {
		return
	}
	a.page.Heading(3, "Factors, listed and not weighed")
	if lean := report.Lean(x.Lean); lean != "" {
		a.page.Para("Leaning: %s, by %s.", lean, report.Cite(a.library.Authorities[x.LeanBy]))
	}
	for _, f := range x.Factors {
		side := "for"
		if f.Points == "breach" {
			side = "against"
		}
		at := ""
		if f.Place != nil {
			at = "; " + report.Where(*f.Place)
		}
		a.page.Item("%s: %s (%s%s)", side, f.Says, f.Citation, at)
	}
}

// changes says what would change the outcome: the cure that the rule carries, edits that were tried, and each other
// word that a fact could state, asked of the rule itself.
func (a *applied) changes(ctx context.Context, x *finding.Finding, facts []fact) error {
	others, err := a.others(ctx, x, facts)
	if err != nil {
		return err
	}
	if x.Cure == "" && x.Tried == nil && len(others) == 0 {
		return nil
	}
	a.page.Heading(3, "What would change the outcome")
	if x.Cure != "" {
		a.page.Item("Cure: %s", x.Cure)
	}
	a.tried(x.Tried)
	for _, line := range others {
		a.page.Item("%s", line)
	}
	return nil
}

// tried says what the edits do that the rule proposes.
func (a *applied) tried(c *finding.Cure) {
	if c == nil {
		return
	}
	a.page.Item("%s", report.Tried(c))
	for _, e := range c.Edits {
		a.page.Below("%s `%s` %s", e.Op, e.At, e.HCL)
		if e.Because != "" {
			a.page.Below("%s", e.Because)
		}
	}
}

// others asks the rule again with each other word, or truth, that a fact could state, and with silence on it.
func (a *applied) others(ctx context.Context, x *finding.Finding, facts []fact) ([]string, error) {
	var lines []string
	for _, f := range facts {
		kind, ok := a.kind(f.block, f.name)
		if !ok || f.name == "" {
			continue
		}
		byOutcome := map[finding.Outcome][]string{}
		try := func(called string, document map[string]any, ok bool) error {
			if !ok {
				return nil
			}
			outcome, err := a.outcome(ctx, x, document)
			if err == nil && outcome != x.Outcome {
				byOutcome[outcome] = append(byOutcome[outcome], called)
			}
			return err
		}
		for _, value := range takes(kind) {
			if written(value) == f.value {
				continue
			}
			document, ok := ruletest.With(a.proposal.Facts(a.asOf), a.vocabulary, f.block, f.name, value)
			if err := try("`"+written(value)+"`", document, ok); err != nil {
				return nil, err
			}
		}
		if f.status != "silent" && a.proposal.KnownFrom != "press" { // a news story cannot show silence
			document, ok := ruletest.Silent(a.proposal.Facts(a.asOf), a.vocabulary, f.block, f.name)
			if err := try("silent", document, ok); err != nil {
				return nil, err
			}
		}
		lines = append(lines, outcomes(f, byOutcome)...)
	}
	return lines, nil
}

func outcomes(f fact, byOutcome map[finding.Outcome][]string) []string {
	var lines []string
	for o := finding.NotApplicable; o >= finding.Fail; o-- {
		if len(byOutcome[o]) > 0 {
			lines = append(lines, fmt.Sprintf("`%s` as %s: %s", f.address(), either(byOutcome[o]), becomes(o)))
		}
	}
	return lines
}

func either(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:len(items)-1], ", ") + " or " + items[len(items)-1]
}

// takes are the values that a fact can have, where they can be counted.
func takes(f *vocabulary.Fact) []any {
	switch {
	case f.List:
		return nil
	case f.Kind == vocabulary.Boolean:
		return []any{true, false}
	case f.Kind != vocabulary.Word:
		return nil
	}
	var values []any
	for _, w := range f.Words {
		values = append(values, w.Word)
	}
	return values
}

// outcome asks the rule about another document.
func (a *applied) outcome(ctx context.Context, x *finding.Finding, facts map[string]any) (finding.Outcome, error) {
	answers, err := a.engine.AskRule(ctx, a.rule.ID, facts)
	if err != nil {
		return finding.Unknown, ctx.Err() // the rule broke on it: nothing is known
	}
	i := slices.IndexFunc(answers, func(answer eval.Answer) bool { return answer.Subject == x.Subject })
	if i < 0 {
		return finding.NotApplicable, nil
	}
	return answers[i].Outcome, nil
}

func becomes(o finding.Outcome) string {
	return map[finding.Outcome]string{
		finding.Fail: "fails", finding.Refer: "for counsel", finding.Unknown: "undecided, other facts are asked for", finding.Pass: "passes", finding.NotApplicable: "does not apply",
	}[o]
}

// law names the authorities in force on the day.
func (a *applied) law(x *finding.Finding) {
	if len(x.Law) == 0 {
		return
	}
	a.page.Heading(3, "Law in force on "+longDate(a.asOf))
	for _, c := range x.Law {
		authority := a.library.Authorities[c.Authority]
		a.page.Item("%s: %s · %s", c.Role, report.Cite(authority), report.Checked(authority))
	}
}

func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
