package docx

import (
	"bytes"
	"fmt"

	"checker/internal/document"
)

// A relation is a line of a part's relationships: an address or a picture.
type relation struct{ ID, Type, Target, Mode string }

// A stream is a part that text is written into, with the relations of that part.
type stream struct {
	body  bytes.Buffer
	links []relation
	ids   map[string]string // by target
}

// relate gives the id of the relation to a target, which is escaped by the caller.
func (f *stream) relate(kind, target, mode string) string {
	key := kind + " " + target
	if id := f.ids[key]; id != "" {
		return id
	}
	if f.ids == nil {
		f.ids = map[string]string{}
	}
	id := fmt.Sprintf("rLink%d", len(f.links)+1)
	f.ids[key] = id
	f.links = append(f.links, relation{id, kind, target, mode})
	return id
}

// A list is a numbering of its own, so that each list counts from 1.
type list struct {
	ID      int
	Ordered bool
}

// A story is the document while it is written.
type story struct {
	index *index
	main  stream
	notes stream
	to    *stream // where text goes now
	lists []list
	media []part

	headings  int // written so far, in the order of the outline
	bookmarks int
	footnotes int
	drawings  int
	inNote    bool
	landscape bool // how the page lies
	lies      bool // how the next block wants it

	place place
}

// A place is where blocks stand: in the text, an item of a list, a cell, a box.
type place struct {
	indent int    // in twentieths of a point
	depth  int    // of lists
	style  string // of paragraphs
	leads  bool   // the paragraph introduces what follows
	nested bool   // in a list or a cell, where pages do not turn
	width  int    // of the column, in twentieths of a point
}

// Sizes in twentieths of a point: Letter, with margins of an inch.
const (
	pageShort = 12240
	pageLong  = 15840
	margin    = 1440
	step      = 400 // of an indent
)

func newStory(d *document.Document) *story {
	s := &story{index: newIndex(d), place: place{style: "BodyText", width: pageShort - 2*margin}}
	s.to = &s.main
	return s
}

// put writes XML; what is not ours in the arguments is escaped by the caller.
func (s *story) put(format string, args ...any) { fmt.Fprintf(&s.to.body, format, args...) }

func (s *story) raw(xml string) { s.to.body.WriteString(xml) }

// within writes blocks at another place.
func (s *story) within(p place, write func() error) error {
	old := s.place
	s.place = p
	err := write()
	s.place = old
	return err
}

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
	`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
	`xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
	`xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
	`xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`

func (s *story) document(d *document.Document) error {
	s.raw(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n<w:document " + namespaces + "><w:body>")
	s.paragraph("Title", "", func() { s.text(props{}, d.Title) })
	if d.Subtitle != "" {
		s.paragraph("Subtitle", "", func() { s.text(props{}, d.Subtitle) })
	}
	if err := s.blocks(d.Body); err != nil {
		return err
	}
	s.put("%s</w:body></w:document>", s.section())
	return nil
}

// section is the properties of the pages before it.
func (s *story) section() string {
	size := fmt.Sprintf(`<w:pgSz w:w="%d" w:h="%d"/>`, pageShort, pageLong)
	if s.landscape {
		size = fmt.Sprintf(`<w:pgSz w:w="%d" w:h="%d" w:orient="landscape"/>`, pageLong, pageShort)
	}
	return `<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:type w:val="nextPage"/>` + size +
		fmt.Sprintf(`<w:pgMar w:top="%[1]d" w:right="%[1]d" w:bottom="%[1]d" w:left="%[1]d" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`, margin)
}

// turn asks for pages of an orientation, from the next block on.
func (s *story) turn(landscape bool) {
	s.lies = landscape
	s.place.width = pageShort - 2*margin
	if landscape {
		s.place.width = pageLong - 2*margin
	}
}

// turned ends the pages of one orientation before the first block of the other: none of them is empty.
func (s *story) turned() {
	if s.lies == s.landscape || s.place.nested || s.inNote {
		return
	}
	s.put(`<w:p><w:pPr><w:pStyle w:val="PageTurn"/>%s</w:pPr></w:p>`, s.section())
	s.landscape = s.lies
}
