package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"checker/internal/report"
)

// TestFormatsPage: the page on formats names each of them, and the commands that it shows have the flags that it gives
// them.
func TestFormatsPage(t *testing.T) {
	src, err := os.ReadFile("../../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	page := string(src)
	for _, format := range report.Formats() {
		if !regexp.MustCompile("(?m)^\\| .*`" + format + "`.* \\|").MatchString(page) {
			t.Errorf("no row is about %s", format)
		}
	}
	commands := regexp.MustCompile(`(?m)(?:^|run: |script: )(checker (?:check|report) [^#|\n>]*)`).FindAllStringSubmatch(page, -1)
	if len(commands) < 8 {
		t.Errorf("the page shows %d commands", len(commands))
	}
	for _, m := range commands {
		args := strings.Fields(m[1])[1:]
		root := newRootCmd(streams{in: strings.NewReader(""), out: &bytes.Buffer{}, err: &bytes.Buffer{}})
		cmd, rest, err := root.Find(args)
		if err != nil {
			t.Errorf("%s: %v", m[1], err)
			continue
		}
		if err := cmd.ParseFlags(rest); err != nil {
			t.Errorf("%s: %v", m[1], err)
		}
		for _, form := range regexp.MustCompile(`--(?:format |out )(\w+)`).FindAllStringSubmatch(m[1], -1) {
			if _, err := report.New(form[1], nil, nil, report.Style{}); err != nil {
				t.Errorf("%s: %v", m[1], err)
			}
		}
	}
}
