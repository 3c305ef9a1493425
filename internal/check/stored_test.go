package check_test

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/policy"
)

// memory is a cache that counts.
type memory struct {
	mutex      sync.Mutex
	entries    map[string][]byte
	hits, puts int
}

func (m *memory) Get(key string) ([]byte, bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	value, ok := m.entries[key]
	if ok {
		m.hits++
	}
	return value, ok
}

func (m *memory) Put(key string, value []byte) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if m.entries == nil {
		m.entries = map[string][]byte{}
	}
	m.entries[key] = bytes.Clone(value)
	m.puts++
}

func encode(f *finding.File) ([]byte, error) { return json.Marshal(f) }

// noLaw are options of a program that cannot load any law: what it reports was stored.
func noLaw(o check.Options) check.Options {
	o.Trees = []policy.Tree{{FS: fstest.MapFS{"rules/xx/a/b/b.rego": {Data: []byte("no policy")}}}}
	return o
}

// outcome checks the paths, and returns all that a report is made of.
func outcome(t *testing.T, o check.Options, paths ...string) ([]*finding.File, *finding.Totals, []finding.Library) {
	t.Helper()
	var files []*finding.File
	c := check.New(o)
	totals, err := c.Run(context.Background(), paths, func(f *finding.File) error { files = append(files, f); return nil }, nil)
	if err != nil {
		t.Fatal(err)
	}
	totals.Close(finding.Major)
	for _, f := range files {
		rules, authorities := f.Names()
		for _, id := range rules {
			if r, ok := c.Rule(id); !ok || r.Title == "" {
				t.Errorf("%s: the run does not know the rule %s", f.Path, id)
			}
		}
		for _, id := range authorities {
			if a, ok := c.Authority(id); !ok || a.California == "" {
				t.Errorf("%s: the run does not know the authority %s", f.Path, id)
			}
		}
	}
	return files, totals, c.Libraries()
}

// withText is good, with a title that is read from a text beside it.
const withText = `proposal "measure" {
  title        = file("title.txt")
  jurisdiction = "xx"
  as_of        = "2026-11-03"
}

commission "c" {
  size = 9
}
`

func TestStoredResultsAreTheSame(t *testing.T) {
	o := law(t)
	kept := &memory{}
	o.Cache, o.Program, o.Encode = kept, "program", encode
	root := folder(t, map[string]string{"a.hcl": good, "b.hcl": "\xef\xbb\xbf" + withText, "title.txt": "A title", "c.hcl": "proposal {"})
	files, totals, libraries := outcome(t, o, root)
	if kept.hits != 0 || kept.puts != 3 { // two results and the law
		t.Fatalf("got %d hits and %d entries put", kept.hits, kept.puts)
	}
	again, totalsAgain, librariesAgain := outcome(t, noLaw(o), root)
	if diff := cmp.Diff(again, files, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("files (-stored +evaluated):\n%s", diff)
	}
	if totalsAgain.Exit != totals.Exit || totalsAgain.Fail != 1 || totalsAgain.Pass != totals.Pass || totalsAgain.Unread != 1 {
		t.Errorf("got totals %+v, want %+v", totalsAgain, totals)
	}
	if diff := cmp.Diff(librariesAgain, libraries); diff != "" || len(libraries) != 1 {
		t.Errorf("libraries (-stored +evaluated):\n%s", diff)
	}
}

func TestEncodedResultsCount(t *testing.T) {
	o := law(t)
	o.Cache, o.Program, o.Encode = &memory{}, "program", encode
	root := folder(t, map[string]string{"a.hcl": good, "b.hcl": withText, "title.txt": "A title"})
	_, want, _ := outcome(t, o, root)
	o = noLaw(o)
	o.Encoded = true
	files, got, _ := outcome(t, o, root)
	if diff := cmp.Diff(got, want, cmp.AllowUnexported(finding.Totals{})); diff != "" {
		t.Errorf("totals (-encoded +evaluated):\n%s", diff)
	}
	for _, f := range files {
		if f.Encoded == nil || !bytes.Contains(f.Encoded.JSON, []byte(f.Path)) {
			t.Errorf("%s is not in its encoded form", f.Path)
		}
	}
}

