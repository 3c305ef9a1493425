// Package release has the readers of the files in the root that others run say whether they understand them.
package release

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goreleaser/goreleaser/v2/pkg/config"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/rhysd/actionlint"
)

const root = "../.."

func read(t *testing.T, name string) []byte {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// TestGoreleaser reads the configuration as goreleaser does: a key that it does not know is an error.
func TestGoreleaser(t *testing.T) {
	project, err := config.LoadReader(bytes.NewReader(read(t, ".goreleaser.yaml")))
	if err != nil {
		t.Fatal(err)
	}
	if len(project.SBOMs) == 0 || project.Checksum.NameTemplate == "" {
		t.Error("a release has no list of parts or no checksums")
	}
}

// TestDockerfile reads every stage as BuildKit does; the last one runs as nobody.
func TestDockerfile(t *testing.T) {
	parsed, err := parser.Parse(bytes.NewReader(read(t, "Dockerfile")))
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range parsed.Warnings {
		t.Error(w.Short)
	}
	stages, _, err := instructions.Parse(parsed.AST, nil)
	if err != nil {
		t.Fatal(err)
	}
	last := stages[len(stages)-1]
	if !strings.Contains(last.BaseName, "distroless") {
		t.Errorf("the last stage builds on %s", last.BaseName)
	}
	user := ""
	for _, c := range last.Commands {
		if u, ok := c.(*instructions.UserCommand); ok {
			user = u.User
		}
	}
	if user == "" || strings.HasPrefix(user, "0") || strings.HasPrefix(user, "root") {
		t.Errorf("the last stage runs as %q", user)
	}
}

var yamlFence = regexp.MustCompile("(?s)```yaml\n(.*?)```")

// TestWorkflows reads the workflows that the documentation offers, and the action that they use, as actionlint does.
func TestWorkflows(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "action.yml"), read(t, "action.yml"), 0o644); err != nil {
		t.Fatal(err)
	}
	project, err := actionlint.NewProject(dir)
	if err != nil {
		t.Fatal(err)
	}
	linter, err := actionlint.NewLinter(io.Discard, &actionlint.LinterOptions{})
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, fence := range yamlFence.FindAllSubmatch(read(t, "docs/ci.md"), -1) {
		workflow := string(fence[1])
		if !strings.Contains(workflow, "\njobs:") {
			continue
		}
		found++
		// As the repository itself would use it, so that the action's inputs are checked.
		workflow = regexp.MustCompile(`uses: \S+/checker@\S+`).ReplaceAllString(workflow, "uses: ./")
		path := filepath.Join(dir, ".github/workflows/checker.yml")
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		problems, err := linter.Lint(path, []byte(workflow), project)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range problems {
			t.Error(p)
		}
	}
	if found == 0 {
		t.Error("docs/ci.md has no workflow")
	}
}
