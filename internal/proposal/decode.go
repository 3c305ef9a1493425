package proposal

import (
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"checker/internal/vocabulary"
)

// decoder turns the body of one file into a proposal, and gathers all that is wrong with it.
type decoder struct {
	src        Source
	vocabulary *vocabulary.Vocabulary
	context    *hcl.EvalContext
	locals     map[string]*local
	files      map[string][]byte // texts read by file(), by the path that was written
	blocks     map[string]*hclsyntax.Block
	facts      map[string]any
	known      map[string]any // address to fact to "stated" or "silent"
	references []reference
	proposal   *Proposal
	diags      hcl.Diagnostics
	hidden     int // problems beyond maxProblems
}

// Bounds of the work on one file, far beyond any honest proposal.
const (
	maxBlocks     = 5000
	maxReferences = 20000
	maxProblems   = 1000
)

func newDecoder(src Source, text []byte, v *vocabulary.Vocabulary, files map[string][]byte) *decoder {
	d := &decoder{
		src: src, vocabulary: v, locals: map[string]*local{}, files: files,
		blocks: map[string]*hclsyntax.Block{}, facts: map[string]any{}, known: map[string]any{},
		proposal: &Proposal{File: src.Name, titles: map[string]string{}, stated: map[string]any{}, places: newPlaces(src.Name, text)},
	}
	d.context = &hcl.EvalContext{Functions: d.functions()}
	d.proposal.places.files = d.files
	return d
}

// ReadLimited reads at most limit bytes, and one more when there are more, so that the reader of
// the bytes can tell.
func ReadLimited(r io.Reader, limit int) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, int64(limit)+1))
}

func (d *decoder) body(body *hclsyntax.Body) {
	for _, attr := range body.Attributes {
		d.report(attr.NameRange, "Unexpected attribute", fmt.Sprintf("%q stands outside of any block. Facts stand in blocks; values that several blocks use stand in a locals block.", attr.Name))
	}
	var locals, blocks []*hclsyntax.Block
	for _, b := range body.Blocks {
		if b.Type == "locals" {
			locals = append(locals, b)
		} else if d.register(b) {
			blocks = append(blocks, b)
		}
	}
	d.readLocals(locals)
	if len(blocks) > maxBlocks {
		d.report(blocks[maxBlocks].TypeRange, "Too many blocks", fmt.Sprintf("The proposal states %d blocks; the most is %d.", len(blocks), maxBlocks))
		return
	}
	slices.SortStableFunc(blocks, proposalFirst)
	for _, b := range blocks {
		d.block(b)
	}
	d.whole(body)
	d.resolve()
	d.finish()
	d.countHidden()
}

// proposalFirst puts the proposal block before the others: it states the version of the language.
func proposalFirst(a, b *hclsyntax.Block) int {
	rank := func(b *hclsyntax.Block) int {
		if b.Type == vocabulary.ProposalType {
			return 0
		}
		return 1
	}
	return rank(a) - rank(b)
}

var labelForm = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)

