package policy

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"go.yaml.in/yaml/v3"

	"checker/internal/finding"
)

// file is one file that takes part in an evaluation, and what it was parsed to.
type file struct {
	tree   string
	name   string
	src    []byte
	module *ast.Module
	data   any
	err    error
}

// called is the file's name in errors.
func (f *file) called() string { return path.Join(f.tree, f.name) }

// readTrees reads policies, data files and authorities of the jurisdictions; tests and fixtures stay out.
func readTrees(trees []Tree, jurisdictions []string) ([]*file, error) {
	var files []*file
	for _, tree := range trees {
		if !hasLaw(tree.FS) {
			return nil, fmt.Errorf("read policies %s: no rules in it; want folders such as rules/us_ca/<topic>/<rule>", tree.Name)
		}
		if tree.Name != "" {
			if err := checkPlaces(tree); err != nil {
				return nil, err
			}
		}
		for _, root := range roots(jurisdictions) {
			if _, err := fs.Stat(tree.FS, root); err != nil {
				continue
			}
			err := fs.WalkDir(tree.FS, root, func(name string, entry fs.DirEntry, err error) error {
				if err != nil {
					return err
				}
				if entry.IsDir() || !takesPart(entry.Name()) {
					return nil
				}
				src, err := fs.ReadFile(tree.FS, name)
				files = append(files, &file{tree: tree.Name, name: name, src: src})
				return err
			})
			if err != nil {
				return nil, fmt.Errorf("read policies %s: %w", tree.Name, err)
			}
		}
	}
	return files, nil
}

// hasLaw reports whether the tree has any of the folders that hold law.
func hasLaw(tree fs.FS) bool {
	for _, folder := range []string{"rules", "authorities", "values", "pathways", "jurisdictions", "lib"} {
		if info, err := fs.Stat(tree, folder); err == nil && info.IsDir() {
			return true
		}
	}
	return false
}

func roots(jurisdictions []string) []string {
	list := []string{"main", "lib"}
	for _, folder := range []string{"jurisdictions", "authorities", "values", "pathways", "rules"} {
		for _, j := range jurisdictions {
			list = append(list, path.Join(folder, j))
		}
	}
	return list
}

func takesPart(name string) bool {
	switch path.Ext(name) {
	case ".rego":
		return !strings.HasSuffix(name, "_test.rego")
	}
	return name == "data.yaml" || name == "data.json"
}

func digest(files []*file) string {
	h := sha256.New()
	for _, f := range files {
		fmt.Fprintf(h, "%s\x00%d\x00", f.called(), len(f.src))
		h.Write(f.src)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// parse parses all files, in parallel, and files what they hold in order.
func (l *Library) parse(files []*file) error {
	var wait sync.WaitGroup
	next := make(chan *file)
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for f := range next {
				f.err = f.parse()
			}
		})
	}
	for _, f := range files {
		next <- f
	}
	close(next)
	wait.Wait()
	var errs []error
	for _, f := range files {
		if f.err == nil {
			f.err = l.add(f)
		}
		errs = append(errs, f.err)
	}
	return errors.Join(errs...)
}

func parseModule(name, src string) (*ast.Module, error) {
	return ast.ParseModuleWithOpts(name, src, ast.ParserOptions{RegoVersion: ast.RegoV1})
}

func (f *file) parse() (err error) {
	switch path.Ext(f.name) {
	case ".rego":
		if f.module, err = parseModule(f.called(), string(f.src)); err != nil {
			return fmt.Errorf("parse policy: %w", err)
		}
		if f.module == nil {
			return fmt.Errorf("parse policy %s: the file is empty", f.called())
		}
	case ".json":
		f.data, err = readJSON(f.src)
	case ".yaml":
		f.data, err = readYAML(f.src)
	}
	if err == nil && f.tree != "" {
		err = overlooked(path.Ext(f.name), f.src)
	}
	if err != nil {
		return fmt.Errorf("read %s%w", f.called(), err)
	}
	return nil
}

