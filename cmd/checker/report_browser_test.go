package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"checker/internal/browser/browsertest"
	"checker/internal/document"
	"checker/internal/document/documenttest"
)

// memoOf is what the command report writes about a proposal.
func memoOf(t *testing.T, file, format string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	code := run([]string{"report", file, "--format", format, "--date", "2026-11-25"}, streams{in: strings.NewReader(""), out: &out, err: &errs, width: 100})
	if code != 0 {
		t.Fatalf("report %s: exit %d: %s", file, code, errs.String())
	}
	return out.Bytes()
}

// TestReportBrowser shows the memorandum on each proposal to Chromium: one with axe-core on each kind of
// screen, the others on the smallest.
func TestReportBrowser(t *testing.T) {
	t.Chdir("../..")
	files, err := filepath.Glob("proposals/*/*.hcl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no proposals: %v", err)
	}
	c := browsertest.New(t, ".")
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			page := memoOf(t, file, "html")
			if strings.Contains(file, "calexit_2024") {
				c.Check(t, page, "desk", "desk, dark", "phone", "phone, dark", "paper")
			} else {
				c.Look(t, page, "small phone")
			}
		})
	}
}

// TestReportHostile puts attacks into each free text of a proposal, and into the names of blocks where the language lets
// them: no script runs, nothing is asked for, and the words are there to read. The same for a text that is not understood.
func TestReportHostile(t *testing.T) {
	t.Chdir("../..")
	src, err := os.ReadFile("proposals/us_ca/calexit_2024_as_reported.hcl")
	if err != nil {
		t.Fatal(err)
	}
	c := browsertest.New(t, ".")
	var attacks []string
	for _, a := range documenttest.Attacks() {
		if utf8.ValidString(a) && !strings.ContainsFunc(a, document.Hidden) { // the language refuses what is not seen
			attacks = append(attacks, a)
		}
	}
	attack := strings.Join(attacks, " ")
	quote := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "${", "$${", "%{", "%%{").Replace
	quoted := quote(attack)
	hostile := string(src)
	for _, words := range []string{
		"California independence, as reported in November 2024", "News story on the petition of Calexit Now, November 2024",
		"Should California leave the United States and become a free and independent country?", "that California can leave the United States",
		"evaluate and report on California's sovereignty and independence", "racially diverse", "present California's case to Congress",
	} {
		if !strings.Contains(hostile, `"`+words+`"`) {
			t.Fatalf("the proposal no longer says %q", words)
		}
		hostile = strings.ReplaceAll(hostile, `"`+words+`"`, `"`+words+" "+quoted+`"`)
	}
	for name, text := range map[string]string{"read": hostile, "label": strings.ReplaceAll(hostile, `flag "us"`, `flag "us `+quoted+`"`), "not read": hostile + "\n" + attack} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "measure.hcl")
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			var out, errs bytes.Buffer
			run([]string{"report", file, "--format", "html", "--date", "2026-11-25"}, streams{in: strings.NewReader(""), out: &out, err: &errs, width: 100})
			c.Look(t, out.Bytes(), "desk", "small phone")
			page, err := documenttest.Parse(out.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range attacks {
				if name == "label" { // a name may not be so: the text stands there as it was written
					a = quote(a)
				}
				if want := strings.Join(strings.Fields(a), " "); !strings.Contains(page.Text, want) {
					t.Errorf("%q is not there to read", want)
				}
			}
		})
	}
}
