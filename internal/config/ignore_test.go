package config_test

import (
	"maps"
	"os"
	"os/exec"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/config"
)

// TestIgnored: patterns mean what they mean in .gitignore, whether git reads them or the library.
func TestIgnored(t *testing.T) {
	paths := []string{"a.hcl", "a_old.hcl", "drafts/b.hcl", "in/drafts/c.hcl", "in/a.hcl", "in/keep/d.hcl", "in/deep/er/e.hcl", "ö ü.hcl", "#f.hcl", "drafts.hcl", ":(top)g.hcl", ":!h.hcl", "-i.hcl", "j\nk.hcl", " l.hcl "}
	tests := map[string]struct {
		patterns, want []string
	}{
		"a folder anywhere":     {[]string{"drafts/"}, []string{"drafts/b.hcl", "in/drafts/c.hcl"}},
		"a folder at the top":   {[]string{"/drafts/"}, []string{"drafts/b.hcl"}},
		"a star":                {[]string{"*_old.hcl"}, []string{"a_old.hcl"}},
		"a path":                {[]string{"in/a.hcl"}, []string{"in/a.hcl"}},
		"any depth":             {[]string{"in/**/e.hcl"}, []string{"in/deep/er/e.hcl"}},
		"an exception":          {[]string{"in/*", "!in/keep"}, []string{"in/a.hcl", "in/deep/er/e.hcl", "in/drafts/c.hcl"}},
		"a comment":             {[]string{"#f.hcl"}, nil},
		"a sign of a comment":   {[]string{`\#f.hcl`}, []string{"#f.hcl"}},
		"letters of all kinds":  {[]string{"ö*"}, []string{"ö ü.hcl"}},
		"large letters":         {[]string{"A.HCL"}, nil},
		"everything":            {[]string{"*"}, paths},
		"a class of characters": {[]string{"[a]_old.hcl"}, []string{"a_old.hcl"}},
	}
	if _, err := exec.LookPath("git"); err != nil && os.Getenv("CI") != "" {
		t.Fatal(err)
	}
	for name, tt := range tests {
		for _, reader := range []string{"git", "library"} {
			t.Run(name+"/"+reader, func(t *testing.T) {
				if reader == "library" {
					t.Setenv("PATH", t.TempDir())
				}
				s := &config.Settings{Ignore: config.List{Values: tt.patterns}}
				ignored, err := s.Ignored(t.Context(), paths)
				if err != nil {
					t.Fatal(err)
				}
				want := slices.Clone(tt.want)
				slices.Sort(want)
				if diff := cmp.Diff(slices.Sorted(maps.Keys(ignored)), want); diff != "" {
					t.Errorf("(-got +want):\n%s", diff)
				}
			})
		}
	}
}

// TestIgnoredAlone: what a repository around ignores, or a user, is not ignored here.
func TestIgnoredAlone(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/.gitignore", []byte("*\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dir+"/all", []byte("*\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GIT_CONFIG_COUNT", "1")
	t.Setenv("GIT_CONFIG_KEY_0", "core.excludesFile")
	t.Setenv("GIT_CONFIG_VALUE_0", dir+"/all")
	t.Setenv("GIT_DIR", dir)
	t.Chdir(dir)
	s := &config.Settings{Folder: dir, Ignore: config.List{Values: []string{"b"}}}
	ignored, err := s.Ignored(t.Context(), []string{"a", "b"})
	if err != nil || len(ignored) != 1 || !ignored["b"] {
		t.Errorf("got %v, %v, want b", ignored, err)
	}
}
