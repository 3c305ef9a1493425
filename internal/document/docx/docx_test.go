package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
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

func unpack(t *testing.T, file []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if _, twice := parts[f.Name]; twice {
			t.Errorf("the part %s stands twice in the package", f.Name)
		}
		if f.Modified.Year() != 1980 {
			t.Errorf("the part %s has the time %v", f.Name, f.Modified)
		}
		parts[f.Name] = body
	}
	return parts
}

// An element is a start tag.
type element struct {
	name, parent string
	attrs        map[string]string
}

func elements(t *testing.T, name string, body []byte) []element {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(body))
	var list []element
	var open []string
	for {
		token, err := d.Token()
		if err == io.EOF {
			return list
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := element{name: token.Name.Local, attrs: map[string]string{}}
			if len(open) > 0 {
				e.parent = open[len(open)-1]
			}
			for _, a := range token.Attr {
				key := a.Name.Local
				if strings.HasSuffix(a.Name.Space, "/relationships") {
					key = "r:" + key
				}
				e.attrs[key] = a.Value
			}
			list = append(list, e)
			open = append(open, e.name)
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
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
			parts := unpack(t, file)
			types(t, parts)
			for name, body := range parts {
				if path.Ext(name) == ".rels" {
					relations(t, name, elements(t, name, body), parts)
				}
			}
			references(t, parts)
		})
	}
}

// TestEdges holds a file of odd documents to the same: empty blocks, and a wide table at the end, which leaves no empty page.
func TestEdges(t *testing.T) {
	wide := document.Table{Wide: true, Header: [][]document.Inline{{document.Text("a")}, {document.Text("b")}}}
	inside := []document.Block{document.Paragraph{}, document.List{Items: [][]document.Block{{}, {wide}}}, document.Terms{}, document.Table{}, document.Box{Label: "x", Body: []document.Block{wide}}}
	d := &document.Document{Body: append(inside, document.Terms{Items: []document.Term{{}, {Body: inside}}}, document.Figure{}, document.Listing{Lines: []document.Line{{}}}, document.Quote{},
		document.Section{}, document.Section{Level: 99}, document.Box{Level: 1}, wide)}
	parts := unpack(t, write(t, d))
	references(t, parts)
	text := string(parts["word/document.xml"])
	if strings.Contains(text, "</w:tbl></w:tc>") || strings.Contains(text, `"/></w:tcPr></w:tc>`) || strings.Contains(text, "<w:tblGrid></w:tblGrid>") {
		t.Error("a cell does not end with a paragraph, or a table has no columns")
	}
	if n := strings.Count(text, "<w:sectPr>"); n != 4 || !strings.Contains(text[strings.LastIndex(text, "<w:sectPr>"):], "landscape") {
		t.Errorf("the document has %d runs of pages, want 4: upright, lying, upright, lying", n)
	}
}

// types says that each part has a type, and each type a part.
func types(t *testing.T, parts map[string][]byte) {
	t.Helper()
	known := map[string]bool{}
	for _, e := range elements(t, "types", parts["[Content_Types].xml"]) {
		switch e.name {
		case "Default":
			known["."+e.attrs["Extension"]] = true
		case "Override":
			known[e.attrs["PartName"]] = true
			if parts[strings.TrimPrefix(e.attrs["PartName"], "/")] == nil {
				t.Errorf("the types name %s, which is not in the package", e.attrs["PartName"])
			}
		}
	}
	for name := range parts {
		if name != "[Content_Types].xml" && !known["/"+name] && (path.Ext(name) == ".xml" || !known[path.Ext(name)]) {
			t.Errorf("%s has no type", name)
		}
	}
}

