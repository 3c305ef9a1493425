package ruletest

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"checker/internal/eval"
	"checker/internal/policy"
	"checker/internal/vocabulary"
)

// A Mutant is a rule with one fault planted in it.
type Mutant struct {
	Rule   string
	Place  string // file:row
	Change string // what was done
	module *ast.Module
}

// Mutants plants one fault at a time in a rule's policy: a comparison turned, a condition dropped or negated, a
// constant swapped, a need removed.
func Mutants(r *policy.Rule, m *ast.Module) []Mutant {
	var list []Mutant
	for i := range m.Rules {
		for _, change := range changes(m.Rules[i]) {
			copied := m.Copy()
			change.apply(copied.Rules[i])
			list = append(list, Mutant{Rule: r.ID, Place: fmt.Sprintf("%s:%d", path.Base(change.at.File), change.at.Row), Change: change.name, module: copied})
		}
	}
	return list
}

// change is one fault, found in a rule and made at the same place of its copy.
type change struct {
	name  string
	at    *ast.Location
	apply func(*ast.Rule)
}

func changes(r *ast.Rule) []change {
	if needsNothing(r) {
		return nil
	}
	list := bodyChanges(r)
	return append(list, constantChanges(r)...)
}

// needsNothing holds for `needs := set()`, which says no more than leaving it out.
func needsNothing(r *ast.Rule) bool {
	return r.Head.Name == "needs" && r.Head.Value != nil && r.Head.Value.Value.Compare(ast.NewSet()) == 0
}

var turned = map[string]string{
	"lt": "gte", "gte": "lt", "gt": "lte", "lte": "gt", "equal": "neq", "neq": "equal",
}

// bodyChanges drop, negate and turn the conditions of a rule, those in nested bodies too.
func bodyChanges(r *ast.Rule) []change {
	var list []change
	for n, body := range bodies(r) {
		for i, e := range body {
			if len(body) > 1 && !declares(e) {
				list = append(list, change{"drop " + short(e), e.Location, func(r *ast.Rule) {
					b := bodies(r)[n]
					*b[i] = *ast.NewExpr(ast.BooleanTerm(true))
				}})
			}
			if !declares(e) && !isTrue(e) {
				list = append(list, change{"negate " + short(e), e.Location, func(r *ast.Rule) {
					b := bodies(r)[n]
					b[i].Negated = !b[i].Negated
				}})
			}
			if e.IsCall() && turned[e.Operator().String()] != "" {
				list = append(list, change{"turn " + short(e), e.Location, func(r *ast.Rule) {
					b := bodies(r)[n]
					b[i].SetOperator(ast.NewTerm(ast.Ref{ast.VarTerm(turned[b[i].Operator().String()])}))
				}})
			}
		}
	}
	return list
}

// declares reports whether an expression only names something: to drop it would not compile.
func declares(e *ast.Expr) bool {
	return e.IsAssignment() || e.IsSome() || e.IsEvery() || isSomeIn(e)
}

func isSomeIn(e *ast.Expr) bool {
	_, ok := e.Terms.(*ast.SomeDecl)
	return ok
}

// isTrue reports whether an expression is the body that the parser gives to a rule without one. Compilation takes it
// away, negated or not, when the head needs a body; as a constant it is swapped.
func isTrue(e *ast.Expr) bool {
	t, ok := e.Terms.(*ast.Term)
	return ok && t.Equal(ast.BooleanTerm(true))
}

// bodies lists the bodies of a rule: its own, and those of comprehensions and of every.
func bodies(r *ast.Rule) []ast.Body {
	var list []ast.Body
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case ast.Body:
			list = append(list, x)
		case *ast.Every:
			list = append(list, x.Body)
		}
		return false
	}).Walk(r)
	return list
}

// constantChanges swap words, truth values and the numbers 0 and 1, and take members out of sets such as needs.
func constantChanges(r *ast.Rule) []change {
	var list []change
	for n, t := range terms(r) {
		switch v := t.Value.(type) {
		case ast.Boolean:
			list = append(list, change{fmt.Sprintf("swap %v", v), t.Location, func(r *ast.Rule) { terms(r)[n].Value = ast.Boolean(!bool(v)) }})
		case ast.Number:
			if v == "0" || v == "1" {
				other := map[ast.Number]ast.Number{"0": "1", "1": "0"}[v]
				list = append(list, change{"swap " + string(v), t.Location, func(r *ast.Rule) { terms(r)[n].Value = other }})
			}
		case ast.Set:
			v.Foreach(func(member *ast.Term) {
				list = append(list, change{"remove " + member.String() + " from a set", t.Location, func(r *ast.Rule) {
					term := terms(r)[n]
					var rest []*ast.Term
					term.Value.(ast.Set).Foreach(func(m *ast.Term) {
						if !m.Equal(member) {
							rest = append(rest, m)
						}
					})
					term.Value = ast.NewSet(rest...)
				}})
			})
		}
	}
	return list
}

