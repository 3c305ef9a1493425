package ruletest

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"checker/internal/vocabulary"
)

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
