package main

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// asks reads what one clause of asks can hold: the pairs of address and fact that it and its helpers make, and the
// tables from a type of block to facts that they look up.
func (x reading) asks(clause *ast.Rule) []asked {
	var list []asked
	for _, c := range x.reach(clause) {
		ast.WalkTerms(c, func(t *ast.Term) bool {
			switch v := t.Value.(type) {
			case *ast.Array:
				if v.Len() == 2 {
					list = x.pair(list, c, v.Elem(0), v.Elem(1))
				}
			case ast.Object:
				list = x.table(list, c, v)
			}
			return false
		})
	}
	return list
}

// pair reads [address, fact]. Where the address is an argument, it is taken for one of a subject.
func (x reading) pair(list []asked, c *ast.Rule, block, fact *ast.Term) []asked {
	var places []place
	switch v := block.Value.(type) {
	case ast.String:
		places = []place{{block: vocabulary.TypeOf(string(v))}}
	case ast.Ref:
		places = x.referred(x.over(c, v[0], nil), dotted(v[1:]))
	case ast.Var:
		places = x.over(c, block, nil)
	default:
		return list
	}
	if len(places) == 0 {
		for _, s := range x.subjects() {
			places = append(places, place{block: s})
		}
	}
	for _, p := range places {
		for _, word := range x.stringsOf(c, fact) {
			list = x.take(list, p, word, false)
		}
	}
	return list
}

// referred are the places that a step leads to: "at" to the place itself, a reference to the blocks that it can name.
func (x reading) referred(from []place, step string) []place {
	if step == "at" || step == "" {
		return from
	}
	var places []place
	for _, p := range from {
		if block, ok := x.vocabulary.Block(p.block); ok {
			if f, ok := block.Path(strings.Trim(p.within+"."+step, ".")); ok {
				for _, to := range f.To {
					places = append(places, place{block: to})
				}
			}
		}
	}
	return places
}

// table reads {"effect": {"when", "requires"}}: keys are types of block.
func (x reading) table(list []asked, c *ast.Rule, o ast.Object) []asked {
	types := true
	o.Foreach(func(k, _ *ast.Term) {
		s, ok := k.Value.(ast.String)
		types = types && ok && x.isBlock(string(s))
	})
	if !types {
		return list
	}
	o.Foreach(func(k, v *ast.Term) {
		kind, _ := k.Value.(ast.String)
		for _, word := range x.stringsOf(c, v) {
			list = x.take(list, place{block: string(kind)}, word, false)
		}
	})
	return list
}

// stringsOf are the strings that a term can be: itself, those of a set, or those that a variable or helper holds.
func (x reading) stringsOf(c *ast.Rule, t *ast.Term) []string {
	variable := t
	switch v := t.Value.(type) {
	case ast.Var:
	case ast.Ref:
		variable = v[0]
	default:
		return stringsIn(t)
	}
	found := x.wordsOf(x.helpers(c, variable)...)
	for _, collection := range collections(c, variable) {
		found = append(found, stringsIn(collection)...)
		found = append(found, x.wordsOf(x.helpers(c, collection)...)...)
	}
	return found
}

// helpers are the clauses that the names in a term mean.
func (x reading) helpers(c *ast.Rule, t *ast.Term) []*ast.Rule {
	var found []*ast.Rule
	ast.WalkTerms(t, func(t *ast.Term) bool {
		for _, name := range names(t) {
			found = append(found, x.called(c, name)...)
		}
		return false
	})
	return found
}

// names are the names of clauses that a term can be: its own, or one of an imported package.
func names(t *ast.Term) []string {
	switch v := t.Value.(type) {
	case ast.Var:
		return []string{string(v)}
	case ast.Ref:
		if len(v) > 1 {
			return []string{v[0].Value.String(), v[0].Value.String() + "." + dotted(v[1:2])}
		}
		return []string{v[0].Value.String()}
	}
	return nil
}

// collections are what a variable of the clause runs over, alone, as a key, or in a pattern:
// `some fact in {"of", "form"}`, `some at, due in _due`, `some [fact, _] in _points`.
func collections(clause *ast.Rule, variable *ast.Term) []*ast.Term {
	var found []*ast.Term
	ast.WalkExprs(clause, func(e *ast.Expr) bool {
		some, ok := e.Terms.(*ast.SomeDecl)
		if !ok {
			return false
		}
		for _, symbol := range some.Symbols {
			call, ok := symbol.Value.(ast.Call)
			if !ok || len(call) < 3 {
				continue
			}
			for _, pattern := range call[1 : len(call)-1] {
				if holds(pattern, variable) {
					found = append(found, call[len(call)-1])
				}
			}
		}
		return false
	})
	return found
}

func holds(pattern, variable *ast.Term) bool {
	held := false
	ast.WalkTerms(pattern, func(t *ast.Term) bool {
		held = held || t.Equal(variable)
		return false
	})
	return held
}
