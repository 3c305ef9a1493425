package policy

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// published are the names that a rule may publish; the first three it must.
var published = []string{"needs", "applies", "verdict", "asks", "cures"}

const must = 3

// A moduleFault is what is wrong with a policy, and in which line; 0 where it is what the policy lacks.
type moduleFault struct {
	line int
	says string
}

// moduleFaults holds a policy of a user's own to what the library's tests hold the library to: silence stays in, and a
// rule says what it has to say under the names that are asked for.
func (l *Library) moduleFaults(m *ast.Module) []moduleFault {
	var faults []moduleFault
	wanted := ast.NewTerm(ast.MustParseRef(`future.keywords["not"]`))
	if !slices.ContainsFunc(m.Imports, func(i *ast.Import) bool { return i.Path.Equal(wanted) }) {
		faults = append(faults, moduleFault{says: "no import of future.keywords.not; without it a missing fact fails `not`, and silence looks like an answer"})
	}
	id, isRule := strings.CutPrefix(m.Package.Path.String(), "data.rules.")
	if !isRule {
		return faults
	}
	carried, _ := walk(l.data, append([]string{"rules"}, strings.Split(id, ".")...)...).(map[string]any)
	lines := map[string]int{} // of the first rule of each name
	for _, r := range m.Rules {
		name := r.Head.Ref()[0].Value.String()
		if lines[name] != 0 {
			continue
		}
		lines[name] = r.Loc().Row
		if !strings.HasPrefix(name, "_") && !slices.Contains(published, name) {
			faults = append(faults, moduleFault{lines[name], fmt.Sprintf("it publishes %q, want only %s; what helps begins with _.%s", name, strings.Join(published, ", "), vocabulary.DidYouMean(name, published))})
		}
		if _, ok := carried[name]; ok {
			faults = append(faults, moduleFault{lines[name], fmt.Sprintf("%q stands in the policy and in its data", name)})
		}
		if name == "needs" && onCondition(r) {
			faults = append(faults, moduleFault{lines[name], "it publishes needs on a condition, and where that does not hold it would need nothing; what depends on facts stands in asks"})
		}
	}
	for _, name := range published[:must] {
		if lines[name] == 0 {
			faults = append(faults, moduleFault{says: fmt.Sprintf("it publishes no %q", name)})
		}
	}
	return faults
}

// onCondition holds for a rule whose one value is there only where its body holds.
func onCondition(r *ast.Rule) bool {
	always := ast.NewBody(ast.NewExpr(ast.BooleanTerm(true)))
	return r.Head.RuleKind() == ast.SingleValue && !r.Default && !r.Body.Equal(always)
}

// keyFaults are keys that a rule carries and nobody reads. Beside about and params it may carry data of its own, but none
// that looks like one of them.
func (l *Library) keyFaults(r *Rule) []string {
	var known []string
	for field := range reflect.TypeFor[About]().Fields() {
		if name := field.Tag.Get("yaml"); name != "-" {
			known = append(known, name)
		}
	}
	carried, _ := walk(l.data, "rules", r.Jurisdiction, r.Topic, r.Name).(map[string]any)
	about, _ := carried["about"].(map[string]any)
	faults := unreadKeys("about", about, known)
	for _, key := range sortedKeys(carried) {
		if key == "about" || key == "params" {
			continue
		}
		if near := vocabulary.DidYouMean(key, []string{"about", "params"}); near != "" {
			faults = append(faults, fmt.Sprintf("it carries %q.%s", key, near))
		}
	}
	return faults
}

// Placeholder is {name} or {name:format} in a message of a rule.
var Placeholder = regexp.MustCompile(`\{([a-z_]+)(?::([a-z]+))?\}`)

// formats are those in which a message can say a value.
var formats = []string{"word", "list", "date", "money", "quote"}

// messageFaults are braces that are no placeholder, and formats that there are not: people would read them as they stand.
func messageFaults(r *Rule) []string {
	var faults []string
	texts := maps.Clone(r.About.Messages)
	if texts == nil {
		texts = map[string]string{}
	}
	texts["cure"] += r.About.Cure
	for _, name := range sortedKeys(texts) {
		for _, m := range Placeholder.FindAllStringSubmatch(texts[name], -1) {
			if m[2] != "" && !slices.Contains(formats, m[2]) {
				faults = append(faults, fmt.Sprintf("%s says %s, want one of the formats %s.%s", name, m[0], strings.Join(formats, ", "), vocabulary.DidYouMean(m[2], formats)))
			}
		}
		if rest := Placeholder.ReplaceAllString(texts[name], ""); strings.ContainsAny(rest, "{}") {
			faults = append(faults, fmt.Sprintf("%s has a brace that belongs to no placeholder; want {name} or {name:format} in small letters", name))
		}
	}
	return faults
}
