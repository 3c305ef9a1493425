package html

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"checker/internal/document"
)

// inline renders running text.
func (p *page) inline(words []document.Inline) (template.HTML, error) {
	var b strings.Builder
	for _, in := range words {
		if s, ok := in.(document.Text); ok {
			template.HTMLEscape(&b, []byte(document.Visible(string(s))))
			continue
		}
		name, view := p.part(in)
		if name == "" {
			return "", fmt.Errorf("render a %T: no template for it", in)
		}
		if err := p.template.ExecuteTemplate(&b, name, view); err != nil {
			return "", err
		}
	}
	return template.HTML(b.String()), nil
}

// part is the template of an inline, and what it asks for.
func (p *page) part(in document.Inline) (name string, view any) {
	switch in := in.(type) {
	case document.Strong:
		return "strong", in
	case document.Emphasis:
		return "emphasis", in
	case document.Code:
		return "code", string(in)
	case document.Link:
		return "link", in
	case document.Target:
		return "target", in
	case document.Mark:
		return "mark", toned{Tone: tone(in.Tone), Words: in.Text}
	case document.Inserted:
		return "inserted", in
	case document.Deleted:
		return "deleted", in
	case document.Tag:
		return "tag", toned{Tone: tone(in.Tone), Words: []document.Inline{document.Text(in.Text)}}
	case document.Note:
		return p.note(in)
	case document.Break:
		return "break", nil
	}
	return "", nil
}

type toned struct {
	Tone  string
	Words []document.Inline
}

// to is where a link leads; nothing where it may not lead there.
func (p *page) to(to string) string {
	if id, within := strings.CutPrefix(to, "#"); within && p.known[id] || !within && document.Address(to) {
		return to
	}
	return ""
}

// address is the number of an address in the list at the end, where paper spells it out; 0 for a place in the page
// or beside it.
func (p *page) address(to string) int {
	if strings.HasPrefix(to, "#") || document.Beside(to) {
		return 0
	}
	i := slices.Index(p.Addresses, to)
	if i < 0 {
		i = len(p.Addresses)
		p.Addresses = append(p.Addresses, to)
	}
	return i + 1
}

// note keeps a footnote for the end of the page, and is its number.
func (p *page) note(n document.Note) (string, any) {
	number := len(p.Notes) + 1
	p.Notes = append(p.Notes, "") // keeps the place: a note may hold notes
	words, err := p.inline(n.Text)
	if err != nil {
		return "", nil
	}
	p.Notes[number-1] = words
	return "note", number
}

// tone is the class and the icon of a tone.
func tone(t document.Tone) string {
	return map[document.Tone]string{
		document.Plain: "plain", document.Good: "good", document.Open: "open", document.Weigh: "weigh", document.Warn: "warn",
		document.Grave: "grave", document.Forbidden: "forbidden",
	}[t]
}

// icon is the shape of a tone. It repeats what words say, so those who hear the page do not hear it.
func icon(tone string) template.HTML {
	return template.HTML(`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#_` + tone + `"/></svg>`)
}
