package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/vocabulary"
	"checker/internal/waiver"
)

// waiversOptions are what the commands about waivers check proposals with.
type waiversOptions struct {
	gate       gateOptions
	asOf       string
	policyDirs []string
	format     string
}

func newWaiversCmd(s streams) *cobra.Command {
	cmd := &cobra.Command{Use: "waivers", Short: "List, check and write waivers: recorded decisions to live with findings"}
	return subcommands(cmd, newWaiversListCmd(s), newWaiversLintCmd(s), newWaiversNewCmd(s))
}

func (o *waiversOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	o.gate.flags(f)
	f.StringVar(&o.asOf, "as-of", "", "apply the law of this day (2026-11-03, or today) instead of the proposals' own")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
}

// run checks the proposals at the paths, and tells each file's result once it is settled.
func (o *waiversOptions) run(cmd *cobra.Command, s streams, paths []string, sink func(*finding.File)) (*waiver.Book, *finding.Totals, error) {
	st, err := readSettings(cmd, s, "format")
	if err != nil {
		return nil, nil, err
	}
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return nil, nil, err
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return nil, nil, err
	}
	options := check.Options{Vocabulary: v, Trees: trees, AsOf: asOf, Stdin: s.in}
	book, err := o.gate.ready(cmd.Context(), s, st, v, trees, &options)
	if err != nil {
		return nil, nil, err
	}
	if err := checkPoliciesOnce(v, trees, nil, ""); err != nil {
		return nil, nil, err
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	totals, err := check.New(options).Run(cmd.Context(), paths, func(f *finding.File) error {
		sink(f)
		return nil
	}, nil)
	if err == nil {
		totals.Close(finding.Blocking)
	}
	return book, totals, err
}

// unread names the files that were not understood, whose waivers nobody knows.
func unread(s streams, f *finding.File) {
	if (f.Proposal == nil || f.Broken != "") && !f.Skipped {
		fmt.Fprintf(s.err, "checker: %s was not read or understood, and what waivers do there is not known; `checker check` says why\n", f.Path)
	}
}

// newOptions are what a person says about a decision.
type newOptions struct {
	waiversOptions
	reason, by, authority, expires, name string
	inFile                               bool
}

func newWaiversNewCmd(s streams) *cobra.Command {
	var o newOptions
	cmd := &cobra.Command{
		Use:   "new RULE FILE [SUBJECT]",
		Short: "Write a waiver of a finding, for its words as they stand",
		Long: "Checks the proposal and prints a waiver block of the rule's finding on the subject, bound to the words that the finding\n" +
			"rests on. Put it into the proposal, or, with --in-file, into a file of waivers.\n\n" +
			"Exit codes: 0 written; 3 the file could not be read or understood; 5 there is no such finding, or a setting is wrong.",
		Args: arguments(2, 3),
		RunE: func(cmd *cobra.Command, args []string) error { return runWaiversNew(cmd, s, &o, args) },
	}
	o.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&o.reason, "reason", "", "why it is lived with")
	f.StringVar(&o.by, "by", "", "who decided it")
	f.StringVar(&o.authority, "authority", "", "authority of that person, or the ticket")
	f.StringVar(&o.expires, "expires", "", "last day on which it holds")
	f.StringVar(&o.name, "name", "", "label of the block (default: of the subject and the rule)")
	f.BoolVar(&o.inFile, "in-file", false, "name the proposal, as a file of waivers does")
	for _, name := range []string{"reason", "by", "authority", "expires"} {
		_ = cmd.MarkFlagRequired(name)
	}
	return cmd
}

func runWaiversNew(cmd *cobra.Command, s streams, o *newOptions, args []string) error {
	if err := vocabulary.CheckDate(o.expires); err != nil {
		return fmt.Errorf("--expires %s: %w", o.expires, err)
	}
	var file *finding.File
	book, totals, err := o.run(cmd, s, args[1:2], func(f *finding.File) { file = f })
	if err != nil {
		return err
	}
	if totals.Files != 1 {
		return fmt.Errorf("%s: want one proposal, and there are %d", args[1], totals.Files)
	}
	if file.Proposal == nil || file.Broken != "" {
		unread(s, file)
		return exitError(finding.ExitUnread)
	}
	x, err := toWaive(file, args)
	if err != nil {
		return err
	}
	w := finding.Waiver{
		Rule: x.Rule, Subject: x.Subject, Reason: o.reason, By: o.by, Authority: o.authority, Created: o.gate.today, Expires: o.expires, Words: waiver.Words(x),
	}
	if o.inFile {
		w.Proposal = file.Proposal.Name
	}
	if err := book.Refuses(w, !o.inFile); err != nil {
		return err
	}
	if o.name == "" {
		o.name = label(x)
	}
	_, err = s.out.Write(waiver.Write(o.name, w))
	return err
}

// label is made of the last names of subject and rule.
func label(x *finding.Finding) string {
	last := func(s string) string { return s[strings.LastIndexByte(s, '.')+1:] }
	name := strings.NewReplacer("[", "_", "]", "").Replace(last(x.Subject) + "_" + last(x.Rule))
	return name[:min(len(name), 64)]
}

// toWaive is the finding that is meant: of the rule, and on the subject where several could be.
func toWaive(f *finding.File, args []string) (*finding.Finding, error) {
	var found []*finding.Finding
	var rules, subjects []string
	for i := range f.Findings {
		x := &f.Findings[i]
		if !waiver.MayWaive(x) || strings.HasPrefix(x.Rule, "checker.") {
			continue
		}
		rules = append(rules, x.Rule)
		if x.Rule == args[0] {
			found, subjects = append(found, x), append(subjects, x.Subject)
		}
	}
	slices.Sort(rules)
	if len(found) == 0 {
		return nil, fmt.Errorf("%s: the rule %s has no finding here that fails, is undecided or is for counsel.%s", args[1], args[0], vocabulary.DidYouMean(args[0], slices.Compact(rules)))
	}
	if len(args) == 3 {
		i := slices.Index(subjects, args[2])
		if i < 0 {
			return nil, fmt.Errorf("%s: the rule %s has no such finding on %s.%s Its subjects are: %s", args[1], args[0], args[2], vocabulary.DidYouMean(args[2], subjects), strings.Join(subjects, ", "))
		}
		return found[i], nil
	}
	if len(found) > 1 {
		return nil, fmt.Errorf("%s: the rule %s has %d findings; name a subject: %s", args[1], args[0], len(found), strings.Join(subjects, ", "))
	}
	return found[0], nil
}
