package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/memo"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// saved gathers what a memorandum on a proposal of a saved run is made of. The run has no texts: the proposal is read
// again by its path, and used where it is the same to the byte.
func (m *memorandum) saved(ctx context.Context, s streams, args []string) (*memo.Input, error) {
	run, err := readRun(s, m.from)
	if err != nil {
		return nil, err
	}
	f, err := oneFile(run, args)
	if err != nil {
		return nil, err
	}
	if f.LeftOut > 0 {
		return nil, fmt.Errorf("--from %s: the run says only what is new, and leaves out %s of %s; a memorandum says all: save a run without --new-from", m.from, report.Plural(f.LeftOut, "known finding", "known findings"), f.Path)
	}
	in := m.input(f, run)
	in.Run, in.Libraries = run.Run, run.Libraries
	if f.Proposal == nil || f.Broken != "" {
		return in, nil
	}
	m.options.AsOf = run.Run.AsOf
	loaded := check.LoadAll(m.options, []string{f.Path})
	if len(loaded) != 1 || loaded[0].Proposal == nil || loaded[0].File.Digest != f.Digest {
		in.NotAtHand = fmt.Sprintf("The text %s is not at hand as it was checked: it is gone, or it has changed since the run was saved. So the sections that need it are missing or short. Check the file again for a full memorandum.", f.Path)
		return in, nil
	}
	f.Texts = loaded[0].Proposal.Texts()
	in.Proposal = loaded[0].Proposal
	return in, m.sameLaw(ctx, in)
}

// sameLaw adds the law at hand where it is the law that the run asked.
func (m *memorandum) sameLaw(ctx context.Context, in *memo.Input) error {
	law, err := m.checker.Engine(ctx, in.File.Proposal.Jurisdiction)
	if err != nil {
		return err
	}
	for _, l := range in.Libraries {
		if l.Jurisdiction == in.File.Proposal.Jurisdiction && l.Digest == law.Library().Digest {
			in.Law = law
			return law.TryCures(ctx, in.Proposal, in.File.Proposal.AsOf, in.File.Findings)
		}
	}
	in.NotAtHand = "The library has changed since the run was saved. So what needs the law itself is missing: cures were not tried, and limits of rules are not listed. Check the file again for a full memorandum."
	return nil
}

func readRun(s streams, from string) (*report.Document, error) {
	r := s.in
	if from != "-" {
		file, err := os.Open(from)
		if err != nil {
			return nil, fmt.Errorf("--from: %w", err)
		}
		defer file.Close()
		r = file
	}
	run, err := report.ReadDocument(r)
	if err != nil {
		return nil, fmt.Errorf("--from %s: %w", from, err)
	}
	return run, nil
}

// oneFile is the file of the run that was named, or the only one.
func oneFile(run *report.Document, args []string) (*finding.File, error) {
	paths := make([]string, len(run.Files))
	for i := range run.Files {
		paths[i] = run.Files[i].Path
		if len(args) == 0 && len(run.Files) == 1 || len(args) == 1 && args[0] == paths[i] {
			return &run.Files[i], nil
		}
	}
	if len(args) == 1 {
		return nil, fmt.Errorf("the run has no file %s.%s It has: %s", args[0], vocabulary.DidYouMean(args[0], paths), strings.Join(paths, ", "))
	}
	return nil, fmt.Errorf("the run has %d files; name one: %s", len(paths), strings.Join(paths, ", "))
}

// readText gives a file its text. What cannot be read, or has changed, stays without: the formats say less then.
func readText(f *finding.File) {
	info, err := os.Stat(f.Path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostText {
		return
	}
	src, err := os.Open(f.Path)
	if err != nil {
		return
	}
	defer src.Close()
	if text, err := io.ReadAll(io.LimitReader(src, mostText)); err == nil {
		report.WithText(f, text)
	}
}

// mostText is the size up to which a file is read again for a report.
const mostText = 16 << 20
