package main

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/change"
	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/report"
)

type diffOptions struct {
	format, failOn, asOf string
	policyDirs           []string
	noColor              bool
	cache                cacheOptions
	gate                 gateOptions
}

// diffFormats are the formats of a comparison.
var diffFormats = []string{"json", "markdown", "text"}

func newDiffCmd(s streams) *cobra.Command {
	var o diffOptions
	cmd := &cobra.Command{
		Use:   "diff OLD [NEW]",
		Short: "Say what changed in law between two drafts, folders or revisions",
		Long: "Compares findings and facts, not lines: what opened, what is cured, what got worse or better, and which facts are not\n" +
			"what they were. OLD and NEW are files, folders, git revisions (REV), or what a revision has at a path (REV:PATH; from\n" +
			"this folder: REV:./PATH). NEW is this folder unless it is named. Both are held to the same law, so only the text counts.\n\n" +
			"Exit codes: 0 nothing opened or got worse at the gate; 1 a failure did; 2 something became undecided; 3 a file could not\n" +
			"be read, understood or checked; 4 there is no proposal; 5 a setting is wrong, or git failed.",
		Example: "  checker diff main\n  checker diff draft1.hcl draft2.hcl\n  checker diff --format markdown HEAD~1 HEAD",
		Args:    arguments(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := readSettings(cmd, s, "format")
			if err != nil {
				return err
			}
			return runDiff(cmd.Context(), s, o, st, append(args, ".")[:2])
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "text", "output format: "+strings.Join(diffFormats, ", "))
	f.StringVar(&o.failOn, "fail-on", "major", "least severity that fails the gate: info, advisory, major or blocking")
	f.StringVar(&o.asOf, "as-of", "", "apply the law of this day (2026-11-03, or today) instead of the proposals' own")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	f.BoolVar(&o.noColor, "no-color", false, "print without colour")
	o.cache.flags(f)
	o.gate.flags(f)
	_ = cmd.RegisterFlagCompletionFunc("format", fixed(diffFormats))
	_ = cmd.RegisterFlagCompletionFunc("fail-on", fixed(severities))
	return cmd
}

func runDiff(ctx context.Context, s streams, o diffOptions, st *settings, args []string) error {
	gate, err := finding.ParseSeverity(o.failOn)
	if err != nil {
		return oneOf("fail-on", o.failOn, severities)
	}
	if !slices.Contains(diffFormats, o.format) {
		return oneOf("format", o.format, diffFormats)
	}
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	d := &change.Diff{Version: change.DiffVersion, Tool: "checker " + version(), Old: shortRevision(args[0]), New: shortRevision(args[1]), AsOf: asOf, Files: []change.File{}, Notice: report.Notice()}
	titles := map[string]string{}
	if err := o.compare(ctx, s, st, args, d, titles); err != nil {
		return err
	}
	d.Close(gate)
	switch o.format {
	case "json":
		err = report.DiffJSON(s.out, d)
	case "markdown":
		err = report.DiffMarkdown(s.out, d, titles)
	default:
		err = report.DiffText(s.out, d, titles, s.style(o.noColor))
	}
	if err == nil && d.Exit != 0 {
		err = exitError(d.Exit)
	}
	return err
}

// compare fills in what changed, and the titles of the rules that are concerned.
func (o *diffOptions) compare(ctx context.Context, s streams, st *settings, args []string, d *change.Diff, titles map[string]string) error {
	sides, repository, err := parseSides(ctx, args[0], args[1])
	if err != nil {
		return err
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return err
	}
	options := check.Options{Vocabulary: v, Trees: trees, AsOf: d.AsOf}
	kept, program := o.cache.open(trees)
	if kept != nil {
		options.Cache, options.Program, options.Encode = kept, program, report.EncodeFile
		defer kept.Trim()
	}
	if err := checkPoliciesOnce(v, trees, options.Cache, program); err != nil {
		return err
	}
	var chosen check.Options
	if _, err := o.gate.ready(ctx, s, st, v, trees, &chosen); err != nil {
		return err
	}
	for i, side := range sides {
		if err := side.list(ctx, repository, sides[1-i]); err != nil {
			return err
		}
		if err := side.leaveOut(repository, chosen.Choose); err != nil {
			return err
		}
	}
	waivers := o.gate.then(st, trees)
	otherWaivers, err := waivers.differ(repository, sides)
	if err != nil {
		return err
	}
	if !otherWaivers {
		if d.Same, err = skipUnchanged(ctx, options, sides); err != nil {
			return err
		}
	}
	for _, side := range sides {
		side.load(options)
	}
	pairs := slices.DeleteFunc(pair(sides[0], sides[1]), func(p pairing) bool {
		if p.same() && !otherWaivers {
			d.Same++
			return true
		}
		return false
	})
	var found [2]map[string]*change.Side
	for i, side := range sides {
		side.files = filesOf(pairs, i)
		own := options
		if _, err := o.gate.ready(ctx, s, st, v, trees, &own); err != nil { // each side has a book of waivers of its own
			return err
		}
		own.Choose = nil
		if side.revision != nil {
			if own.Settle, err = waivers.settle(filesThen(repository, side.tree)); err != nil {
				return err
			}
			own.StatedOnly = false
		}
		titled := func(rule string) {
			id, title, _ := strings.Cut(rule, "\x00")
			titles[id] = title
		}
		if found[i], err = side.check(ctx, own, titled); err != nil {
			return err
		}
	}
	for _, p := range pairs {
		var old, now *change.Side
		if p.old != nil {
			old = found[0][p.old.called]
		}
		if p.now != nil {
			now = found[1][p.now.called]
		}
		f := change.Compare(old, now)
		if p.same() && len(f.Unread) == 0 {
			if len(f.Findings) == 0 {
				d.Same++
				continue
			}
			f.WordsOnly = false // no word is another
		}
		d.Files = append(d.Files, f)
	}
	slices.SortStableFunc(d.Files, func(a, b change.File) int {
		return cmp.Compare(cmp.Or(a.New, a.Old), cmp.Or(b.New, b.Old))
	})
	return nil
}

// shortRevision is a full name of a commit as people write it.
func shortRevision(name string) string {
	const full, short = 40, 12
	commit, rest, _ := strings.Cut(name, ":")
	if len(commit) != full || strings.Trim(commit, "0123456789abcdef") != "" {
		return name
	}
	return commit[:short] + name[full:len(name)-len(rest)] + rest
}

// filesOf are the files of one side that are compared.
func filesOf(pairs []pairing, side int) []diffFile {
	var list []diffFile
	for _, p := range pairs {
		f := []*diffFile{p.old, p.now}[side]
		if f != nil {
			list = append(list, *f)
		}
	}
	return list
}