// TestWhatAResultDependsOn: whatever changes a result makes another entry of it.
func TestWhatAResultDependsOn(t *testing.T) {
	first := map[string]string{"in/b.hcl": withText, "in/title.txt": "A title"}
	tests := map[string]struct {
		change func(files map[string]string, o *check.Options)
		path   string
		broken bool // it is not evaluated then
	}{
		"text":       {change: func(files map[string]string, _ *check.Options) { files["in/b.hcl"] += "# x\n" }},
		"companion":  {change: func(files map[string]string, _ *check.Options) { files["in/title.txt"] = "Another" }},
		"no such":    {change: func(files map[string]string, _ *check.Options) { delete(files, "in/title.txt") }, broken: true},
		"control":    {change: func(files map[string]string, _ *check.Options) { files["in/title.txt"] = "A \u202e title" }, broken: true},
		"as of":      {change: func(_ map[string]string, o *check.Options) { o.AsOf = "2027-01-01" }},
		"cures":      {change: func(_ map[string]string, o *check.Options) { o.TryCures = true }},
		"program":    {change: func(_ map[string]string, o *check.Options) { o.Program = "another" }},
		"path":       {path: "in/b.hcl"},
		"size limit": {change: func(_ map[string]string, o *check.Options) { o.MaxBytes = 20 }, broken: true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			o := law(t)
			kept := &memory{}
			o.Cache, o.Program, o.Encode = kept, "program", encode
			root := folder(t, first)
			t.Chdir(root)
			outcome(t, o, "in")
			files := maps.Clone(first)
			if tt.change != nil {
				tt.change(files, &o)
			}
			path := "in"
			if tt.path != "" {
				if err := os.Rename("in", "other"); err != nil {
					t.Fatal(err)
				}
				path = "other"
			}
			for name, text := range files {
				if tt.path == "" {
					if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
						t.Fatal(err)
					}
				}
			}
			if _, ok := files["in/title.txt"]; !ok {
				if err := os.Remove("in/title.txt"); err != nil {
					t.Fatal(err)
				}
			}
			puts := kept.puts
			got, _, _ := outcome(t, o, path)
			fresh := o
			fresh.Cache = nil
			want, _, _ := outcome(t, fresh, path)
			if diff := cmp.Diff(got, want, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-with a cache +without):\n%s", diff)
			}
			if (kept.puts > puts) == tt.broken {
				t.Errorf("%d entries were put, evaluated: %v", kept.puts-puts, !tt.broken)
			}
		})
	}
}

// TestBrokenRulesAreNotStored: they may do better next time.
func TestBrokenRulesAreNotStored(t *testing.T) {
	o := law(t)
	kept := &memory{}
	o.Cache, o.Program, o.Encode = kept, "program", encode
	library := o.Trees[0].FS.(fstest.MapFS)
	const rule = "rules/xx/office/size/size.rego"
	library[rule].Data = bytes.Replace(library[rule].Data, []byte("c.size <= 7"), []byte("7 / (c.size - 5) > 0"), 1)
	files, _, _ := outcome(t, o, folder(t, map[string]string{"a.hcl": good}))
	if len(kept.entries) > 0 {
		t.Errorf("stored %d entries", len(kept.entries))
	}
	if x := files[0].Findings[0]; !strings.Contains(x.Error, "divide by zero") {
		t.Errorf("got %+v, want a rule that broke", x)
	}
}

// TestBadEntriesAreEvaluatedAgain: entries that are whole, and hold something else.
func TestBadEntriesAreEvaluatedAgain(t *testing.T) {
	root := folder(t, map[string]string{"a.hcl": good})
	path := filepath.Join(root, "a.hcl")
	for name, spoil := range map[string]func([]byte) []byte{
		"empty": func([]byte) []byte { return nil },
		"text":  func([]byte) []byte { return []byte("not what it was") },
		"half":  func(src []byte) []byte { return src[:len(src)/2] },
		"zeros": func(src []byte) []byte { return make([]byte, len(src)) },
		"large": func([]byte) []byte { return bytes.Repeat([]byte{0xff}, 20) },
	} {
		t.Run(name, func(t *testing.T) {
			o := law(t)
			kept := &memory{}
			o.Cache, o.Program, o.Encode = kept, "program", encode
			want, _, _ := outcome(t, o, path)
			for key, value := range kept.entries {
				kept.entries[key] = spoil(value)
			}
			got, _, libraries := outcome(t, o, path)
			if diff := cmp.Diff(got, want, cmpopts.EquateEmpty()); diff != "" || len(libraries) != 1 {
				t.Errorf("(-got +want), libraries %v:\n%s", libraries, diff)
			}
		})
	}
}
