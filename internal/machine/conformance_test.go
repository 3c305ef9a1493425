package machine_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/test/cases/testdata"
	"github.com/open-policy-agent/opa/v1/util"

	"checker/internal/machine"
)

// What the machine is compared by at least, over OPA's own cases: fewer would mean that it gives up more often.
const (
	leastDocuments = 1500
	mostGivenUp    = 0.15
)

// TestConformance asks every document of OPA's own test cases of the machine and of OPA: whatever the machine
// answers, OPA answers too, and where OPA has an error the machine has no answer.
func TestConformance(t *testing.T) {
	asked, givenUp := 0, map[string]int{}
	for _, c := range readCases(t) {
		compiler, data, ok := prepare(c)
		if !ok {
			continue
		}
		program := machine.New(compiler, data)
		for _, path := range documents(compiler) {
			got, err := program.Value(t.Context(), inputOf(t, c), path...)
			if errors.Is(err, machine.ErrUnsupported) {
				givenUp[reason(err)]++
				continue
			}
			asked++
			want, wantErr := ask(compiler, data, inputOf(t, c), path)
			switch {
			case (err != nil) != (wantErr != nil):
				t.Errorf("%s: %s: error %v, OPA has %v", c.Note, strings.Join(path, "."), err, wantErr)
			case err == nil && !equal(got, want):
				t.Errorf("%s: %s is %v, of OPA %v", c.Note, strings.Join(path, "."), got, want)
			}
		}
	}
	total := 0
	for why, n := range givenUp {
		t.Logf("given up %d times: %s", n, why)
		total += n
	}
	t.Logf("%d documents compared, %d given up", asked, total)
	if asked < leastDocuments || float64(total) > mostGivenUp*float64(asked+total) {
		t.Errorf("%d documents compared and %d given up: want at least %d, and at most %v of all given up", asked, total, leastDocuments, mostGivenUp)
	}
}

func readCases(t *testing.T) []cases.TestCase {
	t.Helper()
	var all []cases.TestCase
	err := fs.WalkDir(testdata.V1, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		src, err := fs.ReadFile(testdata.V1, name)
		if err != nil {
			return err
		}
		var s cases.Set
		if err := util.Unmarshal(src, &s); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, s.Cases...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// prepare compiles the modules of a case; some are there because they do not compile.
func prepare(c cases.TestCase) (*ast.Compiler, ast.Object, bool) {
	modules := map[string]*ast.Module{}
	for i, src := range c.Modules {
		m, err := ast.ParseModuleWithOpts(fmt.Sprint(i), src, ast.ParserOptions{RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, nil, false
		}
		modules[fmt.Sprint(i)] = m
	}
	data := ast.NewObject()
	if c.Data != nil {
		data = ast.MustInterfaceToValue(*c.Data).(ast.Object)
	}
	compiler := ast.NewCompiler()
	compiler.Compile(modules)
	return compiler, data, len(modules) > 0 && !compiler.Failed() && !random(c)
}

// random says whether a case asks for the time or for chance, which two runs answer differently.
func random(c cases.TestCase) bool {
	for _, src := range c.Modules {
		for _, name := range []string{"time.now_ns", "rand.", "uuid.", "http.send", "opa.runtime", "net.lookup", "trace("} {
			if strings.Contains(src, name) {
				return true
			}
		}
	}
	return false
}

// documents are the paths of all rules that take no arguments.
func documents(c *ast.Compiler) [][]string {
	var paths [][]string
	seen := map[string]bool{}
	for _, m := range c.Modules {
		for _, r := range m.Rules {
			prefix := r.Ref().StringPrefix()
			if key := prefix.String(); seen[key] || len(r.Head.Args) > 0 {
				continue
			}
			seen[prefix.String()] = true
			var path []string
			for _, t := range prefix[1:] {
				path = append(path, string(t.Value.(ast.String)))
			}
			paths = append(paths, path)
		}
	}
	slices.SortFunc(paths, slices.Compare)
	return paths
}

func inputOf(t *testing.T, c cases.TestCase) ast.Value {
	t.Helper()
	switch {
	case c.InputTerm != nil:
		return ast.MustParseTerm(*c.InputTerm).Value
	case c.Input != nil:
		return ast.MustInterfaceToValue(*c.Input)
	}
	return nil
}

// ask asks OPA for a document.
func ask(c *ast.Compiler, data ast.Object, input ast.Value, path []string) (ast.Value, error) {
	ref := ast.Ref{ast.DefaultRootDocument}
	for _, name := range path {
		ref = append(ref, ast.StringTerm(name))
	}
	options := []func(*rego.Rego){
		rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(ref)))), rego.Compiler(c), rego.StrictBuiltinErrors(true),
		rego.Store(inmem.NewFromASTObject(data)), rego.StoreReadAST(true),
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t.Value, nil }),
	}
	if input != nil {
		options = append(options, rego.ParsedInput(input))
	}
	results, err := rego.New(options...).Eval(context.Background())
	if err != nil || len(results) == 0 {
		return nil, err
	}
	return results[0].Expressions[0].Value.(ast.Value), nil
}

func equal(a, b ast.Value) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return a.Compare(b) == 0
}

// reason is the part of an error that does not depend on the case.
func reason(err error) string {
	words := strings.Fields(strings.TrimPrefix(err.Error(), machine.ErrUnsupported.Error()+": "))
	return strings.Join(words[:min(3, len(words))], " ")
}
