package ruletest

import (
	"context"
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
