package main

import (
	"context"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/waiver"
)

// decisions are what people decided about the findings of one proposal: waivers, a baseline, how rules are enforced.
type decisions struct {
	file     *finding.File
	book     *waiver.Book
	baseline string
}

// decided makes a run ready that applies it.
func (o *explainOptions) decided(ctx context.Context, s streams, st *settings, b *rulebook, file string, options *check.Options) (decisions, error) {
	book, err := o.gate.ready(ctx, s, st, b.vocabulary, b.trees, options)
	if err != nil {
		return decisions{}, err
	}
	ledger, err := o.compare.ledger(ctx, []string{file}, *options, waiversThen{})
	compared(options, ledger)
	return decisions{book: book, baseline: o.compare.baseline}, err
}

// of are the findings of a rule.
func (d *decisions) of(rule string) []finding.Finding {
	var own []finding.Finding
	for _, x := range d.file.Findings {
		if x.Rule == rule {
			own = append(own, x)
		}
	}
	return own
}

// say says what was decided about a finding, and which waivers of it do not hold.
func (d *decisions) say(p *report.Page, x *finding.Finding) {
	for _, j := range d.book.Judgments() {
		if w := j.Waiver; w.Rule == x.Rule && w.Subject == x.Subject && j.State != waiver.Holds {
			p.Para("The waiver at %s does not hold. %s %s", report.Where(w.Place), j.Says, j.Cure)
		}
	}
	absolute := x.Enforced == finding.Absolute
	switch {
	case x.Waived != nil:
		p.Para("Waived at %s: %s", report.Where(x.Waived.Where), report.Waived(x))
	case x.State == finding.Persisting && absolute:
		p.Para("Known before: it is in the baseline %s. It counts all the same: the rule is absolute here.", d.baseline)
	case x.State == finding.Persisting:
		p.Para("Known before: it is in the baseline %s, and does not count at the gate.", d.baseline)
	case x.State == finding.New:
		p.Para("New: it is not in the baseline %s.", d.baseline)
	}
	if x.Enforced == finding.Report && x.Open() {
		p.Para("Reported, and not counted at the gate: the settings say so.")
	}
}

// ownPage explains a rule of the checker itself, as applied to the waivers of a proposal.
func (d *decisions) ownPage(id string, r finding.RuleInfo) *report.Page {
	p := ownRulePage(id, r)
	found := d.of(id)
	for i := range found {
		x := &found[i]
		p.Heading(2, "Fails: "+x.About+" ("+report.Where(x.Place)+")")
		p.Para("%s", x.Message)
		p.Item("Cure: %s", x.Cure)
	}
	if len(found) == 0 {
		p.Para("No waiver of this proposal fails it.")
	}
	return p
}
