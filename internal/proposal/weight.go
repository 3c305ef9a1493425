package proposal

import (
	"fmt"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Bounds of what expressions may build: locals that double each other would fill any memory. Weights are
// bytes, near enough.
const (
	maxValue  = 1 << 20  // of one value
	maxWork   = 16 << 20 // of all values that one file evaluates
	atom      = 16       // of a value that holds nothing else
	step      = 256      // of evaluating anything at all
	maxPower  = 1024     // of two, in a number
	maxNumber = 512      // bytes of a number within maxPower, as text
)

// A size bounds a value: its weight, and the elements of all lists in it.
type size struct{ weight, items int }

// and is the size of a value that holds both.
func (s size) and(other size) size {
	return size{min(s.weight+other.weight, maxValue+1), min(s.items+other.items, maxValue+1)}
}

// afford refuses an expression that could build too large a value, and counts the work of evaluating it.
func (d *decoder) afford(expr hclsyntax.Expression) bool {
	within := d.work <= maxWork
	weight := d.weigh(expr).weight
	d.work += step + weight
	switch {
	case !within: // and that was reported
	case d.work > maxWork:
		d.report(expr.Range(), "Too much to evaluate", "The values of this file are too many and too large to be evaluated from here on.")
	case weight > maxValue:
		d.report(expr.Range(), "Value too large", fmt.Sprintf("The expression could build a value of more than %d bytes.", maxValue))
	default:
		return true
	}
	return false
}

// weigh bounds the size of the value that an expression builds, and of those that it builds on the way.
func (d *decoder) weigh(expr hclsyntax.Expression) size {
	switch e := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		if e.Val.Type() == cty.Number {
			return size{weight: maxNumber}
		}
		return size{weight: atom + e.SrcRange.End.Byte - e.SrcRange.Start.Byte}
	case *hclsyntax.ScopeTraversalExpr:
		if l, ok := d.locals[localName(e.Traversal)]; ok {
			return l.size
		}
	case *hclsyntax.TemplateExpr:
		return d.sum(e.Parts...)
	case *hclsyntax.TemplateWrapExpr:
		return d.sum(e.Wrapped)
	case *hclsyntax.TupleConsExpr:
		return d.sum(e.Exprs...).and(size{items: len(e.Exprs)})
	case *hclsyntax.FunctionCallExpr:
		return d.weighCall(e)
	case *hclsyntax.ParenthesesExpr:
		return d.sum(e.Expression)
	case *hclsyntax.ConditionalExpr:
		s := d.sum(e.TrueResult, e.FalseResult) // the elements of its lists are compared with each other
		return s.and(size{weight: s.items*s.items + d.weigh(e.Condition).weight})
	case *hclsyntax.IndexExpr:
		return d.sum(e.Collection, e.Key)
	case *hclsyntax.RelativeTraversalExpr:
		return d.sum(e.Source)
	case *hclsyntax.BinaryOpExpr:
		return d.sum(e.LHS, e.RHS)
	case *hclsyntax.UnaryOpExpr:
		return d.sum(e.Val)
	}
	return size{weight: atom}
}

func (d *decoder) weighCall(call *hclsyntax.FunctionCallExpr) size {
	first, args := 0, size{weight: atom}
	for i, arg := range call.Args {
		s := d.weigh(arg)
		if i == 0 {
			first = s.weight
		}
		args = args.and(s)
	}
	switch {
	case args.weight > maxValue:
	case call.Name == "file":
		return args.and(size{weight: d.weighFile(call, first)})
	case call.Name == "join": // the separator comes between all elements
		return args.and(size{weight: args.weight * (first / atom)})
	case call.Name == "split": // each character may become an element
		return args.and(size{weight: args.weight * atom, items: args.weight})
	case call.Name == "concat":
		return args
	}
	return size{weight: args.weight}
}

// weighFile is the size of the text that file() reads, when its argument says which.
func (d *decoder) weighFile(call *hclsyntax.FunctionCallExpr, argument int) int {
	if d.work += argument; d.work > maxWork || len(call.Args) != 1 {
		return 0
	}
	v, diags := call.Args[0].Value(d.context)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() || v.Type() != cty.String {
		return 0
	}
	return len(d.file(v.AsString()).text)
}

func (d *decoder) sum(parts ...hclsyntax.Expression) size {
	total := size{weight: atom}
	for _, p := range parts {
		total = total.and(d.weigh(p))
	}
	return total
}

// A measured value is known in size and in kind.
type measured struct {
	size
	wild    bool // it holds a number that operations could take any time and memory over
	unknown bool // it holds something that has no value yet
}

func measureValue(v cty.Value) measured {
	if !v.IsKnown() {
		return measured{size: size{weight: atom}, unknown: true}
	}
	if v.IsNull() {
		return measured{size: size{weight: atom}}
	}
	switch t := v.Type(); {
	case t == cty.String:
		return measured{size: size{weight: atom + len(v.AsString())}}
	case t == cty.Number:
		n := v.AsBigFloat()
		power := n.MantExp(nil)
		return measured{size: size{weight: maxNumber}, wild: n.IsInf() || power < -maxPower || power > maxPower}
	case t.IsTupleType() || t.IsListType():
		whole := measured{size: size{weight: atom, items: v.LengthInt()}}
		for _, item := range v.AsValueSlice() {
			part := measureValue(item)
			whole.size = whole.and(part.size)
			whole.wild = whole.wild || part.wild
			whole.unknown = whole.unknown || part.unknown
		}
		return whole
	}
	return measured{size: size{weight: atom}}
}
