package machine

import (
	"errors"
	"fmt"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// errConflict says that rules disagree. OPA, which is asked then, says which.
var errConflict = errors.New("rules give more than one value")

// A doc is the rules that make one virtual document.
type doc struct {
	program *Program
	id      int
	depth   int         // of its reference, data included
	rules   []*ast.Rule // until they are compiled
	at      string      // where the first of them stands
	arity   int
	kind    docKind

	once     sync.Once
	compiled *compiled
	err      error
}

type docKind int

const (
	complete docKind = iota // one value, or a function
	set                     // a set of what the rules contain
	object                  // values, or sets, by keys
)

// compiled is the code of a document.
type compiled struct {
	slots, flags, lists int
	value               func(*frame) *ast.Term
}

// A code finds solutions, and goes on for each. It returns true to stop: enough is known, or the run has failed.
type code func(*frame) bool

func (d *doc) settle() {
	first := d.rules[0]
	d.at = first.Loc().String()
	d.arity = len(first.Head.Args)
	for _, r := range d.rules {
		switch {
		case len(r.Ref()) > d.depth:
			d.kind = object
		case r.Head.RuleKind() == ast.MultiValue && d.kind != object:
			d.kind = set
		}
	}
}

// code compiles the document's rules once.
func (d *doc) code() (*compiled, error) {
	d.once.Do(func() {
		b := &builder{program: d.program}
		d.compiled, d.err = b.document(d)
		d.rules = nil
	})
	return d.compiled, d.err
}

func (b *builder) document(d *doc) (*compiled, error) {
	c := &compiled{}
	b.slots = d.arity
	switch d.kind {
	case complete:
		c.value = b.complete(d)
	case set:
		c.value = b.set(d)
	case object:
		c.value = b.object(d)
	}
	if b.gaveUp != "" {
		return nil, fmt.Errorf("%w: %s at %v", ErrUnsupported, b.gaveUp, d.at)
	}
	c.slots, c.flags, c.lists = b.slots, b.flags, b.lists
	return c, nil
}

// cannot gives up on the document. What it returns is never run.
func (b *builder) cannot(format string, args ...any) code {
	if b.gaveUp == "" {
		b.gaveUp = fmt.Sprintf(format, args...)
	}
	return never
}

// complete is the one value that rules give, the first of each chain of else, or the default.
func (b *builder) complete(d *doc) func(*frame) *ast.Term {
	out := b.slot()
	var chains [][]code
	var otherwise *ast.Rule
	constant := b.sameConstant(d)
	for _, r := range d.rules {
		if r.Default {
			otherwise = r
			continue
		}
		var chain []code
		for ; r != nil; r = r.Else {
			chain = append(chain, b.valueRule(r, out))
		}
		chains = append(chains, chain)
	}
	var fallback func(*frame) *ast.Term
	if otherwise != nil {
		fallback = b.fallback(otherwise)
	}
	return func(f *frame) *ast.Term {
		f.slots[out] = nil
		for _, chain := range chains {
			before := f.slots[out]
			for _, try := range chain {
				f.slots[out] = nil
				try(f)
				if f.run.err != nil {
					return nil
				}
				if f.slots[out] != nil {
					break
				}
			}
			after := f.slots[out]
			if before != nil {
				f.slots[out] = before
			}
			switch {
			case after == nil:
			case before != nil && !same(before, after):
				f.run.fail(errConflict)
				return nil
			case constant:
				return after
			}
		}
		if f.slots[out] == nil && fallback != nil {
			return fallback(f)
		}
		return f.slots[out]
	}
}

// sameConstant says whether all rules can only give the same constant, so that the first solution settles it.
func (b *builder) sameConstant(d *doc) bool {
	var value *ast.Term
	for _, r := range d.rules {
		if r.Default {
			continue
		}
		if r.Else != nil || !constant(r.Head.Value) || value != nil && !same(value, r.Head.Value) {
			return false
		}
		value = r.Head.Value
	}
	return true
}

// valueRule sets out to the rule's value. Where the value is constant the first solution is enough.
func (b *builder) valueRule(r *ast.Rule, out int) code {
	enough := constant(r.Head.Value)
	return b.rule(r, func() code {
		return b.operand(r.Head.Value, func(v operand) code {
			return func(f *frame) bool {
				value := v.of(f)
				switch have := f.slots[out]; {
				case have == nil:
					f.slots[out] = value
				case !same(have, value):
					return f.run.fail(errConflict)
				}
				return enough
			}
		})
	})
}

func (b *builder) fallback(r *ast.Rule) func(*frame) *ast.Term {
	out := b.slot()
	try := b.rule(r, func() code {
		return b.operand(r.Head.Value, func(v operand) code {
			return func(f *frame) bool {
				f.slots[out] = v.of(f)
				return true
			}
		})
	})
	return func(f *frame) *ast.Term {
		f.slots[out] = nil
		try(f)
		return f.slots[out]
	}
}

// rule binds the arguments, runs the body, and goes on with what is built then.
func (b *builder) rule(r *ast.Rule, then func() code) code {
	b.scope = &scope{vars: map[ast.Var]operand{}}
	return b.args(r.Head.Args, 0, func() code { return b.body(r.Body, 0, then) })
}

func (b *builder) args(args ast.Args, i int, then func() code) code {
	if i == len(args) {
		return then()
	}
	return b.match(operand{slot: i}, args[i], func() code { return b.args(args, i+1, then) })
}

// set is all that the rules contain.
func (b *builder) set(d *doc) func(*frame) *ast.Term {
	out := b.slot()
	var rules []code
	for _, r := range d.rules {
		if r.Else != nil || r.Default {
			b.cannot("else of a set")
		}
		rules = append(rules, b.rule(r, func() code {
			return b.operand(r.Head.Key, func(v operand) code {
				return func(f *frame) bool {
					f.slots[out].Value.(ast.Set).Add(v.of(f))
					return false
				}
			})
		}))
	}
	return func(f *frame) *ast.Term {
		f.slots[out] = ast.NewTerm(ast.NewSet())
		for _, rule := range rules {
			if rule(f); f.run.err != nil {
				return nil
			}
		}
		return f.slots[out]
	}
}
