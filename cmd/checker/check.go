package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// severities are the levels of the gate, from the least.
var severities = []string{"info", "advisory", "major", "blocking"}

type checkOptions struct {
	format, failOn, asOf string
	policyDirs, outs     []string
	jobs, maxBytes       int
	deadline             time.Duration
	noColor, tryCures    bool
	cache                cacheOptions
	gate                 gateOptions
	compare              compareOptions
}

func newCheckCmd(s streams) *cobra.Command {
	var o checkOptions
	cmd := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Check proposals and print what the law says about them",
		Long: "Checks proposal files, and the *.hcl files below folders; - reads the standard input; no path means this folder.\n\n" +
			"Exit codes: 0 nothing failed or is undecided at the gate; 1 something failed; 2 something is undecided;\n" +
			"3 a file could not be read or understood; 4 nothing was checked; 5 the tool, a setting or a rule broke.",
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		st, err := readSettings(cmd, s)
		if err != nil {
			return err
		}
		return runCheck(cmd, s, o, st, args)
	}
	f := cmd.Flags()
	o.gate.flags(f)
	f.StringVar(&o.format, "format", "text", "output format: "+strings.Join(report.Formats(), ", "))
	f.StringArrayVar(&o.outs, "out", nil, outputUsage)
	f.StringVar(&o.failOn, "fail-on", "major", "least severity that fails the gate: info, advisory, major or blocking")
	f.StringVar(&o.asOf, "as-of", "", "apply the law of this day (2026-11-03, or today) instead of the proposals' own")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	countVar(f, &o.jobs, "jobs", 0, 0, "proposals checked at a time (default: one for each core)")
	maxBytesFlag(f, &o.maxBytes)
	o.deadline = 10 * time.Second
	f.Var(spell{&o.deadline}, "deadline", "time that the rules may take over one proposal")
	o.cache.flags(f)
	o.compare.flags(f)
	f.BoolVar(&o.noColor, "no-color", false, "print without colour")
	f.BoolVar(&o.tryCures, "try-cures", false, "try the edits that rules propose, for fixes in sarif and json; always so for rdjson and rdjsonl")
	_ = cmd.RegisterFlagCompletionFunc("format", fixed(report.Formats()))
	_ = cmd.RegisterFlagCompletionFunc("fail-on", fixed(severities))
	return cmd
}

func fixed(words []string) cobra.CompletionFunc {
	return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
}

func runCheck(cmd *cobra.Command, s streams, o checkOptions, st *settings, args []string) error {
	gate, err := finding.ParseSeverity(o.failOn)
	if err != nil {
		return oneOf("fail-on", o.failOn, severities)
	}
	if !slices.Contains(report.Formats(), o.format) {
		return oneOf("format", o.format, report.Formats())
	}
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	if len(args) == 0 {
		args = []string{"."}
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return err
	}
	options := check.Options{
		Vocabulary: v, Trees: trees, AsOf: asOf, Jobs: o.jobs, MaxBytes: o.maxBytes, Deadline: o.deadline, Stdin: s.in,
		TryCures: o.tryCures || suggests(o.format, o.outs),
	}
	book, err := o.gate.ready(cmd.Context(), s, st, v, trees, &options)
	if err != nil {
		return err
	}
	kept, program := o.cache.open(trees)
	if kept != nil {
		options.Cache, options.Program, options.Encode = kept, program, report.EncodeFile
		options.Encoded = report.TakesEncoded(o.format) && len(o.outs) == 0
		defer kept.Trim()
	}
	if err := checkPoliciesOnce(v, trees, options.Cache, program); err != nil {
		return err
	}
	ledger, err := o.compare.ledger(cmd.Context(), args, options, o.gate.then(st, trees))
	if err != nil {
		return err
	}
	compared(&options, ledger)
	checker := check.New(options)
	out, err := openOutputs(s, o.format, o.outs, checker, o.noColor)
	if err != nil {
		return err
	}
	defer out.discard()
	header := finding.Header{Version: finding.FormatVersion, Tool: "checker " + version(), AsOf: asOf, FailOn: gate, Config: st.File, Policies: o.policyDirs, Notice: report.Notice()}
	if err := out.Header(header); err != nil {
		return err
	}
	progress := newProgress(s, time.Now)
	sink := func(f *finding.File) error {
		progress.clear()
		if err := out.File(f); err != nil || !s.terminal {
			return err
		}
		return out.show()
	}
	totals, err := checker.Run(cmd.Context(), args, sink, progress.tick)
	progress.clear()
	if err != nil {
		return err
	}
	if len(book.Judgments()) > 0 {
		totals.Today = o.gate.today
	}
	if ledger != nil {
		totals.Compared = ledger.Close(covers(args))
	}
	totals.Close(gate)
	if err := out.End(totals, checker.Libraries()); err != nil {
		return err
	}
	if err := out.commit(); err != nil {
		return err
	}
	if totals.Exit != 0 {
		return exitError(totals.Exit)
	}
	return nil
}

// day reads --as-of: a full date, or today.
func day(s string, now time.Time) (string, error) {
	switch s {
	case "":
		return "", nil
	case "today":
		return now.Format(time.DateOnly), nil
	}
	if err := vocabulary.CheckDay(s); err != nil {
		return "", fmt.Errorf("--as-of %s: %w", s, err)
	}
	return s, nil
}

// suggests reports whether an output shows the edits that rules propose.
func suggests(format string, outs []string) bool {
	shown := strings.HasPrefix(format, "rdjson")
	for _, out := range outs {
		shown = shown || strings.HasPrefix(out, "rdjson")
	}
	return shown
}
