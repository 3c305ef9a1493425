package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/internal/waiver"
	"checker/policies"
)

// TestWaiverOfTheWhole: a waiver of what is undecided on the measure as a whole is about the measure as it was read. It
// lapses when a provision comes, goes or becomes another, and with nothing else.
func TestWaiverOfTheWhole(t *testing.T) {
	const name, undecided, fails = "../../proposals/us_ca/calexit_2024_as_reported.hcl", "us_ca.subject.one_subject", "us_ca.election.own_vote_tuesday"
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	o := check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: policies.FS}}}
	checker := check.New(o)
	folder := t.TempDir()
	words := func(text string) map[string]string {
		t.Helper()
		path := filepath.Join(folder, "m.hcl")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		found := map[string]string{}
		if _, err := checker.Run(t.Context(), []string{path}, func(f *finding.File) error {
			if len(f.Diagnostics) > 0 {
				t.Fatal(f.Diagnostics)
			}
			for i := range f.Findings {
				if x := &f.Findings[i]; x.Rule == undecided || x.Rule == fails {
					found[x.Rule] = waiver.Words(x)
				}
			}
			return nil
		}, nil); err != nil {
			t.Fatal(err)
		}
		if len(found) != 2 {
			t.Fatalf("found %v", found)
		}
		return found
	}
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	text := string(src)
	before := words(text)
	replaced := func(old, now string) string {
		t.Helper()
		if !strings.Contains(text, old) {
			t.Fatalf("the text has no %q", old)
		}
		return strings.Replace(text, old, now, 1)
	}
	for name, tt := range map[string]struct {
		text   string
		lapses bool
	}{
		"blocks moved":        {moved(t, name, src), false},
		"a title":             {replaced("California independence, as reported", "Independence, as reported"), false},
		"a waiver":            {text + "\nwaiver \"w\" {\n  rule = \"" + undecided + "\"\n}\n", false},
		"a provision more":    {text + "\neffect \"second\" {\n  kind = \"ends_state\"\n}\n", true},
		"a block and no fact": {text + "\neffect \"second\" {\n}\n", true},
		"another value":       {replaced("\"secession\"", "\"autonomy\""), true},
	} {
		t.Run(name, func(t *testing.T) {
			after := words(tt.text)
			if lapsed := after[undecided] != before[undecided]; lapsed != tt.lapses {
				t.Errorf("lapses: %v, want %v", lapsed, tt.lapses)
			}
			if after[fails] != before[fails] {
				t.Error("a waiver of other words lapses, too")
			}
		})
	}
}
