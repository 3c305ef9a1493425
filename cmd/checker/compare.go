package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"checker/internal/change"
	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/git"
)

// compareOptions say what a run is compared with, so that only what is new counts at the gate.
type compareOptions struct {
	baseline, newFrom string
}

func (o *compareOptions) flags(f *pflag.FlagSet) {
	o.baselineFlag(f)
	f.StringVar(&o.newFrom, "new-from", "", "report only what this git `revision` did not have")
}

func (o *compareOptions) baselineFlag(f *pflag.FlagSet) {
	f.StringVar(&o.baseline, "baseline", "", "only what is not in this `file` counts at the gate: see checker baseline")
}

// ledger is what the run is compared with, or nil.
func (o *compareOptions) ledger(ctx context.Context, paths []string, options check.Options, waivers waiversThen) (*change.Ledger, error) {
	switch {
	case o.baseline != "" && o.newFrom != "":
		return nil, errors.New("--baseline and --new-from: give one of the two")
	case o.baseline != "":
		b, err := readBaseline(o.baseline)
		if err != nil {
			return nil, err
		}
		return change.NewLedger(filepath.ToSlash(o.baseline), b.Findings, check.Paths(paths), nil, false), nil
	case o.newFrom != "":
		l, err := newFrom(ctx, o.newFrom, paths, options, waivers)
		if err != nil {
			return nil, fmt.Errorf("--new-from %s: %w", o.newFrom, err)
		}
		return l, nil
	}
	return nil, nil
}

// compared adds the comparison to a run's options: after people's decisions, before the findings are counted.
func compared(options *check.Options, l *change.Ledger) {
	if l == nil {
		return
	}
	settle := options.Settle
	options.StatedOnly = false
	options.Settle = func(f *finding.File) {
		if settle != nil {
			settle(f)
		}
		l.Mark(f)
	}
}

func readBaseline(name string) (*change.Baseline, error) {
	src, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read the baseline %s: there is no such file; `checker baseline create` makes one", name)
	}
	if err != nil {
		return nil, fmt.Errorf("read the baseline: %w", err)
	}
	b, err := change.ReadBaseline(src)
	if err != nil {
		return nil, fmt.Errorf("read the baseline %s: %w", name, err)
	}
	return b, nil
}

// covers tells which paths are those asked for, or below them.
func covers(paths []string) func(string) bool {
	return func(p string) bool {
		for _, asked := range paths {
			asked = filepath.ToSlash(filepath.Clean(asked))
			if asked == p || asked == "." && filepath.IsLocal(filepath.FromSlash(p)) || strings.HasPrefix(p, strings.TrimSuffix(asked, "/")+"/") {
				return true
			}
		}
		return false
	}
}

// newFrom checks what the revision had of the files that changed since, with the law of today's library: so only the
// text counts.
func newFrom(ctx context.Context, name string, paths []string, options check.Options, waivers waiversThen) (*change.Ledger, error) {
	here, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	repository, err := git.Open(ctx, here)
	if err != nil {
		return nil, err
	}
	revision, err := repository.Revision(ctx, name)
	if err != nil {
		return nil, err
	}
	past := &past{repository: repository, called: map[string]string{}, had: map[string]bool{}, changed: map[string]bool{}, near: map[string]bool{}}
	if err := past.read(ctx, revision, paths, waivers.files); err != nil {
		return nil, err
	}
	tree, err := revision.FS(ctx)
	if err != nil {
		return nil, err
	}
	settle, err := waivers.settle(filesThen(repository, tree))
	if err != nil {
		return nil, err
	}
	options.Settle, options.StatedOnly, options.Choose, options.Encoded, options.TryCures = settle, false, nil, false, false
	var known []finding.Known
	sink := func(f *finding.File) error {
		known = append(known, change.Of(f)...)
		return nil
	}
	called := func(name string) string { return past.called[name] }
	if _, err := check.New(options).RunTree(ctx, check.Tree{FS: tree, Called: called}, sorted(past.called), sink); err != nil {
		return nil, err
	}
	return change.NewLedger(name, known, check.Paths(paths), past.unchanged, true), nil
}

// past is what a revision had. Names are paths from the root of the repository.
type past struct {
	repository *git.Repository
	called     map[string]string // files of the revision to check, and what this run calls them
	had        map[string]bool   // all files of the revision
	changed    map[string]bool   // files that are not what they were
	near       map[string]bool   // folders with something below them that is not what it was
	all        bool              // waivers are not what they were, so every file is looked at
}

func (p *past) read(ctx context.Context, revision *git.Revision, paths, waiverFiles []string) error {
	names, err := revision.Files(ctx, ".")
	if err != nil {
		return err
	}
	for _, n := range names {
		p.had[n] = true
	}
	changes, err := revision.Since(ctx, nil)
	if err != nil {
		return err
	}
	for _, c := range changes {
		for _, name := range []string{c.Path, c.Was} {
			if name == "" {
				continue
			}
			p.changed[name] = true
			for dir := path.Dir(name); ; dir = path.Dir(dir) {
				p.near[dir] = true
				if dir == "." {
					break
				}
			}
		}
	}
	for _, name := range waiverFiles {
		if inside, err := p.repository.Inside(name); err != nil || !p.had[inside] || p.changed[inside] {
			p.all = true
		}
	}
	for _, asked := range paths {
		if asked == check.Stdin {
			continue
		}
		inside, err := p.repository.Inside(asked)
		if err != nil {
			return err
		}
		for _, n := range names {
			if call, ok := below(n, inside, asked); ok && (p.all || p.near[path.Dir(n)]) {
				p.called[n] = call
			}
		}
		for _, c := range changes {
			if _, ok := below(c.Path, inside, asked); ok && c.Was != "" && check.IsProposal(c.Was) && p.called[c.Was] == "" {
				p.called[c.Was] = c.Was
			}
		}
	}
	return nil
}

// below is what a run calls a file of the repository when it is asked to check asked, which stands at inside.
func below(name, inside, asked string) (string, bool) {
	asked = filepath.ToSlash(filepath.Clean(asked))
	rest, ok := strings.CutPrefix(name, inside+"/")
	switch {
	case name == inside:
		return asked, true
	case inside == ".":
		rest, ok = name, true
	}
	return path.Join(asked, rest), ok && check.IsProposal(rest)
}

// unchanged holds for a file whose text, and all texts that it reads, are what they were.
func (p *past) unchanged(f *finding.File) bool {
	if p.all || len(f.Texts) == 0 {
		return false
	}
	for name := range f.Texts {
		for _, find := range []func(string) (string, error){p.repository.Inside, p.repository.Named} { // a link, and where it leads
			inside, err := find(filepath.FromSlash(name))
			if err != nil || !p.had[inside] || p.changed[inside] {
				return false
			}
		}
	}
	return true
}
