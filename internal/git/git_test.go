package git_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/git"
)

// repository makes one in a temporary folder, and returns it with a function that runs git in it.
func repository(t *testing.T) (string, func(args ...string)) {
	t.Helper()
	root := t.TempDir()
	for name, value := range map[string]string{
		"HOME": root, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
	} {
		t.Setenv(name, value)
	}
	folder := filepath.Join(root, "repo ä")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) {
		t.Helper()
		cmd := exec.Command("git", args...)
		cmd.Dir = folder
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %s: %v: %s", strings.Join(args, " "), err, out)
		}
	}
	run("init", "-q", "-b", "main", ".")
	return folder, run
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestRevision(t *testing.T) {
	folder, run := repository(t)
	long := strings.Repeat("A line of a proposal that is long enough to be known again.\n", 20)
	write(t, filepath.Join(folder, "p", "a b\t\"ü\".hcl"), long)
	write(t, filepath.Join(folder, "p", "text.txt"), "text")
	write(t, filepath.Join(folder, "gone.hcl"), "gone")
	if err := os.Symlink("text.txt", filepath.Join(folder, "p", "link.hcl")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, ".gitattributes"), "*.txt export-ignore\n")
	run("add", ".")
	run("commit", "-qm", "first")
	run("mv", "p/a b\t\"ü\".hcl", "q.hcl")
	run("config", "diff.relative", "true")
	run("config", "diff.external", "false")
	write(t, filepath.Join(folder, "q.hcl"), long+"more\n")
	write(t, filepath.Join(folder, "p", "untracked.hcl"), "new")
	if err := os.Remove(filepath.Join(folder, "gone.hcl")); err != nil {
		t.Fatal(err)
	}
	r, err := git.Open(t.Context(), filepath.Join(folder, "p"))
	if err != nil {
		t.Fatal(err)
	}
	if inside, err := r.Inside("text.txt"); err != nil || inside != "p/text.txt" {
		t.Errorf("got %s, %v", inside, err)
	}
	if _, err := r.Inside("../../elsewhere"); err == nil {
		t.Error("a path outside of the repository is inside")
	}
	v, err := r.Revision(t.Context(), "HEAD")
	if err != nil {
		t.Fatal(err)
	}
	names, err := v.Files(t.Context(), "p")
	if want := []string{"p/a b\t\"ü\".hcl", "p/link.hcl", "p/text.txt"}; err != nil || !slices.Equal(names, want) {
		t.Errorf("got %q, %v, want %q", names, err, want)
	}
	tree, err := v.FS(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	below, err := fs.Sub(tree, "p")
	if err != nil {
		t.Fatal(err)
	}
	if src, err := fs.ReadFile(below, "text.txt"); err != nil || string(src) != "text" {
		t.Errorf("got %q, %v", src, err)
	}
	if src, err := fs.ReadFile(tree, names[0]); err != nil || string(src) != long {
		t.Errorf("got %q, %v", src, err)
	}
	if info, err := fs.Stat(below, "link.hcl"); err != nil || info.Mode().IsRegular() {
		t.Errorf("a link is %v, %v", info, err)
	}
	for _, bad := range []string{"link.hcl", "untracked.hcl", "../gone.hcl", "/etc/passwd"} {
		if src, err := fs.ReadFile(below, bad); err == nil {
			t.Errorf("%s: got %q, want an error", bad, src)
		}
	}
	changes, err := v.Since(t.Context(), nil)
	if diff := cmp.Diff(changes, []git.Change{{Path: "gone.hcl"}, {Path: "q.hcl", Was: names[0]}}); err != nil || diff != "" {
		t.Errorf("%v (-got +want):\n%s", err, diff)
	}
}

func TestErrors(t *testing.T) {
	folder, run := repository(t)
	if _, err := git.Open(t.Context(), t.TempDir()); err == nil || !strings.Contains(err.Error(), "is in no git repository") {
		t.Errorf("outside of a repository: got %v", err)
	}
	r, err := git.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	run("commit", "-q", "--allow-empty", "-m", "first")
	for _, bad := range []string{"nosuch", "--all", "", "HEAD:README.md", "HEAD^9"} {
		if v, err := r.Revision(t.Context(), bad); err == nil || !strings.Contains(err.Error(), "there is no revision") {
			t.Errorf("%q: got %v, %v", bad, v, err)
		}
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := git.Open(t.Context(), folder); err == nil || !strings.Contains(err.Error(), "git is not installed") {
		t.Errorf("without git: got %v", err)
	}
}
