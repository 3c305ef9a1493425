package memo_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"checker/internal/document"
	"checker/internal/memo"
)

// TestThresholds: the requirement in numbers, where the measure has one of its own.
func TestThresholds(t *testing.T) {
	for name, want := range map[string]int{"calexit_2024_as_reported": 2, "calexit_24_0001": 2, "calexit_16_0011": 2, "calexit_18_0001": 0, "lawful_study_commission": 0, "pico_act_1859": 0} {
		d := memo.Compose(input(t, "../../proposals/us_ca/"+name+".hcl"))
		body := under(d, "threshold")
		drawn := figures(body)
		if len(drawn) != want {
			t.Errorf("%s: %d drawings, want %d", name, len(drawn), want)
		}
		for _, f := range drawn {
			if _, words := hrefs(t, f.SVG); !strings.Contains(words, "2014") || f.Instead == nil || f.Alternative == "" {
				t.Errorf("%s: %s says nothing of 2014, or has nothing in words", name, f.ID)
			}
		}
	}
}

// TestThresholdWithoutTurnout: that no turnout is asked for is said, and is not taken from silence.
func TestThresholdWithoutTurnout(t *testing.T) {
	source, err := os.ReadFile("../../proposals/us_ca/pico_act_1859.hcl")
	if err != nil {
		t.Fatal(err)
	}
	unsaid := strings.Replace(string(source), `  silent  = ["turnout"]`+"\n", "", 1)
	for text, want := range map[string]string{string(source): "however few vote", unsaid: "is not known"} {
		var says string
		document.Walk(under(memo.Compose(input(t, file(t, text))), "threshold"), func(_ document.Block, in document.Inline) {
			if words, ok := in.(document.Text); ok {
				says += string(words)
			}
		})
		if !strings.Contains(says, want) {
			t.Errorf("want %q in %q", want, says)
		}
	}
}

// TestThresholdOfAllVoters: where approval is a share of all voters, the picture bends, and no turnout is drawn.
func TestThresholdOfAllVoters(t *testing.T) {
	d := memo.Compose(input(t, file(t, `proposal "p" {
  title        = "A measure"
  jurisdiction = "us_ca"
  instrument   = "initiative_statute"
  as_of        = "2024-11-19"
}

threshold "own" {
  decides = proposal
  set_by  = "text"
  silent  = ["turnout"]

  approval {
    at_least = "40%"
    of       = "registered_voters"
  }
}
`)))
	body := under(d, "threshold")
	drawn := figures(body)
	if len(drawn) != 1 || !strings.Contains(drawn[0].Alternative, "40% of all registered voters") {
		t.Fatalf("got %d drawings", len(drawn))
	}
	if bytes.Contains(drawn[0].SVG, []byte("fails on turnout")) {
		t.Error("no turnout is asked for, and one is drawn")
	}
	var rows int
	document.Walk(body, func(b document.Block, _ document.Inline) {
		if table, ok := b.(document.Table); ok {
			rows = len(table.Rows)
		}
	})
	if rows == 0 {
		t.Error("no past elections")
	}
}
