// Package proposal reads a proposal: HCL bytes to facts with ranges, checked against the vocabulary.
package proposal

import (
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"checker/internal/vocabulary"
)

// DefaultMaxBytes is the size up to which a file is read, unless the caller says otherwise.
const DefaultMaxBytes = 2 << 20

// A Source is the text of one file, and where it may read others.
type Source struct {
	Name     string // as people know it; it stands in every range
	Bytes    []byte
	Folder   fs.FS // the proposal's own folder, for file(); nil refuses file()
	MaxBytes int   // 0 means DefaultMaxBytes
}

// A Proposal is what a file states: facts by address, and where each was written. It never changes.
type Proposal struct {
	Name         string // label of the proposal block
	Title        string
	Jurisdiction string
	Instrument   string // "" when not stated
	AsOf         string // ISO date; "" when the file leaves it to the command line
	KnownFrom    string // "" when not stated

	File   string
	facts  map[string]any
	titles map[string]string // address of a block to its name for people
	names  map[string]string // the same in running text, where it differs
	stated map[string]any    // address of a fact to its value
	places places
}

// Facts is the input document that policies read, with law as of that day. The document shares
// its parts with the proposal: callers must not change them.
func (p *Proposal) Facts(asOf string) map[string]any {
	facts := maps.Clone(p.facts)
	facts["as_of"] = asOf
	return facts
}

// BlockName is the block at an address in running text: its type and its title or label. A title by itself may be a
// whole sentence, and would run into the words around it.
func (p *Proposal) BlockName(address string) (string, bool) {
	if name, ok := p.names[address]; ok {
		return name, true
	}
	return p.BlockTitle(address)
}

// BlockTitle is what people call the block at an address: its title, or its type and label.
func (p *Proposal) BlockTitle(address string) (string, bool) {
	t, ok := p.titles[address]
	return t, ok
}

// Complete reports whether the proposal claims to be encoded in full.
func (p *Proposal) Complete() bool {
	known, _ := p.facts["known"].(map[string]any)
	own, _ := known[vocabulary.ProposalType].(map[string]any)
	return own["complete"] != nil
}

// Value is what is stated at an address of a fact, or of an element of its list, as policies read it.
func (p *Proposal) Value(address string) (any, bool) {
	if v, ok := p.stated[address]; ok {
		return v, true
	}
	open := strings.LastIndexByte(address, '[')
	if open < 0 {
		return nil, false
	}
	list, _ := p.stated[address[:open]].([]any)
	i, err := strconv.Atoi(strings.TrimSuffix(address[open+1:], "]"))
	if err != nil || i < 0 || i >= len(list) {
		return nil, false
	}
	return list[i], true
}

// Below is all that is stated below an address, by the path from there.
func (p *Proposal) Below(address string) map[string]any {
	below := map[string]any{}
	for at, value := range p.stated {
		if path, ok := strings.CutPrefix(at, address+"."); ok {
			below[path] = value
		}
	}
	return below
}

// Stated is all that is stated, by the address of the fact.
func (p *Proposal) Stated() map[string]any { return maps.Clone(p.stated) }

// Silent are the addresses of the facts on which the measure is said to be silent.
func (p *Proposal) Silent() map[string]bool {
	silent := map[string]bool{}
	known, _ := p.facts["known"].(map[string]any)
	for block, facts := range known {
		of, _ := facts.(map[string]any)
		for fact, how := range of {
			if how == "silent" {
				silent[block+"."+fact] = true
			}
		}
	}
	return silent
}

// Addresses lists the blocks that the file states, sorted.
func (p *Proposal) Addresses() []string { return slices.Sorted(maps.Keys(p.titles)) }

// Load reads one proposal. The diagnostics are all that is wrong with the text, in order; the proposal
// is nil when there is an error among them.
func Load(src Source, v *vocabulary.Vocabulary) (*Proposal, hcl.Diagnostics) {
	return load(src, v, nil)
}

// load reads a proposal; files are texts that are known already, by the path that file() gives.
func load(src Source, v *vocabulary.Vocabulary, files map[string][]byte) (*Proposal, hcl.Diagnostics) {
	text, diags := guard(src)
	if diags.HasErrors() {
		return nil, diags
	}
	file, diags := parse(src.Name, text)
	if file == nil {
		return nil, diags
	}
	d := newDecoder(src, v, newPlaces(src.Name, text))
	d.adopt(diags)
	for name, text := range files {
		d.files[name] = &textFile{text: text}
	}
	d.body(file.Body.(*hclsyntax.Body))
	found := ordered(d.diags, src.Name, text)
	if found.HasErrors() {
		return nil, found
	}
	return d.proposal, found
}
