package check

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"checker/internal/finding"
	"checker/internal/proposal"
)

// A Tree is a set of files that stand in no folder, such as those of a revision.
type Tree struct {
	FS     fs.FS
	Called func(name string) string // what people call a file of it; nil leaves its name
}

// RunTree checks the named files of a tree as Run does those at paths, in the order of what they are called.
func (c *Checker) RunTree(ctx context.Context, t Tree, names []string, sink func(*finding.File) error) (*finding.Totals, error) {
	return c.run(ctx, t.inputs(names), &finding.Totals{}, sink, nil)
}

// LoadTree reads the named files of a tree without asking any law.
func LoadTree(o Options, t Tree, names []string) []Loaded { return New(o).loadAll(t.inputs(names)) }

func (t Tree) inputs(names []string) []input {
	list := make([]input, 0, len(names))
	for _, name := range names {
		in := input{path: name, tree: t.FS, inside: name}
		if t.Called != nil {
			in.path = t.Called(name)
		}
		list = append(list, in)
	}
	slices.SortStableFunc(list, func(a, b input) int { return cmp.Compare(a.path, b.path) })
	return list
}

// readTree reads a file of a tree, as read does one of a folder.
func (in input) readTree(limit int) (proposal.Source, error) {
	src := proposal.Source{Name: in.path, MaxBytes: limit}
	info, err := fs.Stat(in.tree, in.inside)
	if err != nil {
		return src, err
	}
	if !info.Mode().IsRegular() {
		return src, errors.New("it is not a regular file")
	}
	f, err := in.tree.Open(in.inside)
	if err != nil {
		return src, err
	}
	defer f.Close()
	if src.Bytes, err = proposal.ReadLimited(f, limit); err != nil {
		return src, err
	}
	src.Folder, err = fs.Sub(in.tree, path.Dir(in.inside))
	return src, err
}

// Paths lists the files that Run would check, as it would call them. Those that cannot be read are among them.
func Paths(paths []string) []string {
	var list []string
	for _, in := range inputs(paths) {
		if in.skipped == "" {
			list = append(list, in.path)
		}
	}
	return list
}

// IsProposal reports whether a file below a folder would be checked: *.hcl, with no hidden folder on its way.
func IsProposal(name string) bool {
	for step := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(step, ".") {
			return false
		}
	}
	return isProposal(name)
}
