package ruletest

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// An Asker gives the answers that a test compares: one rule's or the whole library's.
type Asker func(ctx context.Context, facts map[string]any) ([]eval.Answer, error)

// Deletion leaves out each stated fact in turn, and each block together with the claim that its type is complete. An
// outcome may stay or become unknown, nothing else.
func Deletion(ctx context.Context, ask Asker, p *proposal.Proposal, v *vocabulary.Vocabulary) []string {
	return mutate(ctx, ask, p, v, func(d *document) []mutation { return append(d.deletions(), d.blockDeletions()...) }, compareDeletion)
}

// Silence declares the measure silent on each stated fact in turn. An outcome may change, but not to unknown with
// nothing that anyone could state.
func Silence(ctx context.Context, ask Asker, p *proposal.Proposal, v *vocabulary.Vocabulary) []string {
	return mutate(ctx, ask, p, v, (*document).silences, compareSilence)
}

type mutation struct {
	name  string
	gone  string // address of the block that is taken out, with the subjects in it
	apply func(d *document)
}

func mutate(ctx context.Context, ask Asker, p *proposal.Proposal, v *vocabulary.Vocabulary, list func(*document) []mutation, compare func(m mutation, before, after []eval.Answer) []string) []string {
	facts := p.Facts(p.AsOf)
	before, err := ask(ctx, facts)
	if err != nil {
		return []string{err.Error()}
	}
	var faults []string
	for _, m := range list(&document{facts: facts, vocabulary: v}) {
		d := &document{facts: deepCopy(facts), vocabulary: v}
		m.apply(d)
		proposal.Derive(d.facts, v)
		after, err := ask(ctx, d.facts)
		if err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", m.name, err))
			continue
		}
		for _, fault := range compare(m, before, after) {
			faults = append(faults, m.name+": "+fault)
		}
	}
	return faults
}

// compareDeletion looks at each subject of each rule. A subject may appear as unknown, and may not vanish: only a
// known fact excludes.
func compareDeletion(m mutation, before, after []eval.Answer) []string {
	was := bySubject(ofLaw(before))
	is := bySubject(ofLaw(after))
	var faults []string
	for _, key := range slices.Sorted(maps.Keys(is)) {
		now := is[key]
		old, existed := was[key]
		switch {
		case now.Error != "":
			faults = append(faults, fmt.Sprintf("%s broke: %s", key, now.Error))
		case now.Outcome == finding.Unknown:
		case !existed && now.Outcome == finding.NotApplicable: // all its subjects are gone: looked at below
		case !existed:
			faults = append(faults, fmt.Sprintf("%s: a new subject is %s", key, now.Outcome))
		case now.Outcome != old.Outcome:
			faults = append(faults, fmt.Sprintf("%s: %s -> %s", key, old.Outcome, now.Outcome))
		}
	}
	for _, key := range slices.Sorted(maps.Keys(was)) {
		subject := was[key].Subject
		taken := m.gone != "" && (subject == m.gone || strings.HasPrefix(subject, m.gone+"."))
		if _, stays := is[key]; !stays && !taken && was[key].Outcome != finding.NotApplicable {
			faults = append(faults, fmt.Sprintf("%s: %s -> gone", key, was[key].Outcome))
		}
	}
	return faults
}

// ofLaw leaves out the rules that compare the words of a text with the facts of the file: that a fact is left out is what
// they report, and without a text they govern nothing.
func ofLaw(answers []eval.Answer) []eval.Answer {
	return slices.DeleteFunc(slices.Clone(answers), func(a eval.Answer) bool { return ComparesWords(a.Rule) })
}

// ComparesWords says whether a rule is of the topic words.
func ComparesWords(rule string) bool { return strings.Contains(rule, ".words.") }

func compareSilence(_ mutation, _, after []eval.Answer) []string {
	var faults []string
	for _, a := range after {
		switch {
		case a.Error != "":
			faults = append(faults, fmt.Sprintf("%s broke: %s", a.Rule, a.Error))
		case a.Outcome == finding.Unknown && len(a.Missing) == 0 && a.Because != "the law of that date is not in the library":
			faults = append(faults, fmt.Sprintf("%s on %s: unknown (%s) with nothing to state", a.Rule, a.Subject, a.Because))
		}
	}
	return faults
}

func bySubject(answers []eval.Answer) map[string]eval.Answer {
	m := map[string]eval.Answer{}
	for _, a := range answers {
		m[a.Rule+" on "+a.Subject] = a
	}
	return m
}

// document is an input document under change.
type document struct {
	facts      map[string]any
	vocabulary *vocabulary.Vocabulary
}

func deepCopy(facts map[string]any) map[string]any {
	src, _ := json.Marshal(facts) // plain values of a proposal always marshal
	var copied map[string]any
	d := json.NewDecoder(strings.NewReader(string(src)))
	d.UseNumber()
	_ = d.Decode(&copied)
	return copied
}

func (d *document) known() map[string]any {
	known, _ := d.facts["known"].(map[string]any)
	return known
}

// stated lists all facts that are stated, as pairs of address and dotted fact.
func (d *document) stated() [][2]string {
	var list [][2]string
	for _, address := range slices.Sorted(maps.Keys(d.known())) {
		own, _ := d.known()[address].(map[string]any)
		for _, fact := range slices.Sorted(maps.Keys(own)) {
			structural := address == vocabulary.ProposalType && (fact == "jurisdiction" || fact == "title")
			if own[fact] == "stated" && !structural {
				list = append(list, [2]string{address, fact})
			}
		}
	}
	return list
}

