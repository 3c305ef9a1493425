package docx_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"testing"

	"checker/internal/document"
	"checker/internal/document/documenttest"
	"checker/internal/document/docx"
)

func write(t *testing.T, d *document.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := docx.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// samples are the sample, and the sample with foreign words in all its texts.
func samples() map[string]*document.Document {
	list := map[string]*document.Document{"sample": documenttest.Sample(), "empty": {}}
	for i, attack := range documenttest.Attacks() {
		list[fmt.Sprintf("attack %d", i)] = documenttest.Poisoned(attack)
	}
	return list
}

// TestPackage checks what a word processor checks before it opens a file.
func TestPackage(t *testing.T) {
	for name, d := range samples() {
		t.Run(name, func(t *testing.T) {
			file := write(t, d)
			if again := write(t, d); !bytes.Equal(again, file) {
				t.Error("the same document gives other bytes")
			}
			documenttest.CheckWord(t, file)
		})
	}
}

// TestEdges holds a file of odd documents to the same: empty blocks, and a wide table at the end, which leaves no empty page.
func TestEdges(t *testing.T) {
	wide := document.Table{Wide: true, Header: [][]document.Inline{{document.Text("a")}, {document.Text("b")}}}
	inside := []document.Block{document.Paragraph{}, document.List{Items: [][]document.Block{{}, {wide}}}, document.Terms{}, document.Table{}, document.Box{Label: "x", Body: []document.Block{wide}}}
	d := &document.Document{Body: append(inside, document.Terms{Items: []document.Term{{}, {Body: inside}}}, document.Figure{}, document.Listing{Lines: []document.Line{{}}}, document.Quote{},
		document.Section{}, document.Section{Level: 99}, document.Box{Level: 1}, wide)}
	file := write(t, d)
	documenttest.CheckWord(t, file)
	text := string(documenttest.Unpack(t, file)["word/document.xml"])
	if strings.Contains(text, "</w:tbl></w:tc>") || strings.Contains(text, `"/></w:tcPr></w:tc>`) || strings.Contains(text, "<w:tblGrid></w:tblGrid>") {
		t.Error("a cell does not end with a paragraph, or a table has no columns")
	}
	if n := strings.Count(text, "<w:sectPr>"); n != 4 || !strings.Contains(text[strings.LastIndex(text, "<w:sectPr>"):], "landscape") {
		t.Errorf("the document has %d runs of pages, want 4: upright, lying, upright, lying", n)
	}
}

// TestOrder holds the properties to the order of the schema: Word calls a file broken for less.
func TestOrder(t *testing.T) {
	orders := map[string][]string{
		"pPr":      {"pStyle", "keepNext", "keepLines", "numPr", "pBdr", "shd", "tabs", "spacing", "ind", "jc", "outlineLvl", "sectPr"},
		"rPr":      {"rStyle", "rFonts", "b", "bCs", "i", "iCs", "strike", "noProof", "color", "sz", "szCs", "u", "bdr", "shd", "vertAlign", "lang"},
		"tblPr":    {"tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblCaption"},
		"tcPr":     {"tcW", "tcBorders", "shd"},
		"trPr":     {"cantSplit", "tblHeader"},
		"pBdr":     {"top", "left", "bottom", "right"},
		"style":    {"name", "basedOn", "next", "uiPriority", "qFormat", "pPr", "rPr", "tblPr", "tblStylePr"},
		"sectPr":   {"headerReference", "footerReference", "type", "pgSz", "pgMar"},
		"settings": {"zoom", "defaultTabStop", "characterSpacingControl", "footnotePr", "compat", "themeFontLang", "decimalSymbol", "listSeparator"},
	}
	parts := documenttest.Unpack(t, write(t, documenttest.Sample()))
	for name, body := range parts {
		if path.Ext(name) != ".xml" {
			continue
		}
		last := map[string]int{}
		for _, e := range documenttest.Elements(t, name, body) {
			last[e.Name] = -1
			order, ok := orders[e.Parent]
			if !ok {
				continue
			}
			at := slices.Index(order, e.Name)
			if at < 0 || at < last[e.Parent] || at == last[e.Parent] && e.Name != "tblStylePr" {
				t.Errorf("%s: %s stands at the wrong place in %s, want %s", name, e.Name, e.Parent, strings.Join(order, ", "))
			}
			last[e.Parent] = at
		}
	}
}

// TestText says that all words of a document stand in the file, as words.
func TestText(t *testing.T) {
	for name, d := range samples() {
		t.Run(name, func(t *testing.T) {
			parts := documenttest.Unpack(t, write(t, d))
			got := squeeze(words(t, parts["word/document.xml"]) + words(t, parts["word/footnotes.xml"]))
			check := func(words string) {
				if want := squeeze(document.Visible(words)); !strings.Contains(got, want) {
					t.Errorf("the file does not say %q", want)
				}
			}
			document.Walk(d.Body, func(b document.Block, in document.Inline) {
				if in != nil {
					check(document.Words(in))
				}
				switch b := b.(type) {
				case document.Box:
					check(b.Label)
				case document.Section:
					check(b.Number)
				case document.Listing:
					check(b.Name)
				}
			})
			check(d.Title)
			check(d.Subtitle)
		})
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func words(t *testing.T, body []byte) string {
	t.Helper()
	var b strings.Builder
	d := xml.NewDecoder(bytes.NewReader(body))
	inside := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			inside = token.Name.Local == "t"
		case xml.EndElement:
			inside = false
		case xml.CharData:
			if inside {
				b.Write(token)
			}
		}
	}
}
