package eval

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"
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
