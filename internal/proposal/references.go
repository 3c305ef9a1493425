package proposal

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"checker/internal/vocabulary"
)

// A reference says that one block names another.
type reference struct {
	from string // address of the block that refers
	to   string
	rng  hcl.Range
	fact *vocabulary.Fact
}

// maxReferences bounds the references of a file, far beyond any honest proposal.
const maxReferences = 20000

// referenceValue reads the addresses that a fact names; they are resolved when all blocks are read.
func (r *reader) referenceValue(expr hclsyntax.Expression, fact *vocabulary.Fact, path string) (any, bool) {
	if isNull(expr) {
		return nil, true
	}
	tuple, isList := expr.(*hclsyntax.TupleConsExpr)
	if !isList {
		address, ok := r.oneReference(expr, fact)
		if fact.List {
			return []any{address}, ok
		}
		return address, ok
	}
	if !fact.List {
		r.report(expr.Range(), "Wrong value", fmt.Sprintf("%s names one thing, not a list.", fact.Name))
		return nil, false
	}
	list, good := make([]any, 0, len(tuple.Exprs)), true
	for i, item := range tuple.Exprs {
		address, ok := r.oneReference(item, fact)
		good = good && ok
		list = append(list, address)
		r.proposal.places.value(fmt.Sprintf("%s[%d]", path, i), item.Range(), written{rng: item.Range()})
	}
	return list, good
}

func isNull(expr hclsyntax.Expression) bool {
	literal, ok := expr.(*hclsyntax.LiteralValueExpr)
	return ok && literal.Val.IsNull()
}

func (r *reader) oneReference(expr hclsyntax.Expression, fact *vocabulary.Fact) (string, bool) {
	if r.full() || r.bareWord(fact, expr) {
		return "", false
	}
	bare := expr
	for in, ok := bare.(*hclsyntax.ParenthesesExpr); ok; in, ok = bare.(*hclsyntax.ParenthesesExpr) {
		bare = in.Expression
	}
	if isNull(bare) {
		r.report(expr.Range(), "Wrong value", fmt.Sprintf("%s: null cannot stand in a list.", fact.Name))
		return "", false
	}
	traversal, diags := hcl.AbsTraversalForExpr(bare)
	if diags.HasErrors() || traversal.RootName() == "local" {
		return r.referenceWord(bare, fact)
	}
	address := addressText(traversal)
	if len(r.references) == maxReferences {
		r.report(expr.Range(), "Too many references", fmt.Sprintf("A proposal holds at most %d references.", maxReferences))
	}
	if len(r.references) <= maxReferences {
		r.references = append(r.references, reference{from: r.address, to: address, rng: expr.Range(), fact: fact})
	}
	return address, true
}

// referenceWord accepts a word where a fact takes words besides addresses.
func (r *reader) referenceWord(expr hclsyntax.Expression, fact *vocabulary.Fact) (string, bool) {
	v, ok := r.value(expr)
	if !ok {
		return "", false
	}
	wrong := func(detail string) (string, bool) {
		r.report(expr.Range(), "Wrong value", fmt.Sprintf("%s%s, as in %s.", fact.Name, detail, exampleAddress(fact)))
		return "", false
	}
	if v.Type() != cty.String || v.IsNull() {
		return wrong(" names a block by its address")
	}
	text := v.AsString()
	if _, ok := fact.WordTitle(text); ok {
		return text, true
	}
	if _, exists := r.blocks[text]; exists || len(fact.Words) == 0 {
		return wrong(" names a block by its address, written without quotation marks")
	}
	return wrong(fmt.Sprintf(": %s; or the address of a block", r.unknownWord(text, fact)))
}

func exampleAddress(fact *vocabulary.Fact) string {
	for _, to := range fact.To {
		if to != vocabulary.ProposalType {
			return to + ".name"
		}
	}
	return vocabulary.ProposalType
}

// resolve checks that every reference names a block of a fitting type, and that none form a circle.
func (d *decoder) resolve() {
	candidates := map[*vocabulary.Fact][]string{}
	for _, ref := range d.references {
		if d.full() {
			return
		}
		if _, ok := d.blocks[ref.to]; !ok {
			if candidates[ref.fact] == nil {
				candidates[ref.fact] = d.candidates(ref.fact)
			}
			d.unknownReference(ref, candidates[ref.fact])
			continue
		}
		if kind := vocabulary.TypeOf(ref.to); !slices.Contains(ref.fact.To, kind) {
			d.report(ref.rng, "Wrong reference", fmt.Sprintf("%s names no %s. It names: %s.", ref.fact.Name, kind, strings.Join(ref.fact.To, ", ")))
		}
	}
	d.reportCircles(edges(d.facts, d.vocabulary))
}