// terms lists the terms of a rule that hold constants, but for texts that people read.
func terms(r *ast.Rule) []*ast.Term {
	var list []*ast.Term
	ast.NewGenericVisitor(func(x any) bool {
		t, ok := x.(*ast.Term)
		if !ok {
			return false
		}
		switch t.Value.(type) {
		case ast.Boolean, ast.Number, ast.Set:
			if t.Location != nil {
				list = append(list, t)
			}
		}
		return false
	}).Walk(r)
	return list
}

func short(e *ast.Expr) string {
	s := strings.Join(strings.Fields(string(e.Location.Text)), " ")
	if s == "" {
		s = e.String()
	}
	if len(s) > 60 {
		s = s[:57] + "..."
	}
	return s
}

// A Bench runs one rule's tests against mutants of it.
type Bench struct {
	rule       *policy.Rule
	library    *policy.Library
	vocabulary *vocabulary.Vocabulary
	fixtures   []*Fixture
	shared     map[string]*ast.Module // main, lib and the rule's tests
	name       string                 // file of the rule's policy
	want       [][]eval.Answer        // answers of the sound rule, by fixture
}

// NewBench prepares the tests of a rule, whose policy is one file.
func NewBench(ctx context.Context, tree fs.FS, r *policy.Rule, l *policy.Library, v *vocabulary.Vocabulary) (*Bench, *ast.Module, error) {
	b := &Bench{rule: r, library: l, vocabulary: v, shared: map[string]*ast.Module{}}
	var own *ast.Module
	for name, m := range l.Modules() {
		switch pkg := strings.TrimPrefix(m.Package.Path.String(), "data."); {
		case pkg == r.Path():
			own, b.name = m, name
		case !strings.HasPrefix(pkg, "rules."):
			b.shared[name] = m
		}
	}
	tests, err := fs.Glob(tree, path.Join(r.Folder, "*_test.rego"))
	if err != nil {
		return nil, nil, err
	}
	for _, name := range tests {
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return nil, nil, err
		}
		if b.shared[name], err = ast.ParseModuleWithOpts(name, string(src), ast.ParserOptions{RegoVersion: ast.RegoV1}); err != nil {
			return nil, nil, err
		}
	}
	if b.fixtures, err = Fixtures(tree, r, v); err != nil {
		return nil, nil, err
	}
	ask, err := b.asker(ctx, own)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range b.fixtures {
		answers, err := ask(ctx, f.Proposal.Facts(f.Proposal.AsOf))
		if err != nil {
			return nil, nil, err
		}
		b.want = append(b.want, answers)
	}
	return b, own, nil
}

func (b *Bench) asker(ctx context.Context, m *ast.Module) (Asker, error) {
	modules := map[string]*ast.Module{b.name: m}
	for name, shared := range b.shared {
		if !strings.HasSuffix(name, "_test.rego") {
			modules[name] = shared
		}
	}
	e, err := eval.NewOf(ctx, b.library, b.vocabulary, modules)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, facts map[string]any) ([]eval.Answer, error) {
		return e.AskRule(ctx, b.rule.ID, facts)
	}, nil
}

// Kills reports whether the rule's tests tell the mutant from the rule. valid is false when it does not compile.
func (b *Bench) Kills(ctx context.Context, m Mutant) (killed, valid bool) {
	ask, err := b.asker(ctx, m.module)
	if err != nil {
		return false, false
	}
	for i, f := range b.fixtures {
		answers, err := ask(ctx, f.Proposal.Facts(f.Proposal.AsOf))
		if err != nil || !sameAnswers(answers, b.want[i]) {
			return true, true
		}
	}
	if b.failsRego(ctx, m.module) {
		return true, true
	}
	for _, f := range b.fixtures {
		if len(Deletion(ctx, ask, f.Proposal, b.vocabulary)) > 0 || len(Silence(ctx, ask, f.Proposal, b.vocabulary)) > 0 {
			return true, true
		}
	}
	return false, true
}

// sameAnswers compares outcomes, what is missing, and the whole verdict: a wrong place or value is a fault too.
func sameAnswers(a, b []eval.Answer) bool { return fmt.Sprint(a) == fmt.Sprint(b) }

func (b *Bench) failsRego(ctx context.Context, m *ast.Module) bool {
	modules := map[string]*ast.Module{b.name: m}
	for name, shared := range b.shared {
		modules[name] = shared
	}
	store := inmem.NewFromObject(b.library.Data())
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return false
	}
	defer store.Abort(ctx, txn)
	c := ast.NewCompiler().WithCapabilities(policy.Capabilities())
	results, err := tester.NewRunner().SetCompiler(c).SetStore(store).SetModules(modules).RunTests(ctx, txn)
	if err != nil {
		return true
	}
	failed := false
	for result := range results {
		failed = failed || result.Fail || result.Error != nil
	}
	return failed
}
