package memo_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/memo"
)

// under is what stands in the section of that name.
func under(d *document.Document, id string) []document.Block {
	for _, b := range d.Body {
		if s, ok := b.(document.Section); ok && s.ID == id {
			return s.Body
		}
	}
	return nil
}

// figures are the drawings of a section, at whatever depth.
func figures(blocks []document.Block) []document.Figure {
	var list []document.Figure
	document.Walk(blocks, func(b document.Block, _ document.Inline) {
		if f, ok := b.(document.Figure); ok {
			list = append(list, f)
		}
	})
	return list
}

// linked counts where links lead.
func linked(blocks []document.Block) map[string]int {
	counts := map[string]int{}
	document.Walk(blocks, func(_ document.Block, in document.Inline) {
		if link, ok := in.(document.Link); ok {
			counts[link.To]++
		}
	})
	return counts
}

// hrefs are the places to which a drawing leads, and the words in it.
func hrefs(t *testing.T, svg []byte) (to []string, words string) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	var text strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return to, text.String()
		}
		if err != nil {
			t.Fatalf("the drawing is no XML: %v", err)
		}
		switch token := token.(type) {
		case xml.CharData:
			text.WriteString(strings.TrimSpace(string(token)) + " ")
		case xml.StartElement:
			for _, a := range token.Attr {
				if a.Name.Local == "href" {
					to = append(to, a.Value)
				}
			}
		}
	}
}

// TestEveryPathway: each finding that is open stands at one step in words, drawings lead to findings, and what blocks is drawn.
func TestEveryPathway(t *testing.T) {
	for _, path := range measures(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			in := input(t, path)
			d := memo.Compose(in)
			ids, _ := targets(d)
			drawn := figures(under(d, "pathway"))
			if len(drawn) != 1 {
				t.Fatalf("%d drawings, want one", len(drawn))
			}
			to, words := hrefs(t, drawn[0].SVG)
			for _, place := range to {
				if ids[strings.TrimPrefix(place, "#")] != 1 {
					t.Errorf("the drawing leads to %q, which is nowhere", place)
				}
			}
			steps := linked(drawn[0].Instead[:1])
			blocked := false
			for _, x := range in.File.Findings {
				if x.Outcome == finding.Pass || x.Outcome == finding.NotApplicable {
					continue
				}
				if n := steps["#f-"+x.Identity]; n != 1 {
					t.Errorf("%s on %s (%s) stands at %d steps, want one", x.Rule, x.Subject, x.Outcome, n)
				}
				blocked = blocked || x.Outcome == finding.Fail && x.Severity == finding.Blocking
			}
			if closed := strings.Contains(words, "The road ends here") || strings.Contains(words, "Closed here"); closed != blocked {
				t.Errorf("closed: %v, but a blocking rule fails: %v", closed, blocked)
			}
			if drawn[0].Mermaid == "" || drawn[0].Alternative == "" {
				t.Error("no Mermaid, or nothing for those who do not see the drawing")
			}
		})
	}
}

// TestWaivedPathway: a waiver opens no road, and makes no answer better.
func TestWaivedPathway(t *testing.T) {
	const path = "../../proposals/us_ca/calexit_2024_as_reported.hcl"
	in := input(t, path)
	_, plain := hrefs(t, figures(under(memo.Compose(in), "pathway"))[0].SVG)
	for i := range in.File.Findings {
		if x := &in.File.Findings[i]; x.Outcome.Open() {
			x.Waived = &finding.Waived{Reason: "r", By: "b", Authority: "a", Created: "2026-11-01", Expires: "2026-12-01", Where: x.Place}
		}
	}
	d := memo.Compose(in)
	if _, waived := hrefs(t, figures(under(d, "pathway"))[0].SVG); waived != plain {
		t.Errorf("the pathway with waivers:\n%s\nand without:\n%s", waived, plain)
	}
	var answer string
	document.Walk(under(d, "answer"), func(_ document.Block, in document.Inline) {
		if in != nil {
			answer += document.Words(in)
		}
	})
	if !strings.Contains(answer, "No, not as drafted.") || !strings.Contains(answer, "Of these, 6 are waived, which changes nothing in law.") {
		t.Errorf("the answer: %s", answer)
	}
}

