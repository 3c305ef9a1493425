package eval

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"sync"

	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// position is the place of an element in its list, which changes when another is put before it.
var position = regexp.MustCompile(`\[\d+\]`)

// unplaced is an address without positions.
func unplaced(address string) string {
	if !strings.Contains(address, "[") { // most
		return address
	}
	return position.ReplaceAllString(address, "")
}

// partOf is the part of a block that a fact stands in, as an element of a list.
func partOf(address string, p *proposal.Proposal) (string, bool) {
	part := address[:max(strings.LastIndexByte(address, '.'), 0)]
	if strings.HasSuffix(part, "]") {
		return part, true
	}
	_, block := p.BlockTitle(address)
	_, inBlock := p.BlockTitle(part)
	return part, part != "" && !block && !inBlock
}

// identify rests on the addresses that the outcome rests on, without positions in lists, and on the values that stand
// there: what the verdict names, and all that the rule asked for. A part of a block has no label, so it is known by all
// that it states. White space does not count.
func identify(f finding.Finding, asked []Need, p *proposal.Proposal) string {
	subject := unplaced(f.Subject)
	var rests []string
	add := func(address string, value any) {
		rests = append(rests, unplaced(address)+"="+written(value))
	}
	if f.Outcome != finding.NotApplicable {
		for _, x := range f.Facts {
			add(x.Address, judged(p, x.Address))
			if !f.Outcome.Open() { // nobody decides about it
				continue
			}
			if part, ok := partOf(x.Address, p); ok && part != f.Subject {
				add(part, judged(p, part))
			}
		}
		for _, n := range asked {
			if value, ok := p.Value(n.Block + "." + n.Fact); ok {
				add(n.Block+"."+n.Fact, value)
			}
		}
		for _, m := range f.Missing {
			add(m.Block+"."+m.Fact, nil)
		}
		if subject != f.Subject {
			add(f.Subject, judged(p, f.Subject))
		}
	}
	slices.Sort(rests)
	return finding.Identify(p.Name, f.Rule, subject, rests)
}

// markWhole binds each open outcome on the measure that rests on none of its words to all that the measure states: a
// decision to live with it is about the measure as it was read.
func markWhole(findings []finding.Finding, p *proposal.Proposal) {
	words := func(x finding.Fact) bool { return x.Address != vocabulary.ProposalType }
	digest := sync.OnceValue(func() string { return whole(p) })
	for i := range findings {
		f := &findings[i]
		if f.Subject == vocabulary.ProposalType && f.Outcome.Open() && !slices.ContainsFunc(f.Facts, words) {
			f.Whole = digest()
		}
	}
}

// whole is the digest of all that the measure states. What is said about the text, the day of the law and waivers do not
// count.
func whole(p *proposal.Proposal) string {
	var rests []string
	for _, address := range p.Addresses() {
		if vocabulary.TypeOf(address) != "waiver" {
			rests = append(rests, address)
		}
	}
	for address, value := range p.Stated() {
		last := address[strings.LastIndexByte(address, '.')+1:]
		if vocabulary.TypeOf(address) == "waiver" || slices.Contains(about, last) || address == vocabulary.ProposalType+".as_of" {
			continue
		}
		rests = append(rests, unplaced(address)+"="+written(value))
	}
	for address := range p.Silent() {
		rests = append(rests, address+" silent")
	}
	slices.Sort(rests)
	return finding.Identify(p.Name, "", vocabulary.ProposalType, rests)
}

// about are the facts that say something about a block, and nothing that it does.
var about = []string{"title", "where", "source"}

// judged is what stands at an address: a value, or all that a block states but for what is said about it. The measure
// as a whole has no value.
func judged(p *proposal.Proposal, address string) any {
	if value, ok := p.Value(address); ok {
		return value
	}
	if address == vocabulary.ProposalType {
		return nil
	}
	below := p.Below(address)
	for _, name := range about {
		delete(below, name)
	}
	return below
}

// written is a value as JSON has it. Most are words of the vocabulary, which nothing in JSON changes.
func written(value any) string {
	if word, ok := value.(string); ok && !strings.ContainsFunc(word, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') }) {
		return `"` + word + `"`
	}
	src, _ := json.Marshal(normal(value)) // plain values of a proposal always marshal
	return string(src)
}

// normal folds the white space of texts.
func normal(value any) any {
	switch v := value.(type) {
	case string:
		return strings.Join(strings.Fields(v), " ")
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = normal(item)
		}
		return list
	case map[string]any:
		m := make(map[string]any, len(v))
		for k, item := range v {
			m[k] = normal(item)
		}
		return m
	}
	return value
}