func (l *Library) add(f *file) error {
	if f.module != nil {
		return l.addModule(f)
	}
	if f.data == nil {
		return nil
	}
	document, ok := f.data.(map[string]any)
	if !ok {
		return fmt.Errorf("read %s: want an object", f.called())
	}
	folder := path.Dir(f.name)
	parts := strings.Split(folder, "/")
	if parts[0] == "authorities" && len(parts) == 2 {
		if err := l.addAuthorities(f, parts[1]); err != nil {
			return err
		}
	}
	if parts[0] == "rules" {
		if of, ok := l.ruleOf[folder]; ok && of.tree != f.tree {
			return fmt.Errorf("%s: the rule %s is in %s already", f.called(), idOf(folder), of.called())
		}
		l.ruleOf[folder] = f
	}
	if err := merge(l.data, parts, document, f.called()); err != nil {
		return err
	}
	if parts[0] == "rules" && path.Base(f.name) == "data.yaml" {
		return l.addRule(f, folder, parts)
	}
	return nil
}

// addModule files a policy whose package is its folder.
func (l *Library) addModule(f *file) error {
	got := strings.TrimPrefix(f.module.Package.Path.String(), "data.")
	want := strings.ReplaceAll(path.Dir(f.name), "/", ".")
	if got != want {
		return fmt.Errorf("%s: package %s does not match the folder, want package %s", f.called(), got, want)
	}
	for name, have := range l.modules {
		if have.Package.Path.Equal(f.module.Package.Path) && (f.tree != "" || strings.HasPrefix(got, "rules.")) {
			return fmt.Errorf("%s: package %s is in %s already", f.called(), got, name)
		}
	}
	l.modules[f.called()], l.own[f.called()] = f.module, f.tree != ""
	l.sources[f.called()] = string(f.src)
	return nil
}

func (l *Library) addAuthorities(f *file, jurisdiction string) error {
	var entries map[string]finding.Authority
	if err := remarshal(f.data, &entries); err != nil {
		return fmt.Errorf("read %s: %w", f.called(), err)
	}
	for _, id := range sortedKeys(entries) {
		if have, ok := l.Authorities[id]; ok {
			return fmt.Errorf("read %s: the authority %q is in the library already, under %s", f.called(), id, have.Jurisdiction)
		}
		a := entries[id]
		a.ID, a.Jurisdiction = id, jurisdiction
		l.Authorities[id] = a
	}
	return nil
}

func (l *Library) addRule(f *file, folder string, parts []string) error {
	id := idOf(folder)
	if len(parts) != 4 {
		return fmt.Errorf("%s: a rule stands in rules/<jurisdiction>/<topic>/<rule>", f.called())
	}
	var carried struct {
		About About `yaml:"about"`
	}
	if err := yaml.Unmarshal(f.src, &carried); err != nil {
		return fmt.Errorf("load rule %s: %w", id, err)
	}
	about := carried.About
	severity, err := finding.ParseSeverity(about.SeverityOf)
	if err != nil {
		return fmt.Errorf("load rule %s: %w", id, err)
	}
	about.Severity = severity
	l.Rules = append(l.Rules, Rule{ID: id, Jurisdiction: parts[1], Topic: parts[2], Name: parts[3], Folder: folder, Tree: f.tree, About: about})
	return nil
}

// merge puts a document at its path under data; two files that state one key are an error.
func merge(data map[string]any, at []string, document map[string]any, called string) error {
	for _, step := range at {
		next, ok := data[step].(map[string]any)
		if !ok {
			next = map[string]any{}
			data[step] = next
		}
		data = next
	}
	for _, key := range sortedKeys(document) {
		if _, ok := data[key]; ok {
			return fmt.Errorf("%s: %q is stated in the library already", called, key)
		}
		data[key] = document[key]
	}
	return nil
}

func remarshal(from, to any) error {
	src, err := json.Marshal(from)
	if err != nil {
		return err
	}
	d := json.NewDecoder(strings.NewReader(string(src)))
	d.DisallowUnknownFields()
	err = d.Decode(to)
	var form *json.UnmarshalTypeError
	if errors.As(err, &form) {
		return fmt.Errorf("%s: want a %v, got a %s", form.Field, form.Type, form.Value)
	}
	return err
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
