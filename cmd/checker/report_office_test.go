package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"checker/internal/document/documenttest"
)

// TestReportWord writes the memorandum on each proposal as a Word file that a word processor takes.
func TestReportWord(t *testing.T) {
	t.Chdir("../..")
	files, err := filepath.Glob("proposals/*/*.hcl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no proposals: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { documenttest.CheckWord(t, memoOf(t, file, "docx")) })
	}
}

// TestReportPaper reads the memorandum on paper, printed by LibreOffice and by the browser: it holds each finding, once
// in the contents and once where it stands.
func TestReportPaper(t *testing.T) {
	documenttest.Need(t, "soffice", "chromium", "pdftotext")
	t.Chdir("../..")
	const file = "proposals/us_ca/calexit_2024_as_reported.hcl"
	headings := findingHeadings(t, string(memoOf(t, file, "md")))
	printed := filepath.Join(t.TempDir(), "memo.pdf")
	if err := os.WriteFile(printed, memoOf(t, file, "pdf"), 0o600); err != nil {
		t.Fatal(err)
	}
	for by, text := range map[string]string{
		"LibreOffice": documenttest.Read(t, documenttest.Office(t, memoOf(t, file, "docx"))),
		"the browser": documenttest.Read(t, printed),
	} {
		for _, heading := range headings {
			if n := strings.Count(text, heading); n != 2 {
				t.Errorf("printed by %s, %q stands %d times, want 2", by, heading, n)
			}
		}
	}
}

// findingHeadings are the headings of findings, as the memorandum in Markdown has them.
func findingHeadings(t *testing.T, memo string) []string {
	t.Helper()
	var list []string
	for _, m := range regexp.MustCompile(`(?m)^### <a id="f-\w+"></a>([FC]\d+\. .*)$`).FindAllStringSubmatch(memo, -1) {
		list = append(list, m[1])
	}
	if len(list) < 10 {
		t.Fatalf("the memorandum has %d findings: %q", len(list), list)
	}
	return list
}
