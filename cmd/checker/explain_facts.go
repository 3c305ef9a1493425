package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// mostLines is how many lines of a proposal an explanation shows.
const mostLines = 24

// fact is a fact that a rule asks for or rests on, as the proposal has it.
type fact struct {
	block, name string // address of the block, and the fact in it
	status      string // stated, silent, or ""
	value       string
	at          finding.Range
}

func (f fact) address() string { return strings.Trim(f.block+"."+f.name, ".") }

// readFacts lists what the rule asks for about a subject, and what its verdict rests on. The policies say what they
// ask for when nothing is known: then everything is missing.
func (a *applied) readFacts(ctx context.Context, x *finding.Finding) ([]fact, error) {
	facts := maps.Clone(a.proposal.Facts(a.asOf))
	known, _ := facts["known"].(map[string]any)
	facts["known"] = map[string]any{}
	answers, err := a.engine.AskRule(ctx, a.rule.ID, facts)
	if err != nil && x.Error == "" {
		return nil, err
	}
	var list []fact
	for _, answer := range answers {
		if answer.Subject != x.Subject {
			continue
		}
		for _, n := range answer.Missing {
			list = append(list, a.fact(n.Block, n.Fact, known))
		}
	}
	for _, rests := range x.Facts {
		if !slices.ContainsFunc(list, func(f fact) bool { return f.address() == rests.Address }) {
			list = append(list, a.fact(rests.Address, "", known))
		}
	}
	slices.SortStableFunc(list, func(f, g fact) int {
		return cmp.Or(cmp.Compare(f.at.Byte, g.at.Byte), cmp.Compare(f.address(), g.address()))
	})
	return list, nil
}

func (a *applied) fact(block, name string, known map[string]any) fact {
	f := fact{block: block, name: name}
	own, _ := known[block].(map[string]any)
	f.status, _ = own[name].(string)
	rng := a.proposal.Range(f.address())
	f.at = finding.Range{
		File: rng.Filename, Line: rng.Start.Line, Column: rng.Start.Column, EndLine: rng.End.Line, EndColumn: rng.End.Column,
		Byte: rng.Start.Byte, EndByte: rng.End.Byte,
	}
	switch value, ok := a.proposal.Value(f.address()); {
	case ok:
		f.value, f.status = written(value), "stated"
	case f.status == "silent":
		f.value = "the measure is silent on it"
	case f.status == "stated" || name == "":
		f.value = "stated"
	default:
		f.value = "not stated"
	}
	return f
}

// written is a value as people write it.
func written(value any) string {
	switch v := value.(type) {
	case map[string]any:
		if s, ok := v["text"].(string); ok {
			return s
		}
		var parts []string
		for _, name := range sorted(v) {
			part := written(v[name])
			if _, nested := v[name].(map[string]any); nested {
				part = "(" + part + ")"
			}
			parts = append(parts, words(name)+" "+part)
		}
		return strings.Join(parts, ", ")
	case []any:
		items := make([]string, len(v))
		separator := ", "
		for i, item := range v {
			items[i] = written(item)
			if strings.Contains(items[i], separator) {
				separator = "; "
			}
		}
		return "[" + strings.Join(items, separator) + "]"
	case string:
		return v
	}
	src, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(src)
}

// decidedBy says which step of the rule gave the verdict, where its constants tell.
func (a *applied) decidedBy(ctx context.Context, x *finding.Finding) {
	if x.Outcome != finding.Fail && x.Outcome != finding.Refer && x.Outcome != finding.Pass {
		return
	}
	answers, err := a.engine.AskRule(ctx, a.rule.ID, a.proposal.Facts(a.asOf))
	if err != nil {
		return
	}
	i := slices.IndexFunc(answers, func(answer eval.Answer) bool { return answer.Subject == x.Subject })
	if i < 0 {
		return
	}
	if steps := decided(a.steps(a.rule), answers[i].Verdict); len(steps) == 1 && steps[0].words != "" {
		a.page.Para("The step that decided: %s", steps[0].words)
	}
}

// facts shows what the rule read, and the lines where it stands.
func (a *applied) facts(x *finding.Finding, facts []fact) {
	if len(facts) == 0 {
		return
	}
	a.page.Heading(3, "What it read")
	var rows [][]string
	places := []finding.Range{x.Place}
	for _, f := range facts {
		where := ""
		if f.status != "" || f.name == "" {
			where = fmt.Sprintf("%s:%d:%d", path.Base(f.at.File), f.at.Line, f.at.Column)
			places = append(places, f.at)
		}
		rows = append(rows, []string{"`" + f.address() + "`", where, f.value})
	}
	for _, name := range sorted(x.Values) {
		rows = append(rows, []string{words(name), "", written(x.Values[name])})
	}
	a.page.Table([]string{"fact", "where", "value"}, rows, nil)
	a.page.Drawn(report.Excerpt(places, a.proposal.Texts(), mostLines, a.style))
}

// toDecide lists what is missing, with the words that it can take.
func (a *applied) toDecide(x *finding.Finding) {
	if len(x.Missing) == 0 {
		return
	}
	a.page.Heading(3, "To decide it, state")
	for _, m := range x.Missing {
		a.page.Item("`%s.%s`: %s", m.Block, m.Fact, m.Asks)
		if known, _ := a.proposal.Facts(a.asOf)["known"].(map[string]any); known[m.Block] != nil {
			a.page.Below("%s, in the block that ends there", report.Where(m.Insert))
		} else {
			a.page.Below("The file states no such block yet")
		}
		if f, ok := a.kind(m.Block, m.Fact); ok && len(f.Words) > 0 {
			var takes []string
			for _, w := range f.Words {
				takes = append(takes, fmt.Sprintf("`%s` (%s)", w.Word, w.Title))
			}
			a.page.Below("It takes %s", strings.Join(takes, ", "))
		}
	}
}

// kind finds what the vocabulary says about a fact at an address.
func (a *applied) kind(block, name string) (*vocabulary.Fact, bool) {
	kind, ok := a.vocabulary.Block(vocabulary.TypeOf(block))
	if !ok {
		return nil, false
	}
	if strings.HasSuffix(block, "]") { // an element of a repeated block: type.label.path[n], or type.path[n]
		steps := strings.Split(block[:strings.LastIndexByte(block, '[')], ".")
		for from := 1; from < len(steps); from++ {
			if f, ok := kind.Path(strings.Join(steps[from:], ".") + "." + name); ok {
				return f, true
			}
		}
		return nil, false
	}
	return kind.Path(name)
}
