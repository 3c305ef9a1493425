package markdown

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"checker/internal/document"
	"checker/internal/document/documenttest"
)

func render(t *testing.T, d *document.Document) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// A reader makes HTML of Markdown.
type reader func(t *testing.T, md string) []byte

// readers are a library, and the program that GitHub reads Markdown with.
var readers = map[string]reader{"goldmark": byGoldmark, "cmark-gfm": byCmark}

func byGoldmark(t *testing.T, md string) []byte {
	t.Helper()
	var out bytes.Buffer
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe()))
	if err := reader.Convert([]byte(md), &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func byCmark(t *testing.T, md string) []byte {
	t.Helper()
	documenttest.Need(t, "cmark-gfm")
	cmd := exec.Command("cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "-e", "footnotes")
	cmd.Stdin = strings.NewReader(md)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// page is what a reader gets to see.
func page(t *testing.T, read reader, md string) *documenttest.Page {
	t.Helper()
	p, err := documenttest.Parse(read(t, md))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestAttacks holds that foreign words change neither the shape of the page nor where it leads, and that they are all
// there to read.
func TestAttacks(t *testing.T) {
	for name, read := range readers {
		t.Run(name, func(t *testing.T) { attacks(t, read) })
	}
}

func attacks(t *testing.T, read reader) {
	clean := page(t, read, render(t, documenttest.Sample()))
	for _, attack := range documenttest.Attacks() {
		t.Run(attack, func(t *testing.T) {
			got := page(t, read, render(t, documenttest.Poisoned(attack)))
			if d := cmp.Diff(got.Shape, clean.Shape); d != "" {
				t.Errorf("the shape, then what it should be:\n%s", d)
			}
			if d := cmp.Diff(got.Links, clean.Links); d != "" {
				t.Errorf("the links, then what they should be:\n%s", d)
			}
			want := strings.Join(strings.Fields(document.Visible(attack)), " ")
			for _, word := range []string{"California independence plebiscite", "the statewide general election", "Turnout at general elections", "Texas v. White"} {
				if !strings.Contains(got.Text, want) || !strings.Contains(got.Text, word) {
					t.Errorf("%q or %q is not there to read", want, word)
				}
			}
		})
	}
}

// TestHostileIDs holds that an ID stays an attribute, whatever stands in it.
func TestHostileIDs(t *testing.T) {
	with := func(id string) *documenttest.Page {
		d := &document.Document{Title: "t", Body: []document.Block{
			document.Contents{},
			document.Section{ID: id, Level: 1, Heading: []document.Inline{document.Text("h")}, Body: []document.Block{
				document.Paragraph{Text: []document.Inline{document.Link{To: "#" + id, Text: []document.Inline{document.Text("words")}}}},
			}},
		}}
		return page(t, byGoldmark, render(t, d))
	}
	clean := with("id")
	for _, attack := range documenttest.Attacks() {
		if d := cmp.Diff(with("id"+attack).Shape, clean.Shape); d != "" {
			t.Errorf("ID %q: the shape, then what it should be:\n%s", attack, d)
		}
	}
}

func TestLinksResolve(t *testing.T) {
	p := page(t, byGoldmark, render(t, documenttest.Sample()))
	ids := map[string]int{}
	for _, id := range p.IDs {
		ids[id]++
	}
	for id, n := range ids {
		if n > 1 {
			t.Errorf("the ID %s is there %d times", id, n)
		}
	}
	for _, to := range p.Links {
		if id, ok := strings.CutPrefix(to, "#"); ok && ids[id] == 0 {
			t.Errorf("the link %s leads nowhere", to)
		}
	}
}

func TestDeterministic(t *testing.T) {
	first := render(t, documenttest.Sample())
	for range 5 {
		if render(t, documenttest.Sample()) != first {
			t.Fatal("the same document gives other bytes")
		}
	}
}
