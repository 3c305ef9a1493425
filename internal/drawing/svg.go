// Package drawing draws figures: a road of steps, bars against a line, and the field of turnout and approval. Each is one
// self-contained SVG of plain shapes and text, with no script, style sheet or outside resource. It takes its colour from
// the text around it (currentColor), so that it reads on light and on dark ground; hues only repeat what shapes, strokes
// and words say. Classes let a page restyle it.
package drawing

import (
	"fmt"
	"strconv"
	"strings"
)

// Size of text, and the fonts that the estimates of width are for.
const (
	fonts = `Helvetica, Arial, 'Liberation Sans', sans-serif`
	body  = 13.0
	small = 12.0
)

// canvas collects the elements of one drawing, and what of it is text and boxes: tests look at both.
type canvas struct {
	b     strings.Builder
	texts []placed
	boxes []box
}

// placed is a text with its estimated place.
type placed struct {
	text string
	box
}

// box is a rectangle. Those with a name hold text and may not overlap.
type box struct {
	name       string
	x, y, w, h float64
}

func (c *canvas) put(format string, args ...any) { fmt.Fprintf(&c.b, format, args...) }

// text writes one line; y is its base line. Anchors are start, middle and end.
func (c *canvas) text(x, y, size float64, bold bool, anchor, class, text string) {
	w := width(text, size, bold)
	left := map[string]float64{"start": x, "middle": x - w/2, "end": x - w}[anchor]
	c.texts = append(c.texts, placed{text, box{x: left, y: y - size, w: w, h: size * 1.25}})
	weight := ""
	if bold {
		weight = ` font-weight="bold"`
	}
	if anchor != "start" {
		weight += fmt.Sprintf(` text-anchor="%s"`, anchor)
	}
	c.put(`<text class="%s" x="%s" y="%s" font-size="%s"%s fill="currentColor">%s</text>`+"\n", class, num(x), num(y), num(size), weight, escape(text))
}

func (c *canvas) line(x1, y1, x2, y2 float64, class, more string) {
	c.put(`<line class="%s" x1="%s" y1="%s" x2="%s" y2="%s" %s/>`+"\n", class, num(x1), num(y1), num(x2), num(y2), more)
}

func (c *canvas) rect(b box, class, more string) {
	c.put(`<rect class="%s" x="%s" y="%s" width="%s" height="%s" %s/>`+"\n", class, num(b.x), num(b.y), num(b.w), num(b.h), more)
}

func (c *canvas) path(d, class, more string) {
	c.put(`<path class="%s" d="%s" %s/>`+"\n", class, d, more)
}

// arrow is a head that points down or to the left, with its tip at the place.
func (c *canvas) arrow(x, y float64, left bool) {
	d := fmt.Sprintf("M%s %sl-4 -7h8z", num(x), num(y))
	if left {
		d = fmt.Sprintf("M%s %sl7 -4v8z", num(x), num(y))
	}
	c.path(d, "head", `fill="currentColor"`)
}

// document closes a drawing. It is a group and no image, because what it links to can be reached in it.
func (c *canvas) document(id, title, description string, w, h float64) []byte {
	var b strings.Builder
	id = escape(id)
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" role="group" aria-labelledby="%[1]s-title" aria-describedby="%[1]s-desc" width="%[2]s" height="%[3]s" viewBox="0 0 %[2]s %[3]s" font-family="%[4]s">`+"\n", id, num(w), num(h), fonts)
	fmt.Fprintf(&b, "<title id=\"%s-title\">%s</title>\n<desc id=\"%s-desc\">%s</desc>\n", id, escape(plain(title)), id, escape(plain(description)))
	b.WriteString(c.b.String())
	b.WriteString("</svg>\n")
	return []byte(b.String())
}

// num writes a length with one decimal at most.
func num(v float64) string {
	s := strconv.FormatFloat(v, 'f', 1, 64)
	return strings.TrimSuffix(strings.TrimSuffix(s, ".0"), "-0")
}
