package docx

import (
	"fmt"

	"checker/internal/document"
)

// box writes a box without a place in the outline inside borders if it is only paragraphs; else its label is a band, so
// that its headings, lists and tables stay those of the document.
func (s *story) box(b document.Box) error {
	tone := palettes()[b.Tone]
	if b.Level == 0 && onlyParagraphs(b.Body) {
		return s.frame(b, tone)
	}
	mark := ""
	if b.Level == 0 {
		mark = s.index.marks[b.ID]
	}
	if b.Label != "" {
		s.paragraph("Label"+tone.Name, "", func() {
			s.bookmark(mark, func() { s.text(props{}, b.Label) })
		})
		mark = ""
	}
	if b.Level > 0 {
		s.heading(b.Level, "", b.Heading, b.Label != "")
	} else if len(b.Heading) > 0 {
		s.paragraph("BoxHeading", "", func() {
			s.bookmark(mark, func() { s.inlines(props{}, b.Heading) })
		})
	}
	if err := s.blocks(b.Body); err != nil {
		return err
	}
	if b.Level == 0 {
		s.paragraph("BoxEnd", "", func() {})
	}
	return nil
}

func onlyParagraphs(list []document.Block) bool {
	for _, b := range list {
		if _, ok := b.(document.Paragraph); !ok {
			return false
		}
	}
	return true
}

// frame writes paragraphs with the same borders, which word processors join; the first ones stay with the next.
func (s *story) frame(b document.Box, tone palette) error {
	style, mark := "Box"+tone.Name, s.index.marks[b.ID]
	for _, head := range [][]document.Inline{{document.Text(b.Label)}, b.Heading} {
		if document.String(head) == "" {
			continue
		}
		s.paragraph(style, `<w:keepNext/>`, func() {
			s.bookmark(mark, func() { s.inlines(props{bold: true}, head) })
		})
		mark = ""
	}
	p := s.place
	p.style = style
	return s.within(p, func() error { return s.blocks(b.Body) })
}

// listing writes numbered lines; a note stands below its line, since a margin is too narrow for it.
func (s *story) listing(b document.Listing) {
	if b.Name != "" {
		s.paragraph("ListingName", "", func() { s.text(props{}, b.Name) })
	}
	for _, line := range document.Numbered(b.Lines) {
		if line.Gap {
			s.paragraph("Listing", "", func() { s.raw(`<w:r><w:tab/></w:r>`); s.text(props{}, "⋮") })
		}
		mark := ""
		if id := document.LineID(b.ID, line.Number); b.ID != "" && s.index.linked[id] {
			mark = s.index.marks[id]
		}
		s.paragraph("Listing", "", func() {
			s.raw(`<w:r><w:tab/></w:r>`)
			s.bookmark(mark, func() { s.text(props{style: "LineNumber"}, fmt.Sprint(line.Number)) })
			s.raw(`<w:r><w:tab/></w:r>`)
			s.inlines(props{verbatim: true}, line.Text)
		})
		if len(line.Notes) > 0 {
			s.paragraph("ListingNote", "", func() { s.inlines(props{}, line.Notes) })
		}
	}
	s.paragraph("ListingEnd", "", func() {})
}
