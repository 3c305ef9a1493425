package proposal

import (
	"bytes"
	"path"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// places knows where each fact was written. Addresses are those of the input: "threshold.own",
// "threshold.own.approval.at_least", "flag.capitol.places[1]", "complete".
type places struct {
	name   string
	text   []byte
	ranges map[string]hcl.Range
	values map[string]written
	ends   map[string]hcl.Range // of blocks: before the closing brace
	files  map[string][]byte    // texts that were read, by the path that was written
}

// written is where a value stands, and what feeds it.
type written struct {
	rng    hcl.Range
	locals []hcl.Range
	files  []string
}

func newPlaces(name string, text []byte) places {
	facts := bytes.Count(text, []byte("=")) // about: room that need not grow
	return places{
		name: name, text: text, ranges: make(map[string]hcl.Range, facts), values: make(map[string]written, facts),
		ends: map[string]hcl.Range{}, files: map[string][]byte{},
	}
}

func (p *places) block(address string, b *hclsyntax.Block) {
	p.ranges[address] = b.DefRange()
	p.ends[address] = hcl.Range{Filename: p.name, Start: b.CloseBraceRange.Start, End: b.CloseBraceRange.Start}
}

// value records a value: the range is that of its attribute, or of its own for an element of a list.
func (p *places) value(address string, rng hcl.Range, w written) {
	p.ranges[address] = rng
	p.values[address] = w
}

// claim records where a block declares what the measure is silent on.
func (p *places) claim(address string, rng hcl.Range) { p.ranges[address] = rng }

// above is the next address towards the whole: an element's list, a fact's block, the measure. A claim
// about block types leads to the claim itself, else to the measure.
func above(address string) string {
	if i := strings.LastIndexByte(address, '['); i > 0 && strings.HasSuffix(address, "]") {
		return address[:i]
	}
	if i := strings.LastIndexByte(address, '.'); i > 0 {
		return address[:i]
	}
	if address == "proposal" {
		return ""
	}
	return "proposal"
}

// nearest finds the address itself, or the nearest above it, in the table.
func nearest[T any](table map[string]T, address string) (T, bool) {
	for ; address != ""; address = above(address) {
		if found, ok := table[address]; ok {
			return found, true
		}
	}
	var none T
	return none, false
}

// Range is where the fact was written, or its entry in a list of silent facts, or its nearest
// written parent.
func (p *Proposal) Range(address string) hcl.Range {
	if rng, ok := nearest(p.places.ranges, address); ok {
		return rng
	}
	return hcl.Range{Filename: p.File, Start: hcl.InitialPos, End: hcl.InitialPos}
}

// Writes reports whether the text states something at the address: a block, a fact, an element, or silence on it.
func (p *Proposal) Writes(address string) bool {
	_, ok := p.places.ranges[address]
	return ok
}

// BlockOf is the block at the address or nearest above it; "" where the address is of none.
func (p *Proposal) BlockOf(address string) string {
	for ; address != ""; address = address[:max(0, strings.LastIndexAny(address, ".["))] {
		if _, ok := p.titles[address]; ok {
			return address
		}
	}
	return ""
}

// Origins are the ranges of the locals that feed the fact, the nearest first.
func (p *Proposal) Origins(address string) []hcl.Range {
	value, _ := nearest(p.places.values, address)
	return value.locals
}

// Insert is where a missing fact of the address would be stated: before the end of its nearest block.
func (p *Proposal) Insert(address string) hcl.Range {
	if end, ok := nearest(p.places.ends, address); ok {
		return end
	}
	return p.Range(address)
}

// Texts are the texts that the proposal's ranges point into, by name: the file, and those it reads.
func (p *Proposal) Texts() map[string][]byte {
	texts := map[string][]byte{p.File: p.places.text}
	for name, text := range p.places.files {
		texts[Beside(p.File, name)] = text
	}
	return texts
}

// Companions are the texts that the proposal reads, by the path that it gives.
func (p *Proposal) Companions() map[string][]byte { return p.places.files }

// Beside is what people call a text that the file reads.
func Beside(file, name string) string { return path.Join(path.Dir(file), name) }
