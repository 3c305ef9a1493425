// Package machine runs compiled Rego. A rule becomes a chain of Go closures over numbered slots, each of which calls
// the next for every solution, so that nothing is unified, looked up by name or copied that the compiler could settle.
// It takes what OPA's compiler made of the modules, and gives what OPA's evaluator gives, several times faster; on any
// error, and for what it does not run (`with`, relations, whole packages), the caller asks OPA.
package machine

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// ErrUnsupported says that a policy uses something that the machine does not run.
var ErrUnsupported = errors.New("not run by the machine")

// A Program is a set of modules with their data. It is safe for use by several goroutines.
type Program struct {
	root *node
	data *ast.Term
	docs []*doc // by number
	runs sync.Pool
}

// New arranges the modules of a compiler that has compiled them. Rules become code when they are first asked.
func New(c *ast.Compiler, data ast.Object) *Program {
	p := &Program{root: &node{}, data: ast.NewTerm(data)}
	for _, m := range c.Modules {
		p.root.at(m.Package.Path) // there even without rules
		for _, r := range m.Rules {
			p.root.insert(r)
		}
	}
	p.number(p.root)
	p.runs.New = func() any { return newRun(p) }
	return p
}

// Value is the document of the rules at a path below data, against an input. It is nil where they are undefined.
func (p *Program) Value(ctx context.Context, input ast.Value, path ...string) (ast.Value, error) {
	n := p.root
	for _, name := range path {
		if n = n.children[name]; n == nil {
			break
		}
	}
	if n == nil || n.doc == nil {
		return nil, fmt.Errorf("%w: no rules stand at %v", ErrUnsupported, path)
	}
	r := p.runs.Get().(*run)
	r.begin(ctx, input)
	term := r.document(n.doc)
	err := r.err
	r.end()
	p.runs.Put(r)
	if err != nil || term == nil {
		return nil, err
	}
	return term.Value, nil
}

// A node is a place in the tree of virtual documents.
type node struct {
	children map[string]*node
	names    []string // of the children, sorted
	doc      *doc
}

// insert adds a rule at the longest prefix of its reference that is made of names.
func (n *node) insert(r *ast.Rule) {
	prefix := r.Ref().StringPrefix()
	n = n.at(prefix)
	if n.doc == nil {
		n.doc = &doc{depth: len(prefix)}
	}
	n.doc.rules = append(n.doc.rules, r)
}

// at is the node of a reference that is made of names.
func (n *node) at(ref ast.Ref) *node {
	for _, t := range ref[1:] {
		name := string(t.Value.(ast.String))
		if n.children == nil {
			n.children = map[string]*node{}
		}
		child := n.children[name]
		if child == nil {
			child = &node{}
			n.children[name] = child
		}
		n = child
	}
	return n
}

// gather gives the document of a node the rules of all nodes below it.
func (n *node) gather(rules []*ast.Rule) []*ast.Rule {
	n.sortNames()
	for _, name := range n.names {
		child := n.children[name]
		if child.doc != nil {
			rules = append(rules, child.doc.rules...)
		}
		rules = child.gather(rules)
	}
	return rules
}

func (p *Program) number(n *node) {
	n.sortNames()
	if n.doc != nil {
		n.doc.rules = n.gather(n.doc.rules)
		n.children, n.names = nil, nil
		n.doc.id = len(p.docs)
		n.doc.program = p
		n.doc.settle()
		p.docs = append(p.docs, n.doc)
		return
	}
	for _, name := range n.names {
		p.number(n.children[name])
	}
}
