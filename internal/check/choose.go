package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// choose leaves out what a setting leaves out. The standard input is always checked.
func (c *Checker) choose(list []input, totals *finding.Totals) ([]input, error) {
	if c.options.Choose == nil {
		return list, nil
	}
	var paths []string
	for _, in := range list {
		if !in.stdin {
			paths = append(paths, in.path)
		}
	}
	keep, ignored, err := c.options.Choose(paths)
	if err != nil {
		return nil, err
	}
	totals.Ignored = ignored
	kept, next := []input{}, 0
	for _, in := range list {
		if in.stdin {
			kept = append(kept, in)
			continue
		}
		if keep[next] {
			kept = append(kept, in)
		}
		next++
	}
	return kept, nil
}

// allowed holds for a jurisdiction that a setting names, and for those below it.
func (c *Checker) allowed(jurisdiction string) bool {
	if len(c.options.Jurisdictions) == 0 {
		return true
	}
	return slices.ContainsFunc(c.options.Vocabulary.Chain(jurisdiction), func(above string) bool {
		return slices.Contains(c.options.Jurisdictions, above)
	})
}

func notAllowed(p *proposal.Proposal, allowed []string) *hcl.Diagnostic {
	return &hcl.Diagnostic{
		Severity: hcl.DiagError, Summary: "Jurisdiction not allowed", Subject: p.Range(vocabulary.ProposalType + ".jurisdiction").Ptr(),
		Detail: fmt.Sprintf("The settings allow proposals of %s, and this one is of %s.", strings.Join(allowed, ", "), p.Jurisdiction),
	}
}
