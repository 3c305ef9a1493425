package proposal

import (
	"fmt"
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A local is a named value of a locals block.
type local struct {
	attr  *hclsyntax.Attribute
	uses  []string // other locals, each once
	files []string // that it reads itself
	size  size
	state state
}

type state int

const (
	waiting state = iota
	underWay
	done
)

// maxLocals bounds the work on locals, which grows with the square of their number.
const maxLocals = 1000

// maxOrigins is the number of locals that are shown to feed one fact.
const maxOrigins = 20

// readLocals evaluates all locals, each after those that it uses, and reports circles. It gives up when they are
// too many.
func (d *decoder) readLocals(blocks []*hclsyntax.Block) bool {
	for _, b := range blocks {
		d.collectLocals(b)
	}
	if len(d.locals) > maxLocals {
		d.report(blocks[0].TypeRange, "Too many locals", fmt.Sprintf("The proposal states %d locals; the most is %d.", len(d.locals), maxLocals))
		return false
	}
	d.localNames = slices.Sorted(maps.Keys(d.locals))
	for _, name := range d.localNames {
		d.locals[name].uses = d.localsIn(d.locals[name].attr.Expr)
	}
	values := map[string]cty.Value{}
	for _, name := range d.localNames {
		d.evaluateLocal(name, nil, values)
	}
	d.context.Variables = map[string]cty.Value{"local": cty.ObjectVal(values)}
	return true
}

func (d *decoder) collectLocals(b *hclsyntax.Block) {
	if len(b.Labels) > 0 {
		d.report(b.LabelRanges[0], "Unexpected label", "A locals block has no label.")
	}
	for _, nested := range b.Body.Blocks {
		d.report(nested.TypeRange, "Unexpected block", "A locals block holds attributes only.")
	}
	for _, attr := range inOrder(b.Body.Attributes) {
		if have, ok := d.locals[attr.Name]; ok {
			d.report(attr.NameRange, "Duplicate local", fmt.Sprintf("local.%s is stated already on line %d.", clip(attr.Name), have.attr.NameRange.Start.Line))
			continue
		}
		d.locals[attr.Name] = &local{attr: attr, size: size{weight: atom}}
	}
}

// localsIn lists the locals that an expression uses, each once, in the order of the expression.
func (d *decoder) localsIn(expr hclsyntax.Expression) []string {
	var names []string
	seen := map[string]bool{}
	for _, t := range expr.Variables() {
		if name := localName(t); !seen[name] && d.locals[name] != nil {
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}

// evaluateLocal evaluates a local after those that it uses. A local without a value is there, and unknown: what
// is wrong with it is reported once, and not where it is used.
func (d *decoder) evaluateLocal(name string, path []string, values map[string]cty.Value) {
	l := d.locals[name]
	switch l.state {
	case done:
		return
	case underWay:
		circle := append(slices.Clone(path[slices.Index(path, name):]), name)
		for i := range circle {
			circle[i] = "local." + circle[i]
		}
		d.report(l.attr.NameRange, "Circular locals", "These locals use each other: "+around(circle)+".")
		l.state, values[name] = done, cty.DynamicVal
		return
	}
	l.state = underWay
	for _, used := range l.uses {
		d.evaluateLocal(used, append(path, name), values)
	}
	if l.state == done { // it is part of a circle
		return
	}
	l.state, values[name] = done, cty.DynamicVal
	own := map[string]cty.Value{}
	for _, used := range l.uses {
		v, ok := values[used]
		if !ok || !v.IsKnown() {
			return
		}
		own[used] = v
	}
	d.context.Variables = map[string]cty.Value{"local": cty.ObjectVal(own)}
	if v, ok := d.value(l.attr.Expr); ok {
		values[name] = v
		l.files = d.reading
		l.size = measureValue(v).size
	}
}

// origins are the locals that an expression draws on, and theirs: the nearest, when they are many.
func (d *decoder) origins(expr hclsyntax.Expression) []*local {
	if len(d.locals) == 0 {
		return nil
	}
	var origins []*local
	seen := map[string]bool{}
	for queue := d.localsIn(expr); len(queue) > 0 && len(origins) < maxOrigins; queue = queue[1:] {
		if l := d.locals[queue[0]]; !seen[queue[0]] {
			seen[queue[0]] = true
			origins = append(origins, l)
			queue = append(queue, l.uses[:min(len(l.uses), maxOrigins)]...)
		}
	}
	return origins
}
