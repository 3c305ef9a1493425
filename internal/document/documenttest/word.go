package documenttest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
	"testing"

	"checker/internal/document"
)

// Unpack is the parts of a Word file by their names.
func Unpack(t *testing.T, file []byte) map[string][]byte {
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

// An Element is a start tag. Attributes that name relations begin with "r:".
type Element struct {
	Name, Parent string
	Attrs        map[string]string
}

// Elements are the start tags of a part, in order.
func Elements(t *testing.T, name string, body []byte) []Element {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(body))
	var list []Element
	var open []string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := Element{Name: token.Name.Local, Attrs: map[string]string{}}
			if len(open) > 0 {
				e.Parent = open[len(open)-1]
			}
			for _, a := range token.Attr {
				key := a.Name.Local
				if strings.HasSuffix(a.Name.Space, "/relationships") {
					key = "r:" + key
				}
				e.Attrs[key] = a.Value
			}
			list = append(list, e)
			open = append(open, e.Name)
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
}

// CheckWord checks what a word processor checks before it opens a file, and more: parts have types, relations and references
// lead somewhere, names are unique.
func CheckWord(t *testing.T, file []byte) {
	t.Helper()
	parts := Unpack(t, file)
	types(t, parts)
	for name, body := range parts {
		if path.Ext(name) == ".rels" {
			relations(t, name, Elements(t, name, body), parts)
		}
	}
	references(t, parts)
}

// types says that each part has a type, and each type a part.
func types(t *testing.T, parts map[string][]byte) {
	t.Helper()
	known := map[string]bool{}
	for _, e := range Elements(t, "types", parts["[Content_Types].xml"]) {
		switch e.Name {
		case "Default":
			known["."+e.Attrs["Extension"]] = true
		case "Override":
			known[e.Attrs["PartName"]] = true
			if parts[strings.TrimPrefix(e.Attrs["PartName"], "/")] == nil {
				t.Errorf("the types name %s, which is not in the package", e.Attrs["PartName"])
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
func relations(t *testing.T, name string, list []Element, parts map[string][]byte) {
	t.Helper()
	folder, file := path.Split(name)
	of := path.Join(folder, "..", strings.TrimSuffix(file, ".rels"))
	ids := map[string]bool{}
	for _, e := range list {
		if e.Name != "Relationship" {
			continue
		}
		if ids[e.Attrs["Id"]] {
			t.Errorf("%s: %s stands twice", name, e.Attrs["Id"])
		}
		ids[e.Attrs["Id"]] = true
		if e.Attrs["TargetMode"] == "External" {
			if !document.Address(e.Attrs["Target"]) {
				t.Errorf("%s leads to %q", name, e.Attrs["Target"])
			}
		} else if target := path.Join(path.Dir(of), e.Attrs["Target"]); parts[target] == nil {
			t.Errorf("%s leads to %s, which is not in the package", name, target)
		}
	}
	if parts[of] == nil {
		return
	}
	for _, e := range Elements(t, of, parts[of]) {
		for key, id := range e.Attrs {
			if strings.HasPrefix(key, "r:") && !ids[id] {
				t.Errorf("%s: %s has the relation %q, which is nowhere", of, e.Name, id)
			}
		}
	}
}

// references says that names are unique, and that each reference in the text leads to one.
func references(t *testing.T, parts map[string][]byte) {
	t.Helper()
	defined := map[string]int{}
	for _, name := range []string{"word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml"} {
		for _, e := range Elements(t, name, parts[name]) {
			switch e.Name {
			case "bookmarkStart":
				defined["bookmark "+e.Attrs["name"]]++
				defined["start "+e.Attrs["id"]]++
				if n := e.Attrs["name"]; len(n) > 40 || strings.Trim(n, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
					t.Errorf("Word takes no bookmark %q", n)
				}
			case "bookmarkEnd":
				defined["end "+e.Attrs["id"]]++
			case "style":
				defined["style "+e.Attrs["styleId"]]++
			case "num":
				defined["number "+e.Attrs["numId"]]++
			case "footnote":
				defined["note "+e.Attrs["id"]]++
			case "docPr":
				defined["drawing "+e.Attrs["id"]]++
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
		for _, e := range Elements(t, name, parts[name]) {
			want := ""
			switch e.Name {
			case "pStyle", "rStyle", "tblStyle", "basedOn", "next":
				want = "style " + e.Attrs["val"]
			case "numId":
				want = "number " + e.Attrs["val"]
			case "footnoteReference":
				want = "note " + e.Attrs["id"]
			case "hyperlink":
				if e.Attrs["anchor"] != "" {
					want = "bookmark " + e.Attrs["anchor"]
				}
			}
			if want != "" && defined[want] == 0 {
				t.Errorf("%s: %s leads to %q, which is nowhere", name, e.Name, want)
			}
		}
	}
}
