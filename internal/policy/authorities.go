package policy

import (
	"fmt"
	"slices"
	"strings"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// mostQuoted bounds the words that are quoted from one authority.
const mostQuoted = 50

// weights are what an authority can be worth, verifications how far its words were checked.
var (
	weights       = []string{"binding", "persuasive", "order", "trial_ruling", "staff_letter", "official_record", "syllabus", "dictum", "none"}
	verifications = []string{"verbatim", "paraphrase", "memory"}
	kinds         = []string{"constitution", "statute", "case", "guidance"}
	readings      = []string{"primary", "secondary"}
	supports      = []string{"direct", "partial"}
)

// authorityFaults looks at what reports and dated law rest on: what is misspelled here would be neither shown nor in force.
func (l *Library) authorityFaults() []string {
	var faults []string
	for _, id := range sortedKeys(l.Authorities) {
		a := l.Authorities[id]
		for _, fault := range slices.Concat(wordFaults(&a), blanks(&a), dayFaults(&a)) {
			faults = append(faults, fmt.Sprintf("authority %s: %s", id, fault))
		}
		if n := len(strings.Fields(a.Quote)); n > mostQuoted {
			faults = append(faults, fmt.Sprintf("authority %s: a quotation of %d words, want at most %d", id, n, mostQuoted))
		}
	}
	return faults
}

func wordFaults(a *finding.Authority) []string {
	var faults []string
	for _, w := range []struct {
		name, got string
		want      []string
	}{{"weight", a.Weight, weights}, {"verification", a.Verification, verifications}, {"began", a.Began, []string{"", "exact"}}, {"kind", a.Kind, kinds}, {"read_in", a.ReadIn, readings}, {"support", a.Support, supports}} {
		if w.got == "" && a.Verification == "memory" && (w.name == "read_in" || w.name == "support") {
			continue // nobody read it
		}
		if !slices.Contains(w.want, w.got) {
			faults = append(faults, fmt.Sprintf("%s is %q, want %s.%s", w.name, w.got, strings.Join(w.want, ", "), vocabulary.DidYouMean(w.got, w.want)))
		}
	}
	return faults
}

// blanks are what a finding could not quote.
func blanks(a *finding.Authority) []string {
	var faults []string
	for _, b := range []struct{ name, got string }{{"bluebook", a.Bluebook}, {"california", a.California}, {"says", a.Says}} {
		if strings.TrimSpace(b.got) == "" {
			faults = append(faults, fmt.Sprintf("it states no %q", b.name))
		}
	}
	return faults
}

func dayFaults(a *finding.Authority) []string {
	var faults []string
	for _, d := range []struct{ name, day string }{{"from", a.From}, {"to", a.To}, {"text_of", a.TextOf}} {
		if d.day == "" {
			continue
		}
		if err := vocabulary.CheckDate(d.day); err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", d.name, err))
		}
	}
	return faults
}
