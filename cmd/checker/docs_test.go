package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestDocs holds the generated pages to what they are generated from.
func TestDocs(t *testing.T) {
	const dir, command = "docs", "go run ./cmd/checker docs docs"
	t.Chdir("../..")
	pages, err := documentation(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range sorted(pages) {
		have, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			t.Errorf("docs/%s is not there; run %s", name, command)
		} else if !bytes.Equal(have, pages[name]) {
			t.Errorf("docs/%s is stale; run %s", name, command)
		}
	}
	for line := range bytes.Lines(pages["run.md"]) {
		if bytes.HasSuffix(line, []byte("|  |\n")) {
			t.Errorf("docs/run.md does not say what a member means: %s", line)
		}
	}
	old, err := filepath.Glob(filepath.Join(dir, "rules", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range old {
		if _, ok := pages["rules/"+filepath.Base(file)]; !ok {
			t.Errorf("docs/rules/%s is of a rule that is no more; run %s", filepath.Base(file), command)
		}
	}
}
