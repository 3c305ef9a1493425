package eval

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"

	"checker/internal/policy"
	"checker/internal/vocabulary"
)

// unanswered are the rules of a jurisdiction that gave no answer: none governs nothing without saying so.
func (e *Engine) unanswered(answers []Answer, jurisdiction string) []Answer {
	answered := map[string]bool{}
	for _, a := range answers {
		answered[a.Rule] = true
	}
	governing := e.vocabulary.Chain(jurisdiction)
	var list []Answer
	for i := range e.library.Rules {
		if r := &e.library.Rules[i]; !answered[r.ID] && slices.Contains(governing, r.Jurisdiction) {
			list = append(list, broke(r.ID, vocabulary.ProposalType, errNoApplies.Error()))
		}
	}
	return list
}

// errNoApplies says that what a rule governs is neither something nor the empty set.
var errNoApplies = errors.New("the rule publishes no set applies")

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
		answers = append(answers, broke(r.ID, vocabulary.ProposalType, fmt.Sprintf("it took longer than the deadline of %s leaves it; --deadline gives more time", e.deadline)))
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
			own = []Answer{broke(r.ID, vocabulary.ProposalType, err.Error())}
		}
		answers = append(answers, own...)
	}
	return answers, late, nil
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
	value, err := e.evaluate(ctx, q, input)
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
	value, err := e.evaluate(bounded, q, input)
	if err != nil {
		return nil, err
	}
	answers, err := readAnswers(value)
	if err == nil && len(answers) == 0 {
		err = errNoApplies
	}
	return answers, err
}
