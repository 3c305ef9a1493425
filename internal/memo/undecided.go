package memo

import (
	"cmp"
	"slices"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// undecided is what nobody stated, and what waits for it.
func (m *memo) undecided() []document.Block {
	waiting := m.of(finding.Unknown)
	if len(waiting) == 0 {
		return nil
	}
	facts, _ := report.Gather(m.File.Findings)
	var body []document.Block
	if len(facts) > 0 {
		body = append(body, document.Section{ID: "to-state", Level: 2, Heading: say("Facts to state"), Body: m.toState(facts)})
	}
	return append(body, document.Section{ID: "waiting", Level: 2, Heading: say("What is undecided"), Body: m.waiting(waiting)})
}

// toState is the checklist, the worst first, block by block.
func (m *memo) toState(facts []*report.Need) []document.Block {
	body := []document.Block{para("Silence is never a pass: each of these is unknown, not absent. Stating it decides, or helps to decide, the points behind it.")}
	worst := finding.Severity(0)
	for _, b := range report.ByBlock(facts) {
		if b.Worst != worst {
			worst = b.Worst
			body = append(body, para(strong(upper(worst.String()))))
		}
		where := join(", ", m.line(b.Insert))
		if b.Absent {
			where = text(", a block that is not there yet")
		}
		var items [][]document.Block
		for _, n := range b.Facts {
			items = append(items, []document.Block{para(document.Code(n.Missing.Fact), ": ", document.Text(upper(n.Missing.Asks)), " (", m.links(m.asking(n)), ")")})
		}
		body = append(body, para("In ", document.Code(b.Block), where, ":"), document.List{Items: items})
	}
	return body
}

// asking lists the undecided findings that miss a fact.
func (m *memo) asking(n *report.Need) []*finding.Finding {
	var list []*finding.Finding
	for _, x := range m.of(finding.Unknown) {
		if slices.ContainsFunc(x.Missing, func(f finding.Missing) bool { return f.Block == n.Missing.Block && f.Fact == n.Missing.Fact }) {
			list = append(list, x)
		}
	}
	return list
}

// waiting lists each undecided finding, and what the law says already.
func (m *memo) waiting(list []*finding.Finding) []document.Block {
	table := document.Table{Header: [][]document.Inline{text("No."), text("Requirement"), text("About"), text("Why it is open")}}
	for _, x := range list {
		table.Rows = append(table.Rows, [][]document.Inline{
			{document.Target{ID: anchor(x), Text: text(m.labels[x])}},
			m.requirement(x),
			join(document.Text(x.About), ", ", m.line(x.Place)), m.whyOpen(x),
		})
	}
	return append([]document.Block{table}, m.meanwhile(list)...)
}

func (m *memo) whyOpen(x *finding.Finding) []document.Inline {
	if x.Error != "" {
		return join("The rule broke: ", document.Text(x.Error))
	}
	if len(x.Missing) == 0 {
		return text(upper(ended(x.Because)))
	}
	var items [][]document.Inline
	for _, f := range x.Missing {
		items = append(items, []document.Inline{document.Code(f.Block + "." + f.Fact)})
	}
	return join("Not stated: ", separated(items, ", "))
}

// requirement is the title of a finding's rule, its name and its weight.
func (m *memo) requirement(x *finding.Finding) []document.Inline {
	return join(document.Text(m.rule(x).Title), document.Break{}, document.Code(x.Rule), " · "+x.Severity.String())
}

// meanwhile is what the law says before the facts are known.
func (m *memo) meanwhile(list []*finding.Finding) []document.Block {
	var body []document.Block
	said := map[string]bool{}
	for _, x := range list {
		if x.Message == "" || said[x.Message] {
			continue
		}
		said[x.Message] = true
		if body == nil {
			body = append(body, para(strong("What the law says meanwhile")))
		}
		body = append(body, para(m.link(x), " "+m.rule(x).Title+". ", document.Text(x.Message)))
		for _, c := range x.Law {
			if a, ok := m.authority(c.Authority); ok && c.Role == "basis" {
				body = append(body, m.quote(x, a))
				break
			}
		}
	}
	return body
}

// byNumber sorts by a number, and keeps the order of equals.
func byNumber[T any](list []T, number func(T) int) []T {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(number(a), number(b)) })
	return list
}
