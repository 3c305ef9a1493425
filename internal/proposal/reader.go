package proposal

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"checker/internal/vocabulary"
)

// reader reads the facts of one address: a block, or an element of a repeated block.
type reader struct {
	*decoder
	address string
	owner   string         // as diagnostics call it
	known   map[string]any // dotted fact to "stated" or "silent"
}

func (d *decoder) reader(address, owner string) *reader {
	return &reader{decoder: d, address: address, owner: owner, known: map[string]any{}}
}

func (r *reader) state(fact, how string) { r.known[fact] = how }

// read reads the attributes and nested blocks of a block's body. prefix is "" or ends in a dot.
func (r *reader) read(b *hclsyntax.Block, facts []vocabulary.Fact, into map[string]any, prefix string) {
	wrong := map[string]bool{}
	for _, attr := range inOrder(b.Body.Attributes) {
		if r.full() {
			return
		}
		wrong[attr.Name] = !r.attribute(attr, facts, into, prefix)
	}
	groups := map[string][]*hclsyntax.Block{}
	for _, nested := range b.Body.Blocks {
		if fact := r.group(nested, facts, prefix); fact != nil {
			groups[fact.Name] = append(groups[fact.Name], nested)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		fact, _ := factOf(facts, name)
		r.nested(fact, groups[name], into, prefix)
	}
	for i := range facts {
		if f := &facts[i]; into[f.Name] != nil || wrong[f.Name] || f.Required {
			r.together(b, f, facts, into, wrong)
		}
	}
}

func factOf(facts []vocabulary.Fact, name string) (*vocabulary.Fact, bool) {
	i := slices.IndexFunc(facts, func(f vocabulary.Fact) bool { return f.Name == name })
	if i < 0 {
		return nil, false
	}
	return &facts[i], true
}

// together checks what facts of one body ask of each other. A fact that is written wrongly was reported already; it asks
// for others all the same.
func (r *reader) together(b *hclsyntax.Block, fact *vocabulary.Fact, facts []vocabulary.Fact, into map[string]any, wrong map[string]bool) {
	if into[fact.Name] == nil && !wrong[fact.Name] {
		r.report(b.DefRange(), "Fact missing", fmt.Sprintf("%s %s states its %s. %s", article(b.Type), b.Type, fact.Name, fact.Description))
		return
	}
	rng := b.DefRange()
	if attr, ok := b.Body.Attributes[fact.Name]; ok {
		rng = attr.SrcRange
	}
	for _, name := range fact.Needs {
		if into[name] == nil && !wrong[name] {
			needed, _ := factOf(facts, name)
			r.report(rng, "Fact missing", fmt.Sprintf("%q says nothing without %q. State it: %s", fact.Name, name, needed.Asks))
		}
	}
	for _, name := range fact.Excludes {
		if into[name] != nil {
			r.report(rng, "Facts exclude each other", fmt.Sprintf("%q and %q are both stated. State the one that is meant.", name, fact.Name))
		}
	}
}

func isClaim(name string) bool { return name == "silent" || name == "complete" }

// attribute reads one attribute, and says whether it is written as it should be.
func (r *reader) attribute(attr *hclsyntax.Attribute, facts []vocabulary.Fact, into map[string]any, prefix string) bool {
	if isClaim(attr.Name) {
		if prefix != "" {
			r.report(attr.NameRange, "Misplaced claim", fmt.Sprintf("Declare it in the %s block itself, as in silent = [%q].", vocabulary.TypeOf(r.address), silentExample(facts, prefix)))
		}
		return prefix == ""
	}
	fact, ok := factOf(facts, attr.Name)
	if !ok {
		r.unknown(attr.NameRange, attr.Name, "attribute", facts, prefix)
		return false
	}
	if fact.Kind == vocabulary.Group {
		r.report(attr.NameRange, "Block expected", fmt.Sprintf("%q states several facts, so it is a block: %s { ... }, each fact on its own line.", attr.Name, attr.Name))
		return false
	}
	value, ok := r.factValue(attr, fact, prefix)
	if !ok || value == nil {
		return ok
	}
	into[attr.Name] = value
	r.proposal.stated[r.address+"."+prefix+attr.Name] = value
	r.state(prefix+attr.Name, "stated")
	return true
}

// silentExample names a fact of a group as a claim of its block would.
func silentExample(facts []vocabulary.Fact, prefix string) string {
	for _, f := range facts {
		if !f.NeverSilent {
			return prefix + f.Name
		}
	}
	return strings.TrimSuffix(prefix, ".")
}

func (r *reader) unknown(rng hcl.Range, name, what string, facts []vocabulary.Fact, prefix string) {
	if r.full() {
		return
	}
	var names []string
	for _, f := range facts {
		names = append(names, f.Name)
	}
	noun := vocabulary.TypeOf(r.address)
	if prefix != "" {
		noun = strings.TrimSuffix(prefix, ".")
	} else if strings.HasSuffix(r.address, "]") {
		noun = r.owner
	}
	all := append(slices.Clone(names), "silent", "complete")
	r.report(rng, "Unknown "+what, fmt.Sprintf("%s %s has no %q.%s It states: %s.", article(noun), noun, clip(name), r.suggest(name, all), strings.Join(names, ", ")))
}

// article is the indefinite article before a word, at the beginning of a sentence.
func article(noun string) string {
	if noun != "" && strings.ContainsRune("aeiou", rune(noun[0])) {
		return "An"
	}
	return "A"
}

// group returns the fact that a nested block states, or nil after saying why there is none.
func (r *reader) group(b *hclsyntax.Block, facts []vocabulary.Fact, prefix string) *vocabulary.Fact {
	fact, ok := factOf(facts, b.Type)
	switch {
	case !ok:
		r.unknown(b.TypeRange, b.Type, "block", facts, prefix)
	case fact.Kind != vocabulary.Group:
		r.report(b.TypeRange, "Attribute expected", fmt.Sprintf("%q is one fact, so it is written with an equals sign, as in %s = \"...\".", b.Type, b.Type))
	case len(b.Labels) > 0:
		r.report(b.LabelRanges[0], "Unexpected label", fmt.Sprintf("A nested %s block has no label.", b.Type))
	default:
		return fact
	}
	return nil
}

// nested reads the blocks of one group.
func (r *reader) nested(fact *vocabulary.Fact, blocks []*hclsyntax.Block, into map[string]any, prefix string) {
	path := prefix + fact.Name
	r.state(path, "stated")
	r.proposal.places.block(r.address+"."+path, blocks[0])
	if !r.room(blocks) {
		return
	}
	if fact.List {
		into[fact.Name] = r.elements(fact, blocks, path)
		return
	}
	for _, extra := range blocks[1:] {
		r.report(extra.TypeRange, "Duplicate block", fmt.Sprintf("%s states %q already on line %d.", r.owner, fact.Name, blocks[0].TypeRange.Start.Line))
	}
	group := map[string]any{}
	into[fact.Name] = group
	r.read(blocks[0], fact.Facts, group, path+".")
}

// elements reads the blocks of a repeated group: each has an address, and its own silence.
func (r *reader) elements(fact *vocabulary.Fact, blocks []*hclsyntax.Block, path string) []any {
	list := make([]any, 0, len(blocks))
	for i, b := range blocks {
		address := fmt.Sprintf("%s.%s[%d]", r.address, path, i)
		r.proposal.places.block(address, b)
		element := map[string]any{"at": address}
		item := r.reader(address, fact.Name)
		item.read(b, fact.Facts, element, "")
		item.silence(b.Body, &vocabulary.Block{Type: fact.Name, Facts: fact.Facts}, element)
		r.decoder.known[address] = item.known
		r.proposal.titles[address] = r.owner + ", " + strings.ReplaceAll(fact.Name, "_", " ")
		list = append(list, element)
	}
	return list
}
