package proposal_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"checker/internal/proposal"
)

// TestRead reads the proposals of testdata/read: each <name>.hcl is read to the document <name>.json.
func TestRead(t *testing.T) {
	const name = "testdata/read/facts.txtar"
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{}
	files := map[string]*txtar.File{}
	for i, f := range archive.Files {
		folder[f.Name] = &fstest.MapFile{Data: f.Data}
		files[f.Name] = &archive.Files[i]
	}
	for _, f := range archive.Files {
		name, ok := strings.CutSuffix(f.Name, ".hcl")
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			p, diags := proposal.Load(proposal.Source{Name: f.Name, Bytes: f.Data, Folder: folder}, library(t))
			if p == nil {
				t.Fatal(listed(diags))
			}
			got, err := json.MarshalIndent(p.Facts("2026-01-01"), "", " ")
			if err != nil {
				t.Fatal(err)
			}
			want := files[name+".json"]
			if *update {
				want.Data = append(got, '\n')
			}
			if string(got)+"\n" != string(want.Data) {
				t.Errorf("got\n%s\nwant\n%s", got, want.Data)
			}
		})
	}
	if *update && os.Getenv("CI") == "" {
		if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
