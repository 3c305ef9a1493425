package pdf_test

import (
	"fmt"
	"strings"
	"testing"

	"checker/internal/document"
	"checker/internal/document/documenttest"
)

// TestHighDrawing says that a drawing that is too high for a page is divided between its boxes, and that each of its words
// is read once.
func TestHighDrawing(t *testing.T) {
	var svg strings.Builder
	svg.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="300" height="1500" viewBox="0 0 300 1500" font-size="13">`)
	for i := range 15 {
		fmt.Fprintf(&svg, `<rect x="5" y="%d" width="290" height="70" fill="none" stroke="currentColor"/><text x="10" y="%d">box %d of all</text>`, i*100+5, i*100+40, i)
	}
	svg.WriteString("</svg>")
	figure := document.Figure{ID: "high", SVG: []byte(svg.String()), Alternative: "Fifteen boxes.", Caption: []document.Inline{document.Text("The caption")}}
	d := &document.Document{Title: "High", Language: "en", Date: "2024-11-19", Body: []document.Block{
		document.Section{ID: "s", Level: 1, Heading: []document.Inline{document.Text("Heading")}, Body: []document.Block{
			document.Paragraph{Text: []document.Inline{document.Link{To: "#high", Text: []document.Inline{document.Text("see")}}}}, figure,
		}},
	}}
	printed := write(t, d)
	text := documenttest.Read(t, save(t, printed))
	for i := range 15 {
		if want := fmt.Sprintf("box %d of all", i); strings.Count(text, want) != 1 {
			t.Errorf("%q stands %d times, want once", want, strings.Count(text, want))
		}
	}
	if n := strings.Count(text, "The caption"); n != 1 {
		t.Errorf("the caption stands %d times", n)
	}
	for i := 1; i <= 3; i++ {
		if want := fmt.Sprintf("/Alt (Fifteen boxes. \\(Part %d of 3 of the drawing.\\))", i); strings.Count(string(printed), want) != 1 {
			t.Errorf("%s stands %d times, want once", want, strings.Count(string(printed), want))
		}
	}
	if got := d.Body[0].(document.Section).Body[1].(document.Figure); string(got.SVG) != svg.String() || got.Alternative != "Fifteen boxes." {
		t.Error("the document is changed")
	}
}
