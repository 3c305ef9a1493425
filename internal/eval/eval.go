// Package eval asks the library about a proposal. It is the only one that asks the rules: outcomes are derived in
// policies/main, and become findings here.
package eval

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"checker/internal/finding"
	"checker/internal/machine"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// DefaultDeadline bounds the evaluation of one proposal.
const DefaultDeadline = 10 * time.Second

// An Engine asks the rules of one library. It is safe for use by several goroutines.
type Engine struct {
	library    *policy.Library
	vocabulary *vocabulary.Vocabulary
	compiler   func() (*ast.Compiler, error) // for OPA
	machine    *machine.Program              // answers first; OPA answers for what it does not run, and says what broke
	all        func() (rego.PreparedEvalQuery, error)
	deadline   time.Duration
	watched    bool      // a user's own rules take part, and may ask for what does not end
	alone      *sync.Map // prepared queries of single rules
}

// New compiles the library. strict runs every check of the compiler, as a user's own policies need.
func New(ctx context.Context, l *policy.Library, v *vocabulary.Vocabulary, strict bool) (*Engine, error) {
	compile := l.CompileUnchecked
	if strict {
		compile = func() (*ast.Compiler, error) { return l.Compile(v, true) }
	}
	c, err := compile()
	if err != nil {
		return nil, err
	}
	// The machine has what it needs; OPA, which is hardly ever asked, has the policies compiled again.
	again := sync.OnceValues(func() (*ast.Compiler, error) { return l.Compile(v, strict) })
	return prepare(l, v, c, again)
}

// NewOf asks other modules than the library's own, with the library's data: tests plant faults in rules.
func NewOf(ctx context.Context, l *policy.Library, v *vocabulary.Vocabulary, modules map[string]*ast.Module) (*Engine, error) {
	c, err := policy.CompileOf(modules)
	if err != nil {
		return nil, err
	}
	return prepare(l, v, c, func() (*ast.Compiler, error) { return c, nil })
}

func prepare(l *policy.Library, v *vocabulary.Vocabulary, c *ast.Compiler, forOPA func() (*ast.Compiler, error)) (*Engine, error) {
	base, err := l.Base()
	if err != nil {
		return nil, fmt.Errorf("prepare the library: %w", err)
	}
	e := &Engine{library: l, vocabulary: v, compiler: forOPA, machine: machine.New(c, base), deadline: DefaultDeadline, watched: l.Own(), alone: &sync.Map{}}
	e.all = sync.OnceValues(func() (rego.PreparedEvalQuery, error) { return e.prepare(context.Background(), "data.main.outcomes") })
	return e, nil
}

// WithDeadline returns an engine that gives up on a proposal after d.
func (e *Engine) WithDeadline(d time.Duration) *Engine {
	other := *e
	other.deadline = d
	return &other
}

// Library is what the engine asks.
func (e *Engine) Library() *policy.Library { return e.library }

func (e *Engine) prepare(ctx context.Context, query string) (rego.PreparedEvalQuery, error) {
	store, err := e.library.Store()
	if err != nil {
		return rego.PreparedEvalQuery{}, fmt.Errorf("prepare the library: %w", err)
	}
	compiler, err := e.compiler()
	if err != nil {
		return rego.PreparedEvalQuery{}, fmt.Errorf("prepare the library: %w", err)
	}
	return rego.New(
		rego.Query(query), rego.Compiler(compiler), rego.Store(store), rego.StoreReadAST(true),
		rego.StrictBuiltinErrors(true), rego.GenerateJSON(asValue),
	).PrepareForEval(ctx)
}

// asValue keeps results as OPA's own values: outcomes are read from them once.
func asValue(t *ast.Term, _ *rego.EvalContext) (any, error) { return t.Value, nil }

// An Answer is the outcome of one rule about one subject, before it is put into words.
type Answer struct {
	Rule    string
	Subject string
	Outcome finding.Outcome
	Because string
	Missing []Need
	Asked   []Need // all that the rule asks for, of what fails or is for counsel
	Verdict map[string]any
	Error   string
}

// A Need is a fact that a rule needs.
type Need struct{ Block, Fact string }

// Ask evaluates all rules against an input document. A rule that errors is one unknown answer that names the
// error; it does not hide the others.
func (e *Engine) Ask(ctx context.Context, facts map[string]any) ([]Answer, error) {
	input, err := ast.InterfaceToValue(facts)
	if err != nil {
		return nil, fmt.Errorf("read facts: %w", err)
	}
	bounded, cancel := context.WithTimeout(ctx, e.deadline)
	defer cancel()
	value, err := e.outcomes(bounded, input)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return e.askOneByOne(ctx, input)
	}
	answers, err := readAnswers(value)
	if err != nil {
		return nil, err
	}
	jurisdiction, _ := facts["jurisdiction"].(string)
	return append(answers, e.unanswered(answers, jurisdiction)...), nil
}

// outcomes is the document that policies/main derives.
func (e *Engine) outcomes(ctx context.Context, input ast.Value) (ast.Value, error) {
	value, err := e.watch(ctx, func() (ast.Value, error) { return e.machine.Value(ctx, input, "main", "outcomes") })
	if !errors.Is(err, machine.ErrUnsupported) {
		return value, err
	}
	q, err := e.all()
	if err != nil {
		return nil, err
	}
	return e.evaluate(ctx, q, input)
}

var errNoAnswer = errors.New("the policies gave no answer")

// watch asks the policies; where they are a user's own, for no longer than ctx allows.
func (e *Engine) watch(ctx context.Context, ask func() (ast.Value, error)) (ast.Value, error) {
	if e.watched {
		return within(ctx, ask)
	}
	return ask()
}

func (e *Engine) evaluate(ctx context.Context, q rego.PreparedEvalQuery, input ast.Value) (ast.Value, error) {
	return e.watch(ctx, func() (ast.Value, error) { return evaluate(ctx, q, input) })
}

func evaluate(ctx context.Context, q rego.PreparedEvalQuery, input ast.Value) (ast.Value, error) {
	results, err := q.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil {
		return nil, err
	}
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, errNoAnswer
	}
	value, ok := results[0].Expressions[0].Value.(ast.Value)
	if !ok {
		return nil, errors.New("the policies gave an answer of an unknown form")
	}
	return value, nil
}

// Run asks the library about a proposal with law as of a day, and puts the answers into words.
func (e *Engine) Run(ctx context.Context, p *proposal.Proposal, asOf string) ([]finding.Finding, error) {
	answers, err := e.Ask(ctx, p.Facts(asOf))
	if err != nil {
		return nil, err
	}
	findings := make([]finding.Finding, 0, len(answers))
	for _, a := range answers {
		f, err := e.word(a, p, asOf)
		if err != nil {
			f, err = e.word(broke(a.Rule, a.Subject, err.Error()), p, asOf)
		}
		if err != nil {
			return nil, err
		}
		findings = append(findings, f)
	}
	markWhole(findings, p)
	finding.Sort(findings)
	finding.Distinguish(findings)
	return findings, nil
}
