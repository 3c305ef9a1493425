package ruletest_test

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"slices"
	"testing"

	"go.yaml.in/yaml/v3"

	"checker/internal/policy"
	"checker/internal/ruletest"
	"checker/policies"
)

// leastKilled is the share of planted faults that the tests of the rules must find.
const leastKilled = 0.95

// survivorsFile lies beside the library and is no part of it: neither embedded nor read by OPA.
const survivorsFile = "../../policies/survivors.yaml"

// A survivor is a fault that no test of its rule can or need find. Faults of one rule that read alike share an entry.
type survivor struct {
	Rule   string `yaml:"rule"`
	Change string `yaml:"change"`
	Reason string `yaml:"reason"`
	met    bool
}

// survivors reads the reasons, each with all that it needs, and one for each change of a rule.
func survivors(src []byte) ([]*survivor, error) {
	var list []*survivor
	d := yaml.NewDecoder(bytes.NewReader(src))
	d.KnownFields(true)
	if err := d.Decode(&list); err != nil {
		return nil, fmt.Errorf("read survivors: %w", err)
	}
	for i, s := range list {
		if s == nil || s.Rule == "" || s.Change == "" || s.Reason == "" {
			return nil, fmt.Errorf("survivor %d: want rule, change and reason", i+1)
		}
		if find(list[:i], s.Rule, s.Change) != nil {
			return nil, fmt.Errorf("survivor %d: %s: %s has two reasons", i+1, s.Rule, s.Change)
		}
	}
	return list, nil
}

func find(list []*survivor, rule, change string) *survivor {
	i := slices.IndexFunc(list, func(s *survivor) bool { return s.Rule == rule && s.Change == change })
	if i < 0 {
		return nil
	}
	return list[i]
}

// mutation counts the faults of one run, and holds the reasons of those that may survive.
type mutation struct {
	law                   *law
	reasons               []*survivor
	rules, planted, found int
}

// rule plants the faults of one rule. A fault that survives must have its reason.
func (m *mutation) rule(t *testing.T, r *policy.Rule) {
	m.rules++
	bench, own, err := ruletest.NewBench(t.Context(), policies.FS, r, m.law.library, m.law.vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	planted, found := m.planted, m.found
	for _, mutant := range ruletest.Mutants(r, own) {
		killed, valid := bench.Kills(t.Context(), mutant)
		if !valid {
			continue
		}
		m.planted++
		if killed {
			m.found++
			continue
		}
		m.survives(t, mutant)
	}
	t.Logf("%s: %d of %d mutants killed", r.ID, m.found-found, m.planted-planted)
}

func (m *mutation) survives(t *testing.T, mutant ruletest.Mutant) {
	t.Helper()
	s := find(m.reasons, mutant.Rule, mutant.Change)
	if s == nil {
		t.Errorf("survives: %s %s: %s: add a test, or a reason to %s", mutant.Rule, mutant.Place, mutant.Change, path.Base(survivorsFile))
		return
	}
	s.met = true
	t.Logf("survives: %s %s: %s: %s", mutant.Rule, mutant.Place, mutant.Change, s.Reason)
}

// stale are the reasons that no fault needs any more.
func (m *mutation) stale() []*survivor {
	return slices.DeleteFunc(slices.Clone(m.reasons), func(s *survivor) bool { return s.met })
}

// TestMutation plants faults in every rule and counts those that its tests find. It takes minutes, so it runs where
// MUTATE is set: make mutate.
func TestMutation(t *testing.T) {
	if os.Getenv("MUTATE") == "" {
		t.Skip("set MUTATE=1, or run make mutate")
	}
	m := &mutation{law: embedded(t), reasons: readSurvivors(t)}
	rules := m.law.library.Rules
	for i := range rules {
		t.Run(rules[i].ID, func(t *testing.T) { m.rule(t, &rules[i]) })
	}
	share := float64(m.found) / float64(max(m.planted, 1))
	t.Logf("%d of %d mutants killed: %.3f", m.found, m.planted, share)
	if m.rules < len(rules) {
		return // -run of some rules: the share and the file are held to the whole library
	}
	if share < leastKilled {
		t.Errorf("got %.3f of the mutants killed, want at least %.2f", share, leastKilled)
	}
	for _, s := range m.stale() {
		t.Errorf("%s: %s: %s has a reason, but no such fault survives", s.Rule, s.Change, path.Base(survivorsFile))
	}
}

func readSurvivors(t *testing.T) []*survivor {
	t.Helper()
	src, err := os.ReadFile(survivorsFile)
	if err != nil {
		t.Fatal(err)
	}
	list, err := survivors(src)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestSurvivors holds the file of reasons to the rules that there are, in every run.
func TestSurvivors(t *testing.T) {
	l := embedded(t)
	for _, s := range readSurvivors(t) {
		if !slices.ContainsFunc(l.library.Rules, func(r policy.Rule) bool { return r.ID == s.Rule }) {
			t.Errorf("%s: %s names no rule of the library", path.Base(survivorsFile), s.Rule)
		}
	}
}

func TestSurvivorsWantReasons(t *testing.T) {
	for name, src := range map[string]string{
		"no reason":     "- {rule: a.b, change: swap 0}",
		"no entry":      "-",
		"another field": "- {rule: a.b, change: swap 0, reason: none, line: 3}",
		"two reasons":   "- {rule: a.b, change: swap 0, reason: one}\n- {rule: a.b, change: swap 0, reason: two}",
	} {
		if _, err := survivors([]byte(src)); err == nil {
			t.Errorf("%s: got no error", name)
		}
	}
}
