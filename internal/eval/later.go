package eval

import (
	"cmp"
	"slices"

	"checker/internal/finding"
	"checker/internal/proposal"
)

// Later lists the authorities of the rules that bear on a proposal and that become law after its day, up to the
// last election that it names. They are left out of the findings, so the run says which they are.
func (e *Engine) Later(p *proposal.Proposal, asOf string, findings []finding.Finding) []string {
	last := ""
	elections, _ := p.Facts(asOf)["election"].([]any)
	for _, item := range elections {
		facts, _ := item.(map[string]any)
		if date, ok := facts["date"].(string); ok {
			last = max(last, date)
		}
	}
	var later []string
	for _, f := range findings {
		r, ok := e.library.Rule(f.Rule)
		if !ok || f.Outcome == finding.NotApplicable && f.Because != "not law on that date" {
			continue
		}
		for _, c := range r.Cites() {
			a := e.library.Authorities[c.Authority]
			if isLaw := a.Kind == "constitution" || a.Kind == "statute" || a.Kind == "case"; isLaw && a.From > asOf && a.From <= last {
				later = append(later, c.Authority)
			}
		}
	}
	slices.SortFunc(later, func(a, b string) int {
		return cmp.Or(cmp.Compare(e.library.Authorities[a].From, e.library.Authorities[b].From), cmp.Compare(a, b))
	})
	return slices.Compact(later)
}
