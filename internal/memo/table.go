package memo

import (
	"cmp"
	"slices"
	"strings"

	"checker/internal/document"
)

// A group is a part of the table of authorities. The last takes the kinds that no other has.
type group struct {
	heading, id string
	kinds       []string
}

// groups are in the order in which lawyers list them.
func groups() []group {
	return []group{
		{"Constitutions", "constitutions", []string{"constitution"}},
		{"Statutes", "statutes", []string{"statute"}},
		{"Cases", "cases", []string{"case"}},
		{"Other", "other-authorities", nil},
	}
}

// table lists each authority that is cited once, with where it is cited.
func (m *memo) table() []document.Block {
	parts := groups()
	byGroup := make([][]*authorityEntry, len(parts))
	for _, e := range m.entries {
		g := slices.IndexFunc(parts, func(p group) bool { return p.kinds == nil || slices.Contains(p.kinds, e.of.Kind) })
		byGroup[g] = append(byGroup[g], e)
	}
	var body []document.Block
	for i, g := range parts {
		if len(byGroup[i]) == 0 {
			continue
		}
		slices.SortFunc(byGroup[i], func(a, b *authorityEntry) int {
			return cmp.Or(compareNatural(m.sortedBy(a), m.sortedBy(b)), cmp.Compare(a.id, b.id))
		})
		table := document.Table{Header: [][]document.Inline{text("Authority"), text("Weight, and how far it was checked"), text("Cited at")}}
		for _, e := range byGroup[i] {
			cell := []document.Inline{document.Target{ID: e.id, Text: m.citation(e.of)}}
			if hasAddress(e.of) {
				cell = append(cell, document.Text(" · "), document.Link{To: e.of.URL, Text: text("official text")})
			}
			table.Rows = append(table.Rows, [][]document.Inline{cell, text(upper(standing(e.of))), m.citedAt(e)})
		}
		body = append(body, document.Section{ID: g.id, Level: 2, Heading: say(g.heading), Body: []document.Block{table}})
	}
	if body == nil {
		return nil
	}
	intro := para("Quotations are of fifty words at most. “Quoted from a copy of the text” means that the words were compared with a copy, not with the official print; links lead to the official publisher where the library has an address.")
	return append([]document.Block{intro}, body...)
}

// sortedBy is by what an authority is sorted: what a reader sees, whatever letters are capitals.
func (m *memo) sortedBy(e *authorityEntry) string {
	return strings.ToLower(document.String(m.citation(e.of)))
}

// citedAt leads to where an authority is cited.
func (m *memo) citedAt(e *authorityEntry) []document.Inline {
	var items [][]document.Inline
	for _, x := range e.cited {
		items = append(items, []document.Inline{m.link(x)})
	}
	if e.onRoad {
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
