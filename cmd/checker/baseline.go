package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/change"
	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/report"
)

// baselineFile is the usual place of a baseline: hidden, so that nobody takes it for a proposal.
const baselineFile = ".checker-baseline.json"

type baselineOptions struct {
	file, asOf string
	policyDirs []string
	add        bool
	cache      cacheOptions
	gate       gateOptions
}

func newBaselineCmd(s streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "baseline",
		Short: "Write down what is known, so that a gate looks at what is new",
		Long: "A baseline lists the findings that are open today. `checker check --baseline FILE` compares with it by the identity of\n" +
			"findings, which does not depend on lines or paths: only what is new, or worse than it was, counts at the gate.",
	}
	return subcommands(cmd, newBaselineCreateCmd(s), newBaselineUpdateCmd(s))
}

func (o *baselineOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.file, "file", baselineFile, "`file` of the baseline")
	f.StringVar(&o.asOf, "as-of", "", "apply the law of this day (2026-11-03, or today) instead of the proposals' own")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	o.cache.flags(f)
	o.gate.flags(f)
}

func newBaselineCreateCmd(s streams) *cobra.Command {
	var o baselineOptions
	cmd := &cobra.Command{
		Use:   "create [PATH...]",
		Short: "Write a baseline of all findings that are open",
		Long: "Checks the proposals and writes down every finding that fails, is undecided or is for counsel, and that nobody waived. It\n" +
			"does not write over a baseline: see update.\n\n" +
			"Exit codes: 0 written; 3 a file could not be read or understood, and nothing is written; 4 there is no proposal;\n" +
			"5 the tool, a setting or a rule broke.",
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := readSettings(cmd, s)
			if err != nil {
				return err
			}
			return createBaseline(cmd.Context(), s, o, st, args)
		},
	}
	o.flags(cmd)
	return cmd
}

func newBaselineUpdateCmd(s streams) *cobra.Command {
	var o baselineOptions
	cmd := &cobra.Command{
		Use:   "update [PATH...]",
		Short: "Take out of a baseline what is cured",
		Long: "Checks the proposals, takes what is cured out of the baseline, and keeps what persists. What is new is listed and not\n" +
			"added, unless --add is given: a baseline that grew by itself would be no gate. What is known of other files stays.\n\n" +
			"Exit codes: 0 written; 3 a file could not be read or understood, and nothing is written; 4 there is no proposal;\n" +
			"5 the tool, a setting or a rule broke.",
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := readSettings(cmd, s)
			if err != nil {
				return err
			}
			return updateBaseline(cmd.Context(), s, o, st, args)
		},
	}
	o.flags(cmd)
	cmd.Flags().BoolVar(&o.add, "add", false, "add what is new, too")
	return cmd
}

