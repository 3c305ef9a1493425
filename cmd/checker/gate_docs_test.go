package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// fence is a block of a page: what it is in, and its lines.
var fence = regexp.MustCompile("(?ms)^(?:`([^`\n]+)`:\n\n)?```(\\w+)\n(.*?)^```$")

// argument is a word of a command line, perhaps in quotation marks.
var argument = regexp.MustCompile(`'([^']*)'|(\S+)`)

// TestGatePage runs the commands of docs/gate.md in a folder with the files that it shows: each prints the lines that the
// page shows, in their order.
func TestGatePage(t *testing.T) {
	page, err := os.ReadFile("../../docs/gate.md")
	if err != nil {
		t.Fatal(err)
	}
	proposal, err := os.ReadFile("../../proposals/us_ca/calexit_2024_as_reported.hcl")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	put := func(name, text string) {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("proposals/calexit_2024_as_reported.hcl", string(proposal))
	put("waivers.hcl", "")
	printed, commands := "", 0
	for _, block := range fence.FindAllStringSubmatch(string(page), -1) {
		switch name, kind, text := block[1], block[2], block[3]; {
		case name != "":
			put(name, text)
		case kind == "console":
			printed = runShown(t, text)
			commands++
		default:
			inOrder(t, printed, text)
		}
	}
	if commands == 0 {
		t.Fatal("the page shows no command")
	}
}

// runShown runs "$ NAME=VALUE checker ARGS >> FILE", of which only the program and its arguments must be there.
func runShown(t *testing.T, line string) string {
	t.Helper()
	line = strings.ReplaceAll(strings.TrimPrefix(strings.TrimSpace(line), "$ "), "\\\n", " ")
	line, file, appends := strings.Cut(line, " >> ")
	var args []string
	for _, m := range argument.FindAllStringSubmatch(line, -1) {
		args = append(args, m[1]+m[2])
	}
	for args[0] != "checker" {
		name, value, _ := strings.Cut(args[0], "=")
		t.Setenv(name, value)
		defer os.Setenv(name, "")
		args = args[1:]
	}
	var out, errs bytes.Buffer
	code := run(args[1:], streams{in: strings.NewReader(""), out: &out, err: &errs, width: 100})
	if code > 2 {
		t.Fatalf("%s: exit code %d: %s", line, code, errs.String())
	}
	if appends {
		if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

// inOrder holds shown lines to what was printed.
func inOrder(t *testing.T, printed, shown string) {
	t.Helper()
	lines := strings.Split(printed, "\n")
	for line := range strings.SplitSeq(strings.TrimSuffix(shown, "\n"), "\n") {
		if line == "[...]" {
			continue
		}
		i := 0
		for i < len(lines) && lines[i] != line {
			i++
		}
		if i == len(lines) {
			t.Fatalf("the page shows a line that the command does not print, or not in that order: %q of\n%s", line, printed)
		}
		lines = lines[i+1:]
	}
}
