package eval

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/proposal"
)

// AskMachine and AskOPA evaluate a document by one of the two alone, for tests that compare them.
func (e *Engine) AskMachine(ctx context.Context, input ast.Value) (ast.Value, error) {
	return e.machine.Value(ctx, input, "main", "outcomes")
}

func (e *Engine) AskOPA(ctx context.Context, input ast.Value) (ast.Value, error) {
	q, err := e.all()
	if err != nil {
		return nil, err
	}
	return evaluate(ctx, q, input)
}

// Fill is how tests look at the words of one message.
func (e *Engine) Fill(template string, f *finding.Finding, p *proposal.Proposal) (string, error) {
	return e.fill(template, f, p)
}