// edges are the references between blocks: from each address to those that it names, sorted. References to the
// measure itself, and words in the place of a reference, are no edges.
func edges(facts map[string]any, v *vocabulary.Vocabulary) map[string][]string {
	graph := map[string][]string{}
	for i := range v.Blocks {
		kind := &v.Blocks[i]
		for _, block := range blocksOf(facts, kind) {
			from, _ := block["at"].(string)
			targets := named(block, kind.Facts)
			slices.Sort(targets)
			graph[from] = slices.Compact(targets)
		}
	}
	return graph
}

func blocksOf(facts map[string]any, kind *vocabulary.Block) []map[string]any {
	var blocks []map[string]any
	switch value := facts[kind.Type].(type) {
	case map[string]any:
		blocks = append(blocks, value)
	case []any:
		for _, item := range value {
			if block, ok := item.(map[string]any); ok {
				blocks = append(blocks, block)
			}
		}
	}
	return blocks
}

func named(facts map[string]any, kinds []vocabulary.Fact) []string {
	var targets []string
	take := func(value any, fact *vocabulary.Fact) {
		address, _ := value.(string)
		if _, isWord := fact.WordTitle(address); !isWord && address != vocabulary.ProposalType && address != "" {
			targets = append(targets, address)
		}
	}
	for i := range kinds {
		fact := &kinds[i]
		switch value := facts[fact.Name].(type) {
		case map[string]any:
			if fact.Kind == vocabulary.Group {
				targets = append(targets, named(value, fact.Facts)...)
			}
		case []any:
			for _, item := range value {
				if group, ok := item.(map[string]any); ok && fact.Kind == vocabulary.Group {
					targets = append(targets, named(group, fact.Facts)...)
				} else if fact.Kind == vocabulary.Reference {
					take(item, fact)
				}
			}
		case string:
			if fact.Kind == vocabulary.Reference {
				take(value, fact)
			}
		}
	}
	return targets
}

func (d *decoder) unknownReference(ref reference, candidates []string) {
	have := "There is none in this file that it could name."
	if len(candidates) > 0 {
		have = "It could name: " + some(candidates) + "."
	}
	d.report(ref.rng, "Unknown reference", fmt.Sprintf("No block has the address %s.%s %s", clip(ref.to), d.suggest(ref.to, candidates), have))
}

// candidates are the addresses that a fact could name, sorted.
func (d *decoder) candidates(fact *vocabulary.Fact) []string {
	var candidates []string
	for address := range d.blocks {
		if slices.Contains(fact.To, vocabulary.TypeOf(address)) {
			candidates = append(candidates, address)
		}
	}
	slices.Sort(candidates)
	return candidates
}

// reportCircles reports each circle of references once, at the reference that closes it.
func (d *decoder) reportCircles(graph map[string][]string) {
	closing := d.closing()
	states := map[string]state{}
	var path []string
	var visit func(address string)
	visit = func(address string) {
		states[address] = underWay
		path = append(path, address)
		for _, to := range graph[address] {
			switch states[to] {
			case waiting:
				visit(to)
			case underWay:
				if d.full() {
					return
				}
				circle := append(slices.Clone(path[slices.Index(path, to):]), to)
				d.report(closing[[2]string{address, to}], "Circular references", "These blocks wait for each other: "+around(circle)+".")
			}
		}
		path = path[:len(path)-1]
		states[address] = done
	}
	for _, ref := range d.references {
		if from := d.blockOf(ref.from); states[from] == waiting {
			visit(from)
		}
	}
}

// closing finds the first reference from one block to another.
func (d *decoder) closing() map[[2]string]hcl.Range {
	first := map[[2]string]hcl.Range{}
	for _, ref := range d.references {
		edge := [2]string{d.blockOf(ref.from), ref.to}
		if _, ok := first[edge]; !ok {
			first[edge] = ref.rng
		}
	}
	return first
}

// blockOf is the address of the block that an address is in.
func (d *decoder) blockOf(address string) string {
	for ; address != ""; address = above(address) {
		if _, ok := d.blocks[address]; ok {
			return address
		}
	}
	return ""
}
