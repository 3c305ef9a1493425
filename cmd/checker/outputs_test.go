package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// full is an output that takes nothing more, as a full disk or a closed pipe does.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// TestOutIsWholeOrNotThere: a run that breaks off, however it does, leaves files as they were, and none beside them.
func TestOutIsWholeOrNotThere(t *testing.T) {
	moon, err := filepath.Abs("../../testdata/policy/moon")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	measure := "proposal \"m\" {\n  title = \"t\"\n  jurisdiction = \"xx\"\n  as_of = \"2024-06-01\"\n}\n"
	if err := errors.Join(os.WriteFile("m.hcl", []byte(measure), 0o600), os.WriteFile("kept.json", []byte("old"), 0o640)); err != nil {
		t.Fatal(err)
	}
	args := []string{"check", "--policy", moon, "--format", "compact", "--out", "json=kept.json", "--out", "sarif=new.sarif", "m.hcl"}
	var errs bytes.Buffer

	if code := run(args, streams{in: strings.NewReader(""), out: full{}, err: &errs}); code != 5 || !strings.Contains(errs.String(), "no space left") {
		t.Errorf("a full output: exit code %d, %s", code, errs.String())
	}
	holdOld(t, "a full output")

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	root := newRootCmd(streams{in: strings.NewReader(""), out: &bytes.Buffer{}, err: &errs})
	root.SetArgs(args)
	if err := root.ExecuteContext(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("an interrupted run: got error %v", err)
	}
	holdOld(t, "an interrupted run")

	if code := run(args, streams{in: strings.NewReader(""), out: &bytes.Buffer{}, err: &errs}); code != 4 {
		t.Errorf("exit code %d: %s", code, errs.String())
	}
	info, err := os.Stat("kept.json")
	if err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("a file that is replaced keeps its mode: got %v %v", info.Mode(), err)
	}
	if src, err := os.ReadFile("kept.json"); err != nil || !bytes.HasSuffix(src, []byte("}\n")) {
		t.Errorf("got %q %v", src, err)
	}
}

func holdOld(t *testing.T, when string) {
	t.Helper()
	src, err := os.ReadFile("kept.json")
	if err != nil || string(src) != "old" {
		t.Errorf("%s: the file is %q, %v", when, src, err)
	}
	entries, err := os.ReadDir(".")
	if err != nil || len(entries) != 2 {
		t.Errorf("%s: the folder has %v, %v", when, entries, err)
	}
}
