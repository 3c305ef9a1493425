package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/policy"
)

// step is one clause of a rule's verdict: what it concludes, and the words of the law above it.
type step struct {
	words    string   // of the comment above
	ok       string   // "true", "false", or "" when the clause computes it or refers
	question string   // of a referral
	message  string   // which message, when not the usual one
	keys     []string // that the verdict states
}

// steps are the clauses that conclude, in the order of the file: those of the verdict, and of the rule's own helpers
// that the verdict calls.
func (b *rulebook) steps(r *policy.Rule) []step {
	x := b.reading(r)
	clauses := x.reach(x.owned("verdict")...)
	clauses = slices.DeleteFunc(clauses, func(c *ast.Rule) bool { return c.Module.Package.Path.String() != x.own })
	slices.SortFunc(clauses, func(a, b *ast.Rule) int { return cmp.Compare(a.Location.Row, b.Location.Row) })
	var list []step
	for _, clause := range clauses {
		if s, ok := conclusion(clause.Head.Value); ok {
			s.words = above(clause.Module, clause.Location.Row)
			list = append(list, s)
		}
	}
	return list
}

// governs are the comments above the clauses that say what a rule governs.
func (b *rulebook) governs(r *policy.Rule) []string {
	var list []string
	for _, clause := range b.reading(r).owned("applies") {
		if words := above(clause.Module, clause.Location.Row); words != "" && !slices.Contains(list, words) {
			list = append(list, words)
		}
	}
	return list
}

// conclusion reads what can be read of a verdict without evaluating it.
func conclusion(value *ast.Term) (step, bool) {
	s := step{}
	if value == nil {
		return s, false
	}
	object, ok := value.Value.(ast.Object)
	if !ok {
		return s, false
	}
	object.Foreach(func(k, v *ast.Term) {
		key, _ := k.Value.(ast.String)
		s.keys = append(s.keys, string(key))
		text, _ := v.Value.(ast.String)
		switch key {
		case "ok":
			if constant, isConstant := v.Value.(ast.Boolean); isConstant {
				s.ok = constant.String()
			}
		case "refer":
			s.question = string(text)
		case "message":
			s.message = string(text)
		}
	})
	slices.Sort(s.keys)
	return s, slices.Contains(s.keys, "ok") || slices.Contains(s.keys, "refer")
}

// concludes says what a step leads to, in words.
func (s step) concludes() string {
	switch {
	case s.question != "":
		return "For counsel: " + s.question
	case slices.Contains(s.keys, "refer"):
		return "For counsel"
	case s.ok == "true":
		return "Passes"
	case s.ok == "false":
		return "Fails"
	}
	return "Passes or fails"
}

// decided finds the steps that can have given a verdict: their constants agree with it.
func decided(steps []step, verdict map[string]any) []step {
	var found []step
	keys := sorted(verdict)
	for _, s := range steps {
		if !slices.Equal(s.keys, keys) {
			continue
		}
		ok, hasOK := verdict["ok"].(bool)
		question, _ := verdict["refer"].(string)
		message, _ := verdict["message"].(string)
		if s.ok != "" && (!hasOK || (s.ok == "true") != ok) || s.question != "" && s.question != question || s.message != "" && s.message != message {
			continue
		}
		found = append(found, s)
	}
	return found
}

// above is the comment that ends in the line before a row.
func above(m *ast.Module, row int) string {
	byRow := map[int]string{}
	for _, c := range m.Comments {
		if c.Location.Col == 1 {
			byRow[c.Location.Row] = strings.TrimSpace(string(c.Text))
		}
	}
	var lines []string
	for row--; byRow[row] != ""; row-- {
		lines = append([]string{byRow[row]}, lines...)
	}
	return strings.Join(lines, " ")
}