// relations says that what a part relates to exists, and that the part relates to all that it names.
func relations(t *testing.T, name string, list []element, parts map[string][]byte) {
	t.Helper()
	folder, file := path.Split(name)
	of := path.Join(folder, "..", strings.TrimSuffix(file, ".rels"))
	ids := map[string]bool{}
	for _, e := range list {
		if e.name != "Relationship" {
			continue
		}
		if ids[e.attrs["Id"]] {
			t.Errorf("%s: %s stands twice", name, e.attrs["Id"])
		}
		ids[e.attrs["Id"]] = true
		if e.attrs["TargetMode"] == "External" {
			if !document.Address(e.attrs["Target"]) {
				t.Errorf("%s leads to %q", name, e.attrs["Target"])
			}
		} else if target := path.Join(path.Dir(of), e.attrs["Target"]); parts[target] == nil {
			t.Errorf("%s leads to %s, which is not in the package", name, target)
		}
	}
	if parts[of] == nil {
		return
	}
	for _, e := range elements(t, of, parts[of]) {
		for key, id := range e.attrs {
			if strings.HasPrefix(key, "r:") && !ids[id] {
				t.Errorf("%s: %s has the relation %q, which is nowhere", of, e.name, id)
			}
		}
	}
}

// references says that names are unique, and that each reference in the text leads to one.
func references(t *testing.T, parts map[string][]byte) {
	t.Helper()
	defined := map[string]int{}
	for _, name := range []string{"word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml"} {
		for _, e := range elements(t, name, parts[name]) {
			switch e.name {
			case "bookmarkStart":
				defined["bookmark "+e.attrs["name"]]++
				defined["start "+e.attrs["id"]]++
				if n := e.attrs["name"]; len(n) > 40 || strings.Trim(n, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
					t.Errorf("Word takes no bookmark %q", n)
				}
			case "bookmarkEnd":
				defined["end "+e.attrs["id"]]++
			case "style":
				defined["style "+e.attrs["styleId"]]++
			case "num":
				defined["number "+e.attrs["numId"]]++
			case "footnote":
				defined["note "+e.attrs["id"]]++
			case "docPr":
				defined["drawing "+e.attrs["id"]]++
			}
		}
	}
	for what, n := range defined {
		if n != 1 {
			t.Errorf("%s stands %d times", what, n)
		}
		if id, ok := strings.CutPrefix(what, "start "); ok && defined["end "+id] != 1 {
			t.Errorf("the bookmark %s has no end", id)
		}
	}
	for _, name := range []string{"word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml", "word/styles.xml"} {
		for _, e := range elements(t, name, parts[name]) {
			want := ""
			switch e.name {
			case "pStyle", "rStyle", "tblStyle", "basedOn", "next":
				want = "style " + e.attrs["val"]
			case "numId":
				want = "number " + e.attrs["val"]
			case "footnoteReference":
				want = "note " + e.attrs["id"]
			case "hyperlink":
				if e.attrs["anchor"] != "" {
					want = "bookmark " + e.attrs["anchor"]
				}
			}
			if want != "" && defined[want] == 0 {
				t.Errorf("%s: %s leads to %q, which is nowhere", name, e.name, want)
			}
		}
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
	parts := unpack(t, write(t, documenttest.Sample()))
	for name, body := range parts {
		if path.Ext(name) != ".xml" {
			continue
		}
		last := map[string]int{}
		for _, e := range elements(t, name, body) {
			last[e.name] = -1
			order, ok := orders[e.parent]
			if !ok {
				continue
			}
			at := slices.Index(order, e.name)
			if at < 0 || at < last[e.parent] || at == last[e.parent] && e.name != "tblStylePr" {
				t.Errorf("%s: %s stands at the wrong place in %s, want %s", name, e.name, e.parent, strings.Join(order, ", "))
			}
			last[e.parent] = at
		}
	}
}

// TestText says that all words of a document stand in the file, as words.
func TestText(t *testing.T) {
	for name, d := range samples() {
		t.Run(name, func(t *testing.T) {
			parts := unpack(t, write(t, d))
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
		if err == io.EOF {
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
