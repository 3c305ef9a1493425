package ruletest_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"

	"checker/internal/policy"
	"checker/internal/ruletest"
	"checker/policies"
)

// TestCoverage runs the tests in Rego and the fixtures of every rule, and lists the lines of policies that none reaches.
func TestCoverage(t *testing.T) {
	l := embedded(t)
	modules := l.library.Modules()
	own := map[string]*ast.Module{}
	for name, m := range modules {
		own[name] = m
	}
	for name, src := range policyFiles(t) {
		if strings.HasSuffix(name, "_test.rego") {
			modules[name] = ast.MustParseModuleWithOpts(src, ast.ParserOptions{RegoVersion: ast.RegoV1})
			modules[name].Package.Location.File = name
		}
	}
	tracer := cover.New()
	store, err := l.library.Store()
	if err != nil {
		t.Fatal(err)
	}
	runTests(t, modules, store, tracer)
	runFixtures(t, l, store, tracer)
	report := tracer.Report(own)
	for name := range own {
		for _, r := range report.Files[name].NotCovered {
			t.Errorf("%s:%s: no test and no fixture reaches it", name, rows(r))
		}
	}
}

func rows(r cover.Range) string {
	if r.Start.Row == r.End.Row {
		return fmt.Sprint(r.Start.Row)
	}
	return fmt.Sprintf("%d-%d", r.Start.Row, r.End.Row)
}

func runTests(t *testing.T, modules map[string]*ast.Module, store storage.Store, tracer topdown.QueryTracer) {
	t.Helper()
	txn, err := store.NewTransaction(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Abort(t.Context(), txn)
	c := ast.NewCompiler().WithCapabilities(policy.Capabilities())
	results, err := tester.NewRunner().SetCompiler(c).SetStore(store).SetModules(modules).SetCoverageQueryTracer(tracer).RunTests(t.Context(), txn)
	if err != nil {
		t.Fatal(err)
	}
	for range results { // TestRego looks at the results
	}
}

func runFixtures(t *testing.T, l *law, store storage.Store, tracer topdown.QueryTracer) {
	t.Helper()
	c, err := l.library.Compile(l.vocabulary, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"data.main.outcomes", "{c | c := data.rules[_][_][_].cures}"} {
		q, err := rego.New(rego.Query(query), rego.Compiler(c), rego.Store(store)).PrepareForEval(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		for i := range l.library.Rules {
			fixtures, err := ruletest.Fixtures(policies.FS, &l.library.Rules[i], l.vocabulary)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range fixtures {
				if _, err := q.Eval(t.Context(), rego.EvalInput(f.Proposal.Facts(f.Proposal.AsOf)), rego.EvalQueryTracer(tracer), rego.EvalRuleIndexing(false)); err != nil {
					t.Errorf("%s %s: %v", f.Rule, f.Name, err)
				}
			}
		}
	}
}
