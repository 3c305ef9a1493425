package check

import (
	"context"
	"errors"

	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// Loaded is one proposal that was read and not evaluated, or the file that says why it was not read.
type Loaded struct {
	File     *finding.File
	Proposal *proposal.Proposal // nil when it was not understood
	AsOf     string
}

// LoadAll reads all proposals at the paths, in order, without asking any law.
func LoadAll(o Options, paths []string) []Loaded { return New(o).loadAll(inputs(paths)) }

func (c *Checker) loadAll(all []input) []Loaded {
	var list []Loaded
	for _, in := range all {
		if in.skipped != "" {
			continue
		}
		file := &finding.File{Path: in.path}
		p, asOf := c.load(in, file)
		list = append(list, Loaded{File: file, Proposal: p, AsOf: asOf})
	}
	return list
}

// Judge asks the law about one proposal that was read, and applies what people decided. Its file has what was found.
func (c *Checker) Judge(ctx context.Context, l Loaded) (*finding.File, error) {
	func() {
		defer survive(l.File)
		c.evaluate(ctx, l.File, l.Proposal, l.AsOf)
	}()
	if l.File.Broken != "" {
		return nil, errors.New(l.File.Broken)
	}
	if c.options.Settle != nil {
		c.options.Settle(l.File)
	}
	return l.File, nil
}

// describe names the measure in the run.
func (c *Checker) describe(p *proposal.Proposal, asOf string) *finding.Proposal {
	d := &finding.Proposal{Name: p.Name, Title: p.Title, Jurisdiction: p.Jurisdiction, Instrument: p.Instrument, AsOf: asOf, KnownFrom: p.KnownFrom}
	if j, ok := c.options.Vocabulary.Jurisdiction(p.Jurisdiction); ok {
		d.Place = j.Name
	}
	if block, ok := c.options.Vocabulary.Block(vocabulary.ProposalType); ok {
		if fact, ok := block.Fact("instrument"); ok {
			d.Kind, _ = fact.WordTitle(p.Instrument)
		}
	}
	return d
}
