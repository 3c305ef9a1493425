package backtest_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/check"
)

// TestNotableMeasuresAreOne holds a measure that stands in proposals/ too to the same facts: only the label, and the
// day whose law is applied, may differ.
func TestNotableMeasuresAreOne(t *testing.T) {
	o := options(t)
	facts := func(l check.Loaded) map[string]any {
		f := l.Proposal.Facts("")
		own, _ := f["proposal"].(map[string]any)
		plain := map[string]any{}
		for k, v := range own {
			if k != "name" && k != "as_of" {
				plain[k] = v
			}
		}
		f["proposal"] = plain
		return f
	}
	key := func(l check.Loaded) string {
		number, _ := l.Proposal.Value("proposal.number")
		return fmt.Sprint(l.Proposal.Title, number)
	}
	decided := map[string]check.Loaded{}
	for _, l := range check.LoadAll(o, []string{docket}) {
		decided[key(l)] = l
	}
	shared := 0
	for _, l := range check.LoadAll(o, []string{"../../proposals"}) {
		other, ok := decided[key(l)]
		if !ok {
			continue
		}
		shared++
		if diff := cmp.Diff(facts(l), facts(other)); diff != "" {
			t.Errorf("%s and %s differ (-proposal +docket):\n%s", l.File.Path, other.File.Path, diff)
		}
	}
	if shared == 0 {
		t.Error("no measure stands in both folders")
	}
}
