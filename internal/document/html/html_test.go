package html

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/document"
	"checker/internal/document/documenttest"
)

func render(t *testing.T, d *document.Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func read(t *testing.T, d *document.Document) *documenttest.Page {
	t.Helper()
	p, err := documenttest.Parse(render(t, d))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestAttacks holds that foreign words change neither the shape of the page nor where it leads, and that they are all
// there to read.
func TestAttacks(t *testing.T) {
	clean := read(t, documenttest.Sample())
	for _, attack := range documenttest.Attacks() {
		t.Run(attack, func(t *testing.T) {
			got := read(t, documenttest.Poisoned(attack))
			if d := cmp.Diff(got.Shape, clean.Shape); d != "" {
				t.Errorf("the shape, then what it should be:\n%s", d)
			}
			if d := cmp.Diff(got.Links, clean.Links); d != "" {
				t.Errorf("the links, then what they should be:\n%s", d)
			}
			want := strings.Join(strings.Fields(document.Visible(attack)), " ")
			for _, words := range []string{"California independence plebiscite", "the statewide general election", "Turnout at general elections", "Texas v. White"} {
				if !strings.Contains(got.Text, want) || !strings.Contains(got.Text, words) {
					t.Errorf("%q or %q is not there to read", want, words)
				}
			}
		})
	}
}

// TestLinks holds that no link leads to a script, to a file, or nowhere.
func TestLinks(t *testing.T) {
	for to, leads := range map[string]bool{
		"https://example.org/a?b=c&d": true, "#known": true, "#unknown": false, "javascript:alert(1)": false,
		"data:text/html,x": false, "file:///etc/passwd": false, "relative.html": false, "": false,
	} {
		p := read(t, &document.Document{Title: "t", Body: []document.Block{
			document.Section{ID: "known", Level: 1, Heading: []document.Inline{document.Text("h")}},
			document.Paragraph{Text: []document.Inline{document.Link{To: to, Text: []document.Inline{document.Text("words")}}}},
		}})
		if got := slices.Contains(p.Links, to); got != leads || !strings.Contains(p.Text, "words") {
			t.Errorf("a link to %q leads there: %v, want %v; it reads %q", to, got, leads, p.Text)
		}
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
		return read(t, d)
	}
	clean := with("id")
	for _, attack := range documenttest.Attacks() {
		if d := cmp.Diff(with("id"+attack).Shape, clean.Shape); d != "" {
			t.Errorf("ID %q: the shape, then what it should be:\n%s", attack, d)
		}
	}
}

func TestLinksResolve(t *testing.T) {
	p := read(t, documenttest.Sample())
	ids := map[string]int{}
	for _, id := range p.IDs {
		ids[id]++
		if ids[id] > 1 {
			t.Errorf("the ID %s is there twice", id)
		}
	}
	for _, to := range p.Links {
		if id, ok := strings.CutPrefix(to, "#"); ok && ids[id] == 0 {
			t.Errorf("the link %s leads nowhere", to)
		}
	}
}

func TestSelfContained(t *testing.T) {
	src := string(render(t, documenttest.Sample()))
	for _, forbidden := range []string{"<script", "<link", "<img", "<iframe", "src=", "@import", "url(", " style=", " onload="} {
		if strings.Contains(src, forbidden) {
			t.Errorf("the page has %s", forbidden)
		}
	}
}

func TestDeterministic(t *testing.T) {
	first := render(t, documenttest.Sample())
	for range 5 {
		if !bytes.Equal(render(t, documenttest.Sample()), first) {
			t.Fatal("the same document gives other bytes")
		}
	}
}
