package docx

import (
	"fmt"
	"net/url"
	"strings"

	"checker/internal/document"
)

// props are how a run looks. A run has one character style; what else it is stands in the run itself.
type props struct {
	style               string
	bold, italic        bool
	inserted, deleted   bool
	mark                string // fill of a mark
	code, small, linked bool   // small code stands in a table
	verbatim            bool   // spaces count
}

// String is in the order of the schema.
func (p props) String() string {
	var b strings.Builder
	style := p.style
	if style == "" && p.code {
		style = "CodeText"
	}
	if style == "" && p.linked {
		style = "Hyperlink"
	}
	if style != "" {
		fmt.Fprintf(&b, `<w:rStyle w:val="%s"/>`, style)
	}
	if p.bold {
		b.WriteString(`<w:b/><w:bCs/>`)
	}
	if p.italic {
		b.WriteString(`<w:i/><w:iCs/>`)
	}
	if p.deleted {
		b.WriteString(`<w:strike/>`)
	}
	if p.small && p.code {
		b.WriteString(`<w:sz w:val="17"/><w:szCs w:val="17"/>`)
	}
	switch {
	case p.inserted:
		b.WriteString(`<w:u w:val="double"/>`)
	case p.mark != "":
		b.WriteString(`<w:u w:val="thick"/>`)
	}
	if p.mark != "" {
		fmt.Fprintf(&b, `<w:shd w:val="clear" w:color="auto" w:fill="%s"/>`, p.mark)
	}
	if b.Len() == 0 {
		return ""
	}
	return "<w:rPr>" + b.String() + "</w:rPr>"
}

// text writes a run.
func (s *story) text(p props, words string) {
	if words == "" {
		return
	}
	if p.verbatim {
		words = strings.ReplaceAll(words, "\t", "    ")
	}
	s.put(`<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>`, p, escape(words))
}

func (s *story) inlines(p props, list []document.Inline) {
	for _, in := range list {
		s.inline(p, in)
	}
}

func (s *story) inline(p props, in document.Inline) {
	switch in := in.(type) {
	case document.Text:
		s.text(p, string(in))
		return
	case document.Code:
		p.code, p.small = true, p.small || s.place.style == "TermText"
		s.text(p, string(in))
		return
	case document.Tag:
		p.style = "Tag" + palettes()[in.Tone].Name
		s.text(p, "\u00a0"+in.Text+"\u00a0")
		return
	case document.Note:
		s.note(p, in)
		return
	case document.Break:
		s.raw(`<w:r><w:br/></w:r>`)
		return
	case document.Link:
		s.link(p, in)
		return
	case document.Target:
		s.bookmark(s.index.marks[in.ID], func() { s.inlines(p, in.Text) })
		return
	case document.Strong:
		p.bold = true
	case document.Emphasis:
		p.italic = !p.italic
	case document.Inserted:
		p.inserted = true
	case document.Deleted:
		p.deleted = true
	case document.Mark:
		p.mark = palettes()[in.Tone].Tint
	}
	s.inlines(p, document.Within(in))
}

// link writes a link that leads somewhere: to a place of this document that exists, or to a page. Others, and links in
// links, are their text. For paper, an address is spelled out where it stands last: mostly in a table at the end.
func (s *story) link(p props, in document.Link) {
	if p.linked {
		s.inlines(p, in.Text)
		return
	}
	linked := p
	linked.linked = true
	if id, ok := strings.CutPrefix(in.To, "#"); ok {
		mark := s.index.marks[id]
		if mark == "" {
			s.inlines(p, in.Text)
			return
		}
		s.put(`<w:hyperlink w:anchor="%s" w:history="1">`, mark)
		s.inlines(linked, in.Text)
		s.raw(`</w:hyperlink>`)
		return
	}
	if !document.Address(in.To) {
		s.inlines(p, in.Text)
		return
	}
	id := s.to.relate("hyperlink", escape(target(in.To)), "External")
	s.put(`<w:hyperlink r:id="%s" w:history="1">`, id)
	s.inlines(linked, in.Text)
	s.raw(`</w:hyperlink>`)
	s.index.pages[in.To]--
	if words := document.String(in.Text); s.index.pages[in.To] <= 0 && !strings.Contains(in.To, strings.TrimSuffix(words, "/")) {
		s.text(props{style: "Address"}, " "+short(in.To))
	}
}

// target is an address in the form that relations ask for.
func target(to string) string {
	u, err := url.Parse(to)
	if err != nil {
		return to
	}
	return u.String()
}

// short is an address as it is printed: browsers add what is missing.
func short(address string) string {
	return strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://"), "www.")
}

// note writes a footnote; one inside another stands in brackets.
func (s *story) note(p props, in document.Note) {
	if s.inNote {
		s.text(p, " [")
		s.inlines(p, in.Text)
		s.text(p, "]")
		return
	}
	s.footnotes++
	s.put(`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="%d"/></w:r>`, s.footnotes)
	to := s.to
	s.to, s.inNote = &s.notes, true
	s.put(`<w:footnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>`+
		`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>`, s.footnotes)
	s.text(props{}, " ")
	s.inlines(props{}, in.Text)
	s.raw(`</w:p></w:footnote>`)
	s.to, s.inNote = to, false
}
