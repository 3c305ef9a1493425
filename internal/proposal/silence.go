package proposal

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"checker/internal/vocabulary"
)

// silence reads what a block declares the measure silent on: silent = ["oath"], or complete = true for
// all that the block does not state.
func (d *decoder) silence(body *hclsyntax.Body, kind *vocabulary.Block, r *reader, facts map[string]any) {
	silent := map[string]any{}
	if attr, ok := body.Attributes["silent"]; ok {
		for i, name := range d.names(attr) {
			d.declareSilent(attr, i, name, kind, r, silent)
		}
	}
	if attr, ok := body.Attributes["complete"]; ok {
		if kind.Type == vocabulary.ProposalType {
			d.completeLists(attr, r)
		}
		if d.isTrue(attr, kind.Type == vocabulary.ProposalType) {
			d.proposal.places.claim(r.address+".complete", attr)
			declareRest(kind.Facts, r, silent, "", d.language())
		}
	}
	if len(silent) > 0 {
		facts["silent"] = silent
	}
}

// names reads the list of texts of a claim.
func (d *decoder) names(attr *hclsyntax.Attribute) []string {
	v, ok := d.value(attr.Expr)
	if !ok {
		return nil
	}
	if v.IsNull() || (!v.Type().IsTupleType() && !v.Type().IsListType()) {
		d.report(attr.Expr.Range(), "Wrong value", fmt.Sprintf(`%s: want a list of names, as in ["oath"].`, attr.Name))
		return nil
	}
	var names []string
	for _, item := range v.AsValueSlice() {
		if item.Type() != cty.String || item.IsNull() {
			d.report(attr.Expr.Range(), "Wrong value", fmt.Sprintf(`%s: want a list of names, as in ["oath"].`, attr.Name))
			return nil
		}
		names = append(names, item.AsString())
	}
	return names
}

func (d *decoder) declareSilent(attr *hclsyntax.Attribute, i int, name string, kind *vocabulary.Block, r *reader, silent map[string]any) {
	rng := attr.Expr.Range()
	if tuple, ok := attr.Expr.(*hclsyntax.TupleConsExpr); ok && i < len(tuple.Exprs) {
		rng = tuple.Exprs[i].Range()
	}
	fact, ok := kind.Path(name)
	switch {
	case !ok:
		var names []string
		for _, f := range kind.Facts {
			if !f.NeverSilent {
				names = append(names, f.Name)
			}
		}
		d.report(rng, "Unknown fact", fmt.Sprintf("%s %s has no %q.%s It can be silent on: %s.", article(kind.Type), kind.Type, name, vocabulary.DidYouMean(name, names), strings.Join(names, ", ")))
	case fact.NeverSilent:
		d.report(rng, "Cannot be silent", fmt.Sprintf("A measure cannot be silent on %q: state it, or leave it out while it is not known.", name))
	case r.known[name] != nil:
		d.report(rng, "Stated and silent", fmt.Sprintf("%q is stated in this block, so the measure is not silent on it. Remove one of the two.", name))
	default:
		d.proposal.places.silent(r.address+"."+name, rng)
		silent[name] = true
		r.state(name, "silent")
		declareRest(fact.Facts, r, silent, name+".", d.language())
	}
}

// declareRest declares all facts silent that are neither stated nor such that no measure is silent on them.
func declareRest(facts []vocabulary.Fact, r *reader, silent map[string]any, prefix string, language int) {
	for _, f := range facts {
		name := prefix + f.Name
		if r.known[name] == nil && !f.NeverSilent && f.Since <= language {
			silent[name] = true
			r.state(name, "silent")
		}
		if f.Kind == vocabulary.Group && !f.List && r.known[name] != nil {
			declareRest(f.Facts, r, silent, name+".", language)
		}
	}
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

// isTrue reads complete = true; in the proposal block it may also be a list of block types.
func (d *decoder) isTrue(attr *hclsyntax.Attribute, listAllowed bool) bool {
	if _, isTuple := attr.Expr.(*hclsyntax.TupleConsExpr); isTuple && listAllowed {
		return false
	}
	v, ok := d.value(attr.Expr)
	if !ok {
		return false
	}
	if v.IsNull() || v.Type() != cty.Bool {
		d.report(attr.Expr.Range(), "Wrong value", "complete: want true: all that the text says about this block is stated here.")
		return false
	}
	return v.True()
}

// completeLists reads which types of block the proposal claims to encode in full.
func (d *decoder) completeLists(attr *hclsyntax.Attribute, r *reader) {
	d.proposal.places.claim("complete", attr)
	var types []string
	if _, isTuple := attr.Expr.(*hclsyntax.TupleConsExpr); isTuple {
		types = d.names(attr)
	} else if d.isTrue(attr, true) {
		r.state("complete", "stated")
		types = d.vocabulary.Types()
	}
	complete := map[string]any{}
	for _, name := range types {
		if _, ok := d.vocabulary.Block(name); !ok {
			d.report(attr.Expr.Range(), "Unknown block", fmt.Sprintf("complete: there is no block type %q.%s", name, vocabulary.DidYouMean(name, d.vocabulary.Types())))
			continue
		}
		complete[name] = true
		r.state("complete."+name, "stated")
	}
	d.facts["complete"] = complete
}
