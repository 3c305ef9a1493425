package eval

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/proposal"
)

// TryCures tries what the rules propose for the findings that failed, each on the proposal's own text. It reads and
// evaluates the proposal once more for each, so it is for people who ask, not for every run.
func (e *Engine) TryCures(ctx context.Context, p *proposal.Proposal, asOf string, findings []finding.Finding) error {
	before, err := e.Ask(ctx, p.Facts(asOf))
	if err != nil {
		return err
	}
	for i := range findings {
		f := &findings[i]
		if f.Outcome != finding.Fail {
			continue
		}
		edits, err := e.proposed(ctx, f, p, asOf)
		if err != nil {
			return err
		}
		if len(edits) > 0 {
			f.Tried = e.try(ctx, f, p, asOf, before, edits)
		}
	}
	return nil
}

// proposed are the edits that the finding's rule publishes for its subject, in order.
func (e *Engine) proposed(ctx context.Context, f *finding.Finding, p *proposal.Proposal, asOf string) ([]finding.Edit, error) {
	r, ok := e.library.Rule(f.Rule)
	if !ok {
		return nil, nil
	}
	input, err := ast.InterfaceToValue(p.Facts(asOf))
	if err != nil {
		return nil, err
	}
	parts := r.Parts()
	query := fmt.Sprintf("data.rules[%q][%q][%q].cures", parts[0], parts[1], parts[2])
	q, err := e.preparedRule(ctx, f.Rule+" cures", query)
	if err != nil {
		return nil, err
	}
	value, err := evaluate(ctx, q, input)
	if err != nil {
		return nil, nil //nolint:nilerr // a rule that publishes no cures gives no answer
	}
	all, _ := plainValue(value).(map[string]any)
	src, err := json.Marshal(all[f.Subject])
	if err != nil {
		return nil, err
	}
	var edits []finding.Edit
	if err := json.Unmarshal(src, &edits); err != nil {
		return nil, fmt.Errorf("read the cures of %s: %w", f.Rule, err)
	}
	for i := range edits {
		edits[i].Place = place(p.Range(edits[i].At))
	}
	slices.SortFunc(edits, func(a, b finding.Edit) int { return cmp.Or(cmp.Compare(a.Op, b.Op), cmp.Compare(a.At, b.At)) })
	return edits, nil
}

func (e *Engine) try(ctx context.Context, f *finding.Finding, p *proposal.Proposal, asOf string, before []Answer, edits []finding.Edit) *finding.Cure {
	cure := &finding.Cure{Edits: edits}
	var changes []proposal.Edit
	for _, edit := range edits {
		changes = append(changes, proposal.Edit{Op: edit.Op, At: edit.At, HCL: edit.HCL})
	}
	text, err := p.Edited(changes)
	if err != nil {
		cure.Error = err.Error()
		return cure
	}
	edited, diags := p.Reload(text, e.vocabulary)
	if diags.HasErrors() {
		cure.Error = diags.Error()
		return cure
	}
	after, err := e.Ask(ctx, edited.Facts(asOf))
	if err != nil {
		cure.Error = err.Error()
		return cure
	}
	cure.Text = string(text)
	was := map[string]finding.Outcome{}
	for _, a := range before {
		was[a.Rule+" on "+a.Subject] = a.Outcome
	}
	governs := false
	for _, a := range after {
		own := a.Rule == f.Rule && a.Subject == f.Subject
		governs = governs || own
		cure.Meets = cure.Meets || own && a.Outcome == finding.Pass
		old, existed := was[a.Rule+" on "+a.Subject]
		worse := a.Outcome < finding.Pass && (!existed || a.Outcome < old || a.Outcome == finding.Unknown && old != finding.Unknown)
		if worse && (!own || a.Outcome != finding.Fail) {
			cure.Opens = append(cure.Opens, fmt.Sprintf("%s on %s: %s", a.Rule, a.Subject, a.Outcome))
		}
	}
	cure.Drops = !governs
	cure.Holds = (cure.Meets || cure.Drops) && len(cure.Opens) == 0
	return cure
}
