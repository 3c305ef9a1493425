package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"checker/internal/browser/browsertest"
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
