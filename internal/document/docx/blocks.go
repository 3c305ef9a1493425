package docx

import (
	"fmt"

	"checker/internal/document"
)

func (s *story) blocks(list []document.Block) error {
	for i, b := range list {
		s.place.leads = i+1 < len(list) && follows(list[i+1])
		if err := s.block(b); err != nil {
			return err
		}
	}
	return nil
}

// follows says that a paragraph before the block introduces it: they stay on one page.
func follows(b document.Block) bool {
	switch b.(type) {
	case document.List, document.Quote, document.Table, document.Terms, document.Listing:
		return true
	}
	return false
}

func (s *story) block(b document.Block) error {
	switch b := b.(type) {
	case document.Section:
		return s.sectionBlock(b)
	case document.Paragraph:
		keep := ""
		if s.place.leads {
			keep = "<w:keepNext/>" + s.place.indented()
		}
		s.paragraph(s.place.style, keep, func() { s.inlines(props{}, b.Text) })
	case document.List:
		return s.list(b)
	case document.Terms:
		if len(b.Items) > 0 {
			return s.terms(b)
		}
	case document.Table:
		if len(b.Header)+len(b.Rows) > 0 {
			s.table(b)
		}
	case document.Quote:
		s.quote(b)
	case document.Box:
		return s.box(b)
	case document.Figure:
		return s.figure(b)
	case document.Listing:
		s.listing(b)
	case document.Contents:
		s.contents()
	default:
		return fmt.Errorf("unknown block %T", b)
	}
	return nil
}

// paragraph writes one paragraph at the indent of the place, or with properties of its own.
func (s *story) paragraph(style, properties string, write func()) {
	s.turned()
	if properties == "" {
		properties = s.place.indented()
	}
	s.put(`<w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>`, style, properties)
	write()
	s.raw(`</w:p>`)
}

func (p place) indented() string {
	if p.indent == 0 {
		return ""
	}
	return fmt.Sprintf(`<w:ind w:left="%d"/>`, p.indent)
}

// sectionBlock turns the page for a section with a table that is too wide for it, heading included.
func (s *story) sectionBlock(b document.Section) error {
	wide := !s.place.nested && hasWide(b.Body)
	if wide {
		s.turn(true)
		defer s.turn(false)
	}
	s.heading(b.Level, b.Number, b.Heading, false)
	return s.blocks(b.Body)
}

func hasWide(list []document.Block) bool {
	for _, b := range list {
		if t, ok := b.(document.Table); ok && t.Wide {
			return true
		}
	}
	return false
}

// heading writes the next heading of the outline. Below the label of a box it stands closer.
func (s *story) heading(level int, number string, text []document.Inline, labelled bool) {
	mark := s.index.outline[s.headings].mark
	s.headings++
	spacing := ""
	if labelled {
		spacing = `<w:spacing w:before="60"/>`
	}
	s.paragraph(fmt.Sprintf("Heading%d", min(max(level, 1), 6)), spacing, func() {
		s.bookmark(mark, func() {
			if number != "" {
				s.text(props{}, number+"\u2002")
			}
			s.inlines(props{}, text)
		})
	})
}

// bookmark writes text that links lead to; an empty name is none.
func (s *story) bookmark(name string, write func()) {
	if name == "" {
		write()
		return
	}
	s.bookmarks++
	id := s.bookmarks
	s.put(`<w:bookmarkStart w:id="%d" w:name="%s"/>`, id, name)
	write()
	s.put(`<w:bookmarkEnd w:id="%d"/>`, id)
}

func (s *story) list(b document.List) error {
	s.lists = append(s.lists, list{ID: len(s.lists) + 1, Ordered: b.Ordered})
	id, depth := len(s.lists), s.place.depth
	style := "ListBullet"
	switch {
	case s.place.style == "TermText":
		style = "TermList"
	case b.Ordered:
		style = "ListNumber"
	}
	p := s.place
	p.nested, p.depth, p.indent = true, depth+1, p.indent+step
	number := fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr><w:ind w:left="%d" w:hanging="%d"/>`, min(depth, 8), id, p.indent, step)
	for _, item := range b.Items {
		if err := s.within(p, func() error { return s.item(style, number, item) }); err != nil {
			return err
		}
	}
	return nil
}

// item writes the first paragraph behind the number or the bullet, and the rest below it.
func (s *story) item(style, number string, item []document.Block) error {
	var first []document.Inline
	if len(item) > 0 {
		if p, ok := item[0].(document.Paragraph); ok {
			first, item = p.Text, item[1:]
		}
	}
	s.paragraph(style, number, func() { s.inlines(props{}, first) })
	if s.place.style == "BodyText" {
		s.place.style = "ListContinue"
	}
	return s.blocks(item)
}

func (s *story) quote(b document.Quote) {
	old := s.place.indent
	s.place.indent = old + step
	style := "Quote"
	if s.place.style == "TermText" {
		style = "TermQuote"
	}
	s.paragraph(style, "", func() { s.inlines(props{}, b.Text) })
	if len(b.Source) > 0 {
		s.paragraph("QuoteSource", "", func() { s.inlines(props{}, b.Source) })
	}
	s.place.indent = old
}
