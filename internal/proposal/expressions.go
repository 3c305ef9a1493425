package proposal

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// value evaluates an expression. ok is false when it has no value; then the reason was reported. The texts that it
// reads stand in d.reading.
func (d *decoder) value(expr hclsyntax.Expression) (v cty.Value, ok bool) {
	if !d.check(expr) || !d.afford(expr) {
		return cty.NilVal, false
	}
	d.reading = nil
	v, diags := expr.Value(d.context)
	if diags.HasErrors() {
		d.adopt(diags)
		return cty.NilVal, false
	}
	switch m := measureValue(v); {
	case m.wild:
		d.report(expr.Range(), "Number out of range", "The result is infinite or has hundreds of digits.")
	case m.weight > maxValue:
		d.report(expr.Range(), "Value too large", fmt.Sprintf("The expression builds a value of more than %d bytes.", maxValue))
	case !m.unknown:
		return v, true
	case !d.diags.HasErrors(): // else it draws on a local that was reported
		d.report(expr.Range(), "Not a value", "The expression has no known value.")
	}
	return cty.NilVal, false
}

// check refuses expressions that are outside of the language.
func (d *decoder) check(expr hclsyntax.Expression) bool {
	if d.full() {
		return false
	}
	before, end := len(d.diags), 0
	visit(expr, func(node hclsyntax.Node) {
		if what := foreign(node); what != "" && node.Range().Start.Byte >= end { // the outermost only
			end = node.Range().End.Byte
			d.report(node.Range(), "Not part of the language", what+" is not part of the proposal language: it has locals, arithmetic, conditionals, templates and functions.")
		}
	})
	if len(d.diags) > before { // what is wrong inside of it does not matter
		return false
	}
	visit(expr, d.checkNode)
	return len(d.diags) == before
}

func visit(expr hclsyntax.Expression, do func(hclsyntax.Node)) {
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics { // do reports on its own
		do(node)
		return nil
	})
}

// foreign names what is HCL and not part of the proposal language.
func foreign(node hclsyntax.Node) string {
	switch n := node.(type) {
	case *hclsyntax.BinaryOpExpr:
		if n.Op == hclsyntax.OpModulo { // it takes a remainder of nothing for a number
			return "A remainder"
		}
	case *hclsyntax.ForExpr:
		return "A for expression"
	case *hclsyntax.SplatExpr:
		return "A splat expression"
	case *hclsyntax.TemplateJoinExpr:
		return "A for directive"
	case *hclsyntax.ObjectConsExpr:
		return "An object"
	}
	return ""
}

func (d *decoder) checkNode(node hclsyntax.Node) {
	if d.full() {
		return
	}
	switch n := node.(type) {
	case *hclsyntax.FunctionCallExpr:
		if _, ok := d.context.Functions[n.Name]; !ok {
			names := slices.Sorted(maps.Keys(d.context.Functions))
			d.report(n.NameRange, "Unknown function", fmt.Sprintf("There is no function %q.%s The functions are: %s.", clip(n.Name), d.suggest(n.Name, names), strings.Join(names, ", ")))
		}
	case *hclsyntax.ScopeTraversalExpr:
		d.checkVariable(n.Traversal)
	case *hclsyntax.LiteralValueExpr:
		if measureValue(n.Val).wild {
			d.report(n.SrcRange, "Number out of range", "The number is infinite or has hundreds of digits.")
		}
	}
}

func (d *decoder) checkVariable(traversal hcl.Traversal) {
	rng, root := traversal.SourceRange(), traversal.RootName()
	if root != "local" {
		detail := fmt.Sprintf("A text stands in quotation marks; without them %q would be a name, and the only names of values are those of locals, as in local.name.", clip(addressText(traversal)))
		if _, isBlock := d.vocabulary.Block(root); isBlock {
			detail = fmt.Sprintf("%s is the address of a block, and an address is no part of an expression. A fact that names a block is given its address alone.", clip(addressText(traversal)))
		}
		d.report(rng, "Not a value", detail)
		return
	}
	name := localName(traversal)
	if name == "" {
		d.report(rng, "Incomplete reference", "Name the local, as in local.name.")
	} else if _, ok := d.locals[name]; !ok {
		d.report(rng, "Unknown local", fmt.Sprintf("No locals block states %q.%s", clip(name), d.suggest(name, d.localNames)))
	}
}

func localName(t hcl.Traversal) string {
	if len(t) < 2 || t.RootName() != "local" {
		return ""
	}
	if step, ok := t[1].(hcl.TraverseAttr); ok {
		return step.Name
	}
	return ""
}

func addressText(t hcl.Traversal) string {
	var b strings.Builder
	b.WriteString(t.RootName())
	for _, step := range t[1:] {
		if s, ok := step.(hcl.TraverseAttr); ok {
			b.WriteString("." + s.Name)
		} else {
			b.WriteString("[...]")
		}
	}
	return b.String()
}
