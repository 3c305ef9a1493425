package machine

import (
	"github.com/open-policy-agent/opa/v1/ast"
)

// object is a document with keys: values, or sets of what the rules contain, maybe several keys deep.
func (b *builder) object(d *doc) func(*frame) *ast.Term {
	notes := b.list()
	var rules []code
	for _, r := range d.rules {
		if r.Else != nil || r.Default || len(r.Head.Args) > 0 {
			b.cannot("else, default or arguments of an object")
		}
		tail := r.Ref()[d.depth:]
		rules = append(rules, b.rule(r, func() code {
			return b.operands(tail, func(keys []operand) code {
				if r.Head.RuleKind() == ast.MultiValue {
					return b.operand(r.Head.Key, func(v operand) code { return addLeaf(notes, keys, v, true) })
				}
				return b.operand(r.Head.Value, func(v operand) code { return addLeaf(notes, keys, v, false) })
			})
		}))
	}
	return func(f *frame) *ast.Term {
		f.lists[notes] = nil
		for _, rule := range rules {
			if rule(f); f.run.err != nil {
				return nil
			}
		}
		term, ok := assemble(f.lists[notes])
		if !ok {
			f.run.fail(errConflict)
			return nil
		}
		return term
	}
}

// addLeaf notes a value under its keys: first how many keys, and whether values are members of a set, then the keys and the value.
func addLeaf(list int, keys []operand, v operand, member bool) code {
	form := ast.InternedTerm(len(keys))
	isMember := ast.InternedTerm(member)
	return func(f *frame) bool {
		notes := append(f.lists[list], form, isMember)
		for _, k := range keys {
			notes = append(notes, k.of(f))
		}
		f.lists[list] = append(notes, v.of(f))
		return false
	}
}

// A branch is an object under construction.
type branch struct {
	keys   []*ast.Term
	values []*ast.Term // of a leaf
	sets   []ast.Set   // of a leaf that is a set
	below  []*branch
	index  map[string]int
}

func (t *branch) at(key *ast.Term) (int, bool) {
	name, ok := key.Value.(ast.String)
	if !ok {
		for i, k := range t.keys {
			if same(k, key) {
				return i, true
			}
		}
		return t.grow(key), false
	}
	if i, ok := t.index[string(name)]; ok {
		return i, true
	}
	i := t.grow(key)
	if t.index == nil {
		t.index = map[string]int{}
	}
	t.index[string(name)] = i
	return i, false
}

func (t *branch) grow(key *ast.Term) int {
	t.keys = append(t.keys, key)
	t.values = append(t.values, nil)
	t.sets = append(t.sets, nil)
	t.below = append(t.below, nil)
	return len(t.keys) - 1
}

// assemble makes the object of what was noted. It is false where two notes disagree.
func assemble(notes []*ast.Term) (*ast.Term, bool) {
	root := &branch{}
	for len(notes) > 0 {
		n, _ := notes[0].Value.(ast.Number).Int()
		member := bool(notes[1].Value.(ast.Boolean))
		keys, value := notes[2:2+n], notes[2+n]
		notes = notes[3+n:]
		if !root.add(keys, value, member) {
			return nil, false
		}
	}
	return root.term(), true
}

func (t *branch) add(keys []*ast.Term, value *ast.Term, member bool) bool {
	i, known := t.at(keys[0])
	if len(keys) > 1 {
		if t.values[i] != nil || t.sets[i] != nil {
			return false
		}
		if t.below[i] == nil {
			t.below[i] = &branch{}
		}
		return t.below[i].add(keys[1:], value, member)
	}
	switch {
	case t.below[i] != nil:
		return false
	case member:
		if t.values[i] != nil {
			return false
		}
		if t.sets[i] == nil {
			t.sets[i] = ast.NewSet()
		}
		t.sets[i].Add(value)
	case known:
		return t.values[i] != nil && same(t.values[i], value)
	default:
		t.values[i] = value
	}
	return true
}

func (t *branch) term() *ast.Term {
	pairs := make([][2]*ast.Term, len(t.keys))
	for i, key := range t.keys {
		value := t.values[i]
		switch {
		case t.below[i] != nil:
			value = t.below[i].term()
		case t.sets[i] != nil:
			value = ast.NewTerm(t.sets[i])
		}
		pairs[i] = [2]*ast.Term{key, value}
	}
	return ast.NewTerm(ast.NewObject(pairs...))
}
