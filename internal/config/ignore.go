package config

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/go-git/go-git/v5/plumbing/format/gitignore"
)

// Ignored says which paths the patterns leave out. Paths are relative to the folder of the file, with slashes. The
// patterns are read by git itself, so that they mean what they mean in .gitignore; where there is no git, by a library
// that differs from it in rare cases.
func (s *Settings) Ignored(ctx context.Context, paths []string) (map[string]bool, error) {
	if len(s.Ignore.Values) == 0 || len(paths) == 0 {
		return nil, nil
	}
	if git, err := exec.LookPath("git"); err == nil {
		return askGit(ctx, git, s.Ignore.Values, paths)
	}
	return matched(s.Ignore.Values, paths), nil
}

// askGit asks in a repository of its own that is empty, so that nothing but the patterns counts.
func askGit(ctx context.Context, git string, patterns, paths []string) (ignored map[string]bool, err error) {
	folder, err := os.MkdirTemp("", "checker-ignore-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	file := filepath.Join(folder, "patterns")
	if err := os.WriteFile(file, []byte(strings.Join(patterns, "\n")+"\n"), 0o600); err != nil {
		return nil, err
	}
	run := func(stdin string, args ...string) ([]byte, error) {
		cmd := exec.CommandContext(ctx, git, args...)
		cmd.Dir, cmd.Stdin = folder, strings.NewReader(stdin)
		cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + folder, "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull, "GIT_CEILING_DIRECTORIES=" + filepath.Dir(folder)}
		return cmd.Output()
	}
	if _, err := run("", "init", "-q", "--template=", "tree"); err != nil {
		return nil, fmt.Errorf("ask git which paths are ignored: %w", err)
	}
	out, err := run("./"+strings.Join(paths, "\x00./")+"\x00", "-C", "tree", "-c", "core.excludesFile="+file, "-c", "core.ignoreCase=false", "check-ignore", "--no-index", "-z", "--stdin")
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) { // 1: none is ignored
		return nil, fmt.Errorf("ask git which paths are ignored: %w", err)
	}
	ignored = map[string]bool{}
	for path := range bytes.SplitSeq(out, []byte{0}) {
		if len(path) > 0 {
			ignored[strings.TrimPrefix(string(path), "./")] = true // so begun, no name means more than itself
		}
	}
	return ignored, nil
}

// matched asks the library.
func matched(patterns, paths []string) map[string]bool {
	var list []gitignore.Pattern
	for _, p := range patterns {
		if !strings.HasPrefix(p, "#") {
			list = append(list, gitignore.ParsePattern(p, nil))
		}
	}
	matcher := gitignore.NewMatcher(list)
	ignored := map[string]bool{}
	for _, p := range paths {
		if matcher.Match(strings.Split(p, "/"), false) {
			ignored[p] = true
		}
	}
	return ignored
}
