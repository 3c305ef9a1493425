package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A ruleID is the place of a rule below policies/rules.
type ruleID struct {
	jurisdiction, topic, name string
}

// ruleFolders are the rules in the forms that opa and conftest load.
type ruleFolders struct {
	bundle  string // the library without tests: the same bytes that are compiled into checker
	one     string // a conftest policy that lists every failure: one namespace
	perRule string // a conftest policy for each rule: as many namespaces as rules
	rules   []ruleID
}

// prepareRules copies the library into work, without the rules that are left out, and writes the policies that conftest needs.
func prepareRules(policies, work string, without thinning) (ruleFolders, error) {
	folders := ruleFolders{
		bundle:  filepath.Join(work, "bundle"),
		one:     filepath.Join(work, "conftest_one"),
		perRule: filepath.Join(work, "conftest_per_rule"),
	}
	if err := copyBundle(policies, folders.bundle, without); err != nil {
		return folders, fmt.Errorf("copy the library: %w", err)
	}
	rules, err := findRules(folders.bundle)
	if err != nil {
		return folders, fmt.Errorf("find the rules: %w", err)
	}
	folders.rules = rules
	if err := writeFile(filepath.Join(folders.one, "one.rego"), []byte(oneNamespace)); err != nil {
		return folders, fmt.Errorf("write the policy for conftest: %w", err)
	}
	for _, rule := range rules {
		if err := writeFile(filepath.Join(folders.perRule, rule.namespace()+".rego"), []byte(rule.policy())); err != nil {
			return folders, fmt.Errorf("write a policy for conftest: %w", err)
		}
	}
	return folders, nil
}

// copyBundle copies what evaluation needs: modules and data, no tests, fixtures, pages or Go.
func copyBundle(from, to string, without thinning) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "testdata" || without[path]):
			return filepath.SkipDir
		case entry.IsDir() || !inBundle(entry.Name()):
			return nil
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		return copyFile(path, filepath.Join(to, rel))
	})
}

func inBundle(name string) bool {
	if strings.HasSuffix(name, "_test.rego") {
		return false
	}
	return name == "data.yaml" || name == "data.json" || filepath.Ext(name) == ".rego"
}

// findRules lists the folders rules/<jurisdiction>/<topic>/<name> that hold a module.
func findRules(bundle string) ([]ruleID, error) {
	modules, err := filepath.Glob(filepath.Join(bundle, "rules", "*", "*", "*", "*.rego"))
	if err != nil {
		return nil, err
	}
	var rules []ruleID
	for _, module := range modules {
		parts := strings.Split(filepath.ToSlash(filepath.Dir(module)), "/")
		parts = parts[len(parts)-3:]
		rules = append(rules, ruleID{parts[0], parts[1], parts[2]})
	}
	rules = slices.Compact(rules)
	if len(rules) == 0 {
		return nil, fmt.Errorf("no module in %s", filepath.Join(bundle, "rules", "*", "*", "*"))
	}
	return rules, nil
}

// oneNamespace is conftest at its best: one question for each proposal.
const oneNamespace = `package one

deny contains msg if {
	some o in data.main.outcomes
	o.outcome == "fail"
	msg := sprintf("%v %v", [o.rule, o.subject])
}
`

// perRule is how users of conftest write rules: each in its own namespace, asked by itself.
const perRule = `package NAMESPACE

deny contains msg if {
	"JURISDICTION" in data.lib.law.chain
	some subject in data.rules.JURISDICTION.TOPIC.NAME.applies
	o := data.main.judge("JURISDICTION", "TOPIC", "NAME", subject)
	o.outcome == "fail"
	msg := sprintf("JURISDICTION.TOPIC.NAME %v", [subject])
}
`

// namespacePrefix begins the namespace of each policy that asks one rule.
const namespacePrefix = "rule_"

func (r ruleID) namespace() string {
	return namespacePrefix + r.jurisdiction + "_" + r.topic + "_" + r.name
}

func (r ruleID) policy() string {
	return strings.NewReplacer("NAMESPACE", r.namespace(), "JURISDICTION", r.jurisdiction, "TOPIC", r.topic, "NAME", r.name).Replace(perRule)
}

func copyFile(from, to string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return writeFile(to, content)
}

// writeFile writes a file and the folders above it.
func writeFile(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o644)
}