func (d *document) deletions() []mutation {
	var list []mutation
	for _, pair := range d.stated() {
		list = append(list, mutation{name: "without " + pair[0] + "." + pair[1], apply: func(d *document) { d.remove(pair[0], pair[1]) }})
	}
	return list
}

// remove takes a fact out, and all that stands below it.
func (d *document) remove(address, fact string) {
	own, _ := d.known()[address].(map[string]any)
	for name := range own {
		if name == fact || strings.HasPrefix(name, fact+".") {
			delete(own, name)
		}
	}
	for other := range d.known() {
		if strings.HasPrefix(other, address+"."+fact+"[") {
			delete(d.known(), other)
		}
	}
	if kind, isClaim := strings.CutPrefix(fact, "complete"); isClaim && address == vocabulary.ProposalType {
		d.unclaim(strings.TrimPrefix(kind, "."))
		return
	}
	holder, last := d.holder(address, fact)
	delete(holder, last)
}

// unclaim takes the claim back that a type is complete, or all such claims.
func (d *document) unclaim(kind string) {
	own, _ := d.known()[vocabulary.ProposalType].(map[string]any)
	complete, _ := d.facts["complete"].(map[string]any)
	delete(own, "complete")
	if kind != "" {
		delete(own, "complete."+kind)
		delete(complete, kind)
	}
}

// holder is the object in which the last step of a fact stands.
func (d *document) holder(address, fact string) (map[string]any, string) {
	object := d.object(address)
	steps := strings.Split(fact, ".")
	for _, step := range steps[:len(steps)-1] {
		object, _ = object[step].(map[string]any)
	}
	return object, steps[len(steps)-1]
}

// object finds a block, or an element of a repeated block, by its address.
func (d *document) object(address string) map[string]any {
	var found map[string]any
	var search func(v any)
	search = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if v["at"] == address {
				found = v
				return
			}
			for _, item := range v {
				search(item)
			}
		case []any:
			for _, item := range v {
				search(item)
			}
		}
	}
	for name, value := range d.facts {
		if _, ok := d.vocabulary.Block(name); ok {
			search(value)
		}
	}
	return found
}

func (d *document) silences() []mutation {
	var list []mutation
	for _, pair := range d.stated() {
		fact, ok := d.fact(pair[0], pair[1])
		if !ok || fact.NeverSilent {
			continue
		}
		list = append(list, mutation{name: "silent on " + pair[0] + "." + pair[1], apply: func(d *document) { d.silence(pair[0], pair[1], fact) }})
	}
	return list
}

func (d *document) fact(address, fact string) (*vocabulary.Fact, bool) {
	block, ok := d.vocabulary.Block(vocabulary.TypeOf(address))
	if !ok {
		return nil, false
	}
	path := fact
	if base, _, nested := strings.Cut(address, "["); nested {
		parts := strings.SplitN(base, ".", 3)
		path = parts[len(parts)-1] + "." + fact
	}
	return block.Path(path)
}

func (d *document) silence(address, fact string, kind *vocabulary.Fact) {
	d.remove(address, fact)
	object := d.object(address)
	silent, _ := object["silent"].(map[string]any)
	if silent == nil {
		silent = map[string]any{}
		object["silent"] = silent
	}
	own, _ := d.known()[address].(map[string]any)
	var declare func(name string, f *vocabulary.Fact)
	declare = func(name string, f *vocabulary.Fact) {
		silent[name] = true
		own[name] = "silent"
		for i := range f.Facts {
			if below := &f.Facts[i]; !below.NeverSilent && !f.List {
				declare(name+"."+below.Name, below)
			}
		}
	}
	declare(fact, kind)
}

func (d *document) blockDeletions() []mutation {
	var list []mutation
	for _, address := range slices.Sorted(maps.Keys(d.known())) {
		if address == vocabulary.ProposalType || strings.Contains(address, "[") {
			continue
		}
		list = append(list, mutation{name: "without block " + address, gone: address, apply: func(d *document) { d.removeBlock(address) }})
	}
	return list
}

// removeBlock takes a block out, with every fact that refers to it and the claim that its type is complete.
func (d *document) removeBlock(address string) {
	for _, pair := range d.stated() {
		if pair[0] != address && d.refers(pair[0], pair[1], address) {
			d.remove(pair[0], pair[1])
		}
	}
	d.unclaim(vocabulary.TypeOf(address))
	for other := range d.known() {
		if other == address || strings.HasPrefix(other, address+".") {
			delete(d.known(), other)
		}
	}
	kind := vocabulary.TypeOf(address)
	list, isList := d.facts[kind].([]any)
	if !isList {
		delete(d.facts, kind)
		return
	}
	d.facts[kind] = slices.DeleteFunc(list, func(item any) bool {
		block, _ := item.(map[string]any)
		return block["at"] == address
	})
}

func (d *document) refers(address, fact, to string) bool {
	kind, ok := d.fact(address, fact)
	if !ok || kind.Kind != vocabulary.Reference {
		return false
	}
	holder, last := d.holder(address, fact)
	switch value := holder[last].(type) {
	case string:
		return value == to
	case []any:
		return slices.Contains(value, any(to))
	}
	return false
}
