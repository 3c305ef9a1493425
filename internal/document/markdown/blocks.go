package markdown

import (
	"fmt"
	"strings"

	"checker/internal/document"
)

func (m *markdown) quote(q document.Quote) string {
	parts := []string{m.inline(q.Text)}
	if len(q.Source) > 0 {
		parts = append(parts, "— "+m.inline(q.Source))
	}
	return indent("> ", strings.Join(parts, "\n\n"))
}

// box is a heading with its label where it is part of the outline, and words set off to the right where it is not.
func (m *markdown) box(b document.Box) []string {
	label := ""
	if b.Label != "" {
		label = m.inline([]document.Inline{document.Strong{document.Text(b.Label)}})
	}
	if b.Level > 0 && len(b.Heading) > 0 {
		return append([]string{m.heading(b.ID, b.Level, b.Heading), label}, m.blocks(b.Body)...)
	}
	first := m.anchor(b.ID) + label
	if len(b.Heading) > 0 {
		if label != "" {
			first += " · "
		}
		first += m.inline(b.Heading)
	}
	var parts []string
	if first != "" {
		parts = append(parts, first)
	}
	return []string{indent("> ", strings.Join(append(parts, m.blocks(b.Body)...), "\n\n"))}
}

// table has each cell on one line. Markdown has no captions: it stands above.
func (m *markdown) table(t document.Table) []string {
	columns := len(t.Header)
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	if columns == 0 {
		return nil
	}
	rule := make([]string, columns)
	for i := range rule {
		rule[i] = "---"
		if i < len(t.Align) {
			rule[i] = map[document.Align]string{document.Start: "---", document.End: "--:", document.Center: ":-:"}[t.Align[i]]
		}
	}
	lines := []string{m.row(t.Header, columns), "|" + strings.Join(rule, "|") + "|"}
	for _, row := range t.Rows {
		lines = append(lines, m.row(row, columns))
	}
	return []string{m.caption(t.Caption), strings.Join(lines, "\n")}
}

func (m *markdown) row(cells [][]document.Inline, columns int) string {
	var b strings.Builder
	for i := range columns {
		b.WriteString("| ")
		if i < len(cells) {
			if cell := m.cell(cells[i]); cell != "" {
				b.WriteString(cell + " ")
			}
		}
	}
	return b.String() + "|"
}

func (m *markdown) caption(words []document.Inline) string {
	if len(words) == 0 {
		return ""
	}
	return m.inline([]document.Inline{document.Strong(words)})
}

// figure is the drawing that Mermaid makes, and the same in words for everybody.
func (m *markdown) figure(f document.Figure) []string {
	caption := m.anchor(f.ID)
	if len(f.Caption) > 0 {
		caption += m.inline([]document.Inline{document.Emphasis(f.Caption)})
	}
	parts := []string{caption}
	if f.Mermaid != "" {
		parts = append(parts, fenced("mermaid", strings.TrimRight(document.Visible(f.Mermaid), "\n")))
	}
	if f.Alternative != "" {
		parts = append(parts, m.inline(text(f.Alternative)))
	}
	return append(parts, m.blocks(f.Instead)...)
}

// fenced is a block of code whose fence nothing within closes.
func fenced(language, code string) string {
	fence := strings.Repeat("`", max(3, longest(code)+1))
	return fence + language + "\n" + code + "\n" + fence
}

// longest is the length of the longest run of backticks.
func longest(s string) int {
	most, run := 0, 0
	for _, r := range s {
		if r == '`' {
			run++
		} else {
			run = 0
		}
		most = max(most, run)
	}
	return most
}

// listing is code with numbers, marks drawn below their words, and the notes in a list below.
func (m *markdown) listing(l document.Listing) []string {
	var lines, anchors, notes []string
	for _, line := range document.Numbered(l.Lines) {
		if line.Gap {
			lines = append(lines, "    ⋮")
		}
		code, marks := plain(line.Text)
		lines = append(lines, strings.TrimRight(fmt.Sprintf("%5d │ %s", line.Number, code), " "))
		if marks != "" {
			lines = append(lines, "      │ "+marks)
		}
		anchor := ""
		if l.ID != "" {
			anchor = m.anchor(document.LineID(l.ID, line.Number))
		}
		if len(line.Notes) > 0 {
			notes = append(notes, fmt.Sprintf("- %sLine %d: %s", anchor, line.Number, m.inline(line.Notes)))
		} else if anchor != "" {
			anchors = append(anchors, anchor)
		}
	}
	name := m.anchor(l.ID) + strings.Join(anchors, "")
	if l.Name != "" {
		name += m.inline([]document.Inline{document.Code(l.Name)})
	}
	return []string{name, fenced("text", strings.Join(lines, "\n")), strings.Join(notes, "\n")}
}

// plain is a line as code, and a line that draws its marks.
func plain(words []document.Inline) (code, marks string) {
	var c, u strings.Builder
	flatten(words, false, func(s string, marked bool) {
		for _, r := range strings.NewReplacer("\t", "    ", "\n", " ").Replace(document.Visible(s)) {
			c.WriteRune(r)
			if marked {
				u.WriteString("━")
			} else {
				u.WriteString(" ")
			}
		}
	})
	return c.String(), strings.TrimRight(u.String(), " ")
}

func flatten(words []document.Inline, marked bool, visit func(string, bool)) {
	for _, in := range words {
		if _, ok := in.(document.Mark); ok {
			flatten(document.Within(in), true, visit)
			continue
		}
		if s := document.Words(in); s != "" {
			visit(s, marked)
		}
		if _, ok := in.(document.Note); !ok {
			flatten(document.Within(in), marked, visit)
		}
	}
}
