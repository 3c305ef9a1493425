package pdf_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"checker/internal/browser"
	"checker/internal/document"
	"checker/internal/document/documenttest"
	"checker/internal/document/pdf"
)

func write(t *testing.T, d *document.Document) []byte {
	t.Helper()
	documenttest.Need(t, "chromium", "pdfinfo", "pdftotext")
	var b bytes.Buffer
	if err := pdf.Write(t.Context(), &b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func save(t *testing.T, printed []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "document.pdf")
	if err := os.WriteFile(file, printed, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestSameBytes(t *testing.T) {
	d := documenttest.Sample()
	printed := write(t, d)
	if !bytes.Equal(write(t, d), printed) {
		t.Error("the same document gives other bytes")
	}
	d.Date = "2024-11-20"
	if bytes.Equal(write(t, d), printed) {
		t.Error("another day gives the same bytes")
	}
}

func TestProperties(t *testing.T) {
	d := documenttest.Sample()
	d.Title, d.Subject = `Question ")<>\ of the — § day`, "right \u202e left"
	got := documenttest.Run(t, "pdfinfo", save(t, write(t, d)))
	for _, want := range []string{
		"Title: " + d.Title, "Subject: right ⟨U+202E⟩ left", "Keywords: ballot measure; California", "Author: checker 1.0", "Creator: checker 1.0",
		"CreationDate: Tue Nov 19 00:00:00 2024", "ModDate: Tue Nov 19 00:00:00 2024", "Tagged: yes", "JavaScript: no", "Encrypted: no",
	} {
		if !strings.Contains(squeeze(got), squeeze(want)) {
			t.Errorf("the file does not say %q:\n%s", want, got)
		}
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// TestStructure says what one hears of the sample who does not see it, and where its bookmarks lead.
func TestStructure(t *testing.T) {
	d := documenttest.Sample()
	printed := write(t, d)
	for _, want := range []string{"/Lang (en-US)", "/DisplayDocTitle true", "/Marked true", "/StructTreeRoot ", "/Alt (The road from filing"} {
		if !bytes.Contains(printed, []byte(want)) {
			t.Errorf("the file has no %s", want)
		}
	}
	file := save(t, printed)
	elements := structure(documenttest.Run(t, "pdfinfo", "-struct-text", file))
	for name, least := range map[string]int{"Table": 2, "TR": 6, "TH": 13, "TD": 12, "L": 3, "LI": 5, "Link": 5, "BlockQuote": 1, "Figure": 2, "Caption": 2} {
		if got := len(elements[name]); got < least {
			t.Errorf("the file has %d elements %s, want %d at least", got, name, least)
		}
	}
	if got := elements["H1"]; len(got) != 1 || got[0] != squeeze(d.Title) {
		t.Errorf("the first heading is %q, want the title and nothing else", got)
	}
	for _, h := range document.Outline(d.Body, 3) {
		words := h.Number + " " + document.String(h.Text)
		name := fmt.Sprintf("H%d", h.Level+1)
		if !slices.ContainsFunc(elements[name], func(got string) bool { return strings.HasSuffix(got, squeeze(words)) }) {
			t.Errorf("no heading %s is %q: %q", name, words, elements[name])
		}
		if n := bytes.Count(printed, []byte("/Title ("+strings.TrimSpace(words)+")")); n != 1 {
			t.Errorf("%d bookmarks are %q, want one", n, words)
		}
	}
}

// structure is the text of the elements by their name, as pdfinfo prints their tree.
func structure(tree string) map[string][]string {
	type open struct {
		depth, at int
		name      string
	}
	elements := map[string][]string{}
	var stack []open
	for line := range strings.Lines(tree) {
		words := strings.TrimLeft(line, " ")
		depth := len(line) - len(words)
		for len(stack) > 0 && stack[len(stack)-1].depth >= depth {
			stack = stack[:len(stack)-1]
		}
		words = strings.TrimSpace(words)
		if text, ok := strings.CutPrefix(words, `"`); ok {
			for _, o := range stack {
				elements[o.name][o.at] += squeeze(strings.TrimSuffix(text, `"`))
			}
			continue
		}
		name := strings.TrimSuffix(strings.Fields(words)[0], ":")
		elements[name] = append(elements[name], "")
		stack = append(stack, open{depth, len(elements[name]) - 1, name})
	}
	return elements
}

// TestWords says that each word of the sample stands in the file, in the order in which it is read.
func TestWords(t *testing.T) {
	d := documenttest.Sample()
	got := squeeze(documenttest.Read(t, save(t, write(t, d))))
	document.Walk(d.Body, func(_ document.Block, in document.Inline) {
		if in == nil {
			return
		}
		if want := squeeze(document.Visible(document.Words(in))); !strings.Contains(got, want) {
			t.Errorf("the file does not say %q", want)
		}
	})
}

// TestNoBrowser says what would help.
func TestNoBrowser(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	var b bytes.Buffer
	err := pdf.Write(t.Context(), &b, documenttest.Sample())
	if err == nil || !errors.Is(err, browser.ErrNone) || b.Len() > 0 {
		t.Errorf("the error is %v, and %d bytes are written", err, b.Len())
	}
}
