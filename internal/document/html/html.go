// Package html renders documents as one self-contained page: no script, no request, fit for a phone, a desk and paper,
// in the light and in the dark. html/template escapes the texts of a document; a policy in the page forbids all that the
// page does not have.
package html

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"regexp"
	"strings"

	"checker/internal/document"
)

//go:embed page.tmpl
var pageSource string

//go:embed style.css
var styleSource string

// deepest is the last level of headings that the contents list.
const deepest = 2

// Write renders d.
func Write(w io.Writer, d *document.Document) error {
	p := &page{
		Document: d, Language: d.Language, known: map[string]bool{},
		Style: styleSource + running(d.Running), outline: document.Outline(d.Body, deepest),
	}
	if p.Language == "" {
		p.Language = "en"
	}
	document.Walk(d.Body, func(b document.Block, in document.Inline) {
		for _, id := range document.IDs(b, in) {
			p.known[id] = true
		}
		if f, ok := b.(document.Figure); ok {
			p.drawn = append(p.drawn, f.SVG)
		}
	})
	var err error
	if p.template, err = template.New("page").Funcs(template.FuncMap{
		"inline": p.inline, "blocks": p.blocks, "icon": icon, "seen": document.Visible, "to": p.to, "address": p.address, "tone": tone,
		"inc": func(i int) int { return i + 1 },
	}).Parse(pageSource); err != nil {
		return fmt.Errorf("read the template of the page: %w", err)
	}
	if p.Body, err = p.blocks(d.Body); err != nil {
		return err
	}
	var out bytes.Buffer
	if err := p.template.ExecuteTemplate(&out, "page", p); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// page is a rendering under way. Its exported fields are for the template.
type page struct {
	*document.Document
	Language string
	Style    string
	Body     template.HTML
	Notes    []template.HTML

	Addresses []string // where links lead to outside of the page, for those who read it on paper

	template *template.Template
	outline  []document.Heading
	known    map[string]bool // IDs that links may lead to
	drawn    [][]byte
	ids      int
}

// next is an ID of the page's own, which no ID of a document is.
func (p *page) next() string {
	p.ids++
	return fmt.Sprintf("_%d", p.ids)
}

// Sheet is the style sheet as an element.
func (p *page) Sheet() template.HTML { return template.HTML("<style>" + p.Style + "</style>") }

// Policy allows the style sheets of the page by their digests, and nothing else.
func (p *page) Policy() string {
	sheets := []string{p.Style}
	for _, svg := range p.drawn {
		for _, m := range sheet.FindAllSubmatch(svg, -1) {
			sheets = append(sheets, string(m[1]))
		}
	}
	var b strings.Builder
	b.WriteString("default-src 'none'; style-src")
	for _, s := range sheets {
		sum := sha256.Sum256([]byte(s))
		fmt.Fprintf(&b, " 'sha256-%s'", base64.StdEncoding.EncodeToString(sum[:]))
	}
	return b.String() + "; base-uri 'none'; form-action 'none'"
}

var sheet = regexp.MustCompile(`(?s)<style[^>]*>(.*?)</style>`)

// Words are the keywords.
func (p *page) Words() string { return strings.Join(p.Keywords, ", ") }

// Contents are the entries of the table of contents, nested by level.
func (p *page) Contents() []entry {
	list, _ := nest(p.outline, 1)
	return list
}

// An entry of the contents, and those below it.
type entry struct {
	document.Heading
	Below []entry
}

func nest(headings []document.Heading, level int) (list []entry, rest []document.Heading) {
	for len(headings) > 0 && headings[0].Level >= level {
		e := entry{Heading: headings[0]}
		e.Below, headings = nest(headings[1:], e.Level+1)
		list = append(list, e)
	}
	return list, headings
}

// running is the head of printed pages, as a rule of the style sheet.
func running(words string) string {
	if words == "" {
		return ""
	}
	return fmt.Sprintf("@page{@top-left{content:\"%s\"}}\n", cssText(words))
}

// cssText writes all but letters and digits by their numbers, so that no text ends a string of a style sheet.
func cssText(s string) string {
	var b strings.Builder
	for _, r := range document.Visible(s) {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == ' ':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, `\%06x`, r)
		}
	}
	return b.String()
}
