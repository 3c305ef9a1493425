package policy

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// published are the names that a rule may publish; the first three it must.
var published = []string{"needs", "applies", "verdict", "asks", "cures"}

const must = 3

// moduleFaults holds a policy of a user's own to what the library's tests hold the library to: silence stays in, and a
// rule says what it has to say under the names that are asked for.
func (l *Library) moduleFaults(m *ast.Module) []string {
	var faults []string
	wanted := ast.NewTerm(ast.MustParseRef(`future.keywords["not"]`))
	if !slices.ContainsFunc(m.Imports, func(i *ast.Import) bool { return i.Path.Equal(wanted) }) {
		faults = append(faults, "no import of future.keywords.not; without it a missing fact fails `not`, and silence looks like an answer")
	}
	id, isRule := strings.CutPrefix(m.Package.Path.String(), "data.rules.")
	if !isRule {
		return faults
	}
	var names []string
	for _, r := range m.Rules {
		names = append(names, r.Head.Ref()[0].Value.String())
	}
	slices.Sort(names)
	names = slices.Compact(names)
	carried, _ := walk(l.data, append([]string{"rules"}, strings.Split(id, ".")...)...).(map[string]any)
	for _, name := range names {
		if !strings.HasPrefix(name, "_") && !slices.Contains(published, name) {
			faults = append(faults, fmt.Sprintf("it publishes %q, want only %s; what helps begins with _.%s", name, strings.Join(published, ", "), vocabulary.DidYouMean(name, published)))
		}
		if _, ok := carried[name]; ok {
			faults = append(faults, fmt.Sprintf("%q stands in the policy and in its data", name))
		}
	}
	for _, name := range published[:must] {
		if !slices.Contains(names, name) {
			faults = append(faults, fmt.Sprintf("it publishes no %q", name))
		}
	}
	return faults
}

// aboutFaults are keys that a rule carries and nobody reads.
func (l *Library) aboutFaults(r *Rule) []string {
	var known, faults []string
	for field := range reflect.TypeFor[About]().Fields() {
		if name := field.Tag.Get("yaml"); name != "-" {
			known = append(known, name)
		}
	}
	about, _ := walk(l.data, "rules", r.Jurisdiction, r.Topic, r.Name, "about").(map[string]any)
	for _, key := range sortedKeys(about) {
		if !slices.Contains(known, key) {
			faults = append(faults, fmt.Sprintf("about says %q, which nobody reads.%s", key, vocabulary.DidYouMean(key, known)))
		}
	}
	return faults
}
