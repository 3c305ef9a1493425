package document

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAddress(t *testing.T) {
	for to, want := range map[string]bool{
		"https://leginfo.legislature.ca.gov/faces/x?a=1&b=2": true,
		"http://example.org":         true,
		"mailto:clerk@example.org":   true,
		"javascript:alert(1)":        false,
		"JavaScript:alert(1)":        false,
		"data:text/html,x":           false,
		"file:///etc/passwd":         false,
		"https:":                     false,
		"//example.org":              false,
		"https://example.org/\u202e": false,
		"https://example.org/ x":     false,
		"./us_ca/memo.html#f-1":      true,
		"./../../etc/passwd":         false,
		"./a/../../passwd":           false,
		`./..\..\passwd`:             false,
		"memo.html":                  false,
		"":                           false,
	} {
		if got := Address(to); got != want {
			t.Errorf("Address(%q) is %v, want %v", to, got, want)
		}
	}
}

func TestNumbered(t *testing.T) {
	got := []int{}
	gaps := []bool{}
	for _, l := range Numbered([]Line{{}, {}, {Number: 9}, {}, {Number: 11}}) {
		got, gaps = append(got, l.Number), append(gaps, l.Gap)
	}
	if d := cmp.Diff(got, []int{1, 2, 9, 10, 11}) + cmp.Diff(gaps, []bool{false, false, true, false, false}); d != "" {
		t.Errorf("got, then want:\n%s", d)
	}
}

func TestOutline(t *testing.T) {
	body := []Block{
		Section{ID: "a", Level: 1, Number: "1", Heading: []Inline{Link{To: "#b", Text: []Inline{Text("A"), Note{Text: []Inline{Text("n")}}}}}, Body: []Block{
			Box{ID: "b", Level: 2, Label: "Fails", Tone: Grave, Heading: []Inline{Text("B")}},
			Box{ID: "c", Heading: []Inline{Text("no part of the outline")}},
			Section{ID: "d", Level: 3, Heading: []Inline{Text("too deep")}},
		}},
	}
	want := []Heading{
		{ID: "a", Level: 1, Number: "1", Text: []Inline{Text("A")}},
		{ID: "b", Level: 2, Box: true, Label: "Fails", Tone: Grave, Text: []Inline{Text("B")}},
	}
	if d := cmp.Diff(Outline(body, 2), want); d != "" {
		t.Errorf("got, then want:\n%s", d)
	}
}
