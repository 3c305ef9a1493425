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
	values map[string]hcl.Range // where the value stands, for the words in it
	from   map[string][]hcl.Range
	texts  map[string][]string // files that the value reads
	ends   map[string]hcl.Range
	files  map[string][]byte
}

func newPlaces(name string, text []byte) places {
	return places{
		name: name, text: text, ranges: map[string]hcl.Range{}, values: map[string]hcl.Range{},
		from: map[string][]hcl.Range{}, texts: map[string][]string{}, ends: map[string]hcl.Range{},
	}
}

func (p *places) block(address string, b *hclsyntax.Block) {
	p.ranges[address] = b.DefRange()
	p.ends[address] = hcl.Range{Filename: p.name, Start: b.CloseBraceRange.Start, End: b.CloseBraceRange.Start}
}

func (p *places) attribute(address string, attr *hclsyntax.Attribute, from []hcl.Range, texts []string) {
	p.ranges[address] = attr.SrcRange
	p.values[address] = attr.Expr.Range()
	if len(from) > 0 {
		p.from[address] = from
	}
	if len(texts) > 0 {
		p.texts[address] = texts
	}
}

func (p *places) element(address string, expr hclsyntax.Expression, from []hcl.Range) {
	p.ranges[address] = expr.Range()
	p.values[address] = expr.Range()
	if len(from) > 0 {
		p.from[address] = from
	}
}

func (p *places) claim(address string, attr *hclsyntax.Attribute) {
	p.ranges[address] = attr.SrcRange
}

func (p *places) silent(address string, rng hcl.Range) {
	p.ranges[address] = rng
}

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

// Origins are the ranges of the locals that feed the fact, or its nearest parent that has any.
func (p *Proposal) Origins(address string) []hcl.Range {
	from, _ := nearest(p.places.from, address)
	return from
}

// Insert is where a missing fact of the address would be stated: before the end of its nearest block.
func (p *Proposal) Insert(address string) hcl.Range {
	if end, ok := nearest(p.places.ends, address); ok {
		return end
	}
	return p.Range(address)
}

// Words is where the words stand in the value at the address: in the file itself, in a local that feeds
// it, or in a text that it reads. Case does not matter.
func (p *Proposal) Words(address, words string) []hcl.Range {
	var found []hcl.Range
	value, ok := nearest(p.places.values, address)
	if !ok || words == "" {
		return nil
	}
	for _, rng := range append([]hcl.Range{value}, p.Origins(address)...) {
		found = append(found, search(p.File, p.places.text, rng.Start.Byte, rng.End.Byte, words)...)
	}
	texts, _ := nearest(p.places.texts, address)
	for _, name := range texts {
		text := p.places.files[name]
		found = append(found, search(path.Join(path.Dir(p.File), name), text, 0, len(text), words)...)
	}
	return found
}

func search(name string, text []byte, from, to int, words string) []hcl.Range {
	var found []hcl.Range
	needle := []byte(strings.ToLower(words))
	for at := from; at+len(needle) <= to; {
		i := indexFold(text[at:to], needle)
		if i < 0 {
			break
		}
		found = append(found, rangeAt(name, text, at+i, at+i+len(needle)))
		at += i + len(needle)
	}
	return found
}

// indexFold finds ASCII letters in either case; other bytes must be the same.
func indexFold(text, lower []byte) int {
	for i := 0; i+len(lower) <= len(text); i++ {
		if bytes.EqualFold(text[i:i+len(lower)], lower) {
			return i
		}
	}
	return -1
}

// Texts are the texts that the proposal's ranges point into, by name: the file, and those it reads.
func (p *Proposal) Texts() map[string][]byte {
	texts := map[string][]byte{p.File: p.places.text}
	for name, text := range p.places.files {
		texts[path.Join(path.Dir(p.File), name)] = text
	}
	return texts
}
