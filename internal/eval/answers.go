package eval

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// readAnswers reads the set that policies/main derives.
func readAnswers(value ast.Value) ([]Answer, error) {
	set, ok := value.(ast.Set)
	if !ok {
		return nil, fmt.Errorf("read outcomes: want a set, got %s", ast.ValueName(value))
	}
	answers := make([]Answer, 0, set.Len())
	set.Foreach(func(t *ast.Term) {
		a, err := readAnswer(t.Value)
		if err != nil {
			a = broke(a.Rule, a.Subject, err.Error())
		}
		answers = append(answers, a)
	})
	slices.SortFunc(answers, func(a, b Answer) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Subject, b.Subject))
	})
	return answers, nil
}

// broke is the answer of a rule that broke on a subject.
func broke(rule, subject, why string) Answer {
	return Answer{Rule: rule, Subject: subject, Outcome: finding.Unknown, Because: "the rule broke", Error: why}
}

func readAnswer(value ast.Value) (Answer, error) {
	object, ok := value.(ast.Object)
	if !ok {
		return Answer{}, fmt.Errorf("read outcomes: want an object, got %s", ast.ValueName(value))
	}
	a := Answer{Rule: strings.Join(texts(field(object, "rule")), "."), Subject: textOf(field(object, "subject"))}
	if a.Subject == "" {
		a.Subject = vocabulary.ProposalType
		return a, fmt.Errorf("it applies to %s; want addresses of blocks", shown(plainValue(field(object, "subject"))))
	}
	err := object.Iter(func(k, v *ast.Term) (err error) {
		switch textOf(k.Value) {
		case "outcome":
			a.Outcome, err = finding.ParseOutcome(textOf(v.Value))
		case "because":
			a.Because = textOf(v.Value)
		case "missing":
			a.Missing, err = readNeeds(v.Value)
		case "asked":
			a.Asked, err = readNeeds(v.Value)
		case "verdict":
			a.Verdict, err = readParts(v.Value)
		}
		return err
	})
	if err == nil && a.Verdict != nil && a.Outcome == finding.Unknown {
		err = fmt.Errorf("a verdict says ok, which is true or false, or refer, which is a question; got %s", shown(a.Verdict))
	}
	return a, err
}

// readParts are the parts of a verdict by name.
func readParts(value ast.Value) (map[string]any, error) {
	object, ok := value.(ast.Object)
	if !ok {
		return nil, fmt.Errorf("a verdict is an object, got %s", shown(plainValue(value)))
	}
	for _, key := range object.Keys() {
		if _, ok := key.Value.(ast.String); !ok {
			return nil, fmt.Errorf("the parts of a verdict have names, got %s", shown(plainValue(key.Value)))
		}
	}
	parts, _ := plainValue(value).(map[string]any)
	_, concludes := parts["ok"]
	if _, refers := parts["refer"]; concludes && refers {
		return nil, errors.New("a verdict says ok or refer, not both")
	}
	return parts, nil
}

func field(object ast.Object, name string) ast.Value {
	if t := object.Get(ast.StringTerm(name)); t != nil {
		return t.Value
	}
	return nil
}

func readNeeds(value ast.Value) ([]Need, error) {
	var needs []Need
	for _, pair := range elements(value) {
		parts := texts(pair)
		if len(parts) != 2 || parts[0] == "" || parts[1] == "" {
			return nil, fmt.Errorf("what a rule asks for is a pair of address and fact, not %s", shown(plainValue(pair)))
		}
		needs = append(needs, Need{Block: parts[0], Fact: parts[1]})
	}
	slices.SortFunc(needs, func(a, b Need) int { return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Fact, b.Fact)) })
	return slices.Compact(needs), nil
}

func textOf(v ast.Value) string {
	s, _ := v.(ast.String)
	return string(s)
}

// texts are the elements of an array or set of strings.
func texts(v ast.Value) []string {
	var list []string
	for _, e := range elements(v) {
		list = append(list, textOf(e))
	}
	return list
}

func elements(v ast.Value) []ast.Value {
	var list []ast.Value
	switch v := v.(type) {
	case *ast.Array:
		v.Foreach(func(t *ast.Term) { list = append(list, t.Value) })
	case ast.Set:
		for _, t := range v.Slice() { // sorted
			list = append(list, t.Value)
		}
	}
	return list
}

// plainValue turns OPA's values into plain ones: sets become sorted lists, numbers stay exact.
func plainValue(v ast.Value) any {
	switch v := v.(type) {
	case ast.String:
		return string(v)
	case ast.Boolean:
		return bool(v)
	case ast.Number:
		return json.Number(v)
	case ast.Object:
		m := make(map[string]any, v.Len())
		v.Foreach(func(k, item *ast.Term) {
			key := textOf(k.Value)
			if key == "" {
				key = k.String()
			}
			m[key] = plainValue(item.Value)
		})
		return m
	case *ast.Array, ast.Set:
		list := []any{}
		for _, e := range elements(v) {
			list = append(list, plainValue(e))
		}
		return list
	}
	return nil
}
