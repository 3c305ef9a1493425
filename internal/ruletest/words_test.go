package ruletest_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/vocabulary"
)

// contractWords are strings that rules compare and that are no words of the vocabulary: the contract's own.
var contractWords = []string{"proposal", "stated", "silent", "breach", "open", "no_breach", "exact", "in force", "not yet", "not known", "Tuesday"}

// TestWords looks at each string that a policy compares: it is a word, type or fact of the vocabulary, or a key of law.
// A misspelled word would never hold, and its rule would be silently green.
func TestWords(t *testing.T) {
	l := embedded(t)
	words := vocabularyWords(l.vocabulary)
	lawKey := regexp.MustCompile(`^(us|ca)\.[a-z0-9.]+$`)
	for name, m := range l.library.Modules() {
		for _, s := range compared(m) {
			_, isAuthority := l.library.Authorities[s]
			if !words[s] && !isAuthority && !lawKey.MatchString(s) && !slices.Contains(contractWords, s) {
				t.Errorf("%s compares %q, which is no word of the vocabulary", name, s)
			}
		}
	}
}

func vocabularyWords(v *vocabulary.Vocabulary) map[string]bool {
	words := map[string]bool{"": true}
	var add func(facts []vocabulary.Fact)
	add = func(facts []vocabulary.Fact) {
		for _, f := range facts {
			words[f.Name] = true
			for _, w := range f.Words {
				words[w.Word] = true
			}
			add(f.Facts)
		}
	}
	for _, b := range v.Blocks {
		words[b.Type] = true
		add(b.Facts)
	}
	for _, j := range v.Jurisdictions {
		words[j.ID] = true
		for _, c := range j.Codes {
			words[c.Key] = true
		}
	}
	return words
}

// compared lists the strings that stand in comparisons and in the sets on the right of `in`.
func compared(m *ast.Module) []string {
	var list []string
	take := func(t *ast.Term) {
		switch v := t.Value.(type) {
		case ast.String:
			list = append(list, string(v))
		case ast.Set:
			v.Foreach(func(e *ast.Term) {
				if s, ok := e.Value.(ast.String); ok {
					list = append(list, string(s))
				}
			})
		}
	}
	comparisons := []string{"eq", "equal", "neq", "lt", "lte", "gt", "gte", "internal.member_2", "internal.member_3"}
	ast.WalkExprs(m, func(e *ast.Expr) bool {
		if e.IsCall() && slices.Contains(comparisons, e.Operator().String()) {
			for _, operand := range e.Operands() {
				take(operand)
			}
		}
		return false
	})
	ast.WalkTerms(m, func(t *ast.Term) bool {
		if call, ok := t.Value.(ast.Call); ok && slices.Contains(comparisons, call[0].String()) {
			for _, operand := range call[1:] {
				take(operand)
			}
		}
		return false
	})
	return list
}

// TestNumbers keeps the numbers of the law out of rules: they are dated values with a citation.
func TestNumbers(t *testing.T) {
	l := embedded(t)
	for name, m := range l.library.Modules() {
		if !strings.HasPrefix(m.Package.Path.String(), "data.rules.") {
			continue
		}
		ast.WalkTerms(m, func(term *ast.Term) bool {
			if n, ok := term.Value.(ast.Number); ok && n != "0" && n != "1" && n != "-1" {
				t.Errorf("%s:%d states the number %s; numbers of the law are dated values", name, term.Location.Row, n)
			}
			return false
		})
	}
}

// TestParams looks up each dated value that a rule names: a misspelled one would be undefined.
func TestParams(t *testing.T) {
	l := embedded(t)
	for name, m := range l.library.Modules() {
		ast.WalkRefs(m, func(ref ast.Ref) bool {
			path := ref.String()
			own, isOwn := strings.CutPrefix(path, "params.")
			if isOwn {
				path = strings.TrimPrefix(m.Package.Path.String(), "data.") + ".params." + own
			} else if rest, ok := strings.CutPrefix(path, "data."); ok && (strings.HasPrefix(rest, "values.") || strings.Contains(rest, ".params.")) {
				path = rest
			} else {
				return false
			}
			if !stated(l.library.Data(), strings.Split(path, ".")) {
				t.Errorf("%s names %s, which no data file states", name, path)
			}
			return false
		})
	}
}

func stated(data any, steps []string) bool {
	for _, step := range steps {
		if strings.Contains(step, "[") {
			return true // a variable step
		}
		m, ok := data.(map[string]any)
		if !ok {
			return false
		}
		if data, ok = m[step]; !ok {
			return false
		}
	}
	return true
}

// TestMessages looks up each message that a verdict names, and each authority that a factor names.
func TestMessages(t *testing.T) {
	l := embedded(t)
	for name, m := range l.library.Modules() {
		r, ok := l.library.Rule(strings.TrimPrefix(m.Package.Path.String(), "data.rules."))
		if !ok {
			continue
		}
		ast.WalkTerms(m, func(term *ast.Term) bool {
			if o, ok := term.Value.(ast.Object); ok {
				checkNames(t, name, o, r, l.library)
			}
			return false
		})
	}
}

func checkNames(t *testing.T, name string, o ast.Object, r *policy.Rule, l *policy.Library) {
	t.Helper()
	text := func(key string) string {
		if v := o.Get(ast.StringTerm(key)); v != nil {
			if s, ok := v.Value.(ast.String); ok {
				return string(s)
			}
		}
		return ""
	}
	if message := text("message"); message != "" && r.About.Messages[message] == "" {
		t.Errorf("%s: the verdict names the message %q, which the rule does not carry", name, message)
	}
	for _, key := range []string{"authority", "because"} {
		id := text(key)
		if id == "" {
			continue
		}
		cited := slices.ContainsFunc(r.Cites(), func(c finding.Citing) bool { return c.Authority == id })
		if _, ok := l.Authorities[id]; !ok || !cited {
			t.Errorf("%s: %s names %q, which is not among the rule's authorities", name, key, id)
		}
	}
}
