package policy

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// checkNames refuses names in a user's own policies that nobody has: data, an authority, a word of the vocabulary. To Rego
// each is a value like others or undefined, and its rule would be silently green.
func (l *Library) checkNames(c *ast.Compiler, v *vocabulary.Vocabulary) error {
	var errs []error
	words := closedWords(v)
	for _, name := range sortedKeys(l.own) {
		if !l.own[name] {
			continue
		}
		check := nameCheck{library: l, vocabulary: v, rules: c.RuleTree}
		check.data(c.Modules[name])
		if m := l.modules[name]; m != nil {
			check.compared(m, words)
			check.objects(m)
		}
		errs = append(errs, check.errs...)
	}
	return errors.Join(errs...)
}

type nameCheck struct {
	library    *Library
	vocabulary *vocabulary.Vocabulary
	rules      *ast.TreeNode
	errs       []error
}

func (c *nameCheck) fault(at *ast.Location, format string, args ...any) {
	err := fmt.Errorf("%s:%d: %s", at.File, at.Row, strings.TrimSpace(fmt.Sprintf(format, args...)))
	if !slices.ContainsFunc(c.errs, func(have error) bool { return have.Error() == err.Error() }) {
		c.errs = append(c.errs, err)
	}
}

// data looks up all that the policy reads below data.
func (c *nameCheck) data(m *ast.Module) {
	ast.WalkRefs(m, func(ref ast.Ref) bool {
		if ref.HasPrefix(ast.DefaultRootRef) && len(ref) > 1 && ref[0].Location != nil {
			c.read(ref)
		}
		return false
	})
	ast.WalkExprs(m, func(e *ast.Expr) bool {
		if e.IsCall() && strings.HasPrefix(e.Operator().String(), "data.lib.law.") && len(e.Operands()) > 0 {
			if id, ok := e.Operand(0).Value.(ast.String); ok {
				c.authority(e.Location, string(id))
			}
		}
		return false
	})
}

func (c *nameCheck) authority(at *ast.Location, id string) {
	if _, ok := c.library.Authorities[id]; !ok {
		c.fault(at, "the authority %q is not in the library.%s", id, vocabulary.DidYouMean(id, sortedKeys(c.library.Authorities)))
	}
}

// read follows a reference through rules and data while its steps are names.
func (c *nameCheck) read(ref ast.Ref) {
	if len(ref) > 2 && c.elsewhere(ref[2]) {
		return
	}
	node, here := c.rules.Child(ast.DefaultRootDocument.Value), any(c.library.data)
	for i, step := range ref[1:] {
		name, ok := step.Value.(ast.String)
		if !ok || node != nil && len(node.Values) > 0 {
			return
		}
		object, _ := here.(map[string]any)
		names := sortedKeys(object)
		below, stated := object[string(name)]
		here = below
		var next *ast.TreeNode
		if node != nil {
			for _, child := range node.Children {
				if s, ok := child.Key.(ast.String); ok {
					names = append(names, string(s))
				}
			}
			next = node.Child(name)
		}
		if !stated && next == nil {
			c.fault(ref[0].Location, "nothing stands at %v: no policy and no data has it.%s", ref[:i+2], vocabulary.DidYouMean(string(name), names))
			return
		}
		node = next
	}
}

// elsewhere holds for a jurisdiction whose law was not read.
func (c *nameCheck) elsewhere(step *ast.Term) bool {
	id, _ := step.Value.(ast.String)
	_, known := c.vocabulary.Jurisdiction(string(id))
	return known && !slices.Contains(c.library.Jurisdictions, string(id))
}
