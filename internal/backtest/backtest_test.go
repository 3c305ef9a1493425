package backtest_test

import (
	"encoding/json"
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
