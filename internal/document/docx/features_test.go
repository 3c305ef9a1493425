package docx_test

import (
	"bytes"
	"image/png"
	"strings"
	"testing"

	"checker/internal/document"
	"checker/internal/document/documenttest"
)

// TestFeatures says that what a reviewer edits is made of what a word processor knows, not of look-alikes.
func TestFeatures(t *testing.T) {
	d := documenttest.Sample()
	parts := documenttest.Unpack(t, write(t, d))
	for part, wants := range map[string]map[string]int{
		"word/document.xml": {
			` TOC \o "1-2" \h \z \u `:                      1,
			`<w:tblHeader/>`:                               2,
			`<w:footnoteReference `:                        2,
			`w:orient="landscape"`:                         1,
			`<w:pStyle w:val="Title"/>`:                    1,
			`<w:pStyle w:val="Heading1"/>`:                 6,
			`<w:pStyle w:val="Heading2"/>`:                 4,
			`<w:pStyle w:val="Heading3"/>`:                 1,
			`<w:pStyle w:val="Quote"/>`:                    1,
			`<w:pStyle w:val="Caption"/>`:                  2,
			`descr="The road from filing to independence;`: 2,
			`<asvg:svgBlip `:                               1,
			`<w:strike/>`:                                  1,
			`<w:u w:val="double"/>`:                        1,
			`<w:jc w:val="right"/>`:                        8,
			`<w:jc w:val="center"/>`:                       4,
		},
		"word/styles.xml":   {`<w:lang w:val="en-US" `: 1},
		"word/settings.xml": {`<w:themeFontLang w:val="en-US"/>`: 1},
		"word/header1.xml":  {d.Running: 1},
		"word/footer1.xml":  {" PAGE ": 1, " NUMPAGES ": 1},
		"docProps/core.xml": {
			"<dc:title>" + d.Title + "</dc:title>": 1, "<dc:subject>" + d.Subject: 1, "<cp:keywords>ballot measure; California</cp:keywords>": 1,
			"<dc:creator>checker 1.0</dc:creator>": 1, "<dc:language>en-US</dc:language>": 1, ">2024-11-19T00:00:00Z</dcterms:": 2,
		},
		"word/media/drawing1.svg": {"#1a1a1a": 8, "currentColor": 0},
	} {
		for want, n := range wants {
			if got := strings.Count(string(parts[part]), want); got != n {
				t.Errorf("%s holds %s %d times, want %d", part, want, got, n)
			}
		}
	}
	picture, err := png.Decode(bytes.NewReader(parts["word/media/drawing1.png"]))
	if err != nil || picture.Bounds().Dx() != 3*640 || picture.Bounds().Dy() != 3*120 {
		t.Errorf("the drawing is %v, %v; want three dots for each of its units", picture.Bounds(), err)
	}
}

// TestLists says that each list counts from 1.
func TestLists(t *testing.T) {
	parts := documenttest.Unpack(t, write(t, documenttest.Sample()))
	numbers := string(parts["word/numbering.xml"])
	if got, want := strings.Count(numbers, "<w:num "), strings.Count(numbers, "<w:abstractNumId "); got != want || got != 5 {
		t.Errorf("the sample has %d numberings of %d kinds, want one for each of its 5 lists", got, want)
	}
	if got := strings.Count(numbers, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>`); got != 3 {
		t.Errorf("%d lists count from 1, want all 3 that are numbered", got)
	}
}

// TestLinks says that links of the sample lead to where their targets stand.
func TestLinks(t *testing.T) {
	text := string(documenttest.Unpack(t, write(t, documenttest.Sample()))["word/document.xml"])
	for words, target := range map[string]string{"finding 1": "A state vote and one chamber cannot", "line 4": ">4<"} {
		before, _, ok := strings.Cut(text, ">"+words+"</w:t>")
		_, anchor, linked := strings.Cut(before[strings.LastIndex(before, "<w:hyperlink "):], `w:anchor="`)
		anchor, _, _ = strings.Cut(anchor, `"`)
		_, at, marked := strings.Cut(text, `w:name="`+anchor+`"/>`)
		at, _, _ = strings.Cut(at, "<w:bookmarkEnd ")
		if !ok || !linked || !marked || !strings.Contains(at, target) {
			t.Errorf("%q leads to %q, where %q stands, want %q", words, anchor, at, target)
		}
	}
	if strings.Contains(text, `w:anchor=""`) {
		t.Error("a link leads nowhere")
	}
}

// TestBookmarks says that IDs that Word cannot tell apart, since it knows neither dots, case nor long names, stay apart.
func TestBookmarks(t *testing.T) {
	ids := []string{"a.b", "a_b", "A.B", "ä-b", strings.Repeat("long", 20) + "1", strings.Repeat("long", 20) + "2"}
	d := &document.Document{}
	for _, id := range ids {
		d.Body = append(d.Body, document.Section{ID: id, Level: 1}, document.Paragraph{Text: []document.Inline{document.Link{To: "#" + id, Text: []document.Inline{document.Text(id)}}}})
	}
	file := write(t, d)
	documenttest.CheckWord(t, file)
	text := string(documenttest.Unpack(t, file)["word/document.xml"])
	for _, e := range documenttest.Elements(t, "word/document.xml", []byte(text)) {
		if name := e.Attrs["anchor"]; e.Name == "hyperlink" && strings.Count(text, `w:name="`+name+`"`) != 1 {
			t.Errorf("the bookmark %s stands %d times", name, strings.Count(text, `w:name="`+name+`"`))
		}
	}
	if got := strings.Count(text, "<w:hyperlink "); got != len(ids) {
		t.Errorf("%d links, want %d", got, len(ids))
	}
}
