package memo_test

import (
	"bytes"
	"strings"
	"testing"

	"checker/internal/document/markdown"
	"checker/internal/finding"
	"checker/internal/memo"
)

// TestIndexAnswers: beside the counts stands the answer of each memorandum, so that no failure is not read as a yes.
func TestIndexAnswers(t *testing.T) {
	answers := map[string]string{
		"pico_act_1859": "**Undecided.**", "calexit_2024_as_reported": "**No, not as drafted.**", "lawful_study_commission": "**Yes, as far as these rules go.**",
	}
	x := &memo.Index{Totals: &finding.Totals{}, Folder: "proposals"}
	for name := range answers {
		in := input(t, "../../proposals/us_ca/"+name+".hcl")
		x.Reference = in.Reference
		x.Totals.Add(in.File)
		x.Entries = append(x.Entries, memo.Entry{File: in.File, Link: "./" + name + ".html"})
	}
	var got bytes.Buffer
	if err := markdown.Write(&got, x.Page()); err != nil {
		t.Fatal(err)
	}
	for name, answer := range answers {
		var row string
		for line := range strings.Lines(got.String()) {
			if row == "" && strings.Contains(line, "`../../proposals/us_ca/"+name+".hcl`") {
				row = line
			}
		}
		if !strings.Contains(row, answer) {
			t.Errorf("the row of %s does not say %q: %s", name, answer, row)
		}
	}
}
