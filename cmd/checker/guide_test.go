package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"checker/internal/check"
)

// TestGuide reads the proposals that the guide grows: what it tells people to write is understood.
func TestGuide(t *testing.T) {
	v, _, err := library(nil)
	if err != nil {
		t.Fatal(err)
	}
	loaded := check.LoadAll(check.Options{Vocabulary: v}, []string{"../../testdata/guide"})
	if len(loaded) == 0 {
		t.Fatal("no proposals")
	}
	for _, l := range loaded {
		if l.Proposal == nil || len(l.File.Diagnostics) > 0 {
			t.Errorf("%s: %+v %s", l.File.Path, l.File.Diagnostics, l.File.Broken)
		}
	}
}

// TestGuideIsTrue holds what the guide says of the finished file to what the program says, and the facts that it names as
// left to those that are.
func TestGuideIsTrue(t *testing.T) {
	src, err := os.ReadFile("../../docs/encode.md")
	if err != nil {
		t.Fatal(err)
	}
	guide := string(src)
	var out, errs bytes.Buffer
	run([]string{"check", "--no-config", "--format", "compact", "../../testdata/guide/voters_first_2008.hcl"}, streams{in: strings.NewReader(""), out: &out, err: &errs, width: 100})
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if sum := lines[len(lines)-1]; !strings.Contains(guide, "\n"+sum+"\n") {
		t.Errorf("the guide does not end with %q", sum)
	}
	_, left, _ := strings.Cut(guide, "leave the rest: here ")
	left, _, _ = strings.Cut(left, "\n`Not decided")
	for _, line := range lines {
		_, asked, _ := strings.Cut(line, "undecided: state ")
		asked, _, _ = strings.Cut(asked, "\t")
		for fact := range strings.SplitSeq(asked, ", ") {
			if name := fact[strings.LastIndexByte(fact, '.')+1:]; name != "" && !strings.Contains(left, "`"+name+"`") {
				t.Errorf("the guide does not name %s among what is left", fact)
			}
		}
	}
}
