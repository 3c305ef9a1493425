package main

import (
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
