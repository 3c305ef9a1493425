package ruletest

import (
	"strings"

	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// Silent is a copy of an input document that declares the measure silent on a fact; false when there is no such block,
// or when a measure cannot be silent on it.
func Silent(facts map[string]any, v *vocabulary.Vocabulary, address, fact string) (map[string]any, bool) {
	d := &document{facts: deepCopy(facts), vocabulary: v}
	kind, ok := d.fact(address, fact)
	if !ok || kind.NeverSilent || d.object(address) == nil || d.known()[address] == nil {
		return nil, false
	}
	d.silence(address, fact, kind)
	proposal.Derive(d.facts, v)
	return d.facts, true
}

// With is a copy of an input document in which one fact is stated with that value; false when the document has no
// block at the address. The document itself stays as it is.
func With(facts map[string]any, v *vocabulary.Vocabulary, address, fact string, value any) (map[string]any, bool) {
	d := &document{facts: deepCopy(facts), vocabulary: v}
	object := d.object(address)
	if object == nil {
		return nil, false
	}
	if silent, ok := object["silent"].(map[string]any); ok {
		delete(silent, fact)
	}
	known, ok := d.known()[address].(map[string]any)
	if !ok {
		known = map[string]any{}
		d.known()[address] = known
	}
	steps := strings.Split(fact, ".")
	for i, step := range steps[:len(steps)-1] {
		known[strings.Join(steps[:i+1], ".")] = "stated"
		next, ok := object[step].(map[string]any)
		if !ok {
			next = map[string]any{}
			object[step] = next
		}
		object = next
	}
	object[steps[len(steps)-1]] = value
	known[fact] = "stated"
	proposal.Derive(d.facts, v)
	return d.facts, true
}
