package docx

import (
	"fmt"
	"strings"

	"checker/internal/document"
)

// An entry is a heading of the outline.
type entry struct {
	level int
	text  string
	mark  string // bookmark
}

// An index knows the headings and the bookmarks of a document before its first line is written.
type index struct {
	outline []entry
	marks   map[string]string // by ID
	taken   map[string]bool
	linked  map[string]bool // IDs that links lead to
	pages   map[string]int  // how often a link to an address is still to come
}

func newIndex(d *document.Document) *index {
	x := &index{marks: map[string]string{}, taken: map[string]bool{}, linked: map[string]bool{}, pages: map[string]int{}}
	document.Walk(d.Body, func(b document.Block, in document.Inline) {
		for _, id := range document.IDs(b, in) {
			x.add(id)
		}
		switch b := b.(type) {
		case document.Section:
			x.heading(b.ID, b.Level, b.Number, b.Heading)
		case document.Box:
			if b.Level > 0 {
				x.heading(b.ID, b.Level, "", b.Heading)
			}
		}
		if link, ok := in.(document.Link); ok {
			x.linked[strings.TrimPrefix(link.To, "#")] = true
			x.pages[link.To]++
		}
	})
	return x
}

// heading gets a bookmark in any case, for the table of contents.
func (x *index) heading(id string, level int, number string, text []document.Inline) {
	if id == "" {
		id = fmt.Sprintf("heading %d", len(x.outline))
		x.add(id)
	}
	title := strings.Join(strings.Fields(document.String(text)), " ")
	if number != "" {
		title = number + "\u2002" + title
	}
	x.outline = append(x.outline, entry{level: min(max(level, 1), 6), text: title, mark: x.marks[id]})
}

// add finds a name that Word takes for a bookmark: a letter, then letters, digits and underscores, 40 at most.
func (x *index) add(id string) {
	if id == "" || x.marks[id] != "" {
		return
	}
	name := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, "m_"+id)
	name = name[:min(len(name), 34)]
	for n, base := 2, name; x.taken[strings.ToLower(name)]; n++ {
		name = fmt.Sprintf("%s_%d", base, n)
	}
	x.taken[strings.ToLower(name)] = true
	x.marks[id] = name
}
