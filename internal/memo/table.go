package memo

import (
	"cmp"
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
)

// groups are the parts of a table of authorities, in the order in which lawyers list them.
var groups = []struct {
	heading, id string
	kinds       []string
}{
	{"Constitutions", "constitutions", []string{"constitution"}},
	{"Statutes", "statutes", []string{"statute"}},
	{"Cases", "cases", []string{"case"}},
	{"Other", "other-authorities", nil},
}

// table lists each authority that is cited once, with where it is cited.
func (m *memo) table() []document.Block {
	byGroup := make([][]finding.Authority, len(groups))
	for id := range m.onRoad {
		if _, ok := m.cited[id]; !ok {
			m.cited[id] = nil
		}
	}
	for id := range m.cited {
		a, _ := m.Reference.Authority(id)
		g := slices.IndexFunc(groups, func(g struct {
			heading, id string
			kinds       []string
		}) bool {
			return g.kinds == nil || slices.Contains(g.kinds, a.Kind)
		})
		byGroup[g] = append(byGroup[g], a)
	}
	var body []document.Block
	for i, g := range groups {
		if len(byGroup[i]) == 0 {
			continue
		}
		slices.SortFunc(byGroup[i], func(a, b finding.Authority) int {
			return cmp.Or(compareNatural(a.California, b.California), cmp.Compare(a.ID, b.ID))
		})
		table := document.Table{Header: [][]document.Inline{text("Authority"), text("Weight, and how far it was checked"), text("Cited at")}}
		for _, a := range byGroup[i] {
			cell := []document.Inline{document.Target{ID: entry(a), Text: m.citation(a)}}
			if hasAddress(a) {
				cell = append(cell, document.Text(" · "), document.Link{To: a.URL, Text: text("official text")})
			}
			table.Rows = append(table.Rows, [][]document.Inline{cell, text(upper(standing(a))), m.citedAt(a.ID)})
		}
		body = append(body, document.Section{ID: g.id, Level: 2, Heading: say(g.heading), Body: []document.Block{table}})
	}
	if body == nil {
		return nil
	}
	intro := para("Quotations are of fifty words at most. “Quoted from a copy of the text” means that the words were compared with a copy, not with the official print; links lead to the official publisher where the library has an address.")
	return append([]document.Block{intro}, body...)
}

// citedAt leads to where an authority is cited.
func (m *memo) citedAt(id string) []document.Inline {
	items := make([][]document.Inline, 0, len(m.cited[id])+1)
	for _, x := range m.cited[id] {
		items = append(items, []document.Inline{m.link(x)})
	}
	if m.onRoad[id] {
		items = append(items, []document.Inline{document.Link{To: "#pathway", Text: text("the pathway")}})
	}
	return separated(items, ", ")
}

// compareNatural compares texts so that § 9 stands before § 10.
func compareNatural(a, b string) int {
	for a != "" && b != "" {
		x, restA := chunk(a)
		y, restB := chunk(b)
		if isDigit(x[0]) && isDigit(y[0]) {
			p, q := strings.TrimLeft(x, "0"), strings.TrimLeft(y, "0")
			if c := cmp.Or(cmp.Compare(len(p), len(q)), cmp.Compare(p, q)); c != 0 {
				return c
			}
		} else if c := cmp.Compare(x, y); c != 0 {
			return c
		}
		a, b = restA, restB
	}
	return cmp.Compare(len(a), len(b))
}

// chunk is a text's first run of digits, or of what are none.
func chunk(s string) (string, string) {
	i := 1
	for i < len(s) && isDigit(s[i]) == isDigit(s[0]) {
		i++
	}
	return s[:i], s[i:]
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
