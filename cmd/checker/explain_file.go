package main

import (
	"context"
	"fmt"
	"time"

	"checker/internal/check"
	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// applied is a rule as applied to one proposal.
type applied struct {
	*rulebook
	rule     *policy.Rule
	engine   *eval.Engine
	proposal *proposal.Proposal
	asOf     string
	decided  decisions // about the findings
	style    report.Style
	page     *report.Page
}

func runExplainFile(ctx context.Context, s streams, o explainOptions, st *settings, file, id string) error {
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	b, err := readRulebook(o.policyDirs)
	if err != nil {
		return err
	}
	own, isOwn := finding.OwnRule(id)
	var r *policy.Rule
	if !isOwn {
		if r, err = b.rule(id); err != nil {
			if _, swapped := b.library.Rule(file); swapped {
				err = fmt.Errorf("the file comes first: `checker explain %s %s`", id, file)
			}
			return err
		}
	}
	options := check.Options{Vocabulary: b.vocabulary, Trees: b.trees, AsOf: asOf, MaxBytes: o.maxBytes, Stdin: s.in}
	d, err := o.decided(ctx, s, st, b, file, &options)
	if err != nil {
		return err
	}
	loaded := check.LoadAll(options, []string{file})
	if len(loaded) != 1 {
		return fmt.Errorf("explain takes one file: %s holds %d proposals", file, len(loaded))
	}
	if loaded[0].Proposal == nil {
		if err := printUnread(s, loaded[0].File); err != nil {
			return err
		}
		return exitError(finding.ExitUnread)
	}
	if len(o.policyDirs) > 0 {
		if err := checkPolicies(b.vocabulary, b.trees); err != nil {
			return err
		}
	}
	checker := check.New(options)
	e, err := checker.Engine(ctx, loaded[0].Proposal.Jurisdiction)
	if err != nil {
		return err
	}
	if d.file, err = checker.Judge(ctx, loaded[0]); err != nil {
		return err
	}
	if isOwn {
		return printPage(s, d.ownPage(id, own), "text", s.style(o.noColor))
	}
	a := &applied{b, r, e, loaded[0].Proposal, loaded[0].AsOf, d, s.style(o.noColor), &report.Page{}}
	broken, err := a.explain(ctx)
	if err != nil {
		return err
	}
	if err := printPage(s, a.page, "text", a.style); err != nil || !broken {
		return err
	}
	return exitError(finding.ExitBroken)
}

// explain writes the page, and reports whether the rule broke.
func (a *applied) explain(ctx context.Context) (bool, error) {
	a.page.Heading(1, a.rule.About.Title)
	a.page.Para("%s · %s · %s", a.rule.ID, a.rule.About.Severity, a.proposal.File)
	a.page.Para("%s", report.Facing(a.measure()))
	if _, ok := a.engine.Library().Rule(a.rule.ID); !ok {
		a.page.Para("The rule is law of %s, which does not govern the measure. It was not asked.", a.jurisdictionName(a.rule.Jurisdiction))
		return false, nil
	}
	own := a.decided.of(a.rule.ID)
	if err := a.engine.TryCures(ctx, a.proposal, a.asOf, own); err != nil {
		return false, err
	}
	broken := false
	for i := range own {
		broken = broken || own[i].Error != ""
		if err := a.subject(ctx, &own[i]); err != nil {
			return false, err
		}
	}
	a.page.Heading(2, "The rule")
	a.page.Para("%s", a.rule.About.Description)
	a.page.Para("`checker explain %s` shows all that it asks for, and its authorities with their words.", a.rule.ID)
	return broken, nil
}

func (a *applied) measure() *finding.Proposal {
	m := &finding.Proposal{Place: a.jurisdictionName(a.proposal.Jurisdiction), AsOf: a.asOf, LawUpTo: a.engine.Library().UpTo(a.asOf), KnownFrom: a.proposal.KnownFrom}
	if block, ok := a.vocabulary.Block(vocabulary.ProposalType); ok {
		if fact, ok := block.Fact("instrument"); ok {
			m.Kind, _ = fact.WordTitle(a.proposal.Instrument)
		}
	}
	return m
}

// subject explains the outcome for one subject of the rule.
func (a *applied) subject(ctx context.Context, x *finding.Finding) error {
	outcome := map[finding.Outcome]string{
		finding.Fail: "Fails", finding.Refer: "For counsel", finding.Unknown: "Undecided", finding.Pass: "Passes", finding.NotApplicable: "Does not apply",
	}[x.Outcome]
	if x.Waived != nil {
		outcome += ", waived"
	}
	a.page.Heading(2, fmt.Sprintf("%s: %s (`%s`)", outcome, x.About, x.Subject))
	if x.Outcome == finding.NotApplicable || x.Outcome == finding.Unknown {
		a.page.Para("%s.", because(x))
	}
	if x.Message != "" {
		a.page.Para("%s", x.Message)
	}
	if x.Outcome == finding.Refer {
		a.page.Para("%s", x.Because)
	}
	if x.Error != "" {
		a.page.Para("The rule broke: %s", x.Error)
	}
	a.decided.say(a.page, x)
	facts, err := a.readFacts(ctx, x)
	if err != nil {
		return err
	}
	a.decidedBy(ctx, x)
	a.facts(x, facts)
	a.counsel(x)
	a.toDecide(x)
	if err := a.changes(ctx, x, facts); err != nil {
		return err
	}
	a.law(x)
	return nil
}

// because says why an outcome is open, or why there is none.
func because(x *finding.Finding) string {
	if len(x.Missing) > 0 {
		return "The rule needs what is not stated"
	}
	return upper(x.Because)
}
