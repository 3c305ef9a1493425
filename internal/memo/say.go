package memo

import (
	"fmt"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
)

// say is running text; parts in `backticks` are code.
func say(words string) []document.Inline {
	parts := strings.Split(words, "`")
	if len(parts)%2 == 0 {
		return []document.Inline{document.Text(words)}
	}
	var list []document.Inline
	for i, part := range parts {
		switch {
		case part == "":
		case i%2 == 1:
			list = append(list, document.Code(part))
		default:
			list = append(list, document.Text(part))
		}
	}
	return list
}

// text is running text as it stands: for words that are not ours.
func text(words string) []document.Inline { return []document.Inline{document.Text(words)} }

func para(parts ...any) document.Paragraph { return document.Paragraph{Text: join(parts...)} }

func strong(words string) document.Strong { return document.Strong(text(words)) }

// join puts strings and inlines in a row. Strings are our own words.
func join(parts ...any) []document.Inline {
	var list []document.Inline
	for _, part := range parts {
		switch p := part.(type) {
		case string:
			list = append(list, say(p)...)
		case []document.Inline:
			list = append(list, p...)
		case document.Inline:
			list = append(list, p)
		}
	}
	return list
}

// separated puts a separator between the items.
func separated(items [][]document.Inline, separator string) []document.Inline {
	var list []document.Inline
	for i, item := range items {
		if i > 0 {
			list = append(list, document.Text(separator))
		}
		list = append(list, item...)
	}
	return list
}

// anchor is where a finding stands in the memorandum.
func anchor(x *finding.Finding) string { return "f-" + x.Identity }

// link leads to a finding by its label.
func (m *memo) link(x *finding.Finding) document.Inline {
	return document.Link{To: "#" + anchor(x), Text: text(m.labels[x])}
}

// links lead to several findings.
func (m *memo) links(list []*finding.Finding) []document.Inline {
	items := make([][]document.Inline, len(list))
	for i, x := range list {
		items[i] = []document.Inline{m.link(x)}
	}
	return separated(items, ", ")
}

// line leads to the place in the numbered text, where that is at hand.
func (m *memo) line(r finding.Range) document.Inline {
	words := "line " + fmt.Sprint(r.Line)
	if r.EndLine > r.Line && (r.EndLine > r.Line+1 || r.EndColumn > 1) {
		words = fmt.Sprintf("lines %d to %d", r.Line, r.EndLine)
	}
	id, ok := m.listing(r.File)
	if !ok || r.Line > lines(m.File.Texts[r.File]) {
		return document.Text(words)
	}
	return document.Link{To: fmt.Sprintf("#%s-%d", id, r.Line), Text: text(words)}
}

// lower begins a name in small letters, as it stands inside of a sentence.
func lower(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// ended is a text that ends as a sentence does.
func ended(s string) string {
	if s == "" || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return s
	}
	return s + "."
}
