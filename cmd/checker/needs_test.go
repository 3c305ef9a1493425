package main

import (
	"fmt"
	"slices"
	"testing"

	"checker/internal/eval"
	"checker/internal/ruletest"
)

// TestAskedFactsAreRead asks each rule about each of its fixtures what it misses when nothing is known. What it asks
// for then is what the reading of its policy says that it can ask for.
func TestAskedFactsAreRead(t *testing.T) {
	b, err := readRulebook(nil)
	if err != nil {
		t.Fatal(err)
	}
	e, err := eval.New(t.Context(), b.library, b.vocabulary, false)
	if err != nil {
		t.Fatal(err)
	}
	for i := range b.library.Rules {
		r := &b.library.Rules[i]
		t.Run(r.ID, func(t *testing.T) {
			read := b.reading(r).facts()
			fixtures, err := ruletest.Fixtures(b.files(r), r, b.vocabulary)
			if err != nil {
				t.Fatal(err)
			}
			missed := map[string]bool{}
			for _, f := range fixtures {
				facts := f.Proposal.Facts(f.Proposal.AsOf)
				facts["known"] = map[string]any{}
				answers, err := e.AskRule(t.Context(), r.ID, facts)
				if err != nil {
					t.Fatal(err)
				}
				for _, answer := range answers {
					for _, n := range answer.Missing {
						block, fact := typed(n.Block, n.Fact)
						if !slices.ContainsFunc(read, func(a asked) bool { return a.block == block && a.fact == fact }) {
							missed[fmt.Sprintf("%s.%s", block, fact)] = true
						}
					}
				}
			}
			for _, name := range sorted(missed) {
				t.Errorf("the rule asks for %s, and the reference does not say so", name)
			}
		})
	}
}

// TestAskedFactsHaveQuestions holds each fact that a rule can ask for to a question in words.
func TestAskedFactsHaveQuestions(t *testing.T) {
	b, err := readRulebook(nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range b.library.Rules {
		r := &b.library.Rules[i]
		for _, a := range b.reading(r).facts() {
			block, ok := b.vocabulary.Block(a.block)
			if !ok {
				t.Errorf("%s asks of %s, which is no block", r.ID, a.block)
				continue
			}
			if fact, ok := block.Path(a.fact); ok && fact.Asks == "" {
				t.Errorf("%s asks for %s.%s, and the vocabulary has no question for it", r.ID, a.block, a.fact)
			}
		}
	}
}
