package docx

import "fmt"

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
