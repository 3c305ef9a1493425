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
	stdin   bool
	folder  string // folder whose tree it may not leave
	inside  string // path below the folder, or in the tree
	tree    fs.FS  // where it stands in no folder
	skipped string // why it is not followed
	broken  string
}

// inputs expands paths to files: folders to the proposals below them, hidden ones left out. Each file comes
// once, in the order of paths.
func inputs(paths []string) []input {
	var list []input
	for _, p := range paths {
		if p == Stdin {
			list = append(list, input{path: Stdin, stdin: true})
			continue
		}
		info, err := os.Stat(p)
		switch {
		case p == "": // such as a variable that nobody set
			list = append(list, input{broken: "the path is empty"})
		case err != nil:
			list = append(list, input{path: filepath.ToSlash(p), broken: trouble(err)})
		case info.IsDir():
			list = append(list, below(p)...)
		default:
			list = append(list, input{path: filepath.ToSlash(filepath.Clean(p)), folder: filepath.Dir(p), inside: filepath.Base(p)})
		}
	}
	slices.SortStableFunc(list, func(a, b input) int { return cmp.Compare(a.path, b.path) })
	return slices.CompactFunc(list, func(a, b input) bool { return a.path == b.path && a.stdin == b.stdin })
}

func below(folder string) []input {
	var list []input
	add := func(in input) {
		in.path = path.Join(filepath.ToSlash(folder), in.inside)
		list = append(list, in)
	}
	_ = fs.WalkDir(os.DirFS(folder), ".", func(inside string, entry fs.DirEntry, err error) error { // it returns no other error
		switch {
		case err != nil:
			add(input{inside: inside, broken: trouble(err)})
		case inside != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case isLinkedFolder(folder, inside, entry):
			add(input{inside: inside, skipped: "A linked folder is not followed. Name it on the command line to check what is in it."})
		case !entry.IsDir() && isProposal(inside):
			add(input{inside: inside, folder: folder})
		}
		return nil
	})
	return list
}

func isLinkedFolder(folder, inside string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := os.Stat(filepath.Join(folder, filepath.FromSlash(inside)))
	return err == nil && info.IsDir()
}

// isProposal holds for *.hcl in small or large letters; and for *.hcl.json, whose reader says what to do about it.
func isProposal(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".hcl") || strings.HasSuffix(name, ".hcl.json")
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

// read reads at most the limit, and one byte more so that the reader of the text can tell. The proposal's folder
// stays open for texts beside the proposal until release is called.
func (in input) read(stdin io.Reader, limit int) (src proposal.Source, release func(), err error) {
	src = proposal.Source{Name: in.path, MaxBytes: limit}
	release = func() {}
	if in.stdin {
		if stdin == nil {
			return src, release, errors.New("there is no standard input")
		}
		src.Bytes, err = proposal.ReadLimited(stdin, limit)
		return src, release, err
	}
	if in.tree != nil {
		src, err = in.readTree(limit)
		return src, release, err
	}
	tree, err := os.OpenRoot(in.folder)
	if err != nil {
		return src, release, err
	}
	defer tree.Close()
	if src.Bytes, err = readFile(tree, in.inside, limit); err != nil {
		return src, release, err
	}
	folder, err := tree.OpenRoot(path.Dir(in.inside))
	if err != nil {
		return src, release, err
	}
	src.Folder = folder.FS()
	return src, func() { folder.Close() }, nil
}

// readFile reads a regular file. It looks before it opens: a pipe would wait for a writer.
func readFile(tree *os.Root, name string, limit int) ([]byte, error) {
	info, err := tree.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		if _, there := tree.Lstat(name); there == nil {
			return nil, errors.New("it is a link, and there is no such file where it leads")
		}
	}
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is not a regular file")
	}
	f, err := tree.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return proposal.ReadLimited(f, limit)
}

// Diagnostics turns what was not understood into plain data.
func Diagnostics(diags hcl.Diagnostics) []finding.Diagnostic {
	var list []finding.Diagnostic
	for _, d := range diags {
		plain := finding.Diagnostic{Severity: "error", Summary: d.Summary, Detail: d.Detail}
		if d.Severity == hcl.DiagWarning {
			plain.Severity = "warning"
		}
		if d.Subject != nil {
			at := place(*d.Subject)
			plain.Place = &at
		}
		list = append(list, plain)
	}
	return list
}

// place converts the one position type to plain data.
func place(r hcl.Range) finding.Range {
	return finding.Range{
		File: r.Filename, Line: r.Start.Line, Column: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column,
		Byte: r.Start.Byte, EndByte: r.End.Byte,
	}
}

// noProposals says that a search found nothing, or nothing that the settings do not leave out.
func noProposals(paths []string, ignored int) string {
	if ignored > 0 {
		return fmt.Sprintf("the settings leave out all proposals (*.hcl) in %s", strings.Join(paths, ", "))
	}
	return fmt.Sprintf("no proposals (*.hcl) in %s", strings.Join(paths, ", "))
}
