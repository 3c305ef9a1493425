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

// A local is a named value of a locals block.
type local struct {
	attr   *hclsyntax.Attribute
	uses   []string // other locals
	weight int      // bound of its size in bytes
	state  state
}

type state int

const (
	waiting state = iota
	underWay
	done
)

// maxLocals bounds the work on locals, which grows with the square of their number.
const maxLocals = 1000

// readLocals evaluates all locals, each after those that it uses, and reports circles.
func (d *decoder) readLocals(blocks []*hclsyntax.Block) {
	for _, b := range blocks {
		if len(b.Labels) > 0 {
			d.report(b.LabelRanges[0], "Unexpected label", "A locals block has no label.")
		}
		for _, nested := range b.Body.Blocks {
			d.report(nested.TypeRange, "Unexpected block", "A locals block holds attributes only.")
		}
		for name, attr := range b.Body.Attributes {
			if have, ok := d.locals[name]; ok {
				d.report(attr.NameRange, "Duplicate local", fmt.Sprintf("local.%s is stated already on line %d.", name, have.attr.NameRange.Start.Line))
				continue
			}
			d.locals[name] = &local{attr: attr, weight: maxValue + 1}
		}
	}
	if len(d.locals) > maxLocals {
		d.report(blocks[0].TypeRange, "Too many locals", fmt.Sprintf("The proposal states %d locals; the most is %d.", len(d.locals), maxLocals))
		d.locals = nil
		return
	}
	values := map[string]cty.Value{}
	for _, name := range slices.Sorted(maps.Keys(d.locals)) {
		for _, t := range d.locals[name].attr.Expr.Variables() {
			if used := localName(t); used != "" && d.locals[used] != nil {
				d.locals[name].uses = append(d.locals[name].uses, used)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(d.locals)) {
		d.evaluateLocal(name, nil, values)
	}
	d.context.Variables = map[string]cty.Value{"local": cty.ObjectVal(values)}
}

func (d *decoder) evaluateLocal(name string, path []string, values map[string]cty.Value) {
	l := d.locals[name]
	switch l.state {
	case done:
		return
	case underWay:
		circle := append(slices.Clone(path[slices.Index(path, name):]), name)
		d.report(l.attr.NameRange, "Circular locals", "These locals use each other: local."+strings.Join(circle, " > local.")+".")
		values[name] = cty.DynamicVal
		l.state = done
		return
	}
	l.state = underWay
	for _, used := range l.uses {
		d.evaluateLocal(used, append(path, name), values)
	}
	if l.state == done {
		return
	}
	l.state = done
	d.context.Variables = map[string]cty.Value{"local": cty.ObjectVal(values)}
	values[name] = cty.DynamicVal
	for _, used := range l.uses {
		if v, ok := values[used]; !ok || !v.IsKnown() {
			return
		}
	}
	if v, ok := d.value(l.attr.Expr); ok {
		values[name] = v
		l.weight = d.weigh(l.attr.Expr)
		if v.Type() == cty.String && v.IsKnown() && !v.IsNull() {
			l.weight = max(16, len(v.AsString()))
		}
	}
}

// origins are the ranges of the locals that an expression draws on, and of theirs.
func (d *decoder) origins(expr hclsyntax.Expression) []hcl.Range {
	var ranges []hcl.Range
	var seen []string
	var follow func(expr hclsyntax.Expression)
	follow = func(expr hclsyntax.Expression) {
		for _, t := range expr.Variables() {
			name := localName(t)
			if l, ok := d.locals[name]; ok && !slices.Contains(seen, name) {
				seen = append(seen, name)
				ranges = append(ranges, l.attr.Expr.Range())
				follow(l.attr.Expr)
			}
		}
	}
	follow(expr)
	return ranges
}
