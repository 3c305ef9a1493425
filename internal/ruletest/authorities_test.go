package ruletest_test

import (
	"strings"
	"testing"
)

// quoteWords is the longest quotation: more would be copying.
const quoteWords = 50

// TestAuthoritiesAreRead wants that each authority was read somewhere, and that a quotation is one.
func TestAuthoritiesAreRead(t *testing.T) {
	l := embedded(t)
	for id, a := range l.library.Authorities {
		if a.Verification == "memory" || a.Support == "memory" || a.ReadIn != "primary" && a.ReadIn != "secondary" {
			t.Errorf("%s: verification %q, support %q, read in %q: read it, or take it out", id, a.Verification, a.Support, a.ReadIn)
		}
		if (a.Verification == "verbatim") != (a.Quote != "") {
			t.Errorf("%s: verification %q with the quotation %q", id, a.Verification, a.Quote)
		}
		if a.Quote != "" && a.Pinpoint == "" {
			t.Errorf("%s: a quotation without a pinpoint: say where it stands, or that the page is not confirmed", id)
		}
		if n := len(strings.Fields(a.Quote)); n > quoteWords {
			t.Errorf("%s: a quotation of %d words, want at most %d", id, n, quoteWords)
		}
		for _, text := range []string{a.Says, a.Note, a.WeightNote, a.Pinpoint} {
			if strings.Contains(text, "from memory") {
				t.Errorf("%s: %q: read it, or leave it out", id, text)
			}
		}
	}
}

// TestEveryAuthorityHasItsRule wants no authority that nothing names: what nobody reads nobody keeps true.
func TestEveryAuthorityHasItsRule(t *testing.T) {
	l := embedded(t)
	named := map[string]bool{}
	for _, r := range l.library.Rules {
		for _, c := range r.Cites() {
			named[c.Authority] = true
		}
	}
	for id := range l.library.Authorities {
		if !named[id] {
			t.Errorf("%s: no rule names it", id)
		}
	}
}
