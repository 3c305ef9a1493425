package eval

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
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
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil: // the finding stands without them
			f.Tried = &finding.Cure{Error: "the rule's cures broke: " + err.Error()}
		case len(edits) > 0:
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
	bounded, cancel := context.WithTimeout(ctx, e.deadline)
	defer cancel()
	value, err := e.evaluate(bounded, q, input)
	if errors.Is(err, errNoAnswer) { // it publishes none
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	edits, err := readEdits(value, f.Subject)
	if err != nil {
		return nil, err
	}
	for i := range edits {
		edits[i].Place = place(p.Range(edits[i].At))
	}
	slices.SortFunc(edits, func(a, b finding.Edit) int { return cmp.Or(cmp.Compare(a.Op, b.Op), cmp.Compare(a.At, b.At)) })
	return edits, nil
}

// readEdits reads the edits for a subject. Keys that nobody reads are an error, as what has no form is.
func readEdits(value ast.Value, subject string) ([]finding.Edit, error) {
	object, ok := value.(ast.Object)
	if !ok {
		return nil, wants("an object by subjects", plainValue(value))
	}
	own := object.Get(ast.StringTerm(subject))
	if own == nil {
		return nil, nil
	}
	return readEach(plainValue(own.Value), readEdit)
}

func readEdit(part any) (edit finding.Edit, err error) {
	parts, ok := part.(map[string]any)
	if !ok {
		return edit, wants("an object", part)
	}
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		switch name {
		case "op":
			edit.Op, err = asText(parts[name])
		case "at":
			edit.At, err = asText(parts[name])
		case "hcl":
			edit.HCL, err = asText(parts[name])
		case "because":
			edit.Because, err = asText(parts[name])
		default:
			err = errors.New("an edit has op, at, hcl and because, and no such part")
		}
		if err != nil {
			return edit, fmt.Errorf("%s: %w", name, err)
		}
	}
	return edit, nil
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
		governs = governs || own && a.Outcome != finding.NotApplicable
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
