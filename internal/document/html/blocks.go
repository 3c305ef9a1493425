package html

import (
	"bytes"
	"fmt"
	"html/template"
	"regexp"

	"checker/internal/document"
)

// blocks renders each block by the template of its kind.
func (p *page) blocks(list []document.Block) (template.HTML, error) {
	var out bytes.Buffer
	for _, b := range list {
		name, view := p.view(b)
		if name == "" {
			return "", fmt.Errorf("render a %T: no template for it", b)
		}
		if err := p.template.ExecuteTemplate(&out, name, view); err != nil {
			return "", err
		}
	}
	return template.HTML(out.String()), nil
}

// view is what the template of a block asks for.
func (p *page) view(b document.Block) (name string, view any) {
	switch b := b.(type) {
	case document.Section:
		return "section", struct {
			document.Section
			Open, Close template.HTML
		}{b, tag("<h", b.Level), tag("</h", b.Level)}
	case document.Paragraph:
		return "paragraph", b
	case document.List:
		return "list", b
	case document.Terms:
		return "terms", b
	case document.Table:
		return "table", tableView{b, p.next()}
	case document.Quote:
		return "quote", b
	case document.Box:
		return "box", boxView{Box: b, HeadingID: p.next(), Tone: tone(b.Tone)}
	case document.Figure:
		return "figure", figureView{b, p.next()}
	case document.Listing:
		return "listing", listingView{b}
	case document.Contents:
		return "contents", p.Contents()
	}
	return "", nil
}

// tag begins or ends a heading; the title of the document has level 1.
func tag(start string, level int) template.HTML {
	return template.HTML(fmt.Sprintf("%s%d>", start, min(max(level, 1)+1, 6)))
}

// tableView is a table and the ID of its caption.
type tableView struct {
	document.Table
	CaptionID string
}

// Columns counts the columns.
func (t tableView) Columns() int {
	n := len(t.Header)
	for _, row := range t.Rows {
		n = max(n, len(row))
	}
	return n
}

// Side is the class of the cells of a column.
func (t tableView) Side(column int) string {
	if column < len(t.Align) {
		return map[document.Align]string{document.End: "end", document.Center: "center"}[t.Align[column]]
	}
	return ""
}

// Class is how wide the table may be.
func (t tableView) Class() string {
	switch {
	case t.Wide:
		return "table wide"
	case t.Columns() > 4:
		return "table broad"
	}
	return "table"
}

// Scrolls says whether the table may be wider than a phone.
func (t tableView) Scrolls() bool { return t.Wide || t.Columns() > 3 }

// boxView is a box with its heading.
type boxView struct {
	document.Box
	HeadingID, Tone string
}

// Outlined says whether the heading is part of the outline.
func (b boxView) Outlined() bool { return b.Level > 0 && len(b.Heading) > 0 }

// Open begins the heading.
func (b boxView) Open() template.HTML {
	return template.HTML(fmt.Sprintf(`<h%d id="%s">`, min(b.Level+1, 6), b.HeadingID))
}

// Close ends the heading.
func (b boxView) Close() template.HTML { return tag("</h", b.Level) }

// figureView is a figure and the ID of its caption.
type figureView struct {
	document.Figure
	CaptionID string
}

var (
	prolog = regexp.MustCompile(`(?s)^\s*(<\?xml.*?\?>|<!DOCTYPE[^>]*>|<!--.*?-->|\s+)*`)
	linked = regexp.MustCompile(`<a[\s>]`)
)

// Drawing is the SVG, without what may not stand in a page.
func (f figureView) Drawing() template.HTML {
	return template.HTML(prolog.ReplaceAll(f.SVG, nil))
}

// Role is that of an image, or of a group where links stand in it, which an image would hide.
func (f figureView) Role() string {
	if linked.Match(f.SVG) {
		return "group"
	}
	return "img"
}

// listingView is a listing with numbers.
type listingView struct{ document.Listing }

// Noted says whether a line has notes.
func (l listingView) Noted() bool {
	for _, line := range l.Listing.Lines {
		if len(line.Notes) > 0 {
			return true
		}
	}
	return false
}

// Lines are the lines with their numbers and IDs.
func (l listingView) Lines() []lineView {
	var list []lineView
	for _, n := range document.Numbered(l.Listing.Lines) {
		view := lineView{NumberedLine: n}
		if l.ID != "" {
			view.ID = document.LineID(l.ID, n.Number)
		}
		list = append(list, view)
	}
	return list
}

type lineView struct {
	document.NumberedLine
	ID string
}
