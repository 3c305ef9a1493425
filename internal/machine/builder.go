package machine

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// A builder turns the rules of one document into code. Its methods take what is to be built after them, so that a
// solution of one part runs the next part.
type builder struct {
	program             *Program
	scope               *scope
	slots, flags, lists int
	gaveUp              string // what the machine does not run
}

// A scope knows which variables have values where the builder stands, and where they are.
type scope struct {
	vars  map[ast.Var]operand
	outer *scope
}

func (s *scope) find(v ast.Var) (operand, bool) {
	for ; s != nil; s = s.outer {
		if o, ok := s.vars[v]; ok {
			return o, true
		}
	}
	return operand{}, false
}

// An operand is a value at run time: a constant, or what a slot holds.
type operand struct {
	term *ast.Term
	slot int
}

func (o operand) of(f *frame) *ast.Term {
	if o.term != nil {
		return o.term
	}
	return f.slots[o.slot]
}

func (b *builder) slot() int { b.slots++; return b.slots - 1 }
func (b *builder) flag() int { b.flags++; return b.flags - 1 }
func (b *builder) list() int { b.lists++; return b.lists - 1 }

// inside builds what binds variables of its own, which nobody outside sees.
func (b *builder) inside(build func() code) code {
	outer := b.scope
	b.scope = &scope{vars: map[ast.Var]operand{}, outer: outer}
	c := build()
	b.scope = outer
	return c
}

// body builds the expressions from i on.
func (b *builder) body(body ast.Body, i int, then func() code) code {
	if i == len(body) {
		return then()
	}
	return b.expr(body[i], func() code { return b.body(body, i+1, then) })
}

// exists builds a condition that holds when the body has a solution.
func (b *builder) exists(build func(then func() code) code) func(*frame) bool {
	found := b.flag()
	c := b.inside(func() code {
		return build(func() code {
			return func(f *frame) bool { f.found[found] = true; return true }
		})
	})
	return func(f *frame) bool {
		f.found[found] = false
		c(f)
		return f.found[found]
	}
}

func (b *builder) bodyExists(body ast.Body) func(*frame) bool {
	return b.exists(func(then func() code) code { return b.body(body, 0, then) })
}

// operand builds the values of a term.
func (b *builder) operand(t *ast.Term, then func(operand) code) code {
	if constant(t) {
		return then(operand{term: t})
	}
	switch v := t.Value.(type) {
	case ast.Var:
		o, ok := b.scope.find(v)
		if !ok {
			return b.cannot("variable %v without a value", v)
		}
		return then(o)
	case ast.Ref:
		return b.ref(v, then)
	case *ast.Array:
		return b.operands(elements(v), func(list []operand) code { return b.construct(list, newArray, then) })
	case ast.Set:
		return b.operands(v.Slice(), func(list []operand) code { return b.construct(list, newSet, then) })
	case ast.Object:
		return b.operands(pairs(v), func(list []operand) code { return b.construct(list, newObject, then) })
	case *ast.SetComprehension:
		return b.setOf(v, then)
	case *ast.ArrayComprehension:
		return b.arrayOf(v, then)
	case *ast.ObjectComprehension:
		return b.objectOf(v, then)
	}
	return b.cannot("a term of type %T", t.Value)
}

func (b *builder) operands(terms []*ast.Term, then func([]operand) code) code {
	list := make([]operand, len(terms))
	var next func(i int) code
	next = func(i int) code {
		if i == len(terms) {
			return then(list)
		}
		return b.operand(terms[i], func(o operand) code {
			list[i] = o
			return next(i + 1)
		})
	}
	return next(0)
}

func (b *builder) construct(parts []operand, build func(*frame, []operand) ast.Value, then func(operand) code) code {
	out := b.slot()
	next := then(operand{slot: out})
	return func(f *frame) bool {
		f.slots[out] = ast.NewTerm(build(f, parts))
		return next(f)
	}
}

