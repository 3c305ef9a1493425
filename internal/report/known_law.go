package report

import (
	"strings"

	"checker/internal/finding"
)

// lawWords say of which day the law was asked, and up to which day the library knew it, where that is earlier.
func lawWords(p *finding.Proposal) string {
	if p.LawUpTo == "" {
		return "law as of " + longDate(p.AsOf)
	}
	return "law as of " + longDate(p.AsOf) + ", as the library knew it on " + longDate(p.LawUpTo)
}

// short holds for a measure that was held to law of a day up to which the library was not compared with its sources.
func short(p *finding.Proposal) bool { return p != nil && p.LawUpTo != "" }

// law says so of the measure that a finding is about, in a sentence; "" where the library knew the law of the day.
func (r *result) law() string {
	if r.finding == nil || r.file == nil || !short(r.file.Proposal) {
		return ""
	}
	return oneLine(sentence(lawWords(r.file.Proposal)))
}

// withLaw adds it to words.
func (r *result) withLaw(words string) string { return strings.TrimSpace(words + " " + r.law()) }

// knownLaw counts the proposals that were held to law which the library does not know in full, for formats that say
// nothing of a proposal without findings.
type knownLaw struct {
	order []string
	count map[string]int
}

// file is told of each file, with results or without.
func (k *knownLaw) file(f *finding.File) {
	if !short(f.Proposal) {
		return
	}
	words := oneLine(lawWords(f.Proposal))
	if k.count == nil {
		k.count = map[string]int{}
	}
	if k.count[words]++; k.count[words] == 1 {
		k.order = append(k.order, words)
	}
}

// lines have one for each day that was asked, in the order of the run.
func (k *knownLaw) lines() []string {
	var list []string
	for _, words := range k.order {
		list = append(list, Plural(k.count[words], "proposal", "proposals")+": "+words+".")
	}
	return list
}
