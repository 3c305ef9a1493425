// Package ruletest holds rules to their fixtures and to the contract: a fact left out never makes an outcome
// better or worse, and silence never leaves a question that nobody can answer.
package ruletest

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// A Fixture is a small proposal that shows one outcome of one rule: <outcome>_<situation>.hcl in the rule's folder.
type Fixture struct {
	Rule  string
	Name  string // file name without .hcl
	Want  finding.Outcome
	Lines []Expectation
	Asks  []string // facts that an unknown outcome asks for, "block.fact", sorted

	Proposal *proposal.Proposal
}

// An Expectation is a comment `# want "words"` on the guilty line.
type Expectation struct {
	Line  int
	Words string
}

var (
	wantComment    = regexp.MustCompile(`# want "([^"]*)"`)
	missingComment = regexp.MustCompile(`(?m)^# missing ([a-z0-9_.\[\]]+)$`)
)

// Fixtures reads the fixtures of a rule from its tree.
func Fixtures(tree fs.FS, r *policy.Rule, v *vocabulary.Vocabulary) ([]*Fixture, error) {
	names, err := fs.Glob(tree, path.Join(r.Folder, "*.hcl"))
	if err != nil {
		return nil, err
	}
	var list []*Fixture
	for _, name := range names {
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return nil, err
		}
		f, err := readFixture(r.ID, name, src, v)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		list = append(list, f)
	}
	return list, nil
}

func readFixture(rule, name string, src []byte, v *vocabulary.Vocabulary) (*Fixture, error) {
	f := &Fixture{Rule: rule, Name: strings.TrimSuffix(path.Base(name), ".hcl")}
	for _, outcome := range []finding.Outcome{finding.Fail, finding.Refer, finding.Unknown, finding.Pass, finding.NotApplicable} {
		if strings.HasPrefix(f.Name, outcome.String()+"_") {
			f.Want = outcome
		}
	}
	if f.Want == 0 {
		return nil, fmt.Errorf("the name begins with no outcome: want <outcome>_<situation>.hcl")
	}
	for i, line := range strings.Split(string(src), "\n") {
		for _, m := range wantComment.FindAllStringSubmatch(line, -1) {
			f.Lines = append(f.Lines, Expectation{Line: i + 1, Words: m[1]})
		}
	}
	for _, m := range missingComment.FindAllStringSubmatch(string(src), -1) {
		f.Asks = append(f.Asks, m[1])
	}
	slices.Sort(f.Asks)
	p, diags := proposal.Load(proposal.Source{Name: name, Bytes: src}, v)
	if diags.HasErrors() {
		return nil, fmt.Errorf("not understood: %w", diags)
	}
	if p.AsOf == "" {
		return nil, fmt.Errorf("the fixture states no as_of")
	}
	f.Proposal = p
	return f, nil
}

// Check evaluates the fixture's own rule and says what is not as expected.
func (f *Fixture) Check(ctx context.Context, e *eval.Engine) []string {
	all, err := e.Run(ctx, f.Proposal, f.Proposal.AsOf)
	if err != nil {
		return []string{err.Error()}
	}
	var own []finding.Finding
	for _, x := range all {
		if x.Error != "" {
			return []string{fmt.Sprintf("rule %s broke: %s", x.Rule, x.Error)}
		}
		if x.Rule == f.Rule {
			own = append(own, x)
		}
	}
	if len(own) == 0 {
		return []string{"the rule gave no outcome; does its jurisdiction govern the fixture?"}
	}
	faults := f.checkOutcome(own)
	faults = append(faults, f.checkLines(own)...)
	return append(faults, f.checkAsks(own)...)
}

func (f *Fixture) checkOutcome(own []finding.Finding) []string {
	worst := own[0].Outcome
	for _, x := range own {
		worst = min(worst, x.Outcome)
	}
	if worst == f.Want {
		return nil
	}
	var got []string
	for _, x := range own {
		detail := x.Because
		for _, m := range x.Missing {
			detail += " " + m.Block + "." + m.Fact
		}
		got = append(got, fmt.Sprintf("%s on %s (%s)", x.Outcome, x.Subject, strings.TrimSpace(detail)))
	}
	return []string{fmt.Sprintf("got %s, want %s", strings.Join(got, "; "), f.Want)}
}

// checkLines compares findings with the comments on the guilty lines: each comment has its finding, and a failure
// or a referral has a comment.
func (f *Fixture) checkLines(own []finding.Finding) []string {
	var faults []string
	for _, want := range f.Lines {
		if !slices.ContainsFunc(own, func(x finding.Finding) bool {
			return (x.Outcome == finding.Fail || x.Outcome == finding.Refer) && x.Place.Line == want.Line && strings.Contains(x.Message, want.Words)
		}) {
			faults = append(faults, fmt.Sprintf("line %d: no finding that says %q", want.Line, want.Words))
		}
	}
	for _, x := range own {
		if x.Outcome != finding.Fail && x.Outcome != finding.Refer {
			continue
		}
		if !slices.ContainsFunc(f.Lines, func(w Expectation) bool { return w.Line == x.Place.Line }) {
			faults = append(faults, fmt.Sprintf("line %d: no comment # want for the finding %q", x.Place.Line, x.Message))
		}
	}
	return faults
}

func (f *Fixture) checkAsks(own []finding.Finding) []string {
	var asks []string
	for _, x := range own {
		for _, m := range x.Missing {
			asks = append(asks, m.Block+"."+m.Fact)
		}
	}
	slices.Sort(asks)
	asks = slices.Compact(asks)
	if f.Want == finding.Unknown && !slices.Equal(asks, f.Asks) {
		return []string{fmt.Sprintf("it asks for %v, want the comments # missing to say %v", f.Asks, asks)}
	}
	return nil
}
