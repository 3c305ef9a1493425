package policy

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"checker/internal/vocabulary"
)

var deciders = []string{"facts", "text", "counsel"}

// check refuses a rule that lacks something of the contract. All faults are reported.
func (l *Library) check(v *vocabulary.Vocabulary) error {
	var errs []error
	packages := map[string]bool{}
	for name, m := range l.modules {
		if l.own[name] {
			for _, fault := range l.moduleFaults(m) {
				at := name
				if fault.line > 0 {
					at = fmt.Sprintf("%s:%d", name, fault.line)
				}
				errs = append(errs, fmt.Errorf("load policy %s: %s", at, fault.says))
			}
		}
		id, isRule := strings.CutPrefix(m.Package.Path.String(), "data.rules.")
		if !isRule {
			continue
		}
		packages[id] = true
		if _, ok := l.Rule(id); !ok {
			errs = append(errs, fmt.Errorf("load rule %s: %s has no data.yaml beside it", id, name))
		}
	}
	for i := range l.Rules {
		r := &l.Rules[i]
		if !packages[r.ID] {
			errs = append(errs, fmt.Errorf("load rule %s: no policy of package rules.%s beside its data.yaml", r.ID, r.ID))
		}
		for _, fault := range l.faults(r) {
			errs = append(errs, fmt.Errorf("load rule %s: %s", r.ID, fault))
		}
		if r.Tree == "" {
			continue
		}
		for _, fault := range slices.Concat(l.keyFaults(r), messageFaults(r)) {
			errs = append(errs, fmt.Errorf("load rule %s: %s", r.ID, fault))
		}
	}
	for _, fault := range slices.Concat(l.authorityFaults(), l.valueFaults(), l.roadFaults(v)) {
		errs = append(errs, fmt.Errorf("load %s", fault))
	}
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(errs...)
}

func (l *Library) faults(r *Rule) []string {
	var faults []string
	missing := func(bad bool, what string) {
		if bad {
			faults = append(faults, what)
		}
	}
	a := &r.About
	missing(a.Title == "", "no title")
	missing(a.Description == "", "no description")
	missing(!slices.Contains(deciders, a.DecidedBy), fmt.Sprintf("decided_by is %q, want one of %s", a.DecidedBy, strings.Join(deciders, ", ")))
	missing(a.Messages == nil, "no messages; a rule that can neither fail nor refer states messages: {}")
	missing(len(a.Authorities["basis"]) == 0, "no basis authority")
	for _, role := range sortedKeys(a.Authorities) {
		if !slices.Contains(Roles, role) {
			faults = append(faults, fmt.Sprintf("unknown role %q of authorities, want one of %s", role, strings.Join(Roles, ", ")))
			continue
		}
		for _, id := range a.Authorities[role] {
			if _, ok := l.Authorities[id]; !ok {
				faults = append(faults, fmt.Sprintf("the authority %q is not in the library.%s", id, vocabulary.DidYouMean(id, sortedKeys(l.Authorities))))
			}
		}
	}
	own := slices.Concat(slices.Collect(maps.Values(a.Authorities))...)
	for _, id := range a.Stands {
		missing(!slices.Contains(own, id), fmt.Sprintf("stands names %q, which is none of the rule's authorities.%s", id, vocabulary.DidYouMean(id, own)))
	}
	return slices.Concat(faults, l.seriesFaults(r))
}
