package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// placesOf says which blocks a term of a clause can stand for: the string "proposal", or a variable that runs over
// blocks of the input, directly or through a helper. A term that says nothing stands for all blocks of the clause.
func (x reading) placesOf(clause *ast.Rule, t *ast.Term) []place {
	if t == nil {
		return nil
	}
	switch v := t.Value.(type) {
	case ast.String:
		return []place{{block: vocabulary.TypeOf(string(v))}}
	case ast.Ref:
		if places := x.over(clause, v[0], nil); len(places) > 0 {
			return places
		}
	case ast.Var:
		if places := x.over(clause, t, nil); len(places) > 0 {
			return places
		}
	}
	return x.mentioned(clause)
}

// over finds what a variable of the clause runs over: `some f in input.flag`, `some c in k.selection.criterion`,
// `some b in _holders`.
func (x reading) over(clause *ast.Rule, variable *ast.Term, seen []string) []place {
	var found []place
	name := fmt.Sprintf("%s in %s", variable.Value, clause.Location)
	if slices.Contains(seen, name) {
		return nil
	}
	seen = append(seen, name)
	for _, collection := range collections(clause, variable) {
		found = append(found, x.elements(clause, collection, seen)...)
	}
	return found
}

// elements says what the elements of a collection are.
func (x reading) elements(clause *ast.Rule, collection *ast.Term, seen []string) []place {
	switch v := collection.Value.(type) {
	case ast.Call:
		return x.helper(clause, v[0].Value.String(), seen)
	case ast.Var:
		return x.helper(clause, string(v), seen)
	case ast.Ref:
		return x.within(clause, v, seen)
	}
	return nil
}

// within says what the elements are that a reference leads to.
func (x reading) within(clause *ast.Rule, ref ast.Ref, seen []string) []place {
	root := ref[0].Value.String()
	if root == "input" && len(ref) > 1 {
		if s, ok := ref[1].Value.(ast.String); ok && x.isBlock(string(s)) {
			return []place{{block: string(s), within: dotted(ref[2:])}}
		}
		return x.dynamic(clause, ref)
	}
	if len(ref) == 1 || len(x.called(clause, root)) > 0 {
		return x.helper(clause, root, seen)
	}
	if name := root + "." + dotted(ref[1:2]); len(x.called(clause, name)) > 0 {
		return x.helper(clause, name, seen)
	}
	var found []place
	for _, p := range x.over(clause, ref[0], seen) {
		p.within = strings.Trim(p.within+"."+dotted(ref[1:]), ".")
		found = append(found, p)
	}
	return found
}

// dynamic is a collection whose type is a variable: the types that the clause names.
func (x reading) dynamic(clause *ast.Rule, ref ast.Ref) []place {
	if s, ok := ref[1].Value.(ast.String); ok && s == "provisions" {
		return x.provisions(clause)
	}
	var found []place
	for _, s := range x.wordsOf(clause) {
		if x.isBlock(s) {
			found = append(found, place{block: s})
		}
	}
	return found
}

// provisions are the types that change something; where the clause names some of them, only these.
func (x reading) provisions(clause *ast.Rule) []place {
	var all, named []place
	words := stringsIn(clause)
	for _, b := range x.vocabulary.Blocks {
		if !b.Provision {
			continue
		}
		all = append(all, place{block: b.Type})
		if slices.Contains(words, b.Type) {
			named = append(named, place{block: b.Type})
		}
	}
	if len(named) > 0 {
		return named
	}
	return all
}

// helper says what a set of blocks holds, or what a function gives.
func (x reading) helper(from *ast.Rule, name string, seen []string) []place {
	if slices.Contains(seen, name) {
		return nil
	}
	seen = append(seen, name)
	var found []place
	for _, clause := range x.called(from, name) {
		if key := clause.Head.Key; key != nil {
			root := key
			if ref, ok := key.Value.(ast.Ref); ok {
				root = ref[0]
			}
			if places := x.over(clause, root, seen); len(places) > 0 {
				found = append(found, places...)
				continue
			}
		}
		found = append(found, x.mentioned(clause)...)
	}
	return found
}

// mentioned are the blocks of the input that a clause and the helpers that it calls speak of.
func (x reading) mentioned(clause *ast.Rule) []place {
	var found []place
	for _, c := range x.reach(clause) {
		ast.WalkRefs(c, func(ref ast.Ref) bool {
			if len(ref) > 1 && ref[0].Value.String() == "input" {
				if s, ok := ref[1].Value.(ast.String); ok && x.isBlock(string(s)) {
					found = append(found, place{block: string(s)})
				} else {
					found = append(found, x.dynamic(c, ref)...)
				}
			}
			return false
		})
		for _, s := range stringsIn(c) {
			if x.isBlock(s) {
				found = append(found, place{block: s})
			}
		}
	}
	return found
}

// wordsOf are the strings of clauses and of the helpers that they call.
func (x reading) wordsOf(clauses ...*ast.Rule) []string {
	var words []string
	for _, c := range x.reach(clauses...) {
		words = append(words, stringsIn(c)...)
	}
	return words
}

// reach is a clause with the helpers that it calls, directly or not.
func (x reading) reach(clauses ...*ast.Rule) []*ast.Rule {
	var list []*ast.Rule
	seen := map[*ast.Rule]bool{}
	visit := func(clauses []*ast.Rule) {
		for _, c := range clauses {
			if !seen[c] {
				seen[c] = true
				list = append(list, c)
			}
		}
	}
	visit(clauses)
	for i := 0; i < len(list); i++ {
		ast.WalkTerms(list[i], func(t *ast.Term) bool {
			for _, name := range names(t) {
				visit(x.called(list[i], name))
			}
			return false
		})
		ast.WalkExprs(list[i], func(e *ast.Expr) bool {
			if e.IsCall() {
				visit(x.called(list[i], e.Operator().String()))
			}
			return false
		})
	}
	return list
}

func dotted(ref ast.Ref) string {
	var steps []string
	for _, t := range ref {
		if s, ok := t.Value.(ast.String); ok {
			steps = append(steps, string(s))
		}
	}
	return strings.Join(steps, ".")
}

// stringsIn lists the strings of a clause or term, but for the steps of references.
func stringsIn(x any) []string {
	var list []string
	ast.WalkTerms(x, func(t *ast.Term) bool {
		if s, ok := t.Value.(ast.String); ok {
			list = append(list, string(s))
		}
		_, isRef := t.Value.(ast.Ref)
		return isRef
	})
	return list
}
