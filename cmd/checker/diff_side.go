package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"checker/internal/change"
	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/git"
)

// A diffSide is what one argument of diff names: files on disk, or of a revision.
type diffSide struct {
	asked    string
	disk     string        // path on disk; "" for a revision
	revision *git.Revision // nil for what is on disk
	inside   string        // where in the repository: a path from its root; "." is the root
	bare     bool          // a revision without a path
	tree     fs.FS
	files    []diffFile
}

// A diffFile is one proposal of a side.
type diffFile struct {
	rel    string // below what was asked for; "" for the file itself
	name   string // path on disk, or in the tree
	called string // in reports
	inRepo string // path from the root of the repository; "" outside of one
	read   *sideText
}

// parseSide finds out what an argument names: what is there on disk first, then REV:PATH, then REV.
func parseSide(ctx context.Context, repository *git.Repository, noRepository error, arg string) (*diffSide, error) {
	if _, err := os.Stat(arg); err == nil {
		s := &diffSide{asked: arg, disk: arg}
		if repository != nil {
			s.inside, _ = repository.Inside(arg) // outside of the repository it has no place there
		}
		return s, nil
	}
	if noRepository != nil {
		return nil, fmt.Errorf("%s: there is no such file or folder, and no revision: %w", arg, noRepository)
	}
	name, inside, hasPath := strings.Cut(arg, ":")
	revision, err := repository.Revision(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("%s: there is no such file or folder, and %w", arg, err)
	}
	s := &diffSide{asked: arg, revision: revision, bare: !hasPath}
	switch {
	case strings.HasPrefix(inside, "./") || strings.HasPrefix(inside, "../"):
		s.inside, err = repository.Inside(inside)
	case path.Clean("/"+inside) == "/":
		s.inside = "."
	default:
		s.inside = strings.TrimPrefix(path.Clean("/"+inside), "/")
	}
	return s, err
}

// parseSides reads both arguments. A revision without a path has the path of the other side, or of this folder.
func parseSides(ctx context.Context, old, now string) (sides [2]*diffSide, repository *git.Repository, err error) {
	here, err := os.Getwd()
	if err != nil {
		return sides, nil, err
	}
	repository, noRepository := git.Open(ctx, here)
	for i, arg := range []string{old, now} {
		if sides[i], err = parseSide(ctx, repository, noRepository, arg); err != nil {
			return sides, nil, err
		}
	}
	for i, s := range sides {
		other := sides[1-i]
		switch {
		case !s.bare:
		case !other.bare && other.inside != "":
			s.inside = other.inside
		default:
			if s.inside, err = repository.Inside(here); err != nil {
				return sides, nil, err
			}
		}
	}
	return sides, repository, nil
}

// list finds the proposals of a side. Those of a revision go by the path that they have in the folder that is compared
// with it, or by their path from the root.
func (s *diffSide) list(ctx context.Context, repository *git.Repository, other *diffSide) error {
	if s.revision == nil {
		root := filepath.ToSlash(filepath.Clean(s.disk))
		for _, p := range check.Paths([]string{s.disk}) {
			f := diffFile{name: p, called: p, rel: relative(p, root)}
			if repository != nil {
				f.inRepo, _ = repository.Named(filepath.FromSlash(p)) // outside of the repository it has no place there
			}
			s.files = append(s.files, f)
		}
		return nil
	}
	names, err := s.revision.Files(ctx, s.inside)
	if err != nil {
		return err
	}
	for _, n := range names {
		if rel := relative(n, s.inside); rel == "" || check.IsProposal(rel) {
			f := diffFile{name: n, called: n, inRepo: n, rel: rel}
			if other.revision == nil && other.inside == s.inside {
				f.called = path.Join(filepath.ToSlash(filepath.Clean(other.disk)), rel)
			}
			s.files = append(s.files, f)
		}
	}
	if len(names) == 0 && s.inside != "." && !s.bare {
		return fmt.Errorf("%s: there is no file or folder %s in the revision %s", s.asked, s.inside, s.revision.Name)
	}
	s.tree, err = s.revision.FS(ctx)
	return err
}

func relative(p, root string) string {
	switch {
	case p == root:
		return ""
	case root == ".":
		return p
	}
	return strings.TrimPrefix(p, strings.TrimSuffix(root, "/")+"/")
}

