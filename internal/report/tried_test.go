package report_test

import (
	"testing"

	"checker/internal/finding"
	"checker/internal/report"
)

func TestTried(t *testing.T) {
	for want, c := range map[string]finding.Cure{
		"Tried on this text: the rule is met, and nothing gets worse.":                   {Holds: true, Meets: true},
		"Tried on this text: the rule governs nothing any more, and nothing gets worse.": {Holds: true, Drops: true},
		"Tried on this text: a part of a cure. It opens us.a.b.c on flag.x: unknown":     {Meets: true, Opens: []string{"us.a.b.c on flag.x: unknown"}},
		"Tried on this text: the rule is still not met.":                                 {},
		"Tried on this text: the rule's cures broke: op: want a text, got 7":             {Error: "the rule's cures broke: op: want a text, got 7"},
	} {
		if got := report.Tried(&c); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
