package check_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

const good = `proposal "measure" {
  title        = "Measure"
  jurisdiction = "xx"
  as_of        = "2026-11-03"
}

commission "c" {
  size = 5
}
`

// law is a library with one jurisdiction and one rule.
func law(t *testing.T) check.Options {
	t.Helper()
	library := fstest.MapFS{
		"jurisdictions/xx/data.yaml": {Data: []byte("name: Exland\nlevel: state\n")},
		"authorities/xx/data.yaml":   {Data: []byte("act: {bluebook: Act, california: Act, kind: statute, weight: binding, says: \"A commission has at most seven members.\", verification: verbatim, read_in: primary, support: direct, from: \"2000-01-01\"}\n")},
		"rules/xx/office/size/data.yaml": {Data: []byte(`about:
  title: Size
  description: A commission has at most seven members.
  severity: major
  decided_by: facts
  authorities: {basis: [act]}
  messages: {fail: "{subject} has too many members."}
`)},
		"rules/xx/office/size/size.rego": {Data: []byte(`package rules.xx.office.size

needs := {"size"}

applies contains c.at if some c in input.commission

verdict[c.at] := {"ok": c.size <= 7, "facts": [[c.at, "size"]]} if some c in input.commission
`)},
	}
	for _, folder := range []string{"main", "lib", "vocabulary"} {
		err := fs.WalkDir(policies.FS, folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			src, err := fs.ReadFile(policies.FS, name)
			library[name] = &fstest.MapFile{Data: src}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	v, err := vocabulary.Load(library)
	if err != nil {
		t.Fatal(err)
	}
	return check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: library}}}
}

