package docx_test

import (
	"strings"
	"testing"

	"checker/internal/document"
	"checker/internal/document/documenttest"
)

// TestHostile says that a word processor opens a file with foreign words in all its texts, and shows them as words.
func TestHostile(t *testing.T) {
	documenttest.Need(t, "soffice", "pdftotext", "pdfinfo")
	d := documenttest.Poisoned(`"><w:t>&amp;]]>` + "\x00\u202e" + strings.Join(documenttest.Attacks()[:3], " "))
	pdf := documenttest.Office(t, write(t, d))
	if info := documenttest.Run(t, "pdfinfo", pdf); !strings.Contains(squeeze(info), squeeze(document.Visible(d.Title))) {
		t.Errorf("the file has no title %q:\n%s", d.Title, info)
	}
	got := squeeze(documenttest.Read(t, pdf))
	for _, h := range document.Outline(d.Body, 2) {
		if want := squeeze(document.Visible(document.String(h.Text))); !strings.Contains(got, want) {
			t.Errorf("the file does not show %q", want)
		}
	}
}

// TestShown counts what a reader of the sample sees.
func TestShown(t *testing.T) {
	documenttest.Need(t, "soffice", "pdftotext")
	d := documenttest.Sample()
	got := documenttest.Read(t, documenttest.Office(t, write(t, d)))
	contents, rest, ok := strings.Cut(got, "Can the measure do what it says?")
	if !ok {
		t.Fatalf("the text is %q", got)
	}
	for _, h := range document.Outline(d.Body, 2) {
		want := strings.TrimSpace(h.Number + " " + document.String(h.Text))
		if !strings.Contains(contents, want) {
			t.Errorf("the table of contents does not show %q", want)
		}
		if h.ID != "question" && strings.Count(rest, want) != 1 {
			t.Errorf("the heading %q stands %d times, want once", want, strings.Count(rest, want))
		}
	}
	document.Walk(d.Body, func(b document.Block, in document.Inline) {
		if note, ok := in.(document.Note); ok {
			if want := document.String(note.Text); strings.Count(got, want) != 1 {
				t.Errorf("the footnote %q stands %d times, want once", want, strings.Count(got, want))
			}
		}
		if box, ok := b.(document.Box); ok && !strings.Contains(got, box.Label) {
			t.Errorf("the label %q is not shown", box.Label)
		}
	})
	for _, want := range []string{
		"Page 1 of ", "a. drop", "b. keep the question.", "1. Filing, 15 July 2025", "⋮ 104 }", "99 approval", "leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=420",
		"Election Registered Turnout Quorum 4 November 2014", d.Subtitle,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the file does not show %q:\n%s", want, got)
		}
	}
	if n := strings.Count(got, d.Running); n < 4 {
		t.Errorf("the running head stands %d times", n)
	}
}
