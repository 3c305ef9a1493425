package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// A Revision is one commit of a repository.
type Revision struct {
	Name       string // what people call it
	repository *Repository
	commit     string
}

// Commit is the revision's full name.
func (v *Revision) Commit() string { return v.commit }

// Files lists the files of the revision below a folder, or the file itself, by their paths from the root, sorted.
func (v *Revision) Files(ctx context.Context, below string) ([]string, error) {
	entries, err := v.list(ctx, below)
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, e.name)
	}
	slices.Sort(names)
	return names, nil
}

// An entry is one file of a revision.
type entry struct {
	mode, blob, name string
}

func (v *Revision) list(ctx context.Context, below string) ([]entry, error) {
	args := []string{"ls-tree", "-r", "-z", "--full-tree", v.commit}
	if below != "." {
		args = append(args, "--", below)
	}
	out, err := v.repository.git(ctx, args...)
	if err != nil {
		return nil, fmt.Errorf("list the files of %s: %w", v.Name, err)
	}
	var list []entry
	for line := range bytes.SplitSeq(out, []byte{0}) {
		about, name, ok := strings.Cut(string(line), "\t")
		fields := strings.Fields(about)
		if ok && len(fields) == 3 {
			list = append(list, entry{mode: fields[0], blob: fields[2], name: name})
		}
	}
	return list, nil
}

// FS is the revision as a file system, to read by path: every file is read by git when it is opened.
func (v *Revision) FS(ctx context.Context) (fs.FS, error) {
	list, err := v.list(ctx, ".")
	if err != nil {
		return nil, err
	}
	t := &tree{ctx: ctx, revision: v, entries: make(map[string]entry, len(list))}
	for _, e := range list {
		t.entries[e.name] = e
	}
	return t, nil
}

type tree struct {
	ctx      context.Context //nolint:containedctx // a file system has no other way to be told
	revision *Revision
	entries  map[string]entry // by path from the root
	below    string
}

// linked is the mode of a file that names another.
const linked = "120000"

// find looks a name up from where the tree begins.
func (t *tree) find(op, name string) (entry, error) {
	e, ok := t.entries[path.Join(t.below, name)]
	if !fs.ValidPath(name) || !ok {
		return e, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
	}
	return e, nil
}

// Stat tells what a file is without reading it, so it does not tell its size. What is no plain file there, a link or a
// submodule, is none here.
func (t *tree) Stat(name string) (fs.FileInfo, error) {
	e, err := t.find("stat", name)
	return info{name: path.Base(name), mode: e.kind()}, err
}

func (e entry) kind() fs.FileMode {
	switch {
	case e.mode == linked:
		return fs.ModeSymlink
	case !strings.HasPrefix(e.mode, "100"):
		return fs.ModeIrregular
	}
	return 0
}

// Open reads a plain file.
func (t *tree) Open(name string) (fs.File, error) {
	e, err := t.find("open", name)
	if err != nil {
		return nil, err
	}
	if e.kind() != 0 {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("it is not a regular file")}
	}
	src, err := t.revision.repository.git(t.ctx, "cat-file", "blob", e.blob)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &file{Reader: bytes.NewReader(src), info: info{name: path.Base(name), size: int64(len(src))}}, nil
}

// Sub is the tree below a folder.
func (t *tree) Sub(dir string) (fs.FS, error) {
	if !fs.ValidPath(dir) {
		return nil, &fs.PathError{Op: "sub", Path: dir, Err: fs.ErrInvalid}
	}
	other := *t
	other.below = path.Join(t.below, dir)
	return &other, nil
}

// file is one that was read.
type file struct {
	*bytes.Reader
	info
}

func (f *file) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *file) Close() error               { return nil }
func (f *file) Size() int64                { return f.size }

type info struct {
	name string
	size int64
	mode fs.FileMode
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return false }
func (i info) Sys() any           { return nil }

// A Change is a file that is not what it was in a revision.
type Change struct {
	Path string // now, from the root; of a file that is gone, its path then
	Was  string // its path then, where it was renamed
}

// Since lists what changed from the revision to another, or to the working tree, with renames. Files that git does not
// track are not among them.
func (v *Revision) Since(ctx context.Context, other *Revision) ([]Change, error) {
	args := []string{"diff", "--no-ext-diff", "--no-textconv", "--no-relative", "--name-status", "-z", "-M", "--ignore-submodules", v.commit}
	if other != nil {
		args = append(args, other.commit)
	}
	out, err := v.repository.git(ctx, append(args, "--")...)
	if err != nil {
		return nil, fmt.Errorf("compare with %s: %w", v.Name, err)
	}
	fields := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	var list []Change
	for i := 0; i+1 < len(fields); i += 2 {
		c := Change{Path: fields[i+1]}
		if strings.HasPrefix(fields[i], "R") && i+2 < len(fields) {
			c.Was, c.Path = fields[i+1], fields[i+2]
			i++
		}
		list = append(list, c)
	}
	return list, nil
}
