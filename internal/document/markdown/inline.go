package markdown

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"checker/internal/document"
)

// inline renders running text as one line of Markdown, or several where it has breaks.
func (m *markdown) inline(words []document.Inline) string {
	w := &line{m: m}
	w.write(words)
	return strings.TrimSpace(w.String())
}

// cell renders running text within a table.
func (m *markdown) cell(words []document.Inline) string {
	w := &line{m: m, cell: true}
	w.write(words)
	return strings.TrimSpace(w.String())
}

// line is running text under way.
type line struct {
	strings.Builder
	m      *markdown
	cell   bool
	inside bool // of a span or a link, so that its end is no end of a line
	spaced bool // a space, a stop or the end of the line follows what is written now
}

func (w *line) write(words []document.Inline) {
	for i, in := range words {
		w.spaced = i+1 == len(words) && !w.inside
		if i+1 < len(words) {
			next, ok := words[i+1].(document.Text)
			w.spaced = ok && next != "" && strings.ContainsRune(" :;,.)", rune(next[0]))
		}
		switch in := in.(type) {
		case document.Text:
			w.text(string(in))
		case document.Strong:
			w.span("**", "strong", in)
		case document.Emphasis:
			w.span("*", "em", in)
		case document.Code:
			w.code(string(in))
		case document.Link:
			w.link(in)
		case document.Target:
			w.WriteString(w.m.anchor(in.ID))
			w.WriteString(w.within(in.Text))
		case document.Mark:
			w.span("**", "strong", in.Text)
		case document.Inserted:
			w.span("", "ins", in)
		case document.Deleted:
			w.span("", "del", in)
		case document.Tag:
			w.span("**", "strong", text(in.Text))
		case document.Note:
			w.note(in)
		case document.Break:
			w.lineBreak()
		}
	}
}

func (w *line) lineBreak() {
	switch {
	case w.cell:
		w.WriteString("<br>")
	case strings.HasSuffix(w.String(), `\`): // readers differ on three of them
		w.WriteString("<br>\n")
	default:
		w.WriteString("\\\n")
	}
}

// span sets words off by a delimiter where Markdown is sure to read it as one, and by an element of HTML elsewhere.
func (w *line) span(delimiter, element string, words []document.Inline) {
	spaced := w.spaced
	s := w.within(words)
	inner := strings.Trim(s, " ")
	if inner == "" {
		w.WriteString(s)
		return
	}
	lead, after, _ := strings.Cut(s, inner)
	w.WriteString(lead)
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	before, _ := utf8.DecodeLastRuneInString(w.String())
	opens := before != '*' && (wordy(first) || first != '*' && !unicode.IsSpace(first) && (w.fresh() || before == ' '))
	closes := last != '*' && !unicode.IsSpace(last) && (wordy(last) || after != "" || spaced)
	if delimiter != "" && opens && closes {
		w.WriteString(delimiter + inner + delimiter + after)
	} else {
		w.WriteString("<" + element + ">" + inner + "</" + element + ">" + after)
	}
}

// within renders text that does not begin a line.
func (w *line) within(words []document.Inline) string {
	inner := &line{m: w.m, cell: w.cell, inside: true}
	inner.WriteString("x")
	inner.write(words)
	return inner.String()[1:]
}

func wordy(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func (w *line) code(s string) {
	s = strings.Join(strings.Fields(document.Visible(s)), " ")
	if s == "" {
		return
	}
	if w.cell {
		s = strings.ReplaceAll(s, "|", `\|`)
		if strings.Contains(s, `\\|`) { // a backslash before a bar has no spelling in a cell's code
			w.WriteString("<code>" + w.within(text(strings.ReplaceAll(s, `\|`, "|"))) + "</code>")
			return
		}
	}
	fence := strings.Repeat("`", longest(s)+1)
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	if strings.HasSuffix(w.String(), "`") {
		w.WriteString("<!-- -->")
	}
	w.WriteString(fence + s + fence)
}

func (w *line) link(l document.Link) {
	words := w.within(l.Text)
	id, within := strings.CutPrefix(l.To, "#")
	switch {
	case within && w.m.known[id]:
		fmt.Fprintf(w, "[%s](#%s)", words, escapeURL(id))
	case !within && document.Address(l.To):
		fmt.Fprintf(w, "[%s](%s)", words, keep(l.To))
	default:
		w.WriteString(words)
	}
}

func (w *line) note(n document.Note) {
	number := len(w.m.notes) + 1
	w.m.notes = append(w.m.notes, "") // keeps the place: a note may hold notes
	fmt.Fprintf(w, "[^%d]", number)
	w.m.notes[number-1] = fmt.Sprintf("[^%d]: %s", number, strings.ReplaceAll(w.m.inline(n.Text), "\n", "\n    "))
}

// escapeURL is an ID as the fragment of a link.
func escapeURL(id string) string {
	return strings.NewReplacer("(", "%28", ")", "%29", "|", "%7C", "*", "%2A", "_", "_").Replace(url.PathEscape(document.Visible(id)))
}

// keep is an address as the destination of a link.
func keep(to string) string {
	if strings.Contains(to, ";") {
		to = strings.ReplaceAll(to, "&", "&amp;")
	}
	return strings.NewReplacer("(", "%28", ")", "%29", "|", "%7C", "<", "%3C", ">", "%3E", `\`, "%5C", "`", "%60", "*", "%2A", `"`, "%22").Replace(to)
}

// attribute is a text as the value of an attribute.
func attribute(s string) string {
	return strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;", ">", "&gt;", "\n", "&#10;", "`", "&#96;", "|", "&#124;", "*", "&#42;").Replace(document.Visible(s))
}