// register gives a block its address, or says why it cannot have one.
func (d *decoder) register(b *hclsyntax.Block) bool {
	kind, ok := d.vocabulary.Block(b.Type)
	if !ok {
		d.report(b.TypeRange, "Unknown block", fmt.Sprintf("There is no block type %q.%s The block types are: %s.", b.Type, vocabulary.DidYouMean(b.Type, append(d.vocabulary.Types(), "locals")), strings.Join(d.vocabulary.Types(), ", ")))
		return false
	}
	if kind.Labelled && len(b.Labels) != 1 {
		d.report(b.DefRange(), "Label missing", fmt.Sprintf("Give the %s one label, its address in this file: %s \"name\" { ... }.", kind.Title, b.Type))
		return false
	}
	if !kind.Labelled && len(b.Labels) > 0 {
		d.report(b.LabelRanges[0], "Unexpected label", fmt.Sprintf("There is one %s block in a proposal, so it has no label.", b.Type))
		return false
	}
	if kind.Labelled && !labelForm.MatchString(b.Labels[0]) {
		d.report(b.LabelRanges[0], "Bad label", "A label is an address, so it is written in small letters, digits and underscores and begins with a letter, as in \"state_buildings\". What people call the block stands in its title.")
		return false
	}
	address := addressOf(b)
	if have, ok := d.blocks[address]; ok {
		detail := fmt.Sprintf("%s is stated already on line %d. A label is unique among the blocks of its type.", describe(b), have.TypeRange.Start.Line)
		if b.Type == vocabulary.ProposalType {
			detail = fmt.Sprintf("The file has a proposal block already on line %d. Put each proposal in a file of its own.", have.TypeRange.Start.Line)
		}
		d.report(b.DefRange(), "Duplicate block", detail)
		return false
	}
	d.blocks[address] = b
	return true
}

// addressOf is where a block is found: its type and label, or its type alone when there can be one only.
func addressOf(b *hclsyntax.Block) string {
	if b.Type == vocabulary.ProposalType || len(b.Labels) == 0 {
		return b.Type
	}
	return b.Type + "." + b.Labels[0]
}

func describe(b *hclsyntax.Block) string {
	if len(b.Labels) == 0 {
		return b.Type
	}
	return fmt.Sprintf("%s %q", b.Type, b.Labels[0])
}

// block reads one block of the vocabulary into the input.
func (d *decoder) block(b *hclsyntax.Block) {
	kind, _ := d.vocabulary.Block(b.Type)
	address := addressOf(b)
	d.proposal.places.block(address, b)
	facts := map[string]any{"at": address}
	if len(b.Labels) > 0 {
		facts["name"] = b.Labels[0]
	}
	r := &reader{decoder: d, address: address, owner: describe(b)}
	r.read(b.Body, kind.Facts, facts, "")
	d.silence(b.Body, kind, r, facts)
	d.known[address] = r.known
	d.proposal.titles[address] = titleOf(facts, kind, b)
	switch {
	case b.Type == vocabulary.ProposalType || !kind.Labelled:
		d.facts[b.Type] = facts
	default:
		list, _ := d.facts[b.Type].([]any)
		d.facts[b.Type] = append(list, facts)
	}
}

func titleOf(facts map[string]any, kind *vocabulary.Block, b *hclsyntax.Block) string {
	if title, ok := facts["title"].(string); ok {
		return title
	}
	if len(b.Labels) == 0 {
		return kind.Title
	}
	return kind.Title + " “" + strings.ReplaceAll(b.Labels[0], "_", " ") + "”"
}

// reader reads the facts of one address: a block, or an element of a repeated block.
type reader struct {
	*decoder
	address string
	owner   string         // as diagnostics call it
	known   map[string]any // dotted fact to "stated" or "silent"
}

func (r *reader) state(fact, how string) {
	if r.known == nil {
		r.known = map[string]any{}
	}
	r.known[fact] = how
}

