package eval

import (
	"cmp"
	"slices"

	"checker/internal/finding"
	"checker/internal/proposal"
)

// LastElection is the last day on which the proposal says that something is voted on; "" when it names none.
func LastElection(p *proposal.Proposal) string {
	last := ""
	elections, _ := p.Facts("")["election"].([]any)
	for _, item := range elections {
		facts, _ := item.(map[string]any)
		if date, ok := facts["date"].(string); ok {
			last = max(last, date)
		}
	}
	return last
}

// BecameLaw lists the law that the rules of these findings rest on and that began after one day, up to another, in the
// order of time. Rules that govern nothing in the proposal are left out.
func (e *Engine) BecameLaw(after, upTo string, findings []finding.Finding) []string {
	var ids []string
	for _, f := range findings {
		r, ok := e.library.Rule(f.Rule)
		if !ok || f.Outcome == finding.NotApplicable && f.Because != "not law on that date" {
			continue
		}
		for _, c := range r.Cites() {
			a := e.library.Authorities[c.Authority]
			if isLaw := a.Kind == "constitution" || a.Kind == "statute" || a.Kind == "case"; isLaw && a.From > after && a.From <= upTo {
				ids = append(ids, c.Authority)
			}
		}
	}
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(e.library.Authorities[a].From, e.library.Authorities[b].From), cmp.Compare(a, b))
	})
	return slices.Compact(ids)
}
