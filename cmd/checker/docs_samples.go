package main

import (
	"context"

	"checker/internal/check"
	"checker/internal/config"
	"checker/internal/finding"
	"checker/internal/memo"
	"checker/internal/report"
)

// sampled are the proposals of the sample reports: four plans for independence, and one that the law allows.
var sampled = []string{
	"proposals/us_ca/calexit_16_0011.hcl", "proposals/us_ca/calexit_18_0001.hcl", "proposals/us_ca/calexit_24_0001.hcl",
	"proposals/us_ca/calexit_2024_as_reported.hcl", "proposals/us_ca/lawful_study_commission.hcl",
}

// samplesDay is the day that the samples carry: they change when the law or the program does, not by the clock.
const samplesDay = "2026-11-25"

// samples are the sample reports by path below the documentation. It reads the proposals from the working directory, so
// that their paths read as those who follow the documentation write them.
func samples(ctx context.Context) (map[string][]byte, error) {
	v, trees, err := library(nil)
	if err != nil {
		return nil, err
	}
	style, err := memo.ParseStyle("california")
	if err != nil {
		return nil, err
	}
	pages := map[string][]byte{}
	for _, format := range []string{"html", "md"} {
		m := &memorandum{
			memoOptions: memoOptions{format: format, cite: "california", date: samplesDay, gate: gateOptions{today: samplesDay, settings: &settings{Settings: &config.Settings{}}}}, style: style,
			options: check.Options{Vocabulary: v, Trees: trees},
		}
		m.checker = check.New(m.options)
		r := m.folder("proposals/us_ca", func(name string, content []byte) error {
			pages["samples/"+name] = content
			return nil
		})
		r.index.Run = finding.Header{Version: finding.FormatVersion, Tool: "checker", FailOn: finding.Major, Notice: report.Notice()}
		r.index.Command = "go run ./cmd/checker docs docs"
		if r.index.Totals, err = m.checker.Run(ctx, sampled, func(f *finding.File) error { return r.one(ctx, f) }, nil); err != nil {
			return nil, err
		}
		if err := r.writeIndex(ctx); err != nil {
			return nil, err
		}
	}
	return pages, nil
}
