package check

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/finding"
	"checker/internal/proposal"
)

// Stdin is the path that stands for the standard input.
const Stdin = "-"

// An input is one file to check, or what is known to be wrong with it before it is read.
type input struct {
	path    string // as people named it, with slashes
	folder  string // folder whose tree it may not leave
	inside  string // path below the folder
	skipped string // why it is not followed
	broken  string
}

// inputs expands paths to files: folders to the *.hcl files below them, hidden ones left out. Each file comes
// once, in the order of paths.
func inputs(paths []string) []input {
	var list []input
	for _, p := range paths {
		if p == Stdin {
			list = append(list, input{path: Stdin})
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			list = append(list, input{path: filepath.ToSlash(p), broken: trouble(err)})
		case info.IsDir():
			list = append(list, below(p)...)
		default:
			list = append(list, input{path: filepath.ToSlash(filepath.Clean(p)), folder: filepath.Dir(p), inside: filepath.Base(p)})
		}
	}
	slices.SortStableFunc(list, func(a, b input) int { return cmp.Compare(a.path, b.path) })
	return slices.CompactFunc(list, func(a, b input) bool { return a.path == b.path })
}

func below(folder string) []input {
	var list []input
	name := func(inside string) string { return path.Join(filepath.ToSlash(folder), inside) }
	err := fs.WalkDir(os.DirFS(folder), ".", func(inside string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			list = append(list, input{path: name(inside), broken: trouble(err)})
			return nil
		case inside != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Type()&fs.ModeSymlink != 0 && path.Ext(inside) != ".hcl":
			if info, err := os.Stat(filepath.Join(folder, inside)); err == nil && info.IsDir() {
				list = append(list, input{path: name(inside), skipped: "A linked folder is not followed. Name it on the command line to check what is in it."})
			}
		case !entry.IsDir() && path.Ext(inside) == ".hcl":
			list = append(list, input{path: name(inside), folder: folder, inside: inside})
		}
		return nil
	})
	if err != nil {
		list = append(list, input{path: name("."), broken: trouble(err)})
	}
	return list
}

// trouble says why a file cannot be read, without repeating its path.
func trouble(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "no permission to read it"
	}
	if strings.Contains(err.Error(), "escapes") {
		return "it is a link that leads out of its folder's tree, and is not followed"
	}
	return err.Error()
}

// read reads at most the limit, and one byte more so that the reader of the text can tell. The folder stays open
// for texts beside the proposal until release is called.
func (in input) read(stdin io.Reader, limit int) (src proposal.Source, release func(), err error) {
	src = proposal.Source{Name: in.path, MaxBytes: limit}
	release = func() {}
	if in.path == Stdin {
		src.Bytes, err = proposal.ReadLimited(stdin, limit)
		return src, release, err
	}
	root, err := os.OpenRoot(in.folder)
	if err != nil {
		return src, release, err
	}
	release = func() { root.Close() }
	f, err := root.Open(in.inside)
	if err != nil {
		return src, release, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && !info.Mode().IsRegular() {
		return src, release, errors.New("it is not a regular file")
	}
	if src.Bytes, err = proposal.ReadLimited(f, limit); err != nil {
		return src, release, err
	}
	src.Folder, err = fs.Sub(root.FS(), path.Dir(in.inside))
	return src, release, err
}

// diagnostics turns what was not understood into plain data.
func diagnostics(diags hcl.Diagnostics) []finding.Diagnostic {
	var list []finding.Diagnostic
	for _, d := range diags {
		plain := finding.Diagnostic{Severity: "error", Summary: d.Summary, Detail: d.Detail}
		if d.Severity == hcl.DiagWarning {
			plain.Severity = "warning"
		}
		if d.Subject != nil {
			plain.Place = &finding.Range{
				File: d.Subject.Filename, Line: d.Subject.Start.Line, Column: d.Subject.Start.Column,
				EndLine: d.Subject.End.Line, EndColumn: d.Subject.End.Column, Byte: d.Subject.Start.Byte, EndByte: d.Subject.End.Byte,
			}
		}
		list = append(list, plain)
	}
	return list
}

// noProposals says that a search found nothing.
func noProposals(paths []string) string {
	return fmt.Sprintf("no proposals (*.hcl) in %s", strings.Join(paths, ", "))
}
