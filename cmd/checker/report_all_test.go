package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"checker/internal/browser/browsertest"
	"checker/internal/document/documenttest"
)

// all writes the memoranda on all proposals, with their index, into a folder.
func all(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	var out, errs bytes.Buffer
	code := run([]string{"report", "--all", dir, "--out", to, "--date", "2026-11-25"}, streams{in: strings.NewReader(""), out: &out, err: &errs, width: 100})
	if code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	return to
}

// TestReportAllLinks follows each link of the index, and of each memorandum: the file is there, and the place in it.
func TestReportAllLinks(t *testing.T) {
	t.Chdir("../..")
	to := all(t, "proposals")
	pages := map[string]*documenttest.Page{}
	err := filepath.WalkDir(to, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		src, err := os.ReadFile(path)
		if err == nil {
			pages[path], err = documenttest.Parse(src)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	followed := 0
	for from, p := range pages {
		for _, link := range p.Links {
			if !strings.HasPrefix(link, "#") && !strings.HasPrefix(link, "./") {
				continue
			}
			file, id, found := strings.Cut(link, "#")
			target := from
			if file != "" {
				target = filepath.Join(filepath.Dir(from), filepath.FromSlash(file))
				followed++
			}
			switch there := pages[target]; {
			case there == nil:
				t.Errorf("%s leads to %s, which is not there", from, link)
			case found && !there.Has(id):
				t.Errorf("%s leads to %s, which has no such place", from, link)
			}
		}
	}
	if followed < 100 {
		t.Errorf("the index leads to %d places, want 100 at least", followed)
	}
}

// TestReportAllBrowser shows the index to Chromium.
func TestReportAllBrowser(t *testing.T) {
	t.Chdir("../..")
	c := browsertest.New(t, ".")
	src, err := os.ReadFile(filepath.Join(all(t, "proposals"), "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	c.Check(t, src, "desk", "phone, dark")
	c.Look(t, src, "small phone", "paper")
}
