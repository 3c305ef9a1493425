package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"checker/internal/finding"
	"checker/internal/git"
	"checker/internal/policy"
	"checker/internal/waiver"
)

// waiversThen are waivers as a revision had them.
type waiversThen struct {
	files  []string
	settle func(read func(name string) ([]byte, error)) (func(*finding.File), error)
}

// then are the waivers that hold, as a revision had them.
func (o *gateOptions) then(st *settings, trees []policy.Tree) waiversThen {
	return waiversThen{files: o.waiverFiles, settle: func(read func(string) ([]byte, error)) (func(*finding.File), error) {
		rules, err := ruleNames(trees)
		if err != nil {
			return nil, err
		}
		b := waiver.NewBook(waiver.Terms{Today: o.today, Inline: !o.noInlineWaivers, LongestDays: st.Longest(), Enforcement: st.Enforcement, Rules: rules})
		for _, name := range o.waiverFiles {
			src, err := read(name)
			if err != nil {
				return nil, fmt.Errorf("read the waivers %s: %w", name, err)
			}
			if src == nil {
				continue
			}
			if _, diags := b.Read(filepath.ToSlash(name), src); diags.HasErrors() {
				return nil, fmt.Errorf("read the waivers %s: %w", name, diags)
			}
		}
		return b.Settle, nil
	}}
}

// filesThen reads files as a revision had them; one that it did not have is nil. Those from elsewhere are as they are.
func filesThen(repository *git.Repository, tree fs.FS) func(name string) ([]byte, error) {
	return func(name string) ([]byte, error) {
		inside, err := repository.Inside(name)
		if err != nil {
			return os.ReadFile(name)
		}
		src, err := fs.ReadFile(tree, inside)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		return src, err
	}
}

// differ reports whether a file of waivers is not the same on both sides, so that proposals that are the same may have
// other findings.
func (w waiversThen) differ(repository *git.Repository, sides [2]*diffSide) (bool, error) {
	for _, name := range w.files {
		var texts [2][]byte
		for i, side := range sides {
			read := os.ReadFile
			if side.revision != nil {
				read = filesThen(repository, side.tree)
			}
			var err error
			if texts[i], err = read(name); err != nil {
				return false, fmt.Errorf("read the waivers %s: %w", name, err)
			}
		}
		if !bytes.Equal(texts[0], texts[1]) {
			return true, nil
		}
	}
	return false, nil
}
