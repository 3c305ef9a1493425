package document

import (
	"fmt"
	"net/url"
	"path"
	"strings"
)

// Walk visits each block and each inline in the order in which they are read; the other argument is nil.
func Walk(body []Block, visit func(Block, Inline)) {
	for _, b := range body {
		visit(b, nil)
		switch b := b.(type) {
		case Section:
			walkInlines(visit, b.Heading)
			Walk(b.Body, visit)
		case Paragraph:
			walkInlines(visit, b.Text)
		case List:
			for _, item := range b.Items {
				Walk(item, visit)
			}
		case Terms:
			for _, t := range b.Items {
				walkInlines(visit, t.Name)
				Walk(t.Body, visit)
			}
		case Table:
			walkInlines(visit, b.Caption)
			walkInlines(visit, b.Header...)
			for _, row := range b.Rows {
				walkInlines(visit, row...)
			}
		case Quote:
			walkInlines(visit, b.Text, b.Source)
		case Box:
			walkInlines(visit, b.Heading)
			Walk(b.Body, visit)
		case Figure:
			walkInlines(visit, b.Caption)
			Walk(b.Instead, visit)
		case Listing:
			for _, l := range b.Lines {
				walkInlines(visit, l.Text, l.Notes)
			}
		}
	}
}

func walkInlines(visit func(Block, Inline), texts ...[]Inline) {
	for _, text := range texts {
		for _, in := range text {
			visit(nil, in)
			walkInlines(visit, Within(in))
		}
	}
}

// Within is the running text that an inline holds.
func Within(in Inline) []Inline {
	switch in := in.(type) {
	case Strong:
		return in
	case Emphasis:
		return in
	case Inserted:
		return in
	case Deleted:
		return in
	case Link:
		return in.Text
	case Target:
		return in.Text
	case Mark:
		return in.Text
	case Note:
		return in.Text
	}
	return nil
}

// Words are the words of an inline itself, without those Within it.
func Words(in Inline) string {
	switch in := in.(type) {
	case Text:
		return string(in)
	case Code:
		return string(in)
	case Tag:
		return in.Text
	case Break:
		return " "
	}
	return ""
}

// Unlinked is running text without what leads elsewhere: links are their words, notes and targets are gone.
func Unlinked(text []Inline) []Inline {
	var out []Inline
	for _, in := range text {
		switch in := in.(type) {
		case Note:
		case Link:
			out = append(out, Unlinked(in.Text)...)
		case Target:
			out = append(out, Unlinked(in.Text)...)
		case Strong:
			out = append(out, Strong(Unlinked(in)))
		case Emphasis:
			out = append(out, Emphasis(Unlinked(in)))
		case Inserted:
			out = append(out, Inserted(Unlinked(in)))
		case Deleted:
			out = append(out, Deleted(Unlinked(in)))
		case Mark:
			out = append(out, Mark{Tone: in.Tone, Text: Unlinked(in.Text)})
		default:
			out = append(out, in)
		}
	}
	return out
}

// String is the words of running text, without its notes.
func String(text []Inline) string {
	var b strings.Builder
	for _, in := range Unlinked(text) {
		b.WriteString(Words(in))
		b.WriteString(String(Within(in)))
	}
	return b.String()
}

// IDs are the targets that a block or an inline is or has of its own.
func IDs(b Block, in Inline) []string {
	var list []string
	switch b := b.(type) {
	case Section:
		list = append(list, b.ID)
	case Box:
		list = append(list, b.ID)
	case Figure:
		list = append(list, b.ID)
	case Listing:
		list = append(list, b.ID)
		for _, l := range Numbered(b.Lines) {
			if b.ID != "" {
				list = append(list, LineID(b.ID, l.Number))
			}
		}
	}
	if t, ok := in.(Target); ok {
		list = append(list, t.ID)
	}
	if len(list) > 0 && list[0] == "" {
		return nil
	}
	return list
}

// LineID is the target of a line of a listing.
func LineID(listing string, number int) string { return fmt.Sprintf("%s-%d", listing, number) }

// A NumberedLine is a line that knows its number, and whether lines are left out before it.
type NumberedLine struct {
	Line
	Gap bool
}

// Numbered gives each line of a listing its number.
func Numbered(lines []Line) []NumberedLine {
	out := make([]NumberedLine, len(lines))
	last := 0
	for i, l := range lines {
		if l.Number == 0 {
			l.Number = last + 1
		}
		out[i] = NumberedLine{Line: l, Gap: i > 0 && l.Number != last+1}
		last = l.Number
	}
	return out
}

// A Heading is an entry of the outline: a section or a box.
type Heading struct {
	ID     string
	Level  int
	Number string
	Text   []Inline
	Box    bool // and then Tone and Label say what it is
	Tone   Tone
	Label  string
}

// Outline is the headings of a document that links can lead to, down to a level.
func Outline(body []Block, deepest int) []Heading {
	var list []Heading
	Walk(body, func(b Block, _ Inline) {
		var h Heading
		switch b := b.(type) {
		case Section:
			h = Heading{ID: b.ID, Level: b.Level, Number: b.Number, Text: b.Heading}
		case Box:
			h = Heading{ID: b.ID, Level: b.Level, Text: b.Heading, Box: true, Tone: b.Tone, Label: b.Label}
		}
		if h.ID != "" && len(h.Text) > 0 && h.Level > 0 && h.Level <= deepest {
			h.Text = Unlinked(h.Text)
			list = append(list, h)
		}
	})
	return list
}

// Address says whether a link may lead there: an address of the web or of post, a file Beside the document, and nothing
// else.
func Address(to string) bool {
	if strings.ContainsFunc(to, func(r rune) bool { return r <= ' ' || Hidden(r) }) {
		return false
	}
	u, err := url.Parse(to)
	if err != nil {
		return false
	}
	return (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" || u.Scheme == "mailto" && u.Opaque != "" || Beside(to)
}

// Beside says whether a link leads to a file in the document's own folder or below it: "./memo.html#finding".
func Beside(to string) bool {
	u, err := url.Parse(to)
	return err == nil && strings.HasPrefix(to, "./") && u.Scheme == "" && u.Host == "" && !strings.Contains(u.Path, `\`) &&
		!strings.HasPrefix(path.Clean(u.Path), "..")
}
