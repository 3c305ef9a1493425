package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/memo"
	"checker/internal/report"
)

// folderReport writes the memoranda on all proposals below a folder, and an index of them.
type folderReport struct {
	*memorandum
	dir    string                                  // of the proposals
	put    func(name string, content []byte) error // keeps a file of the folder
	names  map[string]bool                         // of the files kept
	index  memo.Index
	faults int
	unread int
}

// runAll is `checker report --all DIR --out FOLDER`.
func runAll(cmd *cobra.Command, s streams, o reportOptions, args []string) error {
	switch {
	case len(args) > 0:
		return fmt.Errorf("--all %s reports on all proposals there: leave %s out, or leave --all out", o.all, args[0])
	case o.from != "":
		return errors.New("--all checks anew: it does not go with --from")
	case o.all == check.Stdin:
		return errors.New("--all takes a folder, not the standard input")
	case len(o.outs) != 1 || outForm.MatchString(o.outs[0]):
		return fmt.Errorf("--all %s writes a folder: name one with --out FOLDER", o.all)
	}
	if _, err := os.Stat(o.all); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("--all %s: there is no such file or folder", o.all)
	}
	if !cmd.Flags().Changed("format") {
		o.format = "html"
	}
	if _, ok := memoFormats[o.format]; !ok {
		return oneOf("format", o.format, sorted(memoFormats))
	}
	m, err := o.read(cmd, s)
	if err != nil {
		return err
	}
	folder := o.outs[0]
	r := m.folder(o.all, func(name string, content []byte) error {
		return write(filepath.Join(folder, filepath.FromSlash(name)), content)
	})
	r.index.Command = strings.Join(append([]string{"checker", "report", "--all", quoted(filepath.ToSlash(o.all)), "--out", quoted(filepath.ToSlash(folder))}, m.settings()...), " ")
	r.index.Run = finding.Header{Version: finding.FormatVersion, Tool: "checker " + version(), AsOf: m.asOf, FailOn: finding.Major, Config: m.gate.settings.File, Policies: m.policyDirs, Notice: report.Notice()}
	progress := newProgress(s, time.Now)
	r.index.Totals, err = m.checker.Run(cmd.Context(), []string{r.dir}, func(f *finding.File) error { return r.one(cmd.Context(), f) }, progress.tick)
	progress.clear()
	if err != nil {
		return err
	}
	if err := r.writeIndex(cmd.Context()); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "%s\n%s\n", report.Sentence(r.index.Totals), filepath.Join(folder, "index."+r.indexFormat()))
	return r.exit()
}

// folder begins a folder of memoranda on the proposals of another.
func (m *memorandum) folder(dir string, put func(name string, content []byte) error) *folderReport {
	return &folderReport{memorandum: m, dir: dir, put: put, names: map[string]bool{"index": true}}
}

// exit is the code of the worst memorandum.
func (r *folderReport) exit() error {
	switch {
	case r.faults > 0:
		return exitError(finding.ExitBroken)
	case r.unread > 0:
		return exitError(finding.ExitUnread)
	case len(r.index.Entries) == 0:
		return exitError(finding.ExitNotChecked)
	}
	return nil
}

// one writes the memorandum on a file, and keeps what the index says about it.
func (r *folderReport) one(ctx context.Context, f *finding.File) error {
	if f.Skipped {
		return nil
	}
	if f.ToolFault {
		r.faults++
	} else if f.Proposal == nil || f.Broken != "" {
		r.unread++
	}
	in := r.input(f, r.checker)
	in.Run, in.Libraries = r.index.Run, r.checker.Libraries()
	if err := r.attach(ctx, in); err != nil {
		return err
	}
	name := r.name(f.Path)
	var b bytes.Buffer
	if err := memoFormats[r.format](ctx, &b, memo.Compose(in)); err != nil {
		return fmt.Errorf("report on %s: %w", f.Path, err)
	}
	if err := r.put(name+"."+r.format, b.Bytes()); err != nil {
		return err
	}
	link := "./" + (&url.URL{Path: name + "." + r.format}).EscapedPath()
	f.Texts = nil // the index needs none, and there may be many
	r.index.Entries = append(r.index.Entries, memo.Entry{File: f, Link: link})
	return nil
}

// name is where a memorandum stands below the folder: as the proposal stands below its own, and never where another does.
func (r *folderReport) name(file string) string {
	inside, err := filepath.Rel(r.dir, filepath.FromSlash(file))
	if err != nil || inside == "." || strings.HasPrefix(inside, "..") {
		inside = filepath.Base(file)
	}
	base := strings.TrimSuffix(filepath.ToSlash(inside), ".hcl")
	name := base
	for i := 2; r.names[strings.ToLower(name)]; i++ {
		name = fmt.Sprintf("%s-%d", base, i)
	}
	r.names[strings.ToLower(name)] = true
	return name
}

// write makes a file, whole or not at all, and the folders above it.
func write(to string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	return memoOptions{out: to}.deliver(streams{}, content)
}

// indexFormat is that of the memoranda where links lead from it to them in a browser, and HTML for the others.
func (r *folderReport) indexFormat() string {
	if r.format == "md" {
		return "md"
	}
	return "html"
}

func (r *folderReport) writeIndex(ctx context.Context) error {
	r.index.Reference, r.index.Folder, r.index.Date = r.checker, filepath.ToSlash(r.dir), r.date
	var b bytes.Buffer
	if err := memoFormats[r.indexFormat()](ctx, &b, r.index.Page()); err != nil {
		return err
	}
	return r.put("index."+r.indexFormat(), b.Bytes())
}
