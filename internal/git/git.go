// Package git reads revisions of a repository by the git program, without touching the working tree, the index or the
// configuration.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	pathpkg "path"
	"path/filepath"
	"strings"
)

// A Repository is one that some folder is in.
type Repository struct {
	Root   string // its working tree
	folder string // where people stand
}

// Open finds the repository around a folder.
func Open(ctx context.Context, folder string) (*Repository, error) {
	r := &Repository{folder: folder}
	out, err := r.git(ctx, "rev-parse", "--show-toplevel")
	if err != nil {
		var failed *failure
		if errors.As(err, &failed) {
			return nil, fmt.Errorf("%s is in no git repository (%s)", folder, failed.said)
		}
		return nil, err
	}
	r.Root = filepath.FromSlash(strings.TrimSuffix(string(out), "\n"))
	return r, nil
}

// failure is git that ran and refused.
type failure struct {
	said string
	err  error
}

func (f *failure) Error() string { return f.said }
func (f *failure) Unwrap() error { return f.err }

// command is git as a program reads it: no locks, no pager, no external programs, messages in English.
func (r *Repository) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "git", append([]string{"--no-pager", "-c", "core.fsmonitor=false"}, args...)...)
	cmd.Dir = r.folder
	cmd.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1")
	return cmd
}

func (r *Repository) git(ctx context.Context, args ...string) ([]byte, error) {
	cmd := r.command(ctx, args...)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, errors.New("the program git is not installed, or not on the PATH")
	case errors.As(err, &exit):
		return nil, &failure{said: brief(said.String()), err: err}
	case err != nil:
		return nil, fmt.Errorf("run git: %w", err)
	}
	return out.Bytes(), nil
}

// brief is the first line of what git said.
func brief(said string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(said), "\n")
	if line == "" {
		return "git gave no reason"
	}
	return strings.TrimPrefix(line, "fatal: ")
}

// Revision finds a commit by what people call it.
func (r *Repository) Revision(ctx context.Context, name string) (*Revision, error) {
	out, err := r.git(ctx, "rev-parse", "--verify", "--quiet", "--end-of-options", name+"^{commit}")
	if err == nil {
		return &Revision{Name: name, repository: r, commit: strings.TrimSpace(string(out))}, nil
	}
	var failed *failure
	if !errors.As(err, &failed) {
		return nil, err
	}
	if shallow, err := r.git(ctx, "rev-parse", "--is-shallow-repository"); err == nil && strings.TrimSpace(string(shallow)) == "true" {
		return nil, fmt.Errorf("there is no revision %q here: the clone is shallow, so older commits are missing. Fetch them: git fetch --unshallow, or fetch-depth: 0 where actions/checkout made the clone", name)
	}
	return nil, fmt.Errorf("there is no revision %q in the repository %s; git branch --all and git log name them", name, r.Root)
}

// Inside is the path from the root of the working tree to a file or folder, with slashes; "." is the root.
func (r *Repository) Inside(path string) (string, error) {
	if !filepath.IsAbs(path) {
		path = filepath.Join(r.folder, path)
	}
	inside, err := filepath.Rel(real(r.Root), real(path))
	if err != nil || !filepath.IsLocal(inside) {
		return "", fmt.Errorf("%s is not in the repository %s", path, r.Root)
	}
	return filepath.ToSlash(inside), nil
}

// Named is Inside for the file itself: where it is a link, that is not followed.
func (r *Repository) Named(path string) (string, error) {
	folder, err := r.Inside(filepath.Dir(path))
	return pathpkg.Join(folder, filepath.Base(path)), err
}

// real follows the links of what is there of a path.
func real(path string) string {
	path = filepath.Clean(path)
	if found, err := filepath.EvalSymlinks(path); err == nil {
		return found
	}
	up := filepath.Dir(path)
	if up == path {
		return path
	}
	return filepath.Join(real(up), filepath.Base(path))
}
