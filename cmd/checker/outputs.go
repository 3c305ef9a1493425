package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"checker/internal/config"
	"checker/internal/finding"
	"checker/internal/report"
)

// outputUsage is what --out does, for the commands that have it.
const outputUsage = "also write `FORMAT=PATH`: a report in that format to that file; repeatable"

// outputs are the reports of one run: one on the standard output, and any number in files. A file is written whole, or
// not at all: it gets its name when the run is over.
type outputs struct {
	report.Writer
	out   *bufio.Writer
	files []*outFile
}

// openOutputs makes ready for all reports before the run begins, so that what cannot be written is said at once. Without
// a format the standard output gets none.
func openOutputs(s streams, format string, outs []string, ref finding.Reference, noColor bool) (*outputs, error) {
	if format != "" && !slices.Contains(report.Formats(), format) {
		return nil, oneOf("format", format, report.Formats())
	}
	wanted, err := parseOuts(outs)
	if err != nil {
		return nil, err
	}
	style := s.style(noColor)
	style.FromRoot = fromRoot()
	o := &outputs{out: bufio.NewWriter(s.out)}
	var writers []report.Writer
	if format != "" {
		first, err := report.New(format, o.out, ref, style)
		if err != nil {
			return nil, err
		}
		writers = append(writers, first)
	}
	if summary := os.Getenv("GITHUB_STEP_SUMMARY"); summary != "" && (format == "github" || slices.ContainsFunc(wanted, isGithub)) {
		wanted = append(wanted, wantedOut{format: "markdown", path: summary, add: true})
	}
	for _, w := range wanted {
		f, err := createOut(w.path, w.add)
		if err != nil {
			o.discard()
			return nil, fmt.Errorf("write %s to %s: %w", w.format, w.path, err)
		}
		o.files = append(o.files, f)
		writer, err := report.New(w.format, f.buffer, ref, report.Style{FromRoot: style.FromRoot})
		if err != nil {
			o.discard()
			return nil, err
		}
		writers = append(writers, writer)
	}
	o.Writer = report.All(writers...)
	return o, nil
}

// show sends what there is to a person who waits.
func (o *outputs) show() error { return o.out.Flush() }

// commit gives the files their names.
func (o *outputs) commit() error {
	if err := o.out.Flush(); err != nil {
		return err
	}
	for i, f := range o.files {
		if err := f.commit(); err != nil {
			for _, rest := range o.files[i+1:] {
				rest.discard()
			}
			o.files = nil
			return fmt.Errorf("write %s: %w", f.path, err)
		}
	}
	o.files = nil
	return nil
}

// discard leaves the files as they were before the run. After commit there is nothing to discard.
func (o *outputs) discard() {
	for _, f := range o.files {
		f.discard()
	}
	o.files = nil
}

// wantedOut is one --out, or the summary of a job on GitHub, to which steps add.
type wantedOut struct {
	format, path string
	add          bool
}

func isGithub(w wantedOut) bool { return w.format == "github" }

// parseOuts reads the values of --out.
func parseOuts(outs []string) ([]wantedOut, error) {
	var list []wantedOut
	seen := map[string]bool{}
	for _, out := range outs {
		format, path, ok := strings.Cut(out, "=")
		if !ok || path == "" {
			return nil, fmt.Errorf("--out %s: it is FORMAT=PATH, as in sarif=checker.sarif", out)
		}
		if !slices.Contains(report.Formats(), format) {
			return nil, oneOf("out", format, report.Formats())
		}
		if path == "-" {
			return nil, fmt.Errorf("--out %s: the standard output is for --format", out)
		}
		if config.IsText(path) {
			return nil, fmt.Errorf("--out %s: proposals and settings are called so, and a report takes the place of none", out)
		}
		at, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		if seen[at] {
			return nil, fmt.Errorf("--out %s: another report goes to that file", out)
		}
		seen[at] = true
		list = append(list, wantedOut{format: format, path: path})
	}
	return list, nil
}

// fromRoot names paths from the root of the repository around the working directory; outside of one, and for what is not
// in it, they stay as people named them.
func fromRoot() func(string) string {
	here, err := os.Getwd()
	if err != nil {
		return nil
	}
	root := here
	for {
		if _, err := os.Stat(filepath.Join(root, ".git")); err == nil {
			break
		}
		up := filepath.Dir(root)
		if up == root {
			return nil
		}
		root = up
	}
	return func(p string) string {
		at := filepath.FromSlash(p)
		if !filepath.IsAbs(at) {
			at = filepath.Join(here, at)
		}
		inside, err := filepath.Rel(root, at)
		if err != nil || !filepath.IsLocal(inside) {
			return p
		}
		return filepath.ToSlash(inside)
	}
}
