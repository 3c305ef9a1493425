package docx

import (
	"unicode/utf8"

	"checker/internal/document"
)

func (s *story) table(b document.Table) {
	turned := b.Wide && !s.lies && !s.place.nested
	if turned {
		s.turn(true)
	}
	if len(b.Caption) > 0 {
		s.paragraph("Caption", "", func() { s.inlines(props{}, b.Caption) })
	}
	s.spell(b)
	widths := s.columns(b, s.place.width-s.place.indent)
	s.begin("Ruled", "firstRow", widths, document.String(b.Caption))
	if len(b.Header) > 0 {
		s.row(b, b.Header, widths, "TableHeader", `<w:cantSplit/><w:tblHeader/>`)
	}
	for _, row := range b.Rows {
		s.row(b, row, widths, "TableText", `<w:cantSplit/>`)
	}
	s.end()
	if turned {
		s.turn(false)
	}
}

// spell marks the addresses that stand in no later block than this table: each of its rows spells them out.
func (s *story) spell(b document.Table) {
	here := map[string]int{}
	document.Walk([]document.Block{b}, func(_ document.Block, in document.Inline) {
		if link, ok := in.(document.Link); ok {
			here[link.To]++
		}
	})
	for to, n := range here {
		if s.index.pages[to] <= n {
			s.index.pages[to] = 0
		}
	}
}

// begin writes the head of a table.
func (s *story) begin(style, look string, widths []int, caption string) {
	s.turned()
	total := 0
	for _, w := range widths {
		total += w
	}
	s.put(`<w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%d" w:type="dxa"/>`, style, total)
	if s.place.indent > 0 {
		s.put(`<w:tblInd w:w="%d" w:type="dxa"/>`, s.place.indent)
	}
	s.put(`<w:tblLayout w:type="fixed"/><w:tblLook w:val="%s" w:firstRow="%d" w:lastRow="0" w:firstColumn="%d" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
		map[string]string{"firstRow": "0620", "firstColumn": "0680"}[look], flag(look == "firstRow"), flag(look == "firstColumn"))
	if caption != "" {
		s.put(`<w:tblCaption w:val="%s"/>`, escape(caption))
	}
	s.raw(`</w:tblPr><w:tblGrid>`)
	for _, w := range widths {
		s.put(`<w:gridCol w:w="%d"/>`, w)
	}
	s.raw(`</w:tblGrid>`)
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// end writes a paragraph too: tables that touch become one.
func (s *story) end() {
	s.raw(`</w:tbl>`)
	s.paragraph("TableEnd", "", func() {})
}

func (s *story) row(b document.Table, cells [][]document.Inline, widths []int, style, properties string) {
	s.put(`<w:tr><w:trPr>%s</w:trPr>`, properties)
	for i, w := range widths {
		var text []document.Inline
		if i < len(cells) {
			text = cells[i]
		}
		jc := ""
		if i < len(b.Align) && b.Align[i] != document.Start {
			jc = map[document.Align]string{document.End: `<w:jc w:val="right"/>`, document.Center: `<w:jc w:val="center"/>`}[b.Align[i]]
		}
		s.put(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>`, w, style, jc)
		s.inlines(props{small: true}, text)
		s.raw(`</w:p></w:tc>`)
	}
	s.raw(`</w:tr>`)
}

// terms are a table of two columns whose first names the row.
func (s *story) terms(b document.Terms) error {
	width := s.place.width - s.place.indent
	name := 0
	for _, term := range b.Items {
		name = max(name, utf8.RuneCountInString(document.String(term.Name)))
	}
	first := min(max(name*charWidth+2*cellMargin+100, usualName), width*2/5)
	widths := []int{first, width - first}
	s.begin("Terms", "firstColumn", widths, "")
	for _, term := range b.Items {
		s.put(`<w:tr><w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TermName"/></w:pPr>`, widths[0])
		s.inlines(props{small: true}, term.Name)
		s.put(`</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, widths[1])
		p := place{style: "TermText", width: widths[1] - 2*cellMargin, nested: true}
		if err := s.within(p, func() error { return s.cell(term.Body) }); err != nil {
			return err
		}
		s.raw(`</w:tc></w:tr>`)
	}
	s.end()
	return nil
}

// cell writes blocks; a cell has a paragraph at its end in any case, since a table ends with one.
func (s *story) cell(body []document.Block) error {
	if len(body) == 0 {
		s.paragraph("TermText", "", func() {})
	}
	return s.blocks(body)
}

const (
	charWidth  = 105 // of a letter in a table, on average
	cellMargin = 85
	usualName  = 2160 // of the names of terms, so that lists of terms stand in line
	widestWord = 40   // letters that a column keeps in one line where there is room
)
