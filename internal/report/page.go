package report

import (
	"fmt"
	"io"
	"strings"
)

// A Page is a text for people in parts. One page is rendered for a terminal and as Markdown, so that what a command
// prints and what the documentation says are the same words. In all its texts, a part in `backticks` is code.
type Page struct{ parts []part }

// part is one part of a page.
type part struct {
	kind  partKind
	words string
	lang  string     // of code
	cells [][]string // of a table, with the head first
	to    func(row []string) string
	level int // of an item, or a heading
}

type partKind int

const (
	heading partKind = iota + 1
	paragraph
	item
	entry
	quotation
	code // words is the text, verbatim
	table
	drawn // words is an excerpt, with its colours
)

// Heading begins a part of the page; level 1 is the title.
func (p *Page) Heading(level int, words string) {
	p.parts = append(p.parts, part{kind: heading, words: words, level: level})
}

// Para adds a paragraph.
func (p *Page) Para(format string, args ...any) { p.add(paragraph, format, args) }

// Item adds an entry of a list.
func (p *Page) Item(format string, args ...any) { p.add(item, format, args) }

// Below adds an entry to a list within the last entry.
func (p *Page) Below(format string, args ...any) {
	p.add(item, format, args)
	p.parts[len(p.parts)-1].level = 1
}

// Entry adds a line of a list, and a text below it.
func (p *Page) Entry(line, words string) {
	p.parts = append(p.parts, part{kind: entry, words: words, cells: [][]string{{line}}})
}

// Quote adds words of somebody else.
func (p *Page) Quote(words string) { p.add(quotation, "%s", []any{words}) }

// Code adds lines that stand as they are.
func (p *Page) Code(lang, lines string) {
	p.parts = append(p.parts, part{kind: code, lang: lang, words: strings.TrimRight(lines, "\n")})
}

// Drawn adds an excerpt, which carries its own colours.
func (p *Page) Drawn(excerpt string) {
	if excerpt != "" {
		p.parts = append(p.parts, part{kind: drawn, words: excerpt})
	}
}

// Table adds rows under a head. A cell is one line. Where to is not nil, the first cell of a row leads there.
func (p *Page) Table(head []string, rows [][]string, to func(row []string) string) {
	p.parts = append(p.parts, part{kind: table, cells: append([][]string{head}, rows...), to: to})
}

func (p *Page) add(kind partKind, format string, args []any) {
	words := format
	if len(args) > 0 {
		words = fmt.Sprintf(format, args...)
	}
	p.parts = append(p.parts, part{kind: kind, words: words})
}

// WritePage renders a page: for a terminal, or as Markdown ("md").
func WritePage(w io.Writer, p *Page, format string, style Style) error {
	var b strings.Builder
	if style.Width <= 0 {
		style.Width = defaultWidth
	}
	for i := range p.parts {
		var last *part
		if i > 0 {
			last = &p.parts[i-1]
		}
		if format == "md" {
			markdown(&b, &p.parts[i], last)
		} else {
			terminal(&b, &p.parts[i], last, style)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
