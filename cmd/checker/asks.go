package main

import (
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
		places = x.over(c, v[0], nil)
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
	v, ok := t.Value.(ast.Var)
	if !ok {
		return stringsIn(t)
	}
	var found []string
	for _, helper := range x.called(c, string(v)) {
		found = append(found, stringsIn(helper.Head.Value)...)
	}
	for _, collection := range collections(c, t) {
		found = append(found, stringsIn(collection)...)
		if ref, ok := collection.Value.(ast.Ref); ok {
			collection = ref[0]
		}
		for _, helper := range x.called(c, collection.Value.String()) {
			found = append(found, stringsIn(helper.Head.Value)...)
		}
	}
	return found
}

// collections are what a variable of the clause runs over: `some fact in {"of", "form"}`.
func collections(clause *ast.Rule, variable *ast.Term) []*ast.Term {
	var found []*ast.Term
	name := variable.Value.String()
	ast.WalkExprs(clause, func(e *ast.Expr) bool {
		some, ok := e.Terms.(*ast.SomeDecl)
		if !ok {
			return false
		}
		for _, symbol := range some.Symbols {
			if call, ok := symbol.Value.(ast.Call); ok && len(call) > 2 && call[len(call)-2].Value.String() == name {
				found = append(found, call[len(call)-1])
			}
		}
		return false
	})
	return found
}
