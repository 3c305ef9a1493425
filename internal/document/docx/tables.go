package docx

import (
	"fmt"
	"strings"
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

// columns shares the width by what the columns hold: words stay whole where there is room, and long texts get the rest.
func (s *story) columns(b document.Table, width int) []int {
	n := len(b.Header)
	for _, row := range b.Rows {
		n = max(n, len(row))
	}
	least, most := make([]int, n), make([]int, n)
	for i := range n {
		least[i], most[i] = 3, 3
	}
	for r, row := range append([][][]document.Inline{b.Header}, b.Rows...) {
		for i, cell := range row {
			text := document.String(cell)
			longest, letters := 0, utf8.RuneCountInString(text)+s.addresses(cell)
			for _, word := range strings.Fields(text) {
				longest = max(longest, utf8.RuneCountInString(word))
			}
			if r == 0 { // bold
				longest = longest * 5 / 4
			}
			least[i] = max(least[i], min(longest, widestWord))
			most[i] = max(most[i], min(letters, 300), least[i])
		}
	}
	return share(least, most, width)
}

// addresses are how many letters the addresses take that are spelled out behind links: they are smaller than others.
func (s *story) addresses(cell []document.Inline) int {
	n := 0
	document.Walk([]document.Block{document.Paragraph{Text: cell}}, func(_ document.Block, in document.Inline) {
		if link, ok := in.(document.Link); ok && document.Address(link.To) && s.index.pages[link.To] <= 0 {
			n += len(short(link.To)) * 3 / 4
		}
	})
	return n
}

// share gives each column its longest word, or less of the longest where there is no room; then it gives the rest, letter
// by letter, to the column that has most lines.
func share(least, most []int, width int) []int {
	letters, room := make([]int, len(least)), (width-len(least)*(2*cellMargin+60))/charWidth
	longest := widestWord
	for longest > 4 && sum(least, longest) > room {
		longest--
	}
	for i := range letters {
		letters[i] = min(least[i], longest)
	}
	for rest := room - sum(least, longest); rest > 0; rest-- {
		highest := -1
		for i := range letters {
			if most[i] > letters[i] && (highest < 0 || most[i]*letters[highest] > most[highest]*letters[i]) {
				highest = i
			}
		}
		if highest < 0 {
			break
		}
		letters[highest]++
	}
	total := 0
	for i := range letters {
		letters[i] = letters[i]*charWidth + 2*cellMargin + 60
		total += letters[i]
	}
	if total > width { // too many columns for any word
		for i := range letters {
			letters[i] = letters[i] * width / total
		}
	}
	return letters
}

// sum is how many letters the columns take if none takes more than most.
func sum(letters []int, most int) int {
	total := 0
	for _, n := range letters {
		total += min(n, most)
	}
	return total
}

// contents is a field with its entries in place. Pages are known to the word processor only: it adds them when the
// field is updated.
func (s *story) contents() {
	s.turned()
	s.raw(`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`)
	s.paragraph("TOCHeading", "", func() { s.text(props{}, "Contents") })
	field := `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
	for _, e := range s.index.outline {
		if e.level > 2 {
			continue
		}
		s.paragraph(fmt.Sprintf("TOC%d", e.level), "", func() {
			s.raw(field)
			field = ""
			s.put(`<w:hyperlink w:anchor="%s" w:history="1">`, e.mark)
			s.text(props{}, e.text)
			s.raw(`</w:hyperlink>`)
		})
	}
	s.paragraph("TableEnd", "", func() { s.raw(field + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`) })
	s.raw(`</w:sdtContent></w:sdt>`)
}
