package machine

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

func isRoot(v ast.Var) bool {
	return v == ast.InputRootDocument.Value.(ast.Var) || v == ast.DefaultRootDocument.Value.(ast.Var)
}

// A step is one bracket of a reference: a key that is known then, or a slot that takes each key in turn.
type step struct {
	key  operand
	each bool // the key is found, and stored in key.slot
}

// A walk follows a reference, and goes on for each value that it leads to.
type walk struct {
	steps []step
	out   int
	next  code
	data  bool // it begins at data, where keys of objects are names, and a number stands for the name that it spells
}

// ref builds the values that a reference leads to.
func (b *builder) ref(r ast.Ref, then func(operand) code) code {
	return b.steps(r[1:], func(steps []step, checks []check) code {
		w := &walk{steps: steps, out: b.slot()}
		after := func() code {
			return b.checks(checks, func() code { return then(operand{slot: w.out}) })
		}
		head, _ := r[0].Value.(ast.Var)
		switch head {
		case ast.InputRootDocument.Value.(ast.Var):
			w.next = after()
			return func(f *frame) bool {
				if f.run.input == nil {
					return false
				}
				return w.value(f, f.run.input, 0, false)
			}
		case ast.DefaultRootDocument.Value.(ast.Var):
			return b.dataRef(w, after)
		}
		return b.operand(r[0], func(v operand) code {
			w.next = after()
			return func(f *frame) bool { return w.value(f, v.of(f), 0, false) }
		})
	})
}

// A check compares a key that was found with a pattern.
type check struct {
	slot    int
	pattern *ast.Term
}

func (b *builder) checks(checks []check, then func() code) code {
	if len(checks) == 0 {
		return then()
	}
	return b.match(operand{slot: checks[0].slot}, checks[0].pattern, func() code { return b.checks(checks[1:], then) })
}

func (b *builder) steps(terms []*ast.Term, then func([]step, []check) code) code {
	steps := make([]step, len(terms))
	var checks []check
	var next func(i int) code
	next = func(i int) code {
		if i == len(terms) {
			return then(steps, checks)
		}
		if b.known(terms[i]) {
			return b.operand(terms[i], func(key operand) code {
				steps[i] = step{key: key}
				return next(i + 1)
			})
		}
		slot := b.slot()
		steps[i] = step{key: operand{slot: slot}, each: true}
		if v, ok := terms[i].Value.(ast.Var); ok {
			b.scope.vars[v] = operand{slot: slot}
		} else {
			checks = append(checks, check{slot, terms[i]})
		}
		return next(i + 1)
	}
	return next(0)
}

// dataRef follows names through the tree while they are constant, and leaves the rest to the run.
func (b *builder) dataRef(w *walk, after func() code) code {
	n, base := b.program.root, b.program.data
	w.data = true
	i := 0
	for ; i < len(w.steps) && n != nil && n.doc == nil && w.steps[i].key.term != nil; i++ {
		n, base = n.below(w.steps[i].key.term), lookupData(base, w.steps[i].key.term)
	}
	w.next = after()
	return func(f *frame) bool { return w.enter(f, n, base, i) }
}

func (n *node) below(key *ast.Term) *node {
	if name, ok := key.Value.(ast.String); ok {
		return n.children[string(name)]
	}
	return nil
}

// enter goes on from a place that both rules and data may know.
func (w *walk) enter(f *frame, n *node, base *ast.Term, i int) bool {
	switch {
	case n == nil && base == nil:
		return false
	case n == nil:
		return w.value(f, base, i, w.data)
	case n.doc != nil:
		if n.doc.arity > 0 {
			return false
		}
		value := f.run.document(n.doc)
		if value == nil {
			return f.run.err != nil
		}
		return w.value(f, value, i, false)
	case i == len(w.steps):
		return f.run.fail(ErrUnsupported) // a whole package as a value
	}
	key := w.steps[i].key
	if !w.steps[i].each {
		return w.enter(f, n.below(key.of(f)), lookupData(base, key.of(f)), i+1)
	}
	for _, name := range n.names {
		term := ast.InternedTerm(name)
		f.slots[key.slot] = term
		if w.enter(f, n.children[name], lookupData(base, term), i+1) {
			return true
		}
	}
	return scan(f, base, func(k, v *ast.Term) bool {
		if n.below(k) != nil {
			return false
		}
		f.slots[key.slot] = k
		return w.value(f, v, i+1, w.data)
	})
}

// value goes on inside a value.
func (w *walk) value(f *frame, v *ast.Term, i int, data bool) bool {
	for ; i < len(w.steps); i++ {
		key := w.steps[i].key
		if w.steps[i].each {
			return w.each(f, v, key.slot, i+1, data)
		}
		find := lookup
		if data {
			find = lookupData
		}
		if v = find(v, key.of(f)); v == nil {
			return false
		}
	}
	f.slots[w.out] = v
	return w.next(f)
}

// each goes on for every member of a collection. Lists and sets, the most frequent, need no closure for it.
func (w *walk) each(f *frame, v *ast.Term, slot, i int, data bool) bool {
	switch c := v.Value.(type) {
	case *ast.Array:
		for n := range c.Len() {
			f.slots[slot] = ast.InternedTerm(n)
			if f.run.tick() || w.value(f, c.Elem(n), i, data) {
				return true
			}
		}
	case ast.Set:
		for _, t := range c.Slice() {
			f.slots[slot] = t
			if f.run.tick() || w.value(f, t, i, data) {
				return true
			}
		}
	case ast.Object:
		return scan(f, v, func(k, item *ast.Term) bool {
			f.slots[slot] = k
			return w.value(f, item, i, data)
		})
	}
	return false
}

// lookup is what stands in a collection under a key, or nil.
func lookup(v, key *ast.Term) *ast.Term {
	if v == nil {
		return nil
	}
	switch c := v.Value.(type) {
	case ast.Object:
		return c.Get(key)
	case *ast.Array:
		return c.Get(key)
	case ast.Set:
		if c.Contains(key) {
			return key
		}
	}
	return nil
}

// lookupData is lookup in data, where a number also stands for the name that it spells.
func lookupData(v, key *ast.Term) *ast.Term {
	found := lookup(v, key)
	if found != nil || v == nil {
		return found
	}
	n, isNumber := key.Value.(ast.Number)
	o, isObject := v.Value.(ast.Object)
	if !isNumber || !isObject {
		return nil
	}
	return o.Get(ast.StringTerm(string(n)))
}

// scan visits a collection in its order until visit returns true; it says whether one did.
func scan(f *frame, v *ast.Term, visit func(k, v *ast.Term) bool) bool {
	if v == nil {
		return false
	}
	switch c := v.Value.(type) {
	case ast.Object:
		return c.Until(func(k, v *ast.Term) bool { return f.run.tick() || visit(k, v) })
	case *ast.Array:
		for i := range c.Len() {
			if f.run.tick() || visit(ast.InternedTerm(i), c.Elem(i)) {
				return true
			}
		}
	case ast.Set:
		for _, t := range c.Slice() {
			if f.run.tick() || visit(t, t) {
				return true
			}
		}
	}
	return false
}

func collection(t *ast.Term) bool {
	switch t.Value.(type) {
	case ast.Object, *ast.Array, ast.Set:
		return true
	}
	return false
}

func (n *node) sortNames() {
	n.names = n.names[:0]
	for name := range n.children {
		n.names = append(n.names, name)
	}
	slices.Sort(n.names)
}