// TestReportedPathway: where the road of the reported measure ends, and the road that the law does provide.
func TestReportedPathway(t *testing.T) {
	in := input(t, "../../proposals/us_ca/calexit_2024_as_reported.hcl")
	body := under(memo.Compose(in), "pathway")
	drawn := figures(body)[0]
	_, words := hrefs(t, drawn.SVG)
	for _, want := range []string{
		"The text is filed", "On 19 November 2024", "546,651 valid signatures", "By 25 June 2026, 131 days before the vote", "on 3 November 2026",
		"with more than 50% of the votes", "5 November 2026", "By 11 December 2026", "By 16 December 2026", "Consent of the U.S. House of",
		"Effect “independence”", "The road ends here", "The law's road, to leave the Union", "An amendment is proposed", "And with it, where needed, to revise the",
		"Two thirds of the members of each house", "The voters approve the revision", "The State leaves the Union",
	} {
		if !strings.Contains(strings.Join(strings.Fields(words), " "), want) {
			t.Errorf("the drawing does not say %q", want)
		}
	}
	mermaid := strings.Split(drawn.Mermaid, "\n")
	for _, want := range []string{"  s9 --> s10", "  s7 --> s9", "  s5 -.-> s6", "  lawI --> lawJ", "  lawC --> lawJ", "  lawD --> lawH"} {
		if !slices.Contains(mermaid, want) {
			t.Errorf("the flowchart has no %q", want)
		}
	}
	var spoken strings.Builder
	document.Walk(body[:2], func(_ document.Block, in document.Inline) { spoken.WriteString(document.Words(in)) })
	for _, want := range []string{"As drafted, it is closed at step 5, The vote on the measure (F1)", "at step 10, Effect “independence” (F2, F3)", "let the rest stand is not judged here", "The law provides another: to leave the Union"} {
		if !strings.Contains(spoken.String(), want) {
			t.Errorf("the words before the drawing do not say %q: %s", want, spoken.String())
		}
	}
}

// TestLawfulPathway: nothing closes the road, and no other is needed.
func TestLawfulPathway(t *testing.T) {
	drawn := figures(under(memo.Compose(input(t, "../../proposals/us_ca/lawful_study_commission.hcl")), "pathway"))[0]
	if to, words := hrefs(t, drawn.SVG); len(to) > 0 || strings.Contains(words, "law's road") {
		t.Errorf("the drawing leads to %v, and says: %s", to, words)
	}
	if len(drawn.Instead) != 1 {
		t.Errorf("%d blocks in words, want the list of steps alone", len(drawn.Instead))
	}
}

// TestStopped: a measure that got no further shows where.
func TestStopped(t *testing.T) {
	for status, want := range map[string]string{
		"failed_to_qualify": "It did not qualify", "withdrawn": "The proponents withdrew it",
		"removed": "A court took it off the ballot", "rejected": "The voters rejected it",
	} {
		d := memo.Compose(input(t, file(t, `proposal "p" {
  title        = "A measure"
  jurisdiction = "us_ca"
  instrument   = "initiative_statute"
  status       = "`+status+`"
  as_of        = "2024-11-03"
}
`)))
		_, words := hrefs(t, figures(under(d, "pathway"))[0].SVG)
		if got := strings.Join(strings.Fields(words), " "); !strings.Contains(got, want) || !strings.Contains(got, "The road ended here") {
			t.Errorf("%s: the drawing does not say %q: %s", status, want, got)
		}
	}
}

// TestNotAtHand: without the law, the section says so.
func TestNotAtHand(t *testing.T) {
	in := input(t, "../../proposals/us_ca/calexit_2024_as_reported.hcl")
	in.Law = nil
	d := memo.Compose(in)
	if got := figures(under(d, "pathway")); len(got) != 0 || len(under(d, "pathway")) != 1 {
		t.Errorf("%d drawings in %d blocks, want one sentence", len(got), len(under(d, "pathway")))
	}
}

// carried holds the authorities that findings cite, as a saved run does.
type carried struct {
	finding.Reference
	file *finding.File
}

func (c carried) Authority(id string) (finding.Authority, bool) {
	for _, x := range c.file.Findings {
		if slices.ContainsFunc(x.Law, func(l finding.Citing) bool { return l.Authority == id }) {
			return c.Reference.Authority(id)
		}
	}
	return finding.Authority{}, false
}

// TestRoadOfSavedRun: the law of the pathway's steps is cited too where the run that was saved does not carry it.
func TestRoadOfSavedRun(t *testing.T) {
	in := input(t, "../../proposals/us_ca/lawful_study_commission.hcl")
	want := memo.Compose(in)
	in.Reference = carried{in.Reference, in.File}
	if _, ok := in.Reference.Authority("elec_9035"); ok {
		t.Fatal("a finding cites the section on signatures; another case is needed")
	}
	if diff := cmp.Diff(memo.Compose(in), want); diff != "" {
		t.Errorf("(-saved +checked):\n%s", diff)
	}
}
