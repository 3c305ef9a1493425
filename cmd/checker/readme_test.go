package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestReadme holds the output that README.md shows to what the command prints: each of its lines, in its order.
func TestReadme(t *testing.T) {
	src, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(src), "$ go run ./cmd/checker check proposals/\n```\n\n```text\n")
	shown, _, closed := strings.Cut(rest, "\n```")
	if !ok || !closed {
		t.Fatal("README.md does not show the command check and its output")
	}
	t.Chdir("../..")
	var out, errs bytes.Buffer
	run([]string{"check", "--no-color", "proposals/"}, streams{in: strings.NewReader(""), out: &out, err: &errs, width: 100})
	inOrder(t, out.String(), shown)
}
