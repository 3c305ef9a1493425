package eval

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// Roads are the road of the measure's instrument and those that the law provides instead of a closed way, with their days
// and numbers as the policies compute them, in the order of jurisdictions and names.
func (e *Engine) Roads(ctx context.Context, p *proposal.Proposal, asOf string) ([]finding.Road, error) {
	var says map[string]map[string]map[string]any // by jurisdiction, step and name
	if err := e.query(ctx, "data.lib.pathways.says", p.Facts(asOf), &says); err != nil {
		return nil, fmt.Errorf("ask for the roads: %w", err)
	}
	var roads []finding.Road
	for i := range e.library.Roads {
		r := &e.library.Roads[i]
		own := slices.Contains(r.Instruments, p.Instrument)
		if !own && len(r.InsteadOf) == 0 || !e.has(r, p) {
			continue
		}
		road := finding.Road{ID: r.Name(), Title: r.Title, Own: own, InsteadOf: r.InsteadOf, Unless: r.Unless, Joins: r.Joins, Result: r.Result}
		w := roadWords{engine: e, p: p, asOf: asOf, says: says[r.Jurisdiction]}
		for _, step := range r.Steps {
			row, err := w.row(&step)
			if err != nil {
				return nil, fmt.Errorf("read the road %s: %w", road.ID, err)
			}
			if len(row) > 0 {
				road.Rows = append(road.Rows, row)
			}
		}
		roads = append(roads, road)
	}
	return roads, nil
}

// has reports whether the proposal's jurisdiction has a road: a territory does not leave the Union as a State does.
func (e *Engine) has(r *policy.Road, p *proposal.Proposal) bool {
	j, ok := e.vocabulary.Jurisdiction(p.Jurisdiction)
	return len(r.Levels) == 0 || ok && slices.Contains(r.Levels, j.Level)
}

// Requirements are what the thresholds ask of voters, against past elections, in the order of their addresses.
func (e *Engine) Requirements(ctx context.Context, p *proposal.Proposal, asOf string) ([]finding.Requirement, error) {
	var list []finding.Requirement
	if err := e.query(ctx, "data.lib.history.requirements", p.Facts(asOf), &list); err != nil {
		return nil, fmt.Errorf("ask for the requirements: %w", err)
	}
	slices.SortFunc(list, func(a, b finding.Requirement) int { return strings.Compare(a.Threshold, b.Threshold) })
	return list, nil
}

// query evaluates one document of the policies into plain data.
func (e *Engine) query(ctx context.Context, path string, facts map[string]any, into any) error {
	ctx, cancel := context.WithTimeout(ctx, e.deadline)
	defer cancel()
	input, err := ast.InterfaceToValue(facts)
	if err != nil {
		return fmt.Errorf("read facts: %w", err)
	}
	q, err := e.preparedRule(ctx, path, path)
	if err != nil {
		return err
	}
	value, err := e.evaluate(ctx, q, input)
	if err != nil {
		return err
	}
	src, err := json.Marshal(plainValue(value))
	if err != nil {
		return err
	}
	d := json.NewDecoder(strings.NewReader(string(src)))
	d.UseNumber()
	return d.Decode(into)
}

// roadWords puts one road into words.
type roadWords struct {
	engine *Engine
	p      *proposal.Proposal
	asOf   string
	says   map[string]map[string]any
}

func (w *roadWords) row(s *policy.RoadStep) ([][]finding.Action, error) {
	ways := s.Either
	if len(ways) == 0 {
		ways = [][]policy.RoadStep{{*s}}
	}
	var row [][]finding.Action
	for _, way := range ways {
		var steps []finding.Action
		for i := range way {
			if name := way[i].OnlyIf; name != "" && w.says[way[i].ID][name] == nil {
				continue
			}
			action, err := w.action(&way[i])
			if err != nil {
				return nil, err
			}
			steps = append(steps, action)
		}
		if len(steps) > 0 {
			row = append(row, steps)
		}
	}
	return row, nil
}

func (w *roadWords) action(s *policy.RoadStep) (finding.Action, error) {
	status, _ := w.p.Value(vocabulary.ProposalType + ".status")
	word, _ := status.(string)
	a := finding.Action{
		ID: s.ID, Title: s.Title, Who: s.Who, OwnVote: s.OwnVote, Takes: s.Takes, Rules: s.Rules,
		Done: slices.Contains(s.Done, word), Stopped: s.Stopped[word],
	}
	for _, line := range s.Says {
		text, err := w.line(s.ID, line)
		if err != nil {
			return a, err
		}
		if text != "" {
			a.Lines = append(a.Lines, text)
		}
	}
	for _, id := range s.Authorities {
		if law := w.engine.library.Authorities[id]; law.From <= w.asOf && (law.To == "" || law.To >= w.asOf) {
			a.Law = append(a.Law, id)
		}
	}
	a.Undated = len(a.Law) == 0
	return a, nil
}

// line is the first of the two whose holes can all be filled.
func (w *roadWords) line(step string, line policy.RoadLine) (string, error) {
	for _, text := range []string{line.Line, line.Or} {
		if text == "" || !w.knows(step, text) {
			continue
		}
		return w.engine.fill(text, &finding.Finding{Values: w.says[step]}, w.p)
	}
	return "", nil
}

func (w *roadWords) knows(step, text string) bool {
	for _, hole := range policy.Placeholder.FindAllStringSubmatch(text, -1) {
		if _, ok := w.says[step][hole[1]]; !ok {
			return false
		}
	}
	return true
}
