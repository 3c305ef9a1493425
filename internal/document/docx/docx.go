// Package docx renders a document as a Word file that a reviewer can edit: styles, lists, footnotes, fields, bookmarks.
// The parts are written here, from templates: the free libraries know no footnotes, headers, fields or properties.
package docx

import (
	"archive/zip"
	"bytes"
	"embed"
	"fmt"
	"io"
	"strings"
	"text/template"
	"time"

	"checker/internal/document"
)

//go:embed parts
var partsFS embed.FS

// Write renders the document. Equal documents give equal bytes.
func Write(w io.Writer, d *document.Document) error {
	s := newStory(d)
	if err := s.document(d); err != nil {
		return fmt.Errorf("write DOCX: %w", err)
	}
	files, err := s.parts(d)
	if err != nil {
		return err
	}
	return pack(w, files)
}

// A part is a file of the package.
type part struct {
	name string
	body []byte
}

// properties are what templates may say of a document; all of it is escaped.
type properties struct {
	Title, Subject, Keywords, Language, Producer, Created, Running string
	Tones                                                          []palette
	Lists                                                          []list
	Footnotes                                                      string
	Links, NoteLinks                                               []relation
}

// parts fills the templates, in the order in which they stand in the package: readers look for the types first.
func (s *story) parts(d *document.Document) ([]part, error) {
	p := properties{
		Title: escape(d.Title), Subject: escape(d.Subject), Keywords: escape(strings.Join(d.Keywords, "; ")),
		Language: escape(d.Language), Producer: escape(d.Producer), Running: escape(d.Running), Created: created(d.Date),
		Tones: palettes(), Lists: s.lists, Footnotes: s.notes.body.String(), Links: s.main.links, NoteLinks: s.notes.links,
	}
	var list []part
	for _, f := range [][2]string{
		{"[Content_Types].xml", "types"},
		{"_rels/.rels", "package"},
		{"docProps/core.xml", "core"},
		{"docProps/app.xml", "app"},
		{"word/document.xml", ""},
		{"word/_rels/document.xml.rels", "relations"},
		{"word/styles.xml", "styles"},
		{"word/numbering.xml", "numbering"},
		{"word/settings.xml", "settings"},
		{"word/fontTable.xml", "fonts"},
		{"word/header1.xml", "header"},
		{"word/footer1.xml", "footer"},
		{"word/footnotes.xml", "footnotes"},
		{"word/_rels/footnotes.xml.rels", "noterelations"},
	} {
		body, name := s.main.body.Bytes(), f[0]
		if f[1] != "" {
			var err error
			if body, err = fill(f[1], p); err != nil {
				return nil, fmt.Errorf("write DOCX: %w", err)
			}
		}
		list = append(list, part{name, body})
	}
	return append(list, s.media...), nil
}

func fill(name string, p properties) ([]byte, error) {
	t, err := template.ParseFS(partsFS, "parts/"+name+".xml")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, p)
	return b.Bytes(), err
}

// created is the day of the document as a moment, the only one in the file.
func created(date string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return ""
	}
	return day.Format("2006-01-02T15:04:05Z")
}

// pack writes the parts with the first time that a zip archive knows.
func pack(w io.Writer, files []part) error {
	z := zip.NewWriter(w)
	for _, f := range files {
		entry, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return fmt.Errorf("write DOCX: %w", err)
		}
		if _, err := entry.Write(f.body); err != nil {
			return fmt.Errorf("write DOCX: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("write DOCX: %w", err)
	}
	return nil
}
