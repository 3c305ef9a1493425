package policy

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// closedWords are the words that facts of a name can be, where all facts of that name are one of a closed list.
func closedWords(v *vocabulary.Vocabulary) map[string][]string {
	words, free := map[string][]string{}, map[string]bool{"at": true, "name": true}
	var add func(facts []vocabulary.Fact)
	add = func(facts []vocabulary.Fact) {
		for _, f := range facts {
			if f.Kind != vocabulary.Word || f.List {
				free[f.Name] = true
			}
			for _, w := range f.Words {
				words[f.Name] = append(words[f.Name], w.Word)
			}
			add(f.Facts)
		}
	}
	for _, b := range v.Blocks {
		add(b.Facts)
	}
	for name := range free {
		delete(words, name)
	}
	return words
}

var comparisons = []string{"eq", "equal", "neq", "internal.member_2"}

// compared looks at the texts with which the policy compares facts that are one of a closed list: another would never hold.
func (c *nameCheck) compared(m *ast.Module, words map[string][]string) {
	pair := func(operator ast.Ref, operands []*ast.Term) {
		if len(operands) != 2 || !slices.Contains(comparisons, operator.String()) {
			return
		}
		for i, operand := range operands {
			if fact := factOf(operand, m); words[fact] != nil {
				c.words(fact, words[fact], operands[1-i])
			}
		}
	}
	ast.WalkExprs(m, func(e *ast.Expr) bool {
		if e.IsCall() {
			pair(e.Operator(), e.Operands())
		}
		return false
	})
	ast.WalkTerms(m, func(t *ast.Term) bool {
		if call, ok := t.Value.(ast.Call); ok {
			if operator, ok := call[0].Value.(ast.Ref); ok {
				pair(operator, call[1:])
			}
		}
		return false
	})
}

// factOf is the fact that a reference ends with; "" where it leads into data, or to what the policy makes itself.
func factOf(t *ast.Term, m *ast.Module) string {
	ref, ok := t.Value.(ast.Ref)
	if !ok || len(ref) < 2 {
		return ""
	}
	head, ok := ref[0].Value.(ast.Var)
	if !ok || head.Equal(ast.DefaultRootDocument.Value) || strings.HasPrefix(string(head), "_") {
		return ""
	}
	if slices.ContainsFunc(m.Imports, func(i *ast.Import) bool { return i.Name().Equal(head) && !head.Equal(ast.InputRootDocument.Value) }) {
		return ""
	}
	name, _ := ref[len(ref)-1].Value.(ast.String)
	return string(name)
}

func (c *nameCheck) words(fact string, words []string, with *ast.Term) {
	check := func(t *ast.Term) {
		if s, ok := t.Value.(ast.String); ok && !slices.Contains(words, string(s)) {
			c.fault(t.Location, "%q is no word that %s can be.%s", string(s), fact, vocabulary.DidYouMean(string(s), words))
		}
	}
	switch v := with.Value.(type) {
	case ast.String:
		check(with)
	case ast.Set:
		v.Foreach(check)
	case *ast.Array:
		v.Foreach(check)
	}
}

// parts are those of a verdict that have a meaning of their own.
var parts = []string{"ok", "refer", "lean", "because", "message", "severity", "facts", "words", "factors"}

// objects looks at the names that verdicts and factors state as they are, in a policy of a rule.
func (c *nameCheck) objects(m *ast.Module) {
	r, ok := c.library.Rule(strings.TrimPrefix(m.Package.Path.String(), "data.rules."))
	if !ok {
		return
	}
	ast.WalkTerms(m, func(t *ast.Term) bool {
		if o, ok := t.Value.(ast.Object); ok {
			c.object(t.Location, o, r)
		}
		return false
	})
}

func (c *nameCheck) object(at *ast.Location, o ast.Object, r *Rule) {
	text := func(key string) (string, bool) {
		v := o.Get(ast.StringTerm(key))
		if v == nil {
			return "", false
		}
		s, ok := v.Value.(ast.String)
		return string(s), ok
	}
	if id, ok := text("authority"); ok {
		c.authority(at, id)
	}
	_, edits := text("op")
	if id, ok := text("because"); ok && !edits { // of an edit it is a sentence
		c.authority(at, id)
	}
	if name, ok := text("message"); ok && r.About.Messages[name] == "" {
		c.fault(at, "the rule carries no message %q.%s", name, vocabulary.DidYouMean(name, sortedKeys(r.About.Messages)))
	}
	if o.Get(ast.StringTerm("ok")) != nil || o.Get(ast.StringTerm("refer")) != nil {
		c.parts(at, o, r)
	}
}

// parts refuses a name that no message says and that looks like a part of a verdict.
func (c *nameCheck) parts(at *ast.Location, o ast.Object, r *Rule) {
	said := r.About.Cure
	for _, message := range r.About.Messages {
		said += message
	}
	for _, key := range o.Keys() {
		name, ok := key.Value.(ast.String)
		if !ok || slices.Contains(parts, string(name)) || strings.Contains(said, "{"+string(name)) {
			continue
		}
		if near := vocabulary.DidYouMean(string(name), parts); near != "" {
			c.fault(at, "no message says %q, and a verdict has no such part.%s", string(name), near)
		}
	}
}
