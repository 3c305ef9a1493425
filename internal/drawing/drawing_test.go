package drawing

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// allowed are the elements that converters of drawings know, and a page may hold.
var allowed = []string{"svg", "title", "desc", "a", "rect", "path", "line", "circle", "text"}

// wellFormed reads a drawing as a parser does: only shapes and text, no style, no script, links within the document.
func wellFormed(t rapid.TB, svg []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("no XML: %v\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if !slices.Contains(allowed, token.Name.Local) {
				t.Fatalf("the element %q in %s", token.Name.Local, svg)
			}
			for _, a := range token.Attr {
				if name := a.Name.Local; strings.HasPrefix(name, "on") || name == "style" || name == "href" && !strings.HasPrefix(a.Value, "#") {
					t.Fatalf("the attribute %s=%q", name, a.Value)
				}
			}
		case xml.ProcInst, xml.Directive:
			t.Fatalf("%T in %s", token, svg)
		}
	}
}

func (b box) within(other box) bool {
	const hair = 0.01
	return b.x >= other.x-hair && b.y >= other.y-hair && b.x+b.w <= other.x+other.w+hair && b.y+b.h <= other.y+other.h+hair
}

func (b box) overlaps(other box) bool {
	return b.x < other.x+other.w && other.x < b.x+b.w && b.y < other.y+other.h && other.y < b.y+b.h
}

// holds checks a road: boxes apart from each other, all text inside the drawing, that of a step inside its box.
func holds(t rapid.TB, r Road) {
	t.Helper()
	c, sheets := r.draw()
	page := box{w: roadWidth, h: sheets[0].height}
	if len(sheets) > 1 {
		page.w += between + otherWidth
		page.h = max(page.h, sheets[1].height)
	}
	for i, b := range c.boxes {
		if !b.within(page) {
			t.Errorf("the box %+v leaves the drawing %+v", b, page)
		}
		for _, other := range c.boxes[:i] {
			if b.overlaps(other) {
				t.Errorf("the boxes %+v and %+v overlap", b, other)
			}
		}
	}
	for i, text := range c.texts {
		if !text.within(page) {
			t.Errorf("%q at %+v leaves the drawing %+v", text.text, text.box, page)
		}
		for _, b := range c.boxes {
			if text.overlaps(b) && !text.within(b) {
				t.Errorf("%q at %+v leaves its box %+v", text.text, text.box, b)
			}
		}
		for _, other := range c.texts[:i] {
			if lap(text.box, other.box) {
				t.Errorf("%q and %q overlap: %+v %+v", text.text, other.text, text.box, other.box)
			}
		}
	}
}

// lap reports whether two texts cover each other, beyond the room over and under their letters.
func lap(a, b box) bool {
	a.y, b.y, a.h, b.h = a.y+2, b.y+2, a.h*0.7, b.h*0.7
	return a.overlaps(b)
}

// TestPartsBeside: the later parts of the road beside begin where a row of the road does, so that a page can end there.
func TestPartsBeside(t *testing.T) {
	step := func(name string, lines int) Row {
		return Row{{{Name: name, Title: name, Lines: slices.Repeat([]string{"A line that takes the whole width of its box"}, lines)}}}
	}
	r := Road{ID: "r", Parts: []Part{{Rows: []Row{step("a", 2), step("b", 3), step("c", 1), step("d", 5)}}}, Beside: []Part{
		{Heading: "One", Rows: []Row{step("e", 1), step("f", 1)}}, {Heading: "Two", Rows: []Row{step("g", 3)}}, {Heading: "Three", Rows: []Row{step("h", 1)}},
	}}
	_, sheets := r.draw()
	road, other := sheets[0], sheets[1]
	for _, head := range other.heads[1:] {
		top := head.y - 20
		if top < road.height-margin && !slices.ContainsFunc(road.spots, func(p *spot) bool { return p.y == top }) {
			t.Errorf("%q begins at %v, where no step of the road does", head.text, top)
		}
		for _, p := range append(slices.Clone(road.spots), other.spots...) {
			if p.y < top-1 && p.y+p.h > top-1 {
				t.Errorf("a page that ends above %q cuts %q", head.text, p.step.Title)
			}
		}
	}
}

// hostile are texts that would break out of what holds them.
var hostile = []string{
	`</text><script>alert(1)</script>`, `"><image href="https://example.org/x"/>`, `&lt;b&gt; &amp; ]]> <!--`, "a\x00b\u202ec\u200bd",
	`"]; click s1 "https://example.org"`, "x\n  s9 --> s1", "`**%%{init: {}}%%**`", "1. list", "- list", strings.Repeat("Donaudampfschifffahrt", 40),
	"西北西北西北 ligatures ﬁ 🗽", "#35;&quot;", "end",
}

