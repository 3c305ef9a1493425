// Package vocabulary is what a proposal may say: block types, their facts, the kinds of value, and the
// jurisdictions with the names of their codes. It is read from data, so a block type is added by adding a file.
package vocabulary

import (
	"slices"
	"strings"
)

// Language is the newest version of the proposal language that this program reads.
const Language = 1

// ProposalType is the block type that states the measure as a whole; its address is its type.
const ProposalType = "proposal"

// A Kind says what the value of a fact is. The zero Kind is invalid.
type Kind int

// Kinds of value.
const (
	String    Kind = iota + 1 // a short text about the measure
	Text                      // words of the measure
	Boolean                   // true or false
	Integer                   // a whole number
	Date                      // a day, as an ISO date
	Share                     // an exact part of a whole
	Money                     // an exact amount in cents
	Citation                  // law, parsed
	Word                      // one of a closed list of words
	Reference                 // the address of another block
	Group                     // a nested block of facts
)

var kindNames = []string{"", "string", "text", "boolean", "integer", "date", "share", "money", "citation", "word", "reference", "block"}

func (k Kind) String() string { return kindNames[k] }

// A WordValue is one entry of a closed list: what a drafter writes, and how people say it.
type WordValue struct {
	Word  string
	Title string
}

// A Fact is something that a block may state. A Group has Facts of its own; a repeated Group is a List.
type Fact struct {
	Name        string
	Title       string
	Description string
	Asks        string // the question that stating the fact answers
	Kind        Kind
	List        bool
	Words       []WordValue // for Word, and for a Reference that also takes words
	To          []string    // for Reference: the block types that it may name
	Facts       []Fact      // for Group
	Minimum     int64       // for Integer
	Needs       []string    // facts of the same block without which it says nothing
	Excludes    []string    // facts of the same block that cannot be stated with it
	Required    bool
	NeverSilent bool // a measure cannot be silent on it
	Since       int  // version of the language that first had it
	Example     string
}

// Fact returns the nested fact of that name.
func (f *Fact) Fact(name string) (*Fact, bool) { return find(f.Facts, name) }

// A Block is a block type.
type Block struct {
	Type        string
	Title       string
	Description string
	Labelled    bool
	Provision   bool // it changes something, so the input lists it among the provisions
	Facts       []Fact
}

// Fact returns the fact of that name.
func (b *Block) Fact(name string) (*Fact, bool) { return find(b.Facts, name) }

// Path resolves a dotted fact such as "approval.at_least".
func (b *Block) Path(dotted string) (*Fact, bool) {
	facts := b.Facts
	var f *Fact
	for name := range strings.SplitSeq(dotted, ".") {
		var ok bool
		if f, ok = find(facts, name); !ok {
			return nil, false
		}
		facts = f.Facts
	}
	return f, f != nil
}

func find(facts []Fact, name string) (*Fact, bool) {
	i := slices.IndexFunc(facts, func(f Fact) bool { return f.Name == name })
	if i < 0 {
		return nil, false
	}
	return &facts[i], true
}

// A Jurisdiction is a body of law, with the one above it.
type Jurisdiction struct {
	ID     string
	Name   string
	Parent string // "" at the top
	Level  string // federal, state, territory
	Codes  []Code
}

// A Code names a constitution or code of a jurisdiction as citations do.
type Code struct {
	Names        []string // spellings, the preferred first: "Gov. Code"
	Key          string   // "ca.gov"
	Constitution bool
	TitleFirst   bool // the number of the title stands before the name: 4 U.S.C. § 5
}

// A Vocabulary is everything that a proposal may say. It is read once and never changed.
type Vocabulary struct {
	Blocks        []Block // sorted by type
	Jurisdictions []Jurisdiction
}

// Block returns the block type of that name.
func (v *Vocabulary) Block(name string) (*Block, bool) {
	i, ok := slices.BinarySearchFunc(v.Blocks, name, func(b Block, name string) int { return strings.Compare(b.Type, name) })
	if !ok {
		return nil, false
	}
	return &v.Blocks[i], true
}

// Types lists the block types, sorted.
func (v *Vocabulary) Types() []string {
	types := make([]string, len(v.Blocks))
	for i, b := range v.Blocks {
		types[i] = b.Type
	}
	return types
}

// Jurisdiction returns the jurisdiction of that identifier.
func (v *Vocabulary) Jurisdiction(id string) (*Jurisdiction, bool) {
	i := slices.IndexFunc(v.Jurisdictions, func(j Jurisdiction) bool { return j.ID == id })
	if i < 0 {
		return nil, false
	}
	return &v.Jurisdictions[i], true
}

// Chain lists a jurisdiction and those above it, nearest first. Load has refused cycles and unknown parents.
func (v *Vocabulary) Chain(id string) []string {
	var chain []string
	for id != "" {
		j, ok := v.Jurisdiction(id)
		if !ok {
			break
		}
		chain = append(chain, id)
		id = j.Parent
	}
	return chain
}

// WordTitle returns how people say a word of the fact.
func (f *Fact) WordTitle(word string) (string, bool) {
	for _, w := range f.Words {
		if w.Word == word {
			return w.Title, true
		}
	}
	return "", false
}

// TypeOf returns the block type in an address such as "commission.sovereignty" or "threshold.own.approval".
func TypeOf(address string) string {
	t, _, _ := strings.Cut(address, ".")
	return t
}
