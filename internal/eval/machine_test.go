package eval_test

import (
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/check"
	"checker/internal/ruletest"
	"checker/policies"
)

// TestMachine holds the machine to OPA, value for value, on every fixture of every rule and every proposal. It runs
// the whole library: nothing in it falls back to OPA.
func TestMachine(t *testing.T) {
	engine, v := embedded(t)
	inputs := map[string]map[string]any{}
	for _, l := range check.LoadAll(check.Options{Vocabulary: v}, []string{"../../proposals", "../../testdata/docket", "../../testdata/guide"}) {
		if l.Proposal == nil {
			t.Fatalf("not understood: %+v", l.File)
		}
		inputs[l.File.Path] = l.Proposal.Facts(l.AsOf)
	}
	for i := range engine.Library().Rules {
		r := &engine.Library().Rules[i]
		fixtures, err := ruletest.Fixtures(policies.FS, r, v)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fixtures {
			inputs[r.ID+"/"+f.Name] = f.Proposal.Facts("2026-11-25")
		}
	}
	for name, facts := range inputs {
		input, err := ast.InterfaceToValue(facts)
		if err != nil {
			t.Fatal(err)
		}
		want, err := engine.AskOPA(t.Context(), input)
		if err != nil {
			t.Fatalf("%s: OPA: %v", name, err)
		}
		got, err := engine.AskMachine(t.Context(), input)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got.Compare(want) != 0 {
			t.Errorf("%s: the machine has also %v, OPA %v", name, got.(ast.Set).Diff(want.(ast.Set)), want.(ast.Set).Diff(got.(ast.Set)))
		}
	}
	t.Logf("%d documents", len(inputs))
}
