// Package markdown renders documents as GitHub's Markdown: CommonMark with tables, footnotes and Mermaid. The texts of a
// document are escaped, so that they never become markup, HTML, links or mentions of people.
package markdown

import (
	"fmt"
	"io"
	"strings"

	"checker/internal/document"
)

// Write renders d.
func Write(w io.Writer, d *document.Document) error {
	m := &markdown{wanted: map[string]bool{}, known: map[string]bool{}, outline: document.Outline(d.Body, 2)}
	document.Walk(d.Body, m.visit)
	parts := []string{"# " + m.inline(text(d.Title))}
	if d.Subtitle != "" {
		parts = append(parts, m.inline(text(d.Subtitle)))
	}
	parts = append(parts, m.blocks(d.Body)...)
	parts = append(parts, "---")
	if foot := m.foot(d); foot != "" {
		parts = append(parts, foot)
	}
	parts = append(parts, m.notes...)
	_, err := io.WriteString(w, strings.Join(parts, "\n\n")+"\n")
	return err
}

// markdown is what a rendering knows of its document, and the footnotes that it has met.
type markdown struct {
	outline []document.Heading
	known   map[string]bool // IDs that links may lead to
	wanted  map[string]bool // IDs that links do lead to
	notes   []string
}

func (m *markdown) visit(b document.Block, in document.Inline) {
	for _, id := range document.IDs(b, in) {
		m.known[id] = true
	}
	if link, ok := in.(document.Link); ok {
		if id, ok := strings.CutPrefix(link.To, "#"); ok {
			m.wanted[id] = true
		}
	}
	if _, ok := b.(document.Contents); ok {
		for _, h := range m.outline {
			m.wanted[h.ID] = true
		}
	}
}

func (m *markdown) foot(d *document.Document) string {
	var parts []string
	for _, s := range []string{d.Producer, d.Date} {
		if s != "" {
			parts = append(parts, m.inline(text(s)))
		}
	}
	return strings.Join(parts, " · ")
}

// blocks renders each block as paragraphs of Markdown, between which an empty line stands.
func (m *markdown) blocks(list []document.Block) []string {
	var parts []string
	for _, b := range list {
		for _, part := range m.block(b) {
			if part != "" {
				parts = append(parts, part)
			}
		}
	}
	return parts
}

func (m *markdown) block(b document.Block) []string {
	switch b := b.(type) {
	case document.Section:
		number := ""
		if b.Number != "" {
			number = b.Number + " "
		}
		heading := m.heading(b.ID, b.Level, append([]document.Inline{document.Text(number)}, b.Heading...))
		return append([]string{heading}, m.blocks(b.Body)...)
	case document.Paragraph:
		return []string{m.inline(b.Text)}
	case document.List:
		return []string{m.list(b)}
	case document.Terms:
		return []string{m.terms(b)}
	case document.Table:
		return m.table(b)
	case document.Quote:
		return []string{m.quote(b)}
	case document.Box:
		return m.box(b)
	case document.Figure:
		return m.figure(b)
	case document.Listing:
		return m.listing(b)
	case document.Contents:
		return []string{m.contents()}
	}
	return nil
}

func (m *markdown) heading(id string, level int, words []document.Inline) string {
	return strings.Repeat("#", min(level+1, 6)) + " " + m.anchor(id) + strings.TrimSpace(m.inline(words))
}

// anchor is the target of links to id; where none leads there, it is left out.
func (m *markdown) anchor(id string) string {
	if !m.wanted[id] {
		return ""
	}
	return fmt.Sprintf(`<a id="%s"></a>`, attribute(id))
}

func (m *markdown) list(l document.List) string {
	var items []string
	for i, item := range l.Items {
		marker := "- "
		if l.Ordered {
			marker = fmt.Sprintf("%d. ", i+1)
		}
		items = append(items, hang(marker, m.blocks(item)))
	}
	return strings.Join(items, "\n")
}

func (m *markdown) terms(t document.Terms) string {
	var items []string
	for _, term := range t.Items {
		name := m.inline([]document.Inline{document.Strong(term.Name)})
		if m.inline(term.Name) == "" {
			name = ""
		}
		parts := m.blocks(term.Body)
		if len(term.Body) > 0 {
			if _, ok := term.Body[0].(document.Paragraph); ok && len(parts) > 0 {
				name, parts = name+": "+parts[0], parts[1:]
			}
		}
		items = append(items, hang("- ", append([]string{name}, parts...)))
	}
	return strings.Join(items, "\n")
}

// hang writes blocks as an item: after a marker, and below its text.
func hang(marker string, parts []string) string {
	return marker + strings.TrimSpace(indent(strings.Repeat(" ", len(marker)), strings.Join(parts, "\n\n")))
}

// indent puts a prefix before each line; a line that is empty gets the prefix without the spaces at its end.
func indent(prefix, s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = prefix + line
		if line == "" {
			lines[i] = strings.TrimRight(prefix, " ")
		}
	}
	return strings.Join(lines, "\n")
}

func (m *markdown) contents() string {
	var lines []string
	for _, h := range m.outline {
		words := h.Text
		if h.Number != "" {
			words = append([]document.Inline{document.Text(h.Number + " ")}, words...)
		}
		link := m.inline([]document.Inline{document.Link{To: "#" + h.ID, Text: words}})
		lines = append(lines, strings.Repeat("  ", h.Level-1)+"- "+link)
	}
	return strings.Join(lines, "\n")
}

func text(s string) []document.Inline { return []document.Inline{document.Text(s)} }
