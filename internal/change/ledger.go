// Package change compares what was found with what was known: a baseline, a revision, an earlier draft. It compares
// findings by identity, never lines.
package change

import (
	"cmp"
	"slices"

	"checker/internal/finding"
)

// Of lists what there is to know of a file's findings: those that are open. A rule that broke has found nothing.
func Of(f *finding.File) []finding.Known {
	var list []finding.Known
	for i := range f.Findings {
		if x := &f.Findings[i]; x.Open() && x.Error == "" {
			list = append(list, finding.KnownOf(f.Path, x))
		}
	}
	return list
}

// A Ledger holds what is known, and crosses out what is found again.
type Ledger struct {
	open      map[string][]*finding.Known // by identity
	here      map[string]bool             // paths of this run
	met       map[string]bool             // those that were checked
	unchanged func(*finding.File) bool
	leftOut   bool
	unsure    map[string]bool // paths that could not be checked
	result    finding.Comparison
}

// NewLedger compares with what is known, in a run over these paths. unchanged, where it is not nil, says which files
// are known as they are, so that all of their findings persist. leftOut takes findings that persist out of the run.
func NewLedger(with string, known []finding.Known, paths []string, unchanged func(*finding.File) bool, leftOut bool) *Ledger {
	l := &Ledger{
		open: map[string][]*finding.Known{}, here: map[string]bool{}, met: map[string]bool{}, unsure: map[string]bool{}, unchanged: unchanged, leftOut: leftOut,
		result: finding.Comparison{With: with, LeftOut: leftOut, Cured: []finding.Known{}},
	}
	for i := range known {
		l.open[known[i].Identity] = append(l.open[known[i].Identity], &known[i])
	}
	for _, p := range paths {
		l.here[p] = true
	}
	return l
}

// Mark says of each open finding of a file whether it is new.
func (l *Ledger) Mark(f *finding.File) {
	if f.Proposal == nil || f.Broken != "" || f.ToolFault {
		l.unsure[f.Path] = true
		return
	}
	l.met[f.Path] = true
	same := l.unchanged != nil && l.unchanged(f)
	findings := slices.Clone(f.Findings)
	for i := range findings {
		x := &findings[i]
		switch {
		case x.Error != "":
			l.take(f.Path, x) // whether it is cured nobody knows
			continue
		case x.Waived != nil:
			l.take(f.Path, x)
			continue
		case !x.Open():
			continue
		}
		x.State = finding.New
		if known := l.take(f.Path, x); same || known != nil && !known.Worse(x) {
			x.State = finding.Persisting
		}
		l.count(x)
	}
	if l.leftOut {
		all := len(findings)
		findings = slices.DeleteFunc(findings, func(x finding.Finding) bool { return x.Known() })
		f.LeftOut = all - len(findings)
	}
	f.Findings = findings
}

func (l *Ledger) count(x *finding.Finding) {
	if x.State == finding.New {
		l.result.New++
	} else {
		l.result.Persisting++
	}
}

// take crosses out what is known of a finding: of the same file, else of one that is not in this run, as when it was
// renamed.
func (l *Ledger) take(path string, x *finding.Finding) *finding.Known {
	list := l.open[x.Identity]
	i := slices.IndexFunc(list, func(k *finding.Known) bool { return k.Path == path })
	if i < 0 {
		i = slices.IndexFunc(list, func(k *finding.Known) bool { return !l.here[k.Path] })
	}
	if i < 0 {
		return nil
	}
	known := list[i]
	l.open[x.Identity] = slices.Delete(list, i, i+1)
	return known
}

// Close says what became of all that is known. covers tells which paths the run would have met, were there still files;
// what is known of others is left alone.
func (l *Ledger) Close(covers func(path string) bool) *finding.Comparison {
	for _, list := range l.open {
		for _, k := range list {
			switch {
			case l.unsure[k.Path], !l.here[k.Path] && covers(k.Path) && len(l.unsure) > 0:
				l.result.Unsure++ // its file, or the one that it became, could not be checked
			case l.met[k.Path] || !l.here[k.Path] && covers(k.Path):
				l.result.Cured = append(l.result.Cured, *k)
			}
		}
	}
	Sort(l.result.Cured)
	return &l.result
}

// Left lists what is known and was not met: of files that this run did not check or could not.
func (l *Ledger) Left(covers func(path string) bool) []finding.Known {
	var left []finding.Known
	for _, list := range l.open {
		for _, k := range list {
			if !l.met[k.Path] && (l.here[k.Path] || !covers(k.Path)) {
				left = append(left, *k)
			}
		}
	}
	return left
}

// Sort is the order of lists of known findings: by file, worst first.
func Sort(list []finding.Known) {
	slices.SortFunc(list, func(a, b finding.Known) int {
		return cmp.Or(
			cmp.Compare(a.Path, b.Path), cmp.Compare(a.Outcome, b.Outcome), cmp.Compare(b.Severity, a.Severity),
			cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Identity, b.Identity),
		)
	})
}