// leaveOut leaves out what the settings ignore, and files of waivers.
func (s *diffSide) leaveOut(repository *git.Repository, choose func([]string) ([]bool, int, error)) error {
	if choose == nil || len(s.files) == 0 {
		return nil
	}
	paths := make([]string, len(s.files))
	for i, f := range s.files {
		paths[i] = f.called
		if f.inRepo != "" {
			paths[i] = filepath.Join(repository.Root, filepath.FromSlash(f.inRepo))
		}
	}
	keep, _, err := choose(paths)
	if err != nil {
		return err
	}
	var files []diffFile
	for i, f := range s.files {
		if keep[i] {
			files = append(files, f)
		}
	}
	s.files = files
	return nil
}

// load reads a side's files, few at a time.
func (s *diffSide) load(o check.Options) {
	const held = 50
	byPath := map[string]int{}
	names := make([]string, len(s.files))
	for i, f := range s.files {
		byPath[f.called], names[i] = i, f.name
	}
	tree := s.named()
	for some := range slices.Chunk(names, held) {
		for _, l := range s.loadAll(o, tree, some) {
			if i, ok := byPath[l.File.Path]; ok {
				s.files[i].read = textOf(l)
			}
		}
	}
}

func (s *diffSide) loadAll(o check.Options, tree check.Tree, names []string) []check.Loaded {
	if s.revision != nil {
		return check.LoadTree(o, tree, names)
	}
	return check.LoadAll(o, names)
}

func (s *diffSide) named() check.Tree {
	called := map[string]string{}
	for _, f := range s.files {
		called[f.name] = f.called
	}
	return check.Tree{FS: s.tree, Called: func(name string) string { return called[name] }}
}

// check asks the law about a side's files, and returns each with its facts.
func (s *diffSide) check(ctx context.Context, o check.Options, kept func(string)) (map[string]*change.Side, error) {
	sides := map[string]*change.Side{}
	if len(s.files) == 0 {
		return sides, nil
	}
	called := map[string]string{}
	var names []string
	for _, f := range s.files {
		called[f.called] = f.name
		names = append(names, f.name)
	}
	tree := s.named()
	sink := func(f *finding.File) error {
		one := &change.Side{Result: f}
		for _, l := range s.loadAll(o, tree, []string{called[f.Path]}) {
			if l.Proposal != nil {
				one.Facts, one.Silent = l.Proposal.Stated(), l.Proposal.Silent()
			}
		}
		sides[f.Path] = one
		return nil
	}
	c := check.New(o)
	var err error
	if s.revision != nil {
		_, err = c.RunTree(ctx, tree, names, sink)
	} else {
		_, err = c.Run(ctx, names, sink, nil)
	}
	if err == nil && kept != nil {
		for _, one := range sides {
			rules, _ := one.Result.Names()
			for _, id := range rules {
				if info, ok := c.Rule(id); ok {
					kept(id + "\x00" + info.Title)
				}
			}
		}
	}
	return sides, err
}

// skipUnchanged leaves out files of one repository that git knows to be the same on both sides, with all beside them, and
// that are understood: no law has to be asked about them. It returns how many.
func skipUnchanged(ctx context.Context, o check.Options, sides [2]*diffSide) (int, error) {
	old, now := sides[0], sides[1]
	if old.revision == nil || old.inside != now.inside {
		return 0, nil
	}
	changes, err := old.revision.Since(ctx, now.revision)
	if err != nil {
		return 0, err
	}
	near := map[string]bool{}
	for _, c := range changes {
		for _, name := range []string{c.Path, c.Was} {
			for dir := path.Dir(name); name != ""; dir = path.Dir(dir) {
				near[dir] = true
				if dir == "." {
					break
				}
			}
		}
	}
	both := map[string]bool{}
	for _, f := range old.files {
		both[f.inRepo] = true
	}
	unchanged := now.understood(o, func(f *diffFile) bool { return both[f.inRepo] && !near[path.Dir(f.inRepo)] })
	for _, s := range sides {
		s.files = slices.DeleteFunc(s.files, func(f diffFile) bool { return unchanged[f.inRepo] })
	}
	return len(unchanged), nil
}

// understood are the chosen files that are proposals, by their path in the repository.
func (s *diffSide) understood(o check.Options, chosen func(*diffFile) bool) map[string]bool {
	part := *s
	part.files = slices.DeleteFunc(slices.Clone(s.files), func(f diffFile) bool { return !chosen(&f) })
	part.load(o)
	good := map[string]bool{}
	for _, f := range part.files {
		if f.read != nil && f.read.understood {
			good[f.inRepo] = true
		}
	}
	return good
}
