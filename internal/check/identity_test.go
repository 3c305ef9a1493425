package check_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

// identities are those of all findings, with what they are of.
func identities(t *testing.T, o check.Options, paths ...string) map[string]string {
	t.Helper()
	found := map[string]string{}
	_, err := check.New(o).Run(t.Context(), paths, func(f *finding.File) error {
		if f.Broken != "" || len(f.Diagnostics) > 0 {
			t.Fatalf("%s is not understood: %s %v", f.Path, f.Broken, f.Diagnostics)
		}
		for _, x := range f.Findings {
			name := f.Proposal.Name + ": " + x.Rule + " on " + x.Subject + ": " + x.Outcome.String()
			if other, ok := found[x.Identity]; ok {
				t.Errorf("one identity for %s and %s", name, other)
			}
			found[x.Identity] = name
		}
		return nil
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(found) == 0 {
		t.Fatal("no findings")
	}
	return found
}

// moved is the text with its blocks in the opposite order, comments above them, and other indentation.
func moved(t *testing.T, name string, src []byte) string {
	t.Helper()
	file, diags := hclsyntax.ParseConfig(src, name, hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	var parts []string
	for _, b := range file.Body.(*hclsyntax.Body).Blocks {
		text := string(src[b.Range().Start.Byte:b.Range().End.Byte])
		if !strings.Contains(text, "<<") { // the indentation of a heredoc may be part of its text
			text = strings.ReplaceAll(text, "\n", "\n\t  ")
		}
		parts = append(parts, "# A line above.\n\n"+text+"\n")
	}
	slices.Reverse(parts)
	return strings.Join(parts, "\n")
}

// TestIdentityHolds moves blocks, adds lines above, indents, and renames files of the real proposals.
func TestIdentityHolds(t *testing.T) {
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	o := check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: policies.FS}}}
	before := identities(t, o, "../../proposals")
	root := t.TempDir()
	for _, l := range check.LoadAll(o, []string{"../../proposals"}) {
		src, err := os.ReadFile(l.File.Path)
		if err != nil {
			t.Fatal(err)
		}
		for name, text := range l.File.Texts { // those that it reads stay beside it
			if name != l.File.Path {
				if err := os.WriteFile(filepath.Join(root, filepath.Base(name)), text, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := os.WriteFile(filepath.Join(root, "renamed_"+filepath.Base(l.File.Path)), []byte(moved(t, l.File.Path, src)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	after := identities(t, o, root)
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}

const listed = `proposal "measure" {
  title        = "Measure"
  jurisdiction = "xx"
  as_of        = "2026-11-03"
}

commission "c" {
  size    = 8
  title   = "A commission"
  purpose = "to count the votes"

  selection {
    criterion {
      trait = "race"
      mode  = "quota"
    }
    criterion {
      trait = "sex"
      mode  = "quota"
    }
  }
}
`

// TestIdentityChanges: it changes with the words that are judged and with what they belong to, and with nothing else.
func TestIdentityChanges(t *testing.T) {
	o := law(t)
	library := o.Trees[0].FS.(fstest.MapFS)
	for name, body := range map[string]string{
		"words":     `verdict[c.at] := {"ok": false, "facts": [[c.at, "purpose"]]} if some c in input.commission`,
		"block":     `verdict[c.at] := {"ok": false, "facts": [c.at]} if some c in input.commission`,
		"whole":     `verdict[c.at] := {"ok": false, "facts": ["proposal"]} if some c in input.commission`,
		"undecided": `_none := {}`,
		"within":    `verdict[c.at] := {"ok": false, "facts": [[k.at, "mode"] | some k in c.selection.criterion]} if some c in input.commission`,
		"element":   `verdict[k.at] := {"ok": false, "facts": [[k.at, "mode"]]} if some k in input.commission[_].selection.criterion`,
	} {
		needs, subject := `{"purpose"}`, "c.at if some c in input.commission"
		switch name {
		case "element":
			needs, subject = `{"mode"}`, "k.at if some k in input.commission[_].selection.criterion"
		case "undecided":
			needs = `{"term"}`
		}
		library["rules/xx/office/"+name+"/data.yaml"] = library["rules/xx/office/size/data.yaml"]
		library["rules/xx/office/"+name+"/"+name+".rego"] = &fstest.MapFile{Data: []byte("package rules.xx.office." + name +
			"\n\nneeds := " + needs + "\n\napplies contains " + subject + "\n\n" + body + "\n")}
	}
	text := listed
	before := identities(t, o, write(t, text))
	tests := map[string]struct {
		old, new string
		changed  []string // rules whose findings have another identity
	}{
		"space in the words":   {`"to count the votes"`, `"to  count\tthe votes"`, nil},
		"a title":              {`"A commission"`, `"Another name"`, nil},
		"a comment":            {`  size `, "  # why\n  size ", nil},
		"an attribute moved":   {"  size    = 8\n  title   = \"A commission\"", "  title   = \"A commission\"\n  size    = 8", nil},
		"the number":           {"= 8", "= 9", []string{"size", "block"}},
		"the words":            {"the votes", "the vote", []string{"words", "block", "whole", "within"}}, // all four ask for them
		"an element before":    {"    criterion {\n      trait = \"race\"", "    criterion {\n      trait = \"age\"\n      mode = \"aim\"\n    }\n    criterion {\n      trait = \"race\"", []string{"block", "within"}},
		"an element's words":   {`"sex"`, `"age"`, []string{"block", "element", "within"}},
		"the block's name":     {`commission "c"`, `commission "d"`, []string{"size", "words", "block", "whole", "undecided", "element", "element", "within"}},
		"the proposal's name":  {`proposal "measure"`, `proposal "other"`, []string{"size", "words", "block", "whole", "undecided", "element", "element", "within"}},
		"the day of the law":   {"2026-11-03", "2026-11-04", nil},
		"the measure's title":  {`"Measure"`, `"The measure"`, nil},
		"the missing fact":     {"  size ", "  term = \"four years\"\n  size ", []string{"block", "undecided"}},
		"another block beside": {"commission \"c\"", "commission \"a\" {\n  size = 1\n}\n\ncommission \"c\"", nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			changed := strings.Replace(text, tt.old, tt.new, 1)
			if changed == text {
				t.Fatal("nothing changed")
			}
			after := identities(t, o, write(t, changed))
			var got []string
			for id, what := range before {
				if _, ok := after[id]; !ok {
					got = append(got, strings.TrimPrefix(strings.Fields(what)[1], "xx.office."))
				}
			}
			slices.Sort(got)
			slices.Sort(tt.changed)
			if diff := cmp.Diff(got, tt.changed); diff != "" {
				t.Errorf("(-got +want):\n%s", diff)
			}
		})
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	return filepath.Join(folder(t, map[string]string{"m.hcl": text}), "m.hcl")
}

// TestWaiversChangeNothing: no rule reads a waiver, whatever words stand in it.
func TestWaiversChangeNothing(t *testing.T) {
	v, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	o := check.Options{Vocabulary: v, Trees: []policy.Tree{{FS: policies.FS}}}
	const waiver = `
waiver "w" {
  rule      = "us_ca.words.race"
  subject   = "proposal"
  reason    = "The race of the flag of John Smith, article XVIII, § 3, by Acme, Inc., on 2028-11-07, an oath, Gov. Code, § 434"
  by        = "Governor Gavin Newsom"
  authority = "Elec. Code, § 9002"
  created   = "2024-01-01"
  expires   = "2024-02-01"
  words     = "0123456789ab"
}
`
	root := t.TempDir()
	for _, l := range check.LoadAll(o, []string{"../../proposals"}) {
		for name, text := range l.File.Texts {
			if name == l.File.Path {
				text = append(slices.Clone(text), waiver...)
			}
			if err := os.WriteFile(filepath.Join(root, filepath.Base(name)), text, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if diff := cmp.Diff(identities(t, o, "../../proposals"), identities(t, o, root)); diff != "" {
		t.Errorf("(-before +after):\n%s", diff)
	}
}
