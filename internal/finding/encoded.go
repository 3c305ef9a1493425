package finding

import (
	"slices"
	"strings"
)

// An Encoded file is a result that is kept in its JSON form, with what a run needs to know about it. Where nothing
// changes a result and the JSON form is all that is asked, nobody decodes it.
type Encoded struct {
	JSON        []byte `json:"-"`
	Sum         Sum    `json:"sum"`
	Rules       string `json:"rules"`       // what the findings name, in lines, sorted
	Authorities string `json:"authorities"` // the same
}

// A Sum is what files add to the totals of a run.
type Sum struct {
	Totals      Totals         `json:"totals"`
	Faults      int            `json:"faults,omitempty"`
	Unconcluded int            `json:"unconcluded,omitempty"`
	Failing     map[string]int `json:"failing,omitempty"`
	Undecided   map[string]int `json:"undecided,omitempty"`
}

// SumOf is what one file adds to the totals.
func SumOf(f *File) Sum {
	var t Totals
	t.Add(f)
	return Sum{Totals: t, Faults: t.faults, Unconcluded: t.unconcluded, Failing: t.failing, Undecided: t.undecided}
}

// addSum counts a file that was counted before.
func (t *Totals) addSum(s *Sum) {
	o := &s.Totals
	for _, c := range []struct {
		to   *int
		from int
	}{
		{&t.Files, o.Files},
		{&t.Skipped, o.Skipped},
		{&t.Unread, o.Unread},
		{&t.Proposals, o.Proposals},
		{&t.Fail, o.Fail},
		{&t.Refer, o.Refer},
		{&t.Unknown, o.Unknown},
		{&t.Pass, o.Pass},
		{&t.NotApplicable, o.NotApplicable},
		{&t.Waived, o.Waived},
		{&t.Broken, o.Broken},
		{&t.FactsToState, o.FactsToState},
		{&t.faults, s.Faults},
		{&t.unconcluded, s.Unconcluded},
	} {
		*c.to += c.from
	}
	t.Rules = max(t.Rules, o.Rules)
	t.Failed = addCounts(t.Failed, o.Failed)
	t.failing = addCounts(t.failing, s.Failing)
	t.undecided = addCounts(t.undecided, s.Undecided)
}

func addCounts(to, from map[string]int) map[string]int {
	if to == nil && len(from) > 0 {
		to = map[string]int{}
	}
	for name, n := range from {
		to[name] += n
	}
	return to
}

// Lines are the entries of a text that has one in each line.
func Lines(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "\n")
}

// Names lists the rules and authorities that a result names, sorted.
func (f *File) Names() (rules, authorities []string) {
	for i := range f.Findings {
		x := &f.Findings[i]
		rules = append(rules, x.Rule)
		for _, c := range x.Law {
			authorities = append(authorities, c.Authority)
		}
		for _, factor := range x.Factors {
			authorities = append(authorities, factor.Authority)
		}
		if x.LeanBy != "" {
			authorities = append(authorities, x.LeanBy)
		}
	}
	authorities = slices.Concat(authorities, f.Since, f.Later)
	slices.Sort(rules)
	slices.Sort(authorities)
	return slices.Compact(rules), slices.Compact(authorities)
}
