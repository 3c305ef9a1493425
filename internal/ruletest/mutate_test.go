package ruletest_test

import (
	"os"
	"testing"

	"checker/internal/ruletest"
	"checker/policies"
)

// leastKilled is the share of planted faults that the tests of the rules must find.
const leastKilled = 0.95

// TestMutation plants faults in every rule and counts those that its tests find. It takes minutes, so it runs where
// MUTATE is set: make mutate.
func TestMutation(t *testing.T) {
	if os.Getenv("MUTATE") == "" {
		t.Skip("set MUTATE=1, or run make mutate")
	}
	l := embedded(t)
	planted, found := 0, 0
	for i := range l.library.Rules {
		r := &l.library.Rules[i]
		t.Run(r.ID, func(t *testing.T) {
			bench, own, err := ruletest.NewBench(t.Context(), policies.FS, r, l.library, l.vocabulary)
			if err != nil {
				t.Fatal(err)
			}
			before, missed := planted, 0
			for _, m := range ruletest.Mutants(r, own) {
				killed, valid := bench.Kills(t.Context(), m)
				if !valid {
					continue
				}
				planted++
				if killed {
					found++
				} else {
					missed++
					t.Logf("survives: %s %s: %s", r.ID, m.Place, m.Change)
				}
			}
			t.Logf("%s: %d of %d mutants killed", r.ID, planted-before-missed, planted-before)
		})
	}
	share := float64(found) / float64(max(planted, 1))
	t.Logf("%d of %d mutants killed: %.3f", found, planted, share)
	if share < leastKilled {
		t.Errorf("got %.3f of the mutants killed, want at least %.2f", share, leastKilled)
	}
}
