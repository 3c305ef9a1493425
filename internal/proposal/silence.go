package proposal

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"checker/internal/vocabulary"
)

// silence reads what a block declares the measure silent on: silent = ["oath"], or complete = true for
// all that the block does not state.
func (r *reader) silence(body *hclsyntax.Body, kind *vocabulary.Block, facts map[string]any) {
	silent := map[string]any{}
	if attr, ok := body.Attributes["silent"]; ok {
		c := r.claim(attr)
		if !c.value.IsNull() && !c.isList() {
			r.report(attr.Expr.Range(), "Wrong value", `silent: want a list of names, as in ["oath"].`)
		}
		for i, name := range c.names {
			r.declareSilent(name, c.ranges[i], kind, silent)
		}
	}
	if attr, ok := body.Attributes["complete"]; ok {
		r.complete(attr, kind, silent)
	}
	if len(silent) > 0 {
		facts["silent"] = silent
	}
}

// A claim is the value of silent or complete.
type claim struct {
	value  cty.Value // null when it counts as not written, or is wrong
	names  []string  // when it is a list
	ranges []hcl.Range
}

func (c *claim) isList() bool { return c.value.Type().IsTupleType() || c.value.Type().IsListType() }

func (r *reader) claim(attr *hclsyntax.Attribute) claim {
	v, ok := r.value(attr.Expr)
	if !ok {
		v = cty.NullVal(cty.DynamicPseudoType)
	}
	c := claim{value: v}
	if v.IsNull() || !c.isList() {
		return c
	}
	for i, item := range v.AsValueSlice() {
		rng := attr.Expr.Range()
		if tuple, ok := attr.Expr.(*hclsyntax.TupleConsExpr); ok {
			rng = tuple.Exprs[i].Range()
		}
		if item.Type() != cty.String || item.IsNull() {
			r.report(rng, "Wrong value", fmt.Sprintf("%s: want a list of names, each in quotation marks.", attr.Name))
			continue
		}
		c.names, c.ranges = append(c.names, item.AsString()), append(c.ranges, rng)
	}
	return c
}

func (r *reader) declareSilent(name string, rng hcl.Range, kind *vocabulary.Block, silent map[string]any) {
	if r.full() {
		return
	}
	fact, ok := kind.Path(name)
	switch {
	case !ok || inElement(kind, name):
		var names []string
		for _, f := range kind.Facts {
			if !f.NeverSilent {
				names = append(names, f.Name)
			}
		}
		r.report(rng, "Unknown fact", fmt.Sprintf("%s %s has no %q.%s It can be silent on: %s.", article(kind.Type), kind.Type, clip(name), r.suggest(name, names), strings.Join(names, ", ")))
	case fact.NeverSilent:
		r.report(rng, "Cannot be silent", fmt.Sprintf("A measure cannot be silent on %q: state it, or leave it out while it is not known.", name))
	case r.known[name] == "silent":
		r.report(rng, "Declared twice", fmt.Sprintf("%q is declared silent already.", name))
	case r.known[name] != nil:
		r.report(rng, "Stated and silent", fmt.Sprintf("%q is stated in this block, so the measure is not silent on it. Remove one of the two.", name))
	default:
		r.proposal.places.claim(r.address+"."+name, rng)
		silent[name] = true
		r.state(name, "silent")
		if !fact.List {
			r.declareRest(fact.Facts, silent, name+".")
		}
	}
}

// inElement reports whether a dotted fact stands in an element of a repeated block, which declares its own silence.
func inElement(kind *vocabulary.Block, dotted string) bool {
	for at := range dotted {
		if dotted[at] != '.' {
			continue
		}
		if fact, ok := kind.Path(dotted[:at]); ok && fact.List {
			return true
		}
	}
	return false
}

// declareRest declares all facts silent that are neither stated nor such that no measure is silent on them.
func (r *reader) declareRest(facts []vocabulary.Fact, silent map[string]any, prefix string) {
	for _, f := range facts {
		name := prefix + f.Name
		if r.known[name] == nil && !f.NeverSilent && f.Since <= r.language() {
			silent[name] = true
			r.state(name, "silent")
		}
		if f.Kind == vocabulary.Group && !f.List && r.known[name] != nil {
			r.declareRest(f.Facts, silent, name+".")
		}
	}
}

// complete reads complete = true: all that the text says about the block is stated. In the proposal block it speaks
// of all types of block too, or lists some of them.
func (r *reader) complete(attr *hclsyntax.Attribute, kind *vocabulary.Block, silent map[string]any) {
	c := r.claim(attr)
	whole := kind.Type == vocabulary.ProposalType
	switch {
	case c.value.IsNull():
	case c.value.Type() == cty.Bool:
		if c.value.True() {
			r.wholes = append(r.wholes, attr.NameRange)
			r.proposal.places.claim(r.address+".complete", attr.SrcRange)
			r.declareRest(kind.Facts, silent, "")
			if whole {
				r.state("complete", "stated")
				c.names = r.vocabulary.Types()
			}
		}
	case !whole:
		r.report(attr.Expr.Range(), "Wrong value", "complete: want true: all that the text says about this block is stated here.")
	case !c.isList():
		r.report(attr.Expr.Range(), "Wrong value", `complete: want true, or the types of block that are encoded in full, as in ["change", "clause"].`)
	}
	if whole {
		r.completeTypes(attr, c)
	}
}

// completeTypes records which types of block the proposal claims to encode in full.
func (r *reader) completeTypes(attr *hclsyntax.Attribute, c claim) {
	r.proposal.places.claim("complete", attr.SrcRange)
	complete := map[string]any{}
	for i, name := range c.names {
		if _, ok := r.vocabulary.Block(name); ok {
			complete[name] = true
			r.state("complete."+name, "stated")
		} else if !r.full() {
			r.report(c.ranges[i], "Unknown block", fmt.Sprintf("complete: there is no block type %q.%s", clip(name), r.suggest(name, r.vocabulary.Types())))
		}
	}
	r.facts["complete"] = complete
}

// language is the version that the file is written in; complete covers the facts of that version only.
func (d *decoder) language() int {
	if facts, ok := d.facts[vocabulary.ProposalType].(map[string]any); ok {
		if n, ok := facts["language"].(int64); ok {
			return int(n)
		}
	}
	return vocabulary.Language
}
