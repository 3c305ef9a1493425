package machine

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// expr builds one expression of a body.
func (b *builder) expr(e *ast.Expr, then func() code) code {
	if len(e.With) > 0 {
		return b.cannot("with")
	}
	if e.IsNegated() {
		return b.not(e, then)
	}
	switch terms := e.Terms.(type) {
	case *ast.Term:
		return b.operand(terms, func(v operand) code {
			next := then()
			return func(f *frame) bool {
				if isFalse(v.of(f)) {
					return false
				}
				return next(f)
			}
		})
	case []*ast.Term:
		return b.call(e, terms, then)
	case *ast.Every:
		return b.every(terms, then)
	case *ast.LogicalAnd:
		left, right, next := b.bodyExists(terms.Lhs), b.bodyExists(terms.Rhs), then()
		return func(f *frame) bool { return f.run.err != nil || left(f) && right(f) && next(f) }
	case *ast.LogicalOr:
		left, right, next := b.bodyExists(terms.Lhs), b.bodyExists(terms.Rhs), then()
		return func(f *frame) bool { return f.run.err != nil || (left(f) || right(f)) && next(f) }
	}
	return b.cannot("an expression of type %T", e.Terms)
}

func (b *builder) not(e *ast.Expr, then func() code) code {
	var holds func(*frame) bool
	if n, ok := e.Terms.(*ast.Not); ok {
		holds = b.bodyExists(n.Body)
	} else {
		holds = b.exists(func(then func() code) code { return b.expr(e.Complement(), then) })
	}
	next := then()
	return func(f *frame) bool {
		if holds(f) {
			return f.run.err != nil
		}
		return f.run.err != nil || next(f)
	}
}

// every builds the condition that the body holds for all of the domain, which must be a collection.
func (b *builder) every(e *ast.Every, then func() code) code {
	return b.operand(e.Domain, func(domain operand) code {
		key, value := b.slot(), b.slot()
		holds := b.exists(func(then func() code) code {
			return b.keyed(e.Key, key, func() code {
				return b.match(operand{slot: value}, e.Value, func() code { return b.body(e.Body, 0, then) })
			})
		})
		next := then()
		return func(f *frame) bool {
			failed := false
			if !collection(domain.of(f)) {
				return false
			}
			scan(f, domain.of(f), func(k, v *ast.Term) bool {
				f.slots[key], f.slots[value] = k, v
				failed = !holds(f)
				return failed
			})
			if failed || f.run.err != nil {
				return f.run.err != nil
			}
			return next(f)
		}
	})
}

func (b *builder) keyed(key *ast.Term, slot int, then func() code) code {
	if key == nil {
		return then()
	}
	return b.match(operand{slot: slot}, key, then)
}

// call builds the call of a built-in or of a function; what it gives may be captured by one more operand.
func (b *builder) call(e *ast.Expr, terms []*ast.Term, then func() code) code {
	name, args := e.Operator(), terms[1:]
	if name.Equal(ast.Equality.Ref()) {
		return b.unify(args[0], args[1], then)
	}
	if name.HasPrefix(ast.DefaultRootRef) {
		return b.callFunction(name, args, then)
	}
	builtin, ok := ast.BuiltinMap[name.String()]
	run := topdown.GetBuiltin(name.String())
	if !ok || run == nil || builtin.Relation || builtin.Nondeterministic || builtin.Decl.Result() == nil {
		return b.cannot("the built-in %v", name)
	}
	arity := len(builtin.Decl.FuncArgs().Args)
	if compare, ok := comparisons[builtin.Name]; ok && len(args) == 2 {
		return b.compare(args, compare, then)
	}
	return b.capture(args, arity, then, func(list []operand, out int, next code) code {
		return func(f *frame) bool {
			operands := make([]*ast.Term, len(list))
			for i, o := range list {
				operands[i] = o.of(f)
			}
			r := f.run
			r.result = nil
			if err := run(r.bctx, operands, r.take); err != nil {
				return r.fail(err)
			}
			if r.result == nil {
				return false
			}
			f.slots[out] = r.result
			return next(f)
		}
	})
}

// capture builds the arguments of a call, the call, and what becomes of its result.
func (b *builder) capture(args []*ast.Term, arity int, then func() code, call func([]operand, int, code) code) code {
	if len(args) < arity || len(args) > arity+1 {
		return b.cannot("a call with %d operands", len(args))
	}
	return b.operands(args[:arity], func(list []operand) code {
		out := b.slot()
		if len(args) > arity {
			return call(list, out, b.match(operand{slot: out}, args[arity], then))
		}
		next := then()
		return call(list, out, func(f *frame) bool {
			if isFalse(f.slots[out]) {
				return false
			}
			return next(f)
		})
	})
}

func (b *builder) callFunction(name ast.Ref, args []*ast.Term, then func() code) code {
	n := b.program.root
	for _, t := range name[1:] {
		if s, ok := t.Value.(ast.String); ok && n != nil {
			n = n.children[string(s)]
		} else {
			n = nil
		}
	}
	if n == nil || n.doc == nil || n.doc.kind != complete {
		return b.cannot("the function %v", name)
	}
	d := n.doc
	return b.capture(args, d.arity, then, func(list []operand, out int, next code) code {
		return func(f *frame) bool {
			var few [4]*ast.Term
			operands := few[:0]
			for _, o := range list {
				operands = append(operands, o.of(f))
			}
			value := f.run.call(d, operands)
			if value == nil {
				return f.run.err != nil
			}
			f.slots[out] = value
			return next(f)
		}
	})
}

var comparisons = map[string]func(int) bool{
	"equal": func(c int) bool { return c == 0 },
	"neq":   func(c int) bool { return c != 0 },
	"lt":    func(c int) bool { return c < 0 },
	"lte":   func(c int) bool { return c <= 0 },
	"gt":    func(c int) bool { return c > 0 },
	"gte":   func(c int) bool { return c >= 0 },
}

func (b *builder) compare(args []*ast.Term, holds func(int) bool, then func() code) code {
	return b.operands(args, func(list []operand) code {
		x, y, next := list[0], list[1], then()
		return func(f *frame) bool {
			if !holds(ast.Compare(x.of(f).Value, y.of(f).Value)) {
				return false
			}
			return next(f)
		}
	})
}

func isFalse(t *ast.Term) bool {
	v, ok := t.Value.(ast.Boolean)
	return ok && !bool(v)
}
