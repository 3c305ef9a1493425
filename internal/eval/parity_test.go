package eval_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/check"
	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
	"checker/policies"
)

// answer is what both engines are compared by.
type answer struct {
	Rule, Subject, Outcome, Because string
	Missing                         []string
	Verdict                         string
}

// TestOPAGivesTheSameOutcomes runs the real opa over policies/ as a bundle, with the facts that the command facts
// prints, on every proposal of the repository, and compares its outcomes with our own engine's.
func TestOPAGivesTheSameOutcomes(t *testing.T) {
	opa := findOPA(t)
	engine, v := embedded(t)
	loaded := check.LoadAll(check.Options{Vocabulary: v}, []string{"../../proposals", "../../testdata/docket", "../../testdata/guide"})
	if len(loaded) == 0 {
		t.Fatal("no proposals")
	}
	for _, l := range loaded {
		t.Run(filepath.Base(l.File.Path), func(t *testing.T) {
			t.Parallel()
			if l.Proposal == nil {
				t.Fatalf("not understood: %+v", l.File)
			}
			want := ask(t, engine, l.Proposal, l.AsOf)
			facts, err := json.Marshal(l.Proposal.Facts(l.AsOf))
			if err != nil {
				t.Fatal(err)
			}
			for _, flags := range [][]string{nil, {"--strict-builtin-errors"}} {
				if diff := cmp.Diff(askOPA(t, opa, facts, flags), want); diff != "" {
					t.Errorf("opa eval %v differs (-opa +ours):\n%s", flags, diff)
				}
			}
		})
	}
}

// findOPA finds the program that `make test` builds. Where CI is set, its absence is a failure.
func findOPA(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("../../.bin/opa")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err == nil {
		return path
	}
	if os.Getenv("CI") != "" {
		t.Fatal("no .bin/opa: run make test, which builds it")
	}
	t.Skip("no .bin/opa: run make test, or tools/build.sh opa")
	return ""
}

func embedded(t *testing.T) (*eval.Engine, *vocabulary.Vocabulary) {
	t.Helper()
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	l, err := policy.Load(v, nil, policy.Tree{FS: policies.FS})
	if err != nil {
		t.Fatal(err)
	}
	e, err := eval.New(context.Background(), l, v, false)
	if err != nil {
		t.Fatal(err)
	}
	return e, v
}

func ask(t *testing.T, e *eval.Engine, p *proposal.Proposal, asOf string) []answer {
	t.Helper()
	answers, err := e.Ask(t.Context(), p.Facts(asOf))
	if err != nil {
		t.Fatal(err)
	}
	var list []answer
	for _, a := range answers {
		if a.Error != "" {
			t.Errorf("rule %s broke: %s", a.Rule, a.Error)
		}
		plain := answer{Rule: a.Rule, Subject: a.Subject, Outcome: a.Outcome.String(), Because: a.Because, Verdict: normal(t, a.Verdict)}
		for _, m := range a.Missing {
			plain.Missing = append(plain.Missing, m.Block+"."+m.Fact)
		}
		list = append(list, plain)
	}
	sortAnswers(list)
	return list
}

// normal is a verdict as JSON with sorted keys; "" for none.
func normal(t *testing.T, verdict any) string {
	t.Helper()
	if m, ok := verdict.(map[string]any); !ok || m == nil {
		return ""
	}
	src, err := json.Marshal(verdict)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

func askOPA(t *testing.T, opa string, facts []byte, flags []string) []answer {
	t.Helper()
	args := append([]string{"eval", "--bundle", "../../policies", "--ignore", "*_test.rego", "--stdin-input", "--format", "json"}, flags...)
	cmd := exec.CommandContext(t.Context(), opa, append(args, "data.main.outcomes")...)
	cmd.Stdin = bytes.NewReader(facts)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("opa eval: %v\n%s%s", err, out, stderr.String())
	}
	var result struct {
		Result []struct {
			Expressions []struct {
				Value []struct {
					Rule    []string
					Subject string
					Outcome string
					Because string
					Missing [][]string
					Verdict map[string]any
				}
			}
		}
	}
	d := json.NewDecoder(bytes.NewReader(out))
	d.UseNumber()
	if err := d.Decode(&result); err != nil {
		t.Fatal(err)
	}
	if len(result.Result) != 1 {
		t.Fatalf("opa eval gave no result: %s", out)
	}
	var list []answer
	for _, v := range result.Result[0].Expressions[0].Value {
		if _, err := finding.ParseOutcome(v.Outcome); err != nil {
			t.Error(err)
		}
		plain := answer{Rule: strings.Join(v.Rule, "."), Subject: v.Subject, Outcome: v.Outcome, Because: v.Because, Verdict: normal(t, v.Verdict)}
		for _, m := range v.Missing {
			plain.Missing = append(plain.Missing, strings.Join(m, "."))
		}
		slices.Sort(plain.Missing)
		list = append(list, plain)
	}
	sortAnswers(list)
	return list
}

func sortAnswers(list []answer) {
	for i := range list {
		slices.Sort(list[i].Missing)
	}
	slices.SortFunc(list, func(a, b answer) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
}
