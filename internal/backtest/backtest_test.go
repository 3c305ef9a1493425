package backtest_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"checker/internal/backtest"
	"checker/internal/check"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

const docket = "../../testdata/docket"

// today is the day of "today's law" in the figures; they are compared only with figures of the same day.
const today = "2026-11-25"

func options(t *testing.T) check.Options {
	t.Helper()
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	return check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: policies.FS}}}
}

// TestFiguresDoNotGetWorse runs the docket with the law of today and of the filing date, and compares with what was
// reached before.
func TestFiguresDoNotGetWorse(t *testing.T) {
	src, err := os.ReadFile(docket + "/figures.json")
	if err != nil {
		t.Fatal(err)
	}
	var reached map[string]backtest.Figures
	if err := json.Unmarshal(src, &reached); err != nil {
		t.Fatal(err)
	}
	for _, asOf := range []string{today, ""} {
		table, err := backtest.Run(t.Context(), options(t), docket, os.DirFS(docket), asOf)
		if err != nil {
			t.Fatal(err)
		}
		if worse := table.Figures.Worse(reached[table.Law]); len(worse) > 0 {
			var b strings.Builder
			_ = backtest.Markdown(&b, table)
			t.Errorf("worse with the law of %s: %s\n%s", table.Law, strings.Join(worse, "; "), b.String())
		}
	}
}

// TestSubjectsOfLabels wants addresses: a label on a part that no finding is about cannot be scored.
func TestSubjectsOfLabels(t *testing.T) {
	dir := t.TempDir()
	measure := `proposal "m" {
  title        = "False papers"
  jurisdiction = "us_ca"
  as_of        = "2020-01-01"
  instrument   = "initiative_statute"
}

federal "papers" {
  field  = "criminal_law"
  action = "parallel_penalty"
}

federal "border" {
  field  = "immigration"
  action = "regulates"
}
`
	o := options(t)
	label := `{"measure": "m", "labels": [{"issue": "federal_preemption", "polarity": "%s", "tier": "A", "kind": "defect", "subjects": ["%s"]}]}`
	cases := map[string]struct {
		polarity, subject string
		want              backtest.Verdict
		broken            string
	}{
		"the part that was found":   {polarity: "positive", subject: "federal.border", want: backtest.Found},
		"the part that was upheld":  {polarity: "negative", subject: "federal.papers", want: backtest.InOrder},
		"the other part":            {polarity: "positive", subject: "federal.papers", want: backtest.Missed},
		"no address":                {polarity: "positive", subject: "sections 4-9", broken: "no finding is about sections 4-9"},
		"the measure is not a part": {polarity: "positive", subject: "proposal", want: backtest.Missed},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			write(t, dir+"/m.hcl", measure)
			write(t, dir+"/m.labels.json", fmt.Sprintf(label, tc.polarity, tc.subject))
			table, err := backtest.Run(t.Context(), o, dir, os.DirFS(dir), today)
			switch {
			case tc.broken != "":
				if err == nil || !strings.Contains(err.Error(), tc.broken) {
					t.Fatalf("got %v, want an error that says %q", err, tc.broken)
				}
			case err != nil:
				t.Fatal(err)
			case len(table.Scores) != 1 || table.Scores[0].Verdict != tc.want:
				t.Errorf("got %+v, want one score, %s", table.Scores, tc.want)
			}
		})
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestEveryIssueIsAnswered looks up a rule for each issue that an expert decided and whose law is in the library.
func TestEveryIssueIsAnswered(t *testing.T) {
	o := options(t)
	l, err := policy.Load(o.Vocabulary, nil, o.Trees...)
	if err != nil {
		t.Fatal(err)
	}
	answered := map[string]bool{}
	for _, r := range l.Rules {
		for _, issue := range r.About.Issues {
			answered[issue] = true
		}
	}
	labels, err := backtest.Labels(os.DirFS(docket))
	if err != nil {
		t.Fatal(err)
	}
	var missing []string
	for _, own := range labels {
		for _, label := range own {
			if label.Tier == "A" && label.Kind == "defect" && label.Outside == "" && !answered[label.Issue] {
				missing = append(missing, label.Issue)
			}
		}
	}
	slices.Sort(missing)
	if missing = slices.Compact(missing); len(missing) > 0 {
		t.Errorf("no rule answers %s", strings.Join(missing, ", "))
	}
}
