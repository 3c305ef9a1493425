package machine_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/machine"
)

func program(t *testing.T, src string) *machine.Program {
	t.Helper()
	c := ast.MustCompileModules(map[string]string{"p.rego": src})
	return machine.New(c, ast.NewObject())
}

// TestDeadline stops a search that would take for ever.
func TestDeadline(t *testing.T) {
	p := program(t, `package p
many := numbers.range(1, 100000)
pairs contains a * b if { some a in many; some b in many; a * b < 0 }`)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	start := time.Now()
	if _, err := p.Value(ctx, nil, "p", "pairs"); err == nil {
		t.Error("it came to an end")
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("it stopped after %s", took)
	}
}

// TestAfterError asks again after a run that broke: nothing of it is left.
func TestAfterError(t *testing.T) {
	p := program(t, `package p
n := to_number(input.n)
twice := n * 2`)
	for _, step := range []struct {
		input string
		want  string
	}{{"4", "8"}, {"four", ""}, {"5", "10"}} {
		got, err := p.Value(t.Context(), ast.NewObject([2]*ast.Term{ast.StringTerm("n"), ast.StringTerm(step.input)}), "p", "twice")
		switch {
		case step.want == "" && err == nil:
			t.Errorf("%s: no error", step.input)
		case step.want != "" && (err != nil || got.String() != step.want):
			t.Errorf("%s: %v, %v, want %s", step.input, got, err, step.want)
		}
	}
}

// TestUnsupported says so, and names the place.
func TestUnsupported(t *testing.T) {
	p := program(t, `package p
a if input.x
b if a with input.x as 1`)
	_, err := p.Value(t.Context(), nil, "p", "b")
	if !errors.Is(err, machine.ErrUnsupported) {
		t.Errorf("got %v", err)
	}
	if _, err := p.Value(t.Context(), nil, "p", "nothing"); !errors.Is(err, machine.ErrUnsupported) {
		t.Errorf("got %v", err)
	}
}

// TestTogether runs one program from many goroutines; the race detector watches.
func TestTogether(t *testing.T) {
	p := program(t, `package p
squares[n] := n * n if some n in input.numbers
total := sum([s | some s in squares])`)
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			input := ast.MustInterfaceToValue(map[string]any{"numbers": []any{i, i + 1}})
			want := ast.MustInterfaceToValue(i*i + (i+1)*(i+1))
			for range 50 {
				if got, err := p.Value(context.Background(), input, "p", "total"); err != nil || got.Compare(want) != 0 {
					t.Errorf("%d: %v, %v, want %v", i, got, err, want)
				}
			}
		})
	}
	all.Wait()
}