func createBaseline(ctx context.Context, s streams, o baselineOptions, st *settings, paths []string) error {
	if _, err := os.Lstat(o.file); err == nil {
		return fmt.Errorf("--file %s: it is there already; `checker baseline update` brings it up to date", o.file)
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	b := &change.Baseline{Findings: []finding.Known{}}
	if err := o.run(ctx, s, st, b, paths, nil, func(f *finding.File) { b.Findings = append(b.Findings, change.Of(f)...) }); err != nil {
		return err
	}
	if err := o.write(b); err != nil {
		return err
	}
	_, err := fmt.Fprintf(s.out, "%s: %s known.\n", o.file, report.Plural(len(b.Findings), "finding is", "findings are"))
	return err
}

func updateBaseline(ctx context.Context, s streams, o baselineOptions, st *settings, paths []string) error {
	old, err := readBaseline(o.file)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	if o.asOf == "" {
		o.asOf = old.AsOf
	}
	l := change.NewLedger(o.file, old.Findings, check.Paths(paths), nil, false)
	b := &change.Baseline{Findings: []finding.Known{}}
	var added []finding.Known
	err = o.run(ctx, s, st, b, paths, l, func(f *finding.File) {
		for i := range f.Findings {
			switch x := &f.Findings[i]; x.State {
			case finding.Persisting:
				b.Findings = append(b.Findings, finding.KnownOf(f.Path, x))
			case finding.New:
				added = append(added, finding.KnownOf(f.Path, x))
			}
		}
	})
	if err != nil {
		return err
	}
	b.Findings = append(b.Findings, l.Left(covers(paths))...)
	if o.add {
		b.Findings = append(b.Findings, added...)
	}
	if err := o.write(b); err != nil {
		return err
	}
	return o.tell(s, l.Close(covers(paths)), added, len(b.Findings))
}

// tell says what became of a baseline, and what is new.
func (o *baselineOptions) tell(s streams, c *finding.Comparison, added []finding.Known, known int) error {
	change.Sort(added)
	for _, k := range c.Cured {
		fmt.Fprintln(s.out, report.KnownLine("cured", k))
	}
	word := "new, not added"
	if o.add {
		word = "new, added"
	}
	for _, k := range added {
		fmt.Fprintln(s.out, report.KnownLine(word, k))
	}
	said := fmt.Sprintf("%s: %s known: %d cured and taken out, %d persist, %d new", o.file, report.Plural(known, "finding is", "findings are"), len(c.Cured), c.Persisting, c.New)
	if c.New > 0 && !o.add {
		said += " and not added (--add adds them)"
	}
	_, err := fmt.Fprintln(s.out, said+".")
	return err
}

// run checks the proposals for a baseline. A run that is not whole gives none.
func (o *baselineOptions) run(ctx context.Context, s streams, st *settings, b *change.Baseline, paths []string, l *change.Ledger, sink func(*finding.File)) error {
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return err
	}
	options := check.Options{Vocabulary: v, Trees: trees, AsOf: asOf, Stdin: s.in}
	if _, err := o.gate.ready(ctx, s, st, v, trees, &options); err != nil {
		return err
	}
	kept, program := o.cache.open(trees)
	if kept != nil {
		options.Cache, options.Program, options.Encode = kept, program, report.EncodeFile
		defer kept.Trim()
	}
	if err := checkPoliciesOnce(v, trees, options.Cache, program); err != nil {
		return err
	}
	compared(&options, l)
	b.Tool, b.AsOf = "checker "+version(), asOf
	var unread []string
	totals, err := check.New(options).Run(ctx, paths, func(f *finding.File) error {
		if f.Broken != "" || f.Proposal == nil && !f.Skipped {
			unread = append(unread, f.Path)
			return printUnread(s, f)
		}
		sink(f)
		return nil
	}, nil)
	if err != nil {
		return err
	}
	totals.Close(finding.Blocking)
	switch totals.Exit {
	case finding.ExitBroken:
		return errors.New("a rule broke, so what is open is not known; no baseline is written")
	case finding.ExitUnread, finding.ExitNotChecked:
		if len(unread) == 0 {
			fmt.Fprintf(s.err, "checker: no baseline is written: %s\n", totals.Why)
		} else {
			fmt.Fprintf(s.err, "checker: no baseline is written: %s not be read or understood\n", report.Plural(len(unread), "file could", "files could"))
		}
		return exitError(totals.Exit)
	}
	return nil
}

// write puts the baseline in its place as a whole.
func (o *baselineOptions) write(b *change.Baseline) error {
	var src bytes.Buffer
	if err := b.Write(&src); err != nil {
		return err
	}
	f, err := createOut(filepath.Clean(o.file), false)
	if err != nil {
		return fmt.Errorf("write the baseline %s: %w", o.file, err)
	}
	if _, err := f.buffer.Write(src.Bytes()); err != nil {
		f.discard()
		return fmt.Errorf("write the baseline %s: %w", o.file, err)
	}
	if err := f.commit(); err != nil {
		return fmt.Errorf("write the baseline %s: %w", o.file, err)
	}
	return nil
}
