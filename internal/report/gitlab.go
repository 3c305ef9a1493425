package report

import (
	"io"

	"checker/internal/finding"
)

// gitlab is GitLab's code quality report: one array.
type gitlab struct {
	keeper
	ref    finding.Reference
	style  Style
	prints prints
	any    bool
}

// gitlabSeverities are GitLab's words for ours; it has one more, critical.
var gitlabSeverities = map[string]string{
	"info": "info", "advisory": "minor", "major": "major", "blocking": "blocker", // of rules
	"warning": "minor", "error": "blocker", // of troubles
}

type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string `json:"path"`
	Lines struct {
		Begin int `json:"begin"`
	} `json:"lines"`
}

func newGitlab(w io.Writer, ref finding.Reference, style Style) *gitlab {
	return &gitlab{keeper: keeper{w: w}, ref: ref, style: style, prints: prints{}}
}

func (g *gitlab) begin(finding.Header) error {
	g.put("[")
	return g.err
}

func (g *gitlab) result(r *result) error {
	issue := gitlabIssue{
		Description: r.withLaw(cut(sentence(r.says), mostBrief-len(r.law()))), CheckName: r.rule, Fingerprint: g.prints.of(r, g.style),
		Severity: gitlabSeverities[r.weight], Location: gitlabLocation{Path: g.style.fromRoot(r.place.File)},
	}
	if r.waived() { // GitLab has no word for it
		issue.Severity = "info"
	}
	issue.Location.Lines.Begin = max(1, r.place.Line)
	src, err := marshal(issue)
	if err != nil {
		return err
	}
	comma := ",\n"
	if !g.any {
		comma = "\n"
	}
	g.any = true
	g.put(comma, string(src))
	return g.err
}

func (g *gitlab) end(*finding.Totals, []finding.Library) error {
	if g.any {
		g.put("\n")
	}
	g.put("]\n")
	return g.err
}
