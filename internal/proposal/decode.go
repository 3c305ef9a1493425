package proposal

import (
	"cmp"
	"fmt"
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
	problems
	src        Source
	vocabulary *vocabulary.Vocabulary
	context    *hcl.EvalContext
	locals     map[string]*local
	localNames []string             // sorted
	files      map[string]*textFile // read by file(), by the path that was written
	blocks     map[string]*hclsyntax.Block
	facts      map[string]any
	known      map[string]any // address to fact to "stated" or "silent"
	references []reference
	wholes     []hcl.Range // where blocks claim complete = true
	proposal   *Proposal
	count      int      // of blocks read so far
	reading    []string // texts that the last expression read
	work       int      // cost of the expressions evaluated so far
}

// maxBlocks bounds the blocks of a file, nested ones included, far beyond any honest proposal.
const maxBlocks = 5000

func newDecoder(src Source, v *vocabulary.Vocabulary, p places) *decoder {
	d := &decoder{
		src: src, vocabulary: v, locals: map[string]*local{}, files: map[string]*textFile{},
		blocks: map[string]*hclsyntax.Block{}, facts: map[string]any{}, known: map[string]any{},
		proposal: &Proposal{File: src.Name, titles: map[string]string{}, names: map[string]string{}, stated: map[string]any{}, places: p},
	}
	d.context = &hcl.EvalContext{Functions: d.functions()}
	return d
}

func (d *decoder) body(body *hclsyntax.Body) {
	for _, attr := range inOrder(body.Attributes) {
		d.report(attr.NameRange, "Unexpected attribute", fmt.Sprintf("%q stands outside of any block. Facts stand in blocks; values that several blocks use stand in a locals block.", clip(attr.Name)))
	}
	if !d.room(body.Blocks) {
		return
	}
	var locals, blocks []*hclsyntax.Block
	for _, b := range body.Blocks {
		if b.Type == "locals" {
			locals = append(locals, b)
		} else if kind, ok := d.vocabulary.Block(b.Type); ok {
			d.register(b, kind)
			blocks = append(blocks, b)
		} else {
			d.unknownBlock(b)
		}
	}
	if !d.readLocals(locals) {
		return
	}
	slices.SortStableFunc(blocks, proposalFirst)
	for _, b := range blocks {
		d.block(b)
	}
	d.whole(body)
	d.resolve()
	d.finish()
}

// inOrder lists attributes as the file has them.
func inOrder(attributes hclsyntax.Attributes) []*hclsyntax.Attribute {
	return slices.SortedFunc(maps.Values(attributes), func(a, b *hclsyntax.Attribute) int {
		return cmp.Compare(a.SrcRange.Start.Byte, b.SrcRange.Start.Byte)
	})
}

// room counts blocks, and says when they are too many to read on.
func (d *decoder) room(blocks []*hclsyntax.Block) bool {
	left := maxBlocks - d.count
	if d.count += len(blocks); len(blocks) > left {
		d.report(blocks[max(0, left)].TypeRange, "Too many blocks", fmt.Sprintf("A proposal states at most %d blocks.", maxBlocks))
		return false
	}
	return true
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

func (d *decoder) unknownBlock(b *hclsyntax.Block) {
	if d.full() {
		return
	}
	types := d.vocabulary.Types()
	d.report(b.TypeRange, "Unknown block", fmt.Sprintf("There is no block type %q.%s The block types are: %s.", clip(b.Type), d.suggest(b.Type, append(types, "locals")), strings.Join(types, ", ")))
}

var labelForm = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)

// register gives a block its address, or says why it cannot have it.
func (d *decoder) register(b *hclsyntax.Block, kind *vocabulary.Block) {
	switch {
	case kind.Labelled && len(b.Labels) == 0:
		d.report(b.DefRange(), "Label missing", fmt.Sprintf("Give the %s one label, its address in this file: %s \"name\" { ... }.", kind.Title, b.Type))
		return
	case kind.Labelled && !labelForm.MatchString(b.Labels[0]):
		d.report(b.LabelRanges[0], "Bad label", "A label is an address, so it is written in small letters, digits and underscores, begins with a letter and has at most 64 characters, as in \"state_buildings\". What people call the block stands in its title.")
		return
	case kind.Labelled && len(b.Labels) > 1:
		d.report(b.LabelRanges[1], "Unexpected label", fmt.Sprintf("A %s block has one label, its address in this file.", b.Type))
	case !kind.Labelled && len(b.Labels) > 0:
		d.report(b.LabelRanges[0], "Unexpected label", fmt.Sprintf("There is one %s block in a proposal, so it has no label.", b.Type))
	}
	address := addressOf(b, kind)
	have, ok := d.blocks[address]
	if !ok {
		d.blocks[address] = b
		return
	}
	detail := fmt.Sprintf("%s is stated already on line %d. A label is unique among the blocks of its type.", describe(b), have.TypeRange.Start.Line)
	switch {
	case b.Type == vocabulary.ProposalType:
		detail = fmt.Sprintf("The file has a proposal block already on line %d. Put each proposal in a file of its own.", have.TypeRange.Start.Line)
	case !kind.Labelled:
		detail = fmt.Sprintf("There is one %s block in a proposal, and it is stated already on line %d.", b.Type, have.TypeRange.Start.Line)
	}
	d.report(b.DefRange(), "Duplicate block", detail)
}

// addressOf is where a block is found: its type and label, or its type alone when there can be one only.
func addressOf(b *hclsyntax.Block, kind *vocabulary.Block) string {
	if b.Type == vocabulary.ProposalType || !kind.Labelled || len(b.Labels) == 0 {
		return b.Type
	}
	return b.Type + "." + b.Labels[0]
}

func describe(b *hclsyntax.Block) string {
	if len(b.Labels) == 0 {
		return b.Type
	}
	return fmt.Sprintf("%s %q", b.Type, clip(b.Labels[0]))
}

// block reads one block of the vocabulary into the input. A block without an address of its own is read only for
// what is wrong with it.
func (d *decoder) block(b *hclsyntax.Block) {
	if d.full() {
		return
	}
	kind, _ := d.vocabulary.Block(b.Type)
	address := addressOf(b, kind)
	d.proposal.places.block(address, b)
	facts := map[string]any{"at": address}
	if len(b.Labels) > 0 {
		facts["name"] = b.Labels[0]
	}
	r := d.reader(address, describe(b))
	r.read(b, kind.Facts, facts, "")
	r.silence(b.Body, kind, facts)
	if d.blocks[address] != b {
		return
	}
	d.known[address] = r.known
	d.proposal.titles[address] = titleOf(facts, kind, b)
	if title, ok := facts["title"].(string); ok && b.Type != vocabulary.ProposalType {
		d.proposal.names[address] = kind.Title + " “" + title + "”"
	}
	if b.Type == vocabulary.ProposalType || !kind.Labelled {
		d.facts[b.Type] = facts
		return
	}
	list, _ := d.facts[b.Type].([]any)
	d.facts[b.Type] = append(list, facts)
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
