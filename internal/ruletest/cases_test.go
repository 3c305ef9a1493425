package ruletest_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
)

// TestCasesAreToldApart holds tests of many cases to one name for each: of cases that share a name, OPA's tester is content
// when one of them passes. So a name is the key of the only list that is gone through, or is put together in the test.
func TestCasesAreToldApart(t *testing.T) {
	library := os.DirFS("../../policies")
	found := 0
	err := fs.WalkDir(library, ".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, "_test.rego") {
			return err
		}
		src, err := fs.ReadFile(library, path)
		if err != nil {
			return err
		}
		module, err := ast.ParseModuleWithOpts(path, string(src), ast.ParserOptions{RegoVersion: ast.RegoV1})
		if err != nil {
			return err
		}
		for _, r := range module.Rules {
			ref := r.Head.Ref()
			if len(ref) < 2 || !strings.HasPrefix(ref[0].String(), "test_") {
				continue
			}
			found++
			if !toldApart(r.Body, ref[1]) {
				t.Errorf("%s: %s: two cases can have the name %s", r.Loc(), ref[0], ref[1])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found < 100 {
		t.Errorf("only %d tests of many cases were found", found)
	}
}

func toldApart(body ast.Body, name *ast.Term) bool {
	var lists []*ast.Term // what names the members of each list that is gone through
	for _, e := range body {
		if e.IsAssignment() && e.Operand(0).Equal(name) {
			return true
		}
		some, ok := e.Terms.(*ast.SomeDecl)
		if !ok {
			continue
		}
		if call, ok := some.Symbols[0].Value.(ast.Call); ok { // some member in list, or some key, member in list
			lists = append(lists, call[1])
		}
	}
	return len(lists) == 1 && lists[0].Equal(name)
}
