package policy

import (
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"

	"checker/internal/vocabulary"
)

// A form says whether values of a type can be read. What is not known before a rule is asked fits.
type form func(types.Type) bool

// forms are those of what a rule publishes.
var forms = map[string]struct {
	fits form
	want string
}{
	"needs":   {setOf(isText), "a set of facts"},
	"applies": {setOf(isText), "a set of addresses"},
	"asks":    {bySubject(either(setOf(isPair), listOf(isPair))), "an object by subjects, of sets of pairs of address and fact"},
	"verdict": {bySubject(isObject), "an object by subjects, of objects"},
	"cures":   {bySubject(either(setOf(isObject), listOf(isObject))), "an object by subjects, of sets of edits"},
}

// checkForms refuses what a user's own rule publishes in another form than is read: a text for the set of needs would need
// nothing.
func (l *Library) checkForms(c *ast.Compiler, v *vocabulary.Vocabulary) error {
	var errs []error
	for i := range l.Rules {
		r := &l.Rules[i]
		if r.Tree == "" {
			continue
		}
		for _, name := range published {
			ref := ast.MustParseRef("data." + r.Path()).Append(ast.StringTerm(name))
			got := c.TypeEnv.GetByRef(ref)
			rules := c.GetRulesWithPrefix(ref)
			if got == nil || len(rules) == 0 {
				continue
			}
			at := rules[0].Loc()
			if !forms[name].fits(got) {
				errs = append(errs, fmt.Errorf("%s:%d: load rule %s: %s is of type %v, want %s", at.File, at.Row, r.ID, name, got, forms[name].want))
				continue
			}
			for _, subject := range subjects(got) {
				if _, ok := v.Block(vocabulary.TypeOf(subject)); !ok {
					errs = append(errs, fmt.Errorf("%s:%d: load rule %s: %s speaks of %q, and there is no such block.%s", at.File, at.Row, r.ID, name, subject, vocabulary.DidYouMean(vocabulary.TypeOf(subject), v.Types())))
				}
			}
		}
	}
	return errors.Join(errs...)
}

// subjects are the keys of an object that stand in the policy as they are.
func subjects(t types.Type) []string {
	var list []string
	if object, ok := t.(*types.Object); ok {
		for _, p := range object.StaticProperties() {
			if key, ok := p.Key.(string); ok {
				list = append(list, key)
			}
		}
	}
	return list
}

// open makes a form take what is not known before the rule is asked, and of several types all.
func open(fits form) form {
	return func(t types.Type) bool {
		several, ok := t.(types.Any)
		if !ok {
			return t == nil || fits(t)
		}
		for _, one := range several {
			if !open(fits)(one) {
				return false
			}
		}
		return true
	}
}

func either(a, b form) form { return open(func(t types.Type) bool { return a(t) || b(t) }) }

func isText(t types.Type) bool {
	return open(func(t types.Type) bool { _, ok := t.(types.String); return ok })(t)
}

func isObject(t types.Type) bool {
	return open(func(t types.Type) bool { _, ok := t.(*types.Object); return ok })(t)
}

func isPair(t types.Type) bool {
	return open(func(t types.Type) bool {
		a, ok := t.(*types.Array)
		if !ok || a.Dynamic() != nil {
			return ok && a.Len() == 0 && isText(a.Dynamic())
		}
		return a.Len() == 2 && isText(a.Select(0)) && isText(a.Select(1))
	})(t)
}

func setOf(each form) form {
	return open(func(t types.Type) bool {
		s, ok := t.(*types.Set)
		return ok && each(s.Of())
	})
}

func listOf(each form) form {
	return open(func(t types.Type) bool {
		a, ok := t.(*types.Array)
		if !ok {
			return false
		}
		for i := range a.Len() {
			if !each(a.Select(i)) {
				return false
			}
		}
		return a.Dynamic() == nil || each(a.Dynamic())
	})
}

// bySubject is an object whose keys are addresses.
func bySubject(each form) form {
	return open(func(t types.Type) bool {
		o, ok := t.(*types.Object)
		if !ok {
			return false
		}
		for _, p := range o.StaticProperties() {
			if _, ok := p.Key.(string); !ok || !each(p.Value) {
				return false
			}
		}
		dynamic := o.DynamicProperties()
		return dynamic == nil || isText(dynamic.Key) && each(dynamic.Value)
	})
}
