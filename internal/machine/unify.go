package machine

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// unify builds the equality of two terms, either of which may hold variables that get their values from the other.
func (b *builder) unify(x, y *ast.Term, then func() code) code {
	switch {
	case b.known(x):
		return b.operand(x, func(v operand) code { return b.match(v, y, then) })
	case b.known(y):
		return b.operand(y, func(v operand) code { return b.match(v, x, then) })
	}
	if left, ok := x.Value.(*ast.Array); ok {
		if right, ok := y.Value.(*ast.Array); ok {
			return b.unifyAll(elements(left), elements(right), then)
		}
	}
	if left, ok := x.Value.(ast.Object); ok {
		if right, ok := y.Value.(ast.Object); ok && left.Len() == right.Len() {
			var mine, theirs []*ast.Term
			for _, key := range left.Keys() {
				if constant(key) && right.Get(key) != nil {
					mine, theirs = append(mine, left.Get(key)), append(theirs, right.Get(key))
				}
			}
			if len(mine) == left.Len() {
				return b.unifyAll(mine, theirs, then)
			}
		}
	}
	return b.cannot("the equality of %v and %v", x, y)
}

func (b *builder) unifyAll(x, y []*ast.Term, then func() code) code {
	if len(x) != len(y) {
		return never
	}
	if len(x) == 0 {
		return then()
	}
	return b.unify(x[0], y[0], func() code { return b.unifyAll(x[1:], y[1:], then) })
}

func never(*frame) bool { return false }

// known says whether a term can be worked out where the builder stands. A reference can, whatever variables stand
// between its brackets.
func (b *builder) known(t *ast.Term) bool {
	switch v := t.Value.(type) {
	case ast.Var:
		_, ok := b.scope.find(v)
		return ok
	case ast.Ref:
		head, ok := v[0].Value.(ast.Var)
		return !ok || isRoot(head) || b.known(v[0])
	case *ast.Array:
		return b.allKnown(elements(v))
	case ast.Set:
		return b.allKnown(v.Slice())
	case ast.Object:
		return b.allKnown(pairs(v))
	}
	return true
}

func (b *builder) allKnown(terms []*ast.Term) bool {
	for _, t := range terms {
		if !b.known(t) {
			return false
		}
	}
	return true
}

// match builds the equality of a value with a term, and gives the term's new variables their values.
func (b *builder) match(v operand, t *ast.Term, then func() code) code {
	if name, ok := t.Value.(ast.Var); ok {
		if _, ok := b.scope.find(name); !ok {
			b.scope.vars[name] = v
			return then()
		}
	}
	if b.known(t) {
		return b.operand(t, func(want operand) code {
			next := then()
			return func(f *frame) bool {
				if !same(v.of(f), want.of(f)) {
					return false
				}
				return next(f)
			}
		})
	}
	switch pattern := t.Value.(type) {
	case *ast.Array:
		return b.matchArray(v, pattern, then)
	case ast.Object:
		return b.matchObject(v, pattern, then)
	}
	return b.cannot("the pattern %v", t)
}

func (b *builder) matchArray(v operand, pattern *ast.Array, then func() code) code {
	terms := elements(pattern)
	first := b.slots
	b.slots += len(terms)
	next := b.matchAll(first, terms, then)
	return func(f *frame) bool {
		a, ok := v.of(f).Value.(*ast.Array)
		if !ok || a.Len() != len(terms) {
			return false
		}
		for i := range terms {
			f.slots[first+i] = a.Elem(i)
		}
		return next(f)
	}
}

func (b *builder) matchAll(first int, terms []*ast.Term, then func() code) code {
	if len(terms) == 0 {
		return then()
	}
	return b.match(operand{slot: first}, terms[0], func() code { return b.matchAll(first+1, terms[1:], then) })
}

func (b *builder) matchObject(v operand, pattern ast.Object, then func() code) code {
	keys := pattern.Keys()
	var terms []*ast.Term
	for _, key := range keys {
		terms = append(terms, pattern.Get(key))
	}
	return b.operands(keys, func(names []operand) code {
		first := b.slots
		b.slots += len(terms)
		next := b.matchAll(first, terms, then)
		return func(f *frame) bool {
			o, ok := v.of(f).Value.(ast.Object)
			if !ok || o.Len() != len(names) {
				return false
			}
			for i, name := range names {
				if f.slots[first+i] = o.Get(name.of(f)); f.slots[first+i] == nil {
					return false
				}
			}
			return next(f)
		}
	})
}
