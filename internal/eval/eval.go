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
	"github.com/open-policy-agent/opa/v1/topdown"

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
	compiler   *ast.Compiler
	machine    *machine.Program // answers first; OPA answers for what it does not run, and says what broke
	all        func() (rego.PreparedEvalQuery, error)
	deadline   time.Duration
	alone      *sync.Map // prepared queries of single rules
}

// New compiles the library. strict runs every check of the compiler, as a user's own policies need.
func New(ctx context.Context, l *policy.Library, v *vocabulary.Vocabulary, strict bool) (*Engine, error) {
	c, err := l.Compile(v, strict)
	if err != nil {
		return nil, err
	}
	return prepare(l, v, c)
}

// NewOf asks other modules than the library's own, with the library's data: tests plant faults in rules.
func NewOf(ctx context.Context, l *policy.Library, v *vocabulary.Vocabulary, modules map[string]*ast.Module) (*Engine, error) {
	c, err := policy.CompileOf(modules)
	if err != nil {
		return nil, err
	}
	return prepare(l, v, c)
}

func prepare(l *policy.Library, v *vocabulary.Vocabulary, c *ast.Compiler) (*Engine, error) {
	base, err := l.Base()
	if err != nil {
		return nil, fmt.Errorf("prepare the library: %w", err)
	}
	e := &Engine{library: l, vocabulary: v, compiler: c, machine: machine.New(c, base), deadline: DefaultDeadline, alone: &sync.Map{}}
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
	return rego.New(
		rego.Query(query), rego.Compiler(e.compiler), rego.Store(store), rego.StoreReadAST(true),
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
	Verdict map[string]any
	Error   string
}

// A Need is a fact that a rule needs and nobody stated.
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
	return readAnswers(value)
}

// outcomes is the document that policies/main derives.
func (e *Engine) outcomes(ctx context.Context, input ast.Value) (ast.Value, error) {
	value, err := e.machine.Value(ctx, input, "main", "outcomes")
	if !errors.Is(err, machine.ErrUnsupported) {
		return value, err
	}
	q, err := e.all()
	if err != nil {
		return nil, err
	}
	return evaluate(ctx, q, input)
}

func evaluate(ctx context.Context, q rego.PreparedEvalQuery, input ast.Value) (ast.Value, error) {
	results, err := q.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil {
		return nil, err
	}
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, errors.New("the policies gave no answer")
	}
	value, ok := results[0].Expressions[0].Value.(ast.Value)
	if !ok {
		return nil, errors.New("the policies gave an answer of an unknown form")
	}
	return value, nil
}

// askOneByOne asks each rule alone through the same derivation, so that only the broken ones are unknown. All together
// have the deadline once more: half of it for a first look at each, the other half for those that take longer.
func (e *Engine) askOneByOne(ctx context.Context, input ast.Value) ([]Answer, error) {
	rules, err := e.governing(ctx, input)
	if err != nil {
		return nil, err
	}
	answers, late, err := e.askEach(ctx, rules, input)
	if err != nil || len(late) == 0 {
		return answers, err
	}
	more, late, err := e.askEach(ctx, late, input)
	answers = append(answers, more...)
	for _, r := range late {
		answers = append(answers, broke(r, fmt.Sprintf("it took longer than the deadline of %s leaves it", e.deadline)))
	}
	return answers, err
}

// askEach asks rules that share half of the deadline. It gives back those that took longer than their share.
func (e *Engine) askEach(ctx context.Context, rules []*policy.Rule, input ast.Value) (answers []Answer, late []*policy.Rule, err error) {
	share := e.deadline / 2 / time.Duration(max(1, len(rules)))
	for _, r := range rules {
		own, err := e.askRule(ctx, r, input, share)
		switch {
		case ctx.Err() != nil:
			return nil, nil, ctx.Err()
		case isLate(err):
			late = append(late, r)
		case err != nil:
			own = []Answer{broke(r, err.Error())}
		}
		answers = append(answers, own...)
	}
	return answers, late, nil
}

func broke(r *policy.Rule, why string) Answer {
	return Answer{Rule: r.ID, Subject: vocabulary.ProposalType, Outcome: finding.Unknown, Because: "the rule broke", Error: why}
}

func isLate(err error) bool {
	return topdown.IsCancel(err) || errors.Is(err, context.DeadlineExceeded)
}

// governing are the rules of the jurisdictions whose law governs the proposal.
func (e *Engine) governing(ctx context.Context, input ast.Value) ([]*policy.Rule, error) {
	q, err := e.prepare(ctx, "data.lib.law.chain")
	if err != nil {
		return nil, err
	}
	value, err := evaluate(ctx, q, input)
	if err != nil {
		return nil, fmt.Errorf("ask which law governs: %w", err)
	}
	chain, ok := value.(ast.Set)
	if !ok {
		return nil, nil
	}
	var rules []*policy.Rule
	for i := range e.library.Rules {
		if r := &e.library.Rules[i]; chain.Contains(ast.StringTerm(r.Jurisdiction)) {
			rules = append(rules, r)
		}
	}
	return rules, nil
}

// preparedRule prepares the query of one rule once.
func (e *Engine) preparedRule(ctx context.Context, id, query string) (rego.PreparedEvalQuery, error) {
	if q, ok := e.alone.Load(id); ok {
		return q.(rego.PreparedEvalQuery), nil
	}
	q, err := e.prepare(ctx, query)
	if err == nil {
		e.alone.Store(id, q)
	}
	return q, err
}

// AskRule evaluates one rule alone against an input document.
func (e *Engine) AskRule(ctx context.Context, id string, facts map[string]any) ([]Answer, error) {
	r, ok := e.library.Rule(id)
	if !ok {
		return nil, fmt.Errorf("ask rule %s: it is not in the library", id)
	}
	input, err := ast.InterfaceToValue(facts)
	if err != nil {
		return nil, fmt.Errorf("read facts: %w", err)
	}
	return e.askRule(ctx, r, input, e.deadline)
}

func (e *Engine) askRule(ctx context.Context, r *policy.Rule, input ast.Value, deadline time.Duration) ([]Answer, error) {
	p := r.Parts()
	query := fmt.Sprintf(`{o | data.rules[%[1]q][%[2]q][%[3]q].applies == set(); o := {"rule": [%[1]q, %[2]q, %[3]q], "subject": "proposal", "outcome": "not_applicable", "because": "governs nothing here"}} |
{o | some s in data.rules[%[1]q][%[2]q][%[3]q].applies; o := object.union({"rule": [%[1]q, %[2]q, %[3]q], "subject": s}, data.main.judge(%[1]q, %[2]q, %[3]q, s))}`, p[0], p[1], p[2])
	q, err := e.preparedRule(ctx, r.ID, query)
	if err != nil {
		return nil, err
	}
	bounded, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	value, err := evaluate(bounded, q, input)
	if err != nil {
		return nil, err
	}
	answers, err := readAnswers(value)
	if err == nil && len(answers) == 0 {
		err = errors.New("the rule publishes no applies")
	}
	return answers, err
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
			return nil, err
		}
		findings = append(findings, f)
	}
	finding.Sort(findings)
	finding.Distinguish(findings)
	return findings, nil
}
