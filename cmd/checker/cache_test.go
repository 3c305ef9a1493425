package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"checker/internal/report"
)

// TestCacheChangesNoByte checks the real proposals in every format: without a cache, with an empty one, and with what
// is in it then.
func TestCacheChangesNoByte(t *testing.T) {
	folder := t.TempDir()
	check := func(format string, more ...string) (int, string) {
		var out, errs bytes.Buffer
		args := append([]string{"check", "--format", format, "../../proposals", "../../testdata/report"}, more...)
		code := run(args, streams{in: bytes.NewReader(nil), out: &out, err: &errs})
		if errs.Len() > 0 || out.Len() == 0 {
			t.Fatalf("%s: exit code %d, %d bytes: %s", format, code, out.Len(), errs.String())
		}
		return code, out.String()
	}
	for i, format := range report.Formats() {
		code, want := check(format, "--no-cache")
		runs := []string{"with a full cache", "again"}
		if i == 0 {
			runs[0] = "with an empty cache"
		}
		for _, name := range runs {
			if gotCode, got := check(format, "--cache-dir", folder); got != want || gotCode != code {
				t.Errorf("%s, %s: exit code %d, %d bytes; want exit code %d, %d bytes, the same as without a cache", format, name, gotCode, len(got), code, len(want))
			}
		}
	}
	entries, err := filepath.Glob(filepath.Join(folder, "??", "*.entry"))
	if err != nil || len(entries) < 10 {
		t.Errorf("got %d entries, %v", len(entries), err)
	}
	_, want := check("json")
	for i, entry := range entries { // cut, turn and empty them
		src, err := os.ReadFile(entry)
		if err != nil {
			t.Fatal(err)
		}
		src = [][]byte{src[:len(src)/2], []byte(strings.ToUpper(string(src))), nil}[i%3]
		if err := os.WriteFile(entry, src, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, got := check("json", "--cache-dir", folder); got != want {
		t.Error("spoiled entries change the output")
	}
}