// read reads the attributes and nested blocks of a body. prefix is "" or ends in a dot.
func (r *reader) read(body *hclsyntax.Body, facts []vocabulary.Fact, into map[string]any, prefix string) {
	for _, name := range slices.Sorted(maps.Keys(body.Attributes)) {
		r.attribute(body.Attributes[name], facts, into, prefix)
	}
	groups := map[string][]*hclsyntax.Block{}
	for _, b := range body.Blocks {
		if fact := r.group(b, facts, prefix); fact != nil {
			groups[fact.Name] = append(groups[fact.Name], b)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		i := slices.IndexFunc(facts, func(f vocabulary.Fact) bool { return f.Name == name })
		r.nested(&facts[i], groups[name], into, prefix)
	}
}

func isClaim(name string) bool { return name == "silent" || name == "complete" }

func (r *reader) attribute(attr *hclsyntax.Attribute, facts []vocabulary.Fact, into map[string]any, prefix string) {
	if isClaim(attr.Name) {
		if prefix != "" {
			r.report(attr.NameRange, "Misplaced claim", fmt.Sprintf("Declare it in the %s block itself: silent = [\"%s\"].", vocabulary.TypeOf(r.address), strings.TrimSuffix(prefix, ".")))
		}
		return
	}
	i := slices.IndexFunc(facts, func(f vocabulary.Fact) bool { return f.Name == attr.Name })
	if i < 0 {
		r.unknown(attr.NameRange, attr.Name, "attribute", facts, prefix)
		return
	}
	fact := &facts[i]
	if fact.Kind == vocabulary.Group {
		r.report(attr.NameRange, "Block expected", fmt.Sprintf("%q states several facts, so it is a block: %s { ... }, each fact on its own line.", attr.Name, attr.Name))
		return
	}
	value, stated := r.factValue(attr, fact, prefix)
	if !stated {
		return
	}
	into[attr.Name] = value
	r.proposal.stated[r.address+"."+prefix+attr.Name] = value
	r.state(prefix+attr.Name, "stated")
}

func (r *reader) unknown(rng hcl.Range, name, what string, facts []vocabulary.Fact, prefix string) {
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
	r.report(rng, "Unknown "+what, fmt.Sprintf("%s %s has no %q.%s It states: %s.", article(noun), noun, name, vocabulary.DidYouMean(name, all), strings.Join(names, ", ")))
}

func article(noun string) string {
	if noun != "" && strings.ContainsRune("aeiou", rune(noun[0])) {
		return "An"
	}
	return "A"
}

// group returns the fact that a nested block states, or nil after saying why there is none.
func (r *reader) group(b *hclsyntax.Block, facts []vocabulary.Fact, prefix string) *vocabulary.Fact {
	i := slices.IndexFunc(facts, func(f vocabulary.Fact) bool { return f.Name == b.Type })
	switch {
	case i < 0:
		r.unknown(b.TypeRange, b.Type, "block", facts, prefix)
	case facts[i].Kind != vocabulary.Group:
		r.report(b.TypeRange, "Attribute expected", fmt.Sprintf("%q is one fact, so it is written %s = ....", b.Type, b.Type))
	case len(b.Labels) > 0:
		r.report(b.LabelRanges[0], "Unexpected label", fmt.Sprintf("A nested %s block has no label.", b.Type))
	default:
		return &facts[i]
	}
	return nil
}

func (r *reader) nested(fact *vocabulary.Fact, blocks []*hclsyntax.Block, into map[string]any, prefix string) {
	path := prefix + fact.Name
	r.state(path, "stated")
	r.proposal.places.block(r.address+"."+path, blocks[0])
	if !fact.List {
		for _, extra := range blocks[1:] {
			r.report(extra.TypeRange, "Duplicate block", fmt.Sprintf("%s states %q already on line %d.", r.owner, fact.Name, blocks[0].TypeRange.Start.Line))
		}
		group := map[string]any{}
		into[fact.Name] = group
		r.read(blocks[0].Body, fact.Facts, group, path+".")
		return
	}
	var list []any
	for i, b := range blocks {
		address := fmt.Sprintf("%s.%s[%d]", r.address, path, i)
		r.proposal.places.block(address, b)
		element := map[string]any{"at": address}
		item := &reader{decoder: r.decoder, address: address, owner: fact.Name}
		item.read(b.Body, fact.Facts, element, "")
		r.silence(b.Body, &vocabulary.Block{Type: fact.Name, Facts: fact.Facts}, item, element)
		r.decoder.known[address] = item.known
		r.proposal.titles[address] = r.owner + ", " + strings.ReplaceAll(fact.Name, "_", " ")
		list = append(list, element)
	}
	into[fact.Name] = list
}