// folder writes files below a new folder.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		file := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// run checks the paths below the root, and tells each file's result on a line of its own.
func run(t *testing.T, o check.Options, root string, paths ...string) (string, *finding.Totals) {
	t.Helper()
	for i, p := range paths {
		if p != check.Stdin {
			paths[i] = filepath.Join(root, p)
		}
	}
	var b strings.Builder
	totals, err := check.New(o).Run(t.Context(), paths, func(f *finding.File) error {
		told(&b, root, f)
		return nil
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	totals.Close(finding.Major)
	return b.String(), totals
}

func told(b *strings.Builder, root string, f *finding.File) {
	name := strings.TrimPrefix(strings.TrimPrefix(f.Path, filepath.ToSlash(root)), "/")
	if f.Broken != "" {
		fmt.Fprintf(b, "%s: %s\n", name, f.Broken)
	}
	for _, d := range f.Diagnostics {
		fmt.Fprintf(b, "%s: %s\n", name, d.Summary)
	}
	for _, x := range f.Findings {
		fmt.Fprintf(b, "%s: %s %s\n", name, x.Outcome, x.Rule)
	}
}

// TestRun checks a folder of good and bad proposals: the bad ones are reported, and the others are checked all the same.
func TestRun(t *testing.T) {
	root := folder(t, map[string]string{
		"a_good.hcl":           good,
		"b_large.hcl":          strings.Replace(good, "size = 5", "size = 8", 1),
		"bad/binary.hcl":       "\x7fELF\x00",
		"bad/circle.hcl":       good + "effect \"e\" {\n  requires = [effect.e]\n}\n",
		"bad/comments.hcl":     "# nothing\n",
		"bad/deep.hcl":         good + "effect \"e\" {\n  kind = " + strings.Repeat("(", 300_000) + "\n}\n",
		"bad/direction.hcl":    good + "# \u202e\n",
		"bad/duplicate.hcl":    good + good,
		"bad/empty.hcl":        "",
		"bad/fact.hcl":         strings.Replace(good, "size = 5", "size = \"5\"", 1),
		"bad/json.hcl.json":    "{}",
		"bad/jurisdiction.hcl": strings.Replace(good, `"xx"`, `"yy"`, 1),
		"bad/latin.hcl":        good + "# \xfc\n",
		"bad/no_date.hcl":      strings.Replace(good, "as_of", "# as_of", 1),
		"bad/syntax.hcl":       good + "}",
		"bad/utf16.hcl":        "\xff\xfep\x00",
		"bad/words.hcl":        strings.Replace(good, "size", "sice", 1),
		"folder.hcl/in.hcl":    good,
		"large.HCL":            good,
		".hidden.hcl":          "",
		".hidden/a.hcl":        "",
		"other.txt":            "",
		"other.json":           "{}",
	})
	got, totals := run(t, law(t), root, ".", "a_good.hcl", "missing.hcl")
	want := `a_good.hcl: pass xx.office.size
b_large.hcl: fail xx.office.size
bad/binary.hcl: Binary file
bad/circle.hcl: Circular references
bad/comments.hcl: No proposal
bad/deep.hcl: Nested too deeply
bad/direction.hcl: Control character
bad/duplicate.hcl: Duplicate block
bad/duplicate.hcl: Duplicate block
bad/empty.hcl: Empty file
bad/fact.hcl: Wrong value
bad/json.hcl.json: JSON syntax not supported
bad/jurisdiction.hcl: Unknown jurisdiction
bad/latin.hcl: Not UTF-8
bad/no_date.hcl: No date
bad/syntax.hcl: Argument or block definition required
bad/utf16.hcl: Not UTF-8
bad/words.hcl: Unknown attribute
folder.hcl/in.hcl: pass xx.office.size
large.HCL: pass xx.office.size
missing.hcl: there is no such file or folder
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if totals.Exit != finding.ExitUnread || totals.Proposals != 4 || totals.Unread != 16 {
		t.Errorf("got exit %d, %d proposals and %d unread, want %d, 4 and 16", totals.Exit, totals.Proposals, totals.Unread, finding.ExitUnread)
	}
}

// TestRunOnlyGood leaves what the law says to decide the exit code.
func TestRunOnlyGood(t *testing.T) {
	tests := []struct {
		name, text string
		want       int
	}{
		{"passes", good, finding.ExitClean},
		{"fails", strings.Replace(good, "size = 5", "size = 8", 1), finding.ExitFailed},
		{"says nothing", strings.Replace(good, "size = 5", "", 1), finding.ExitNotChecked},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, totals := run(t, law(t), folder(t, map[string]string{"a.hcl": tt.text}), "."); totals.Exit != tt.want {
				t.Errorf("got exit %d (%s), want %d", totals.Exit, totals.Why, tt.want)
			}
		})
	}
}

func TestRunNothing(t *testing.T) {
	root := folder(t, map[string]string{"other.txt": good})
	got, totals := run(t, law(t), root, ".")
	if want := "no proposals (*.hcl) in " + root; got != "" || totals.Note != want || totals.Exit != finding.ExitNotChecked {
		t.Errorf("got %q, %q and exit %d, want %q and exit %d", got, totals.Note, totals.Exit, want, finding.ExitNotChecked)
	}
}

// TestLargeFile reads no more of a file than the limit.
func TestLargeFile(t *testing.T) {
	root := folder(t, map[string]string{"a.hcl": good, "huge.hcl": ""})
	if err := os.Truncate(filepath.Join(root, "huge.hcl"), 200<<20); err != nil {
		t.Fatal(err)
	}
	o := law(t)
	var read int
	got, _ := run(t, o, root, ".")
	for _, l := range check.LoadAll(o, []string{filepath.Join(root, "huge.hcl")}) {
		for _, text := range l.File.Texts {
			read += len(text)
		}
		if l.File.Digest != "" {
			t.Error("a file that was not read to its end has a digest")
		}
	}
	if want := "a.hcl: pass xx.office.size\nhuge.hcl: File too large\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if read > 3<<20 {
		t.Errorf("read %d bytes", read)
	}
	o.MaxBytes = len(good) - 1
	if got, _ = run(t, o, root, "a.hcl"); got != "a.hcl: File too large\n" {
		t.Errorf("got %s, want it too large for the limit", got)
	}
}
