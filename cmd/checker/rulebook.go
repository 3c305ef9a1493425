package main

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/ruletest"
	"checker/internal/vocabulary"
)

// rulebook is the whole library as people read it: the rules with what they carry and what they ask for.
type rulebook struct {
	vocabulary *vocabulary.Vocabulary
	library    *policy.Library
	trees      []policy.Tree
	packages   map[string][]*ast.Module // by the path of the package
}

func readRulebook(policyDirs []string) (*rulebook, error) {
	v, trees, err := library(policyDirs)
	if err != nil {
		return nil, err
	}
	l, err := policy.Load(v, nil, trees...)
	if err != nil {
		return nil, err
	}
	b := &rulebook{vocabulary: v, library: l, trees: trees, packages: map[string][]*ast.Module{}}
	modules := l.Modules()
	for _, name := range sorted(modules) {
		path := modules[name].Package.Path.String()
		b.packages[path] = append(b.packages[path], modules[name])
	}
	return b, nil
}

// rule finds a rule by its name, or says which name is near.
func (b *rulebook) rule(id string) (*policy.Rule, error) {
	if r, ok := b.library.Rule(id); ok {
		return r, nil
	}
	near := vocabulary.DidYouMean(id, append(b.library.IDs(), finding.OwnRules()...))
	if near == "" {
		near = b.sameName(id)
	}
	return nil, fmt.Errorf("there is no rule %q.%s `checker rules` lists them", id, near)
}

// sameName finds the rules that have the last step of a name, or a part of it.
func (b *rulebook) sameName(id string) string {
	last := id[strings.LastIndexByte(id, '.')+1:]
	var found []string
	for _, have := range b.library.IDs() {
		if last != "" && strings.Contains(have[strings.LastIndexByte(have, '.')+1:], last) {
			found = append(found, `"`+have+`"`)
		}
	}
	if len(found) == 0 || len(found) > 4 {
		return ""
	}
	return " Did you mean " + strings.Join(found, " or ") + "?"
}

// jurisdictionName is what people call a jurisdiction.
func (b *rulebook) jurisdictionName(id string) string {
	if j, ok := b.vocabulary.Jurisdiction(id); ok && j.Name != "" {
		return j.Name
	}
	return id
}

// cited lists the authorities of a rule that have a role, or of all roles when it is "".
func (b *rulebook) cited(r *policy.Rule, role string) []finding.Authority {
	var list []finding.Authority
	for _, c := range r.Cites() {
		if role == "" || c.Role == role {
			list = append(list, b.library.Authorities[c.Authority])
		}
	}
	return list
}

// files is the tree that a rule stands in.
func (b *rulebook) files(r *policy.Rule) fs.FS {
	i := slices.IndexFunc(b.trees, func(t policy.Tree) bool { return t.Name == r.Tree })
	return b.trees[max(i, 0)].FS
}

// example is a fixture of a rule and its text.
type example struct {
	name string
	want finding.Outcome
	text string
}

// examples are the fixtures of a rule, by outcome and then by name.
func (b *rulebook) examples(r *policy.Rule) ([]example, error) {
	fixtures, err := ruletest.Fixtures(b.files(r), r, b.vocabulary)
	if err != nil {
		return nil, fmt.Errorf("read the examples of %s: %w", r.ID, err)
	}
	var list []example
	for _, f := range fixtures {
		src, err := fs.ReadFile(b.files(r), r.Folder+"/"+f.Name+".hcl")
		if err != nil {
			return nil, err
		}
		list = append(list, example{name: f.Name, want: f.Want, text: string(src)})
	}
	slices.SortStableFunc(list, func(a, b example) int { return int(a.want) - int(b.want) })
	return list, nil
}

// sorted lists the keys of a table in order.
func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