func newArray(f *frame, parts []operand) ast.Value {
	terms := make([]*ast.Term, len(parts))
	for i, p := range parts {
		terms[i] = p.of(f)
	}
	return ast.NewArray(terms...)
}

func newSet(f *frame, parts []operand) ast.Value {
	s := ast.NewSet()
	for _, p := range parts {
		s.Add(p.of(f))
	}
	return s
}

func newObject(f *frame, parts []operand) ast.Value {
	list := make([][2]*ast.Term, len(parts)/2)
	for i := range list {
		list[i] = [2]*ast.Term{parts[2*i].of(f), parts[2*i+1].of(f)}
	}
	return ast.NewObject(list...)
}

func (b *builder) setOf(c *ast.SetComprehension, then func(operand) code) code {
	out := b.slot()
	inner := b.inside(func() code {
		return b.body(c.Body, 0, func() code {
			return b.operand(c.Term, func(v operand) code {
				return func(f *frame) bool {
					f.slots[out].Value.(ast.Set).Add(v.of(f))
					return false
				}
			})
		})
	})
	next := then(operand{slot: out})
	return func(f *frame) bool {
		f.slots[out] = ast.NewTerm(ast.NewSet())
		if inner(f); f.run.err != nil {
			return true
		}
		return next(f)
	}
}

func (b *builder) arrayOf(c *ast.ArrayComprehension, then func(operand) code) code {
	out, list := b.slot(), b.list()
	inner := b.inside(func() code {
		return b.body(c.Body, 0, func() code {
			return b.operand(c.Term, func(v operand) code {
				return func(f *frame) bool {
					f.lists[list] = append(f.lists[list], v.of(f))
					return false
				}
			})
		})
	})
	next := then(operand{slot: out})
	return func(f *frame) bool {
		f.lists[list] = nil
		if inner(f); f.run.err != nil {
			return true
		}
		f.slots[out] = ast.NewTerm(ast.NewArray(f.lists[list]...))
		return next(f)
	}
}

func (b *builder) objectOf(c *ast.ObjectComprehension, then func(operand) code) code {
	out := b.slot()
	inner := b.inside(func() code {
		return b.body(c.Body, 0, func() code {
			return b.operand(c.Key, func(k operand) code {
				return b.operand(c.Value, func(v operand) code {
					return func(f *frame) bool {
						o := f.slots[out].Value.(ast.Object)
						key, value := k.of(f), v.of(f)
						if have := o.Get(key); have != nil && !same(have, value) {
							return f.run.fail(errConflict)
						}
						o.Insert(key, value)
						return false
					}
				})
			})
		})
	})
	next := then(operand{slot: out})
	return func(f *frame) bool {
		f.slots[out] = ast.NewTerm(ast.NewObject())
		if inner(f); f.run.err != nil {
			return true
		}
		return next(f)
	}
}

// constant says whether a term is a value as it stands.
func constant(t *ast.Term) bool {
	switch v := t.Value.(type) {
	case ast.Null, ast.Boolean, ast.Number, ast.String:
		return true
	case *ast.Array:
		return all(elements(v))
	case ast.Set:
		return all(v.Slice())
	case ast.Object:
		return all(pairs(v))
	}
	return false
}

func all(terms []*ast.Term) bool {
	for _, t := range terms {
		if !constant(t) {
			return false
		}
	}
	return true
}

func elements(a *ast.Array) []*ast.Term {
	list := make([]*ast.Term, a.Len())
	for i := range list {
		list[i] = a.Elem(i)
	}
	return list
}

// pairs are the keys of an object, each followed by its value.
func pairs(o ast.Object) []*ast.Term {
	list := make([]*ast.Term, 0, 2*o.Len())
	o.Foreach(func(k, v *ast.Term) { list = append(list, k, v) })
	return list
}

func same(a, b *ast.Term) bool {
	if a == b {
		return true
	}
	if x, ok := a.Value.(ast.String); ok {
		y, ok := b.Value.(ast.String)
		return ok && x == y
	}
	return ast.Compare(a.Value, b.Value) == 0
}
