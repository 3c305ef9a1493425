package proposal_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the diagnostics that the cases expect")

// TestRefused reads testdata/refused: each archive holds cases, <name>.hcl with its diagnostics in <name>.want, and
// the texts that they read. A case whose .want is empty is accepted.
func TestRefused(t *testing.T) {
	names, err := filepath.Glob("testdata/refused/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { refused(t, archive) })
		if *update && os.Getenv("CI") == "" {
			if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func refused(t *testing.T, archive *txtar.Archive) {
	folder := fstest.MapFS{}
	want := map[string]*txtar.File{}
	for i, f := range archive.Files {
		if name, ok := strings.CutSuffix(f.Name, ".want"); ok {
			want[name] = &archive.Files[i]
		} else if !strings.HasSuffix(f.Name, ".hcl") {
			folder[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	ran := 0
	for _, f := range archive.Files {
		name, ok := strings.CutSuffix(f.Name, ".hcl")
		if !ok {
			continue
		}
		ran++
		t.Run(name, func(t *testing.T) {
			if want[name] == nil {
				t.Fatalf("no %s.want", name)
			}
			got := listed(diagnose(t, f.Data, folder))
			if *update {
				want[name].Data = []byte(got)
			}
			if got != string(want[name].Data) {
				t.Errorf("got\n%s\nwant\n%s", got, want[name].Data)
			}
		})
	}
	if ran != len(want) {
		t.Errorf("%d cases and %d expectations", ran, len(want))
	}
}
