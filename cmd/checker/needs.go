package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/policy"
	"checker/internal/vocabulary"
)

// asked is a fact that a rule can ask for: always of each subject, or only where it matters.
type asked struct {
	block  string // type
	fact   string
	always bool
}

// place is what a variable of a policy stands for: a block of a type, or an element of a repeated block in it.
type place struct{ block, within string }

// reading reads, from the text of a rule's policy and of the shared ones that it calls, what the rule can ask for.
type reading struct {
	vocabulary *vocabulary.Vocabulary
	packages   map[string][]*ast.Module
	own        string // path of the rule's package
}

func (b *rulebook) reading(r *policy.Rule) reading {
	return reading{b.vocabulary, b.packages, "data." + r.Path()}
}

// owned are the rule's clauses of a name.
func (x reading) owned(name string) []*ast.Rule { return x.named(x.own, name) }

// named are the clauses of a name in a package, with those that follow by else.
func (x reading) named(pkg, name string) []*ast.Rule {
	var list []*ast.Rule
	for _, m := range x.packages[pkg] {
		for _, r := range m.Rules {
			if ref := r.Head.Ref(); len(ref) > 0 && ref[0].Value.String() == name {
				for ; r != nil; r = r.Else {
					list = append(list, r)
				}
			}
		}
	}
	return list
}

// called are the clauses that a name means in a clause: of its own package, or of one that it imports.
func (x reading) called(clause *ast.Rule, name string) []*ast.Rule {
	m := clause.Module
	alias, imported, ok := strings.Cut(name, ".")
	if !ok {
		return x.named(m.Package.Path.String(), name)
	}
	for _, i := range m.Imports {
		if i.Name().String() == alias {
			return x.named(i.Path.String(), imported)
		}
	}
	return nil
}

// subjects are the types of block that the rule governs.
func (x reading) subjects() []string {
	var types []string
	for _, clause := range x.owned("applies") {
		for _, p := range x.placesOf(clause, clause.Head.Key) {
			types = append(types, p.block)
		}
		if set := clause.Head.Value; set != nil {
			for _, s := range stringsIn(set) {
				types = append(types, vocabulary.TypeOf(s))
			}
		}
	}
	slices.Sort(types)
	types = slices.DeleteFunc(slices.Compact(types), func(t string) bool { return !x.isBlock(t) })
	return types
}

// facts are all facts that the rule can ask for, in order.
func (x reading) facts() []asked {
	var list []asked
	for _, block := range x.subjects() {
		for _, clause := range x.owned("needs") {
			for _, fact := range x.needed(clause) {
				list = x.take(list, place{block: block}, fact, true)
			}
		}
	}
	for _, clause := range x.owned("asks") {
		list = append(list, x.asks(clause)...)
	}
	slices.SortFunc(list, func(a, b asked) int {
		return cmp.Or(cmp.Compare(a.block, b.block), cmp.Compare(a.fact, b.fact), -compareBool(a.always, b.always))
	})
	return slices.CompactFunc(list, func(a, b asked) bool { return a.block == b.block && a.fact == b.fact })
}

// needed are the facts of one clause of needs: a set, or `needs contains fact if ...`.
func (x reading) needed(clause *ast.Rule) []string {
	if key := clause.Head.Key; key != nil {
		return x.stringsOf(clause, key)
	}
	return append(stringsIn(clause.Head.Value), x.wordsOf(x.helpers(clause, clause.Head.Value)...)...)
}

func compareBool(a, b bool) int {
	if a == b {
		return 0
	}
	if a {
		return 1
	}
	return -1
}

// take adds a fact when the block has it.
func (x reading) take(list []asked, p place, fact string, always bool) []asked {
	if p.within != "" {
		fact = p.within + "." + fact
	}
	if p.block == vocabulary.ProposalType {
		kind, isClaim := strings.CutPrefix(fact, "complete")
		if isClaim && (kind == "" || x.isBlock(strings.TrimPrefix(kind, "."))) {
			return append(list, asked{p.block, fact, always})
		}
	}
	block, ok := x.vocabulary.Block(p.block)
	if !ok {
		return list
	}
	if _, ok := block.Path(fact); ok {
		list = append(list, asked{p.block, fact, always})
	}
	return list
}

func (x reading) isBlock(name string) bool {
	_, ok := x.vocabulary.Block(name)
	return ok
}

// typed turns the address of a block, or of an element of a repeated block, and a fact into a type and a fact:
// "commission.a.selection.criterion[0]" and "mode" into "commission" and "selection.criterion.mode".
func typed(address, fact string) (string, string) {
	block := vocabulary.TypeOf(address)
	if i := strings.LastIndexByte(address, '['); i > 0 && strings.HasSuffix(address, "]") {
		steps := strings.SplitN(address[:i], ".", 3)
		fact = steps[len(steps)-1] + "." + fact
	}
	return block, fact
}
