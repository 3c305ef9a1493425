package ruletest_test

import (
	"context"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"checker/internal/check"
	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/ruletest"
	"checker/internal/vocabulary"
	"checker/policies"
)

// law is the whole embedded library, compiled with all checks, once for all tests.
type law struct {
	vocabulary *vocabulary.Vocabulary
	library    *policy.Library
	engine     *eval.Engine
}

var loadLaw = sync.OnceValues(func() (*law, error) {
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		return nil, err
	}
	l, err := policy.Load(v, nil, policy.Tree{FS: policies.FS})
	if err != nil {
		return nil, err
	}
	e, err := eval.New(context.Background(), l, v, true)
	return &law{v, l, e}, err
})

func embedded(t *testing.T) *law {
	t.Helper()
	l, err := loadLaw()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestLibraryAsAFolderOfOnesOwn holds the library to all that it asks of a user's folder: its shared policies stay its own.
func TestLibraryAsAFolderOfOnesOwn(t *testing.T) {
	shared, own := fstest.MapFS{}, fstest.MapFS{}
	err := fs.WalkDir(policies.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		if strings.HasPrefix(name, "main/") || strings.HasPrefix(name, "lib/") {
			shared[name] = &fstest.MapFile{Data: src}
		} else {
			own[name] = &fstest.MapFile{Data: src}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	v := embedded(t).vocabulary
	l, err := policy.Load(v, nil, policy.Tree{FS: shared}, policy.Tree{Name: "own", FS: own})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Compile(v, true); err != nil {
		t.Fatal(err)
	}
}

// TestRules holds each rule to its fixtures: one folder, one rule, by the name of the case.
func TestRules(t *testing.T) {
	l := embedded(t)
	if len(l.library.Rules) == 0 {
		t.Fatal("the library has no rules")
	}
	for i := range l.library.Rules {
		r := &l.library.Rules[i]
		t.Run(r.ID, func(t *testing.T) {
			if ruletest.ComparesWords(r.ID) && r.About.Severity != finding.Info {
				t.Error("a rule that compares words with facts is no law: its severity is info")
			}
			fixtures, err := ruletest.Fixtures(policies.FS, r, l.vocabulary)
			if err != nil {
				t.Fatal(err)
			}
			shown := map[finding.Outcome]bool{}
			for _, f := range fixtures {
				shown[f.Want] = true
				t.Run(f.Name, func(t *testing.T) {
					for _, fault := range f.Check(t.Context(), l.engine) {
						t.Error(fault)
					}
				})
			}
			needed := []finding.Outcome{finding.Pass, finding.Unknown}
			if ruletest.ComparesWords(r.ID) {
				needed = []finding.Outcome{finding.Pass, finding.NotApplicable}
			}
			if r.About.Messages["refer"] != "" {
				needed = append(needed, finding.Refer)
			}
			if r.About.Messages["fail"] != "" {
				needed = append(needed, finding.Fail)
			}
			for _, o := range needed {
				if !shown[o] {
					t.Errorf("no fixture shows the outcome %s", o)
				}
			}
		})
	}
}

// TestCures tries each cure that a rule proposes for its failing fixtures on the fixture's own text: it can be made,
// and it meets the rule or drops the clause. What else it opens is for the drafter to see.
func TestCures(t *testing.T) {
	l := embedded(t)
	for i := range l.library.Rules {
		r := &l.library.Rules[i]
		fixtures, err := ruletest.Fixtures(policies.FS, r, l.vocabulary)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range fixtures {
			if f.Want != finding.Fail {
				continue
			}
			all, err := l.engine.Run(t.Context(), f.Proposal, f.Proposal.AsOf)
			if err != nil {
				t.Fatal(err)
			}
			own := slices.DeleteFunc(all, func(x finding.Finding) bool { return x.Rule != r.ID })
			if err := l.engine.TryCures(t.Context(), f.Proposal, f.Proposal.AsOf, own); err != nil {
				t.Fatal(err)
			}
			for _, x := range own {
				if x.Tried != nil && (x.Tried.Error != "" || !x.Tried.Meets && !x.Tried.Drops) {
					t.Errorf("%s %s on %s: the cure does not cure: %s", r.ID, f.Name, x.Subject, x.Tried.Error)
				}
			}
		}
	}
}

// TestSilence leaves out, and declares silent, each stated fact of each fixture, one at a time.
func TestSilence(t *testing.T) {
	l := embedded(t)
	for i := range l.library.Rules {
		r := &l.library.Rules[i]
		t.Run(r.ID, func(t *testing.T) {
			t.Parallel()
			fixtures, err := ruletest.Fixtures(policies.FS, r, l.vocabulary)
			if err != nil {
				t.Fatal(err)
			}
			ask := func(ctx context.Context, facts map[string]any) ([]eval.Answer, error) {
				return l.engine.AskRule(ctx, r.ID, facts)
			}
			for _, f := range fixtures {
				for _, fault := range ruletest.Deletion(t.Context(), ask, f.Proposal, l.vocabulary) {
					t.Errorf("%s %s", f.Name, fault)
				}
				for _, fault := range ruletest.Silence(t.Context(), ask, f.Proposal, l.vocabulary) {
					t.Errorf("%s %s", f.Name, fault)
				}
			}
		})
	}
}

// TestSilenceOfProposals does the same to the real proposals, with the whole library.
func TestSilenceOfProposals(t *testing.T) {
	l := embedded(t)
	loaded := check.LoadAll(check.Options{Vocabulary: l.vocabulary}, []string{"../../proposals", "../../testdata/docket"})
	if len(loaded) == 0 {
		t.Fatal("no proposals")
	}
	for _, p := range loaded {
		t.Run(path.Base(p.File.Path), func(t *testing.T) {
			t.Parallel()
			if p.Proposal == nil {
				t.Fatalf("not understood: %+v %s", p.File.Diagnostics, p.File.Broken)
			}
			for _, fault := range ruletest.Deletion(t.Context(), l.engine.Ask, p.Proposal, l.vocabulary) {
				t.Error(fault)
			}
			for _, fault := range ruletest.Silence(t.Context(), l.engine.Ask, p.Proposal, l.vocabulary) {
				t.Error(fault)
			}
		})
	}
}

// TestRego runs the unit tests of the policies.
func TestRego(t *testing.T) {
	l := embedded(t)
	modules := l.library.Modules()
	for name, src := range policyFiles(t) {
		if strings.HasSuffix(name, "_test.rego") {
			modules[name] = ast.MustParseModuleWithOpts(src, ast.ParserOptions{RegoVersion: ast.RegoV1})
		}
	}
	store := inmem.NewFromObject(l.library.Data())
	txn, err := store.NewTransaction(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Abort(t.Context(), txn)
	c := ast.NewCompiler().WithCapabilities(policy.Capabilities()).WithEnablePrintStatements(true)
	results, err := tester.NewRunner().SetCompiler(c).SetStore(store).SetModules(modules).CapturePrintOutput(true).RunTests(t.Context(), txn)
	if err != nil {
		t.Fatal(err)
	}
	ran := map[string]bool{}
	for result := range results {
		ran[result.Package] = true
		if result.Fail || result.Error != nil {
			t.Errorf("%s.%s: failed %v\n%s%s", result.Package, result.Name, result.Error, result.Output, failedCases(result))
		}
	}
	for i := range l.library.Rules {
		r := &l.library.Rules[i]
		if !ran["data."+r.Path()+"_test"] {
			t.Errorf("rule %s has no tests in Rego: want package %s_test", r.ID, r.Path())
		}
	}
}

func failedCases(r *tester.Result) string {
	var failed []string
	for name, sub := range r.SubResults {
		if sub.Fail {
			failed = append(failed, "  failed case: "+name)
		}
	}
	return strings.Join(failed, "\n")
}

// policyFiles reads all policies of the library, tests too.
func policyFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(policies.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".rego" {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		files[name] = string(src)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestStyle holds every policy to the style guide: formatted, with the `not` that keeps silence in.
func TestStyle(t *testing.T) {
	for name, src := range policyFiles(t) {
		formatted, err := format.SourceWithOpts(name, []byte(src), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if string(formatted) != src {
			t.Errorf("%s is not formatted: run opa fmt -w", name)
		}
		if !strings.Contains(src, "import future.keywords.not\n") {
			t.Errorf("%s does not import future.keywords.not: without it, a missing fact fails `not`", name)
		}
	}
}
