package memo

import (
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/report"
)

// inOrder lists what was checked and met.
func (m *memo) inOrder() []document.Block {
	list := m.of(finding.Pass)
	if len(list) == 0 {
		return []document.Block{para("No rule that was asked is met on the facts that are stated.")}
	}
	table := document.Table{Header: [][]document.Inline{text("No."), text("Requirement"), text("About"), text("Basis")}}
	for _, x := range list {
		table.Rows = append(table.Rows, [][]document.Inline{
			{document.Target{ID: anchor(x), Text: text(m.labels[x])}}, m.requirement(x), join(document.Text(x.About), ", ", m.line(x.Place)), m.basis(x),
		})
	}
	return []document.Block{para("On the facts as they are stated, these requirements are met."), table}
}

// basis is the law that a rule rests on.
func (m *memo) basis(x *finding.Finding) []document.Inline {
	var items [][]document.Inline
	for _, c := range x.Law {
		if a, ok := m.authority(c.Authority); ok && c.Role == "basis" {
			items = append(items, m.cite(a))
		}
	}
	return separated(items, "; ")
}

// notExamined lists what the measure does not touch, and the limits of the library.
func (m *memo) notExamined() []document.Block {
	var body []document.Block
	for _, part := range []struct {
		heading, id string
		body        []document.Block
	}{
		{"Rules that do not apply", "no-application", m.noApplication()},
		{"What the rules do not look at", "limits", m.limits()},
		{"Law of other days and places", "other-law", m.otherLaw()},
	} {
		if len(part.body) > 0 {
			body = append(body, document.Section{ID: part.id, Level: 2, Heading: say(part.heading), Body: part.body})
		}
	}
	return body
}

func (m *memo) noApplication() []document.Block {
	var reasons []string
	by := map[string][]*finding.Finding{}
	for _, x := range m.of(finding.NotApplicable) {
		if by[x.Because] == nil {
			reasons = append(reasons, x.Because)
		}
		by[x.Because] = append(by[x.Because], x)
	}
	var body []document.Block
	for _, because := range reasons {
		table := document.Table{Header: [][]document.Inline{text("No."), text("Requirement")}}
		for _, x := range by[because] {
			table.Rows = append(table.Rows, [][]document.Inline{
				{document.Target{ID: anchor(x), Text: text(m.labels[x])}}, join(document.Text(m.rule(x).Title), " ", document.Code(x.Rule)),
			})
		}
		body = append(body, para("Each of these rules was asked, and does not apply: ", document.Text(ended(because))), table)
	}
	if body != nil && (m.Proposal == nil || !m.Proposal.Complete()) {
		body = append([]document.Block{para("The file does not say that it holds the whole measure. To a part of the measure that no block states, no rule was applied.")}, body...)
	}
	return body
}

// limits lists what each rule that was asked says it does not look at.
func (m *memo) limits() []document.Block {
	table := document.Table{Header: [][]document.Inline{text("Rule"), text("What it does not look at")}}
	seen := map[string]bool{}
	for _, x := range m.of(finding.Fail, finding.Refer, finding.Unknown, finding.Pass) {
		about, ok := m.about(x)
		if !ok || about.Limits == "" || seen[x.Rule] {
			continue
		}
		seen[x.Rule] = true
		table.Rows = append(table.Rows, [][]document.Inline{join(document.Text(m.rule(x).Title), " (", m.link(x), ")"), text(about.Limits)})
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []document.Block{table}
}

// otherLaw names the law that was not asked: of other days, and of other places that the library has.
func (m *memo) otherLaw() []document.Block {
	p := m.File.Proposal
	day := "The law of " + report.LongDate(p.AsOf) + " was asked, and no other."
	if p.LawUpTo != "" {
		day += " The library was last compared with its sources on " + report.LongDate(p.LawUpTo) + ": what became law since is not in it."
	}
	body := []document.Block{para(day)}
	body = append(body, m.began("It began after the proposal's own day:", m.File.Since)...)
	body = append(body, m.began("It begins after that day, before the last election that the file names:", m.File.Later)...)
	var asked []string
	for _, id := range m.Vocabulary.Chain(p.Jurisdiction) {
		asked = append(asked, m.placeName(id))
	}
	if asked == nil { // a place that the library at hand does not know
		asked = []string{p.Place}
	}
	words := "Asked: " + strings.Join(asked, ", ") + ". The law of other places was not asked."
	if none := m.withoutRules(); none != "" {
		words += " " + none
	}
	return append(body, para(words))
}

// withoutRules says of which governing law the library at hand has no rule: it was not held against the measure.
func (m *memo) withoutRules() string {
	if m.Law == nil {
		return ""
	}
	var names []string
	for _, id := range m.Vocabulary.Chain(m.File.Proposal.Jurisdiction) {
		if !slices.ContainsFunc(m.Law.Library().Rules, func(r policy.Rule) bool { return r.Jurisdiction == id }) {
			names = append(names, m.placeName(id))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "The library has no rule of the law of " + strings.Join(names, " and ") + ": it was not held against the measure."
}

func (m *memo) began(heading string, authorities []string) []document.Block {
	var items [][]document.Block
	for _, id := range authorities {
		if a, ok := m.authority(id); ok {
			items = append(items, []document.Block{para(report.LongDate(a.From)+": ", m.cite(a))})
		}
	}
	if len(items) == 0 {
		return nil
	}
	return []document.Block{para(heading), document.List{Items: items}}
}
