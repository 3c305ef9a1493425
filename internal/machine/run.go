package machine

import (
	"context"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/builtins"
)

// A run is one evaluation: what has been worked out so far, and where each document's code keeps its values.
type run struct {
	program *Program
	input   *ast.Term
	answers []answer
	frames  []*frame
	steps   uint
	err     error
	ctx     context.Context
	release func() bool // the watch for ctx's end
	bctx    topdown.BuiltinContext
	result  *ast.Term // of the last built-in
	take    func(*ast.Term) error
}

// An answer is what a document is worth in this run; of a function, by its arguments.
type answer struct {
	known bool
	value *ast.Term // nil: undefined
	calls map[string]*ast.Term
}

// A frame holds the slots of one document's code. Rego has no recursion, so one frame a document is enough.
type frame struct {
	run   *run
	slots []*ast.Term
	found []bool
	lists [][]*ast.Term
}

func newRun(p *Program) *run {
	r := &run{program: p, answers: make([]answer, len(p.docs)), frames: make([]*frame, len(p.docs))}
	r.take = func(t *ast.Term) error { r.result = t; return nil }
	return r
}

func (r *run) begin(ctx context.Context, input ast.Value) {
	r.ctx, r.err, r.input = ctx, nil, nil
	if input != nil {
		r.input = ast.NewTerm(input)
	}
	cancel := topdown.NewCancel()
	r.release = context.AfterFunc(ctx, cancel.Cancel)
	r.bctx = topdown.BuiltinContext{Context: ctx, Cancel: cancel, Cache: builtins.Cache{}}
}

// end forgets what the run worked out, and keeps the room.
func (r *run) end() {
	for i := range r.answers {
		a := &r.answers[i]
		a.known, a.value = false, nil
		clear(a.calls)
	}
	for _, f := range r.frames {
		if f != nil {
			clear(f.slots)
			clear(f.lists)
		}
	}
	r.release()
	r.input, r.result, r.ctx, r.bctx = nil, nil, nil, topdown.BuiltinContext{}
}

// fail ends the run. It returns what stops every loop.
func (r *run) fail(err error) bool {
	if r.err == nil {
		r.err = err
	}
	return true
}

// tick looks now and then whether somebody still waits.
func (r *run) tick() bool {
	r.steps++
	if r.steps&1023 != 0 {
		return false
	}
	if err := r.ctx.Err(); err != nil {
		return r.fail(err)
	}
	return false
}

func (r *run) frame(d *doc, c *compiled) *frame {
	f := r.frames[d.id]
	if f == nil {
		f = &frame{run: r, slots: make([]*ast.Term, c.slots), found: make([]bool, c.flags), lists: make([][]*ast.Term, c.lists)}
		r.frames[d.id] = f
	}
	return f
}

// document is the value of rules without arguments.
func (r *run) document(d *doc) *ast.Term {
	a := &r.answers[d.id]
	if a.known {
		return a.value
	}
	c, err := d.code()
	if err != nil {
		r.fail(err)
		return nil
	}
	value := c.value(r.frame(d, c))
	if r.err != nil {
		return nil
	}
	a.known, a.value = true, value
	return value
}

// call is the value of a function. Calls with plain arguments are worked out once.
func (r *run) call(d *doc, args []*ast.Term) *ast.Term {
	key, plain := keyOf(args)
	a := &r.answers[d.id]
	if plain {
		if value, ok := a.calls[key]; ok {
			return value
		}
	}
	c, err := d.code()
	if err != nil {
		r.fail(err)
		return nil
	}
	f := r.frame(d, c)
	copy(f.slots, args)
	value := c.value(f)
	if r.err != nil {
		return nil
	}
	if plain {
		if a.calls == nil {
			a.calls = map[string]*ast.Term{}
		}
		a.calls[key] = value
	}
	return value
}

// keyOf is a key for arguments that are all plain strings; most are.
func keyOf(args []*ast.Term) (string, bool) {
	if len(args) == 1 {
		s, ok := args[0].Value.(ast.String)
		return string(s), ok
	}
	var b strings.Builder
	for _, arg := range args {
		s, ok := arg.Value.(ast.String)
		if !ok || strings.IndexByte(string(s), 0) >= 0 {
			return "", false
		}
		b.WriteString(string(s))
		b.WriteByte(0)
	}
	return b.String(), true
}