// roads draws roads of every form.
func roads() *rapid.Generator[Road] {
	return rapid.Custom(func(t *rapid.T) Road {
		words := rapid.OneOf(rapid.SampledFrom(hostile), rapid.StringN(1, 90, -1), rapid.Just("The measure qualifies for the ballot"))
		var names []string
		part := func(n int) Part {
			p := Part{Law: rapid.Bool().Draw(t, "law")}
			if rapid.Bool().Draw(t, "headed") {
				p.Heading = words.Draw(t, "heading")
			}
			for range n {
				var row Row
				var drawn []string
				for range rapid.IntRange(1, 2).Draw(t, "ways") {
					var way []Step
					for range rapid.IntRange(1, 3).Draw(t, "steps") {
						s := Step{
							Name: fmt.Sprintf("s%d", len(names)+len(drawn)+1), Number: rapid.SampledFrom([]string{"", "1", "12", "AB", "103"}).Draw(t, "number"),
							Title: words.Draw(t, "title"), Lines: rapid.SliceOfN(words, 0, 4).Draw(t, "lines"), State: State(rapid.IntRange(0, int(Blocked)).Draw(t, "state")),
							Mark: rapid.SampledFrom([]string{"", "Done", "Blocked: F1, F2 and more than fits beside a title"}).Draw(t, "mark"),
							End:  rapid.SampledFrom([]string{"", "The road ends here"}).Draw(t, "end"), To: rapid.SampledFrom([]string{"", "#f-1"}).Draw(t, "to"),
						}
						if len(names) > 0 {
							s.After = rapid.SliceOfNDistinct(rapid.SampledFrom(names), 0, min(3, len(names)), rapid.ID).Draw(t, "after")
						}
						drawn = append(drawn, s.Name)
						way = append(way, s)
					}
					row = append(row, way)
				}
				names = append(names, drawn...)
				p.Rows = append(p.Rows, row)
			}
			return p
		}
		r := Road{ID: "r", Title: words.Draw(t, "name"), Description: words.Draw(t, "description"), Parts: []Part{part(rapid.IntRange(1, 6).Draw(t, "rows"))}}
		if rapid.Bool().Draw(t, "beside") {
			names = names[:0:0]
			for range rapid.IntRange(1, 2).Draw(t, "parts") {
				r.Beside = append(r.Beside, part(rapid.IntRange(1, 4).Draw(t, "rows")))
			}
		}
		return r
	})
}

func TestRoads(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := roads().Draw(t, "road")
		holds(t, r)
		wellFormed(t, r.SVG())
		if !bytes.Equal(r.SVG(), r.SVG()) {
			t.Error("the same road is drawn in two ways")
		}
		mermaid(t, r)
	})
}

// mermaid holds the flowchart to its form: one line for each step, part and edge, whatever the words.
func mermaid(t rapid.TB, r Road) {
	t.Helper()
	text := r.Mermaid()
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	want := 1
	for _, part := range r.all() {
		if part.Heading != "" {
			want += 3
		}
		for _, row := range part.Rows {
			for _, way := range row {
				want += len(way)
			}
		}
	}
	r.edges(func(_, _ Step) { want++ })
	if len(lines) != want {
		t.Errorf("%d lines, want %d:\n%s", len(lines), want, text)
	}
	for _, line := range lines[1:] {
		if n := strings.Count(line, `"`); n != 0 && n != 2 {
			t.Errorf("%d quotation marks: %s", n, line)
		}
		if i := strings.Index(line, `"`); i >= 0 && strings.ContainsAny(strings.ReplaceAll(line[i:strings.LastIndex(line, `"`)], "<br/>", ""), "<>[]{}|\\`*_") {
			t.Errorf("a mark of the language in a label: %s", line)
		}
	}
}

// TestEachStateLooksDifferent: who sees no colour tells the states apart by their borders or signs.
func TestEachStateLooksDifferent(t *testing.T) {
	seen := map[string]State{}
	for s := Ahead; s <= Blocked; s++ {
		_, hue, strokes := s.look()
		c := &canvas{}
		s.sign(c, 0, 0)
		look := strings.ReplaceAll(strokes+c.b.String(), hue, "")
		for _, class := range []string{"done", "open", "weigh", "fails", "stopped", "blocked", "ahead"} {
			look = strings.ReplaceAll(look, class, "")
		}
		if other, ok := seen[look]; ok {
			t.Errorf("without colour, %d looks like %d: %s", s, other, look)
		}
		seen[look] = s
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		most       int
		want       []string
	}{
		{"fits", "The vote", 3, []string{"The vote"}},
		{"breaks between words", "The vote on the measure", 3, []string{"The vote on", "the measure"}},
		{"cuts what is left over", "The vote on the measure and more", 2, []string{"The vote on", "the measu …"}},
		{"breaks a long word", strings.Repeat("m", 15), 3, []string{strings.Repeat("m", 7), strings.Repeat("m", 7), "m"}},
		{"nothing", " \u200b ", 3, nil},
	} {
		if got := wrap(c.text, 10, false, 65, c.most); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
