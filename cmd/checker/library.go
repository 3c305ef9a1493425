package main

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/cache"
	"checker/internal/check"
	"checker/internal/policy"
	"checker/internal/vocabulary"
	"checker/policies"
)

// library reads what every command needs: the vocabulary, and the trees of law.
func library(policyDirs []string) (*vocabulary.Vocabulary, []policy.Tree, error) {
	trees := []policy.Tree{{FS: policies.FS}}
	for _, dir := range policyDirs {
		root, err := os.OpenRoot(dir) // no link leads out of it
		if err != nil {
			return nil, nil, fmt.Errorf("--policy %s: there is no such folder", dir)
		}
		trees = append(trees, policy.Tree{Name: dir, FS: root.FS()})
	}
	v, err := vocabulary.Load(systems(trees)...)
	return v, trees, err
}

func systems(trees []policy.Tree) []fs.FS {
	list := make([]fs.FS, len(trees))
	for i, t := range trees {
		list[i] = t.FS
	}
	return list
}

// checkPoliciesOnce remembers that a user's policies are in order, until they or the program change.
func checkPoliciesOnce(v *vocabulary.Vocabulary, trees []policy.Tree, kept check.Cache, program string) error {
	if len(trees) < 2 {
		return nil
	}
	key := cache.Key([]byte("policies in order"), []byte(program))
	if kept != nil {
		if _, ok := kept.Get(key); ok {
			return nil
		}
	}
	err := checkPolicies(v, trees)
	if err == nil && kept != nil {
		kept.Put(key, nil)
	}
	return err
}

// checkPolicies compiles a user's policies, with every check, before any proposal: a broken one is one clear error.
func checkPolicies(v *vocabulary.Vocabulary, trees []policy.Tree) error {
	jurisdictions, err := touched(v, trees[1:])
	if err != nil {
		return err
	}
	l, err := policy.Load(v, jurisdictions, trees...)
	if err != nil {
		return err
	}
	if _, err = l.Compile(v, true); err == nil {
		return nil
	}
	for _, b := range ast.Builtins {
		if b.Nondeterministic && strings.Contains(err.Error(), "undefined function "+b.Name) {
			return fmt.Errorf("%w\npolicies have no clock, no network and no chance: all that a rule may ask for is in its input", err)
		}
	}
	return err
}

// touched lists the jurisdictions that a user's trees add to; none means all. A folder of a jurisdiction that does not
// exist would never be asked, so it is an error.
func touched(v *vocabulary.Vocabulary, trees []policy.Tree) ([]string, error) {
	var known, list []string
	for _, j := range v.Jurisdictions {
		known = append(known, j.ID)
	}
	shared := false
	for _, t := range trees {
		if _, err := fs.Stat(t.FS, "lib"); err == nil {
			shared = true
		}
		for _, folder := range []string{"rules", "authorities", "values", "pathways", "jurisdictions"} {
			entries, _ := fs.ReadDir(t.FS, folder) // one that is not there has none
			for _, e := range entries {
				if e.IsDir() && !slices.Contains(known, e.Name()) {
					return nil, fmt.Errorf("read policies %s: %s/%s is of no known jurisdiction.%s The library has: %s",
						t.Name, folder, e.Name(), vocabulary.DidYouMean(e.Name(), known), strings.Join(known, ", "))
				}
				if e.IsDir() {
					list = append(list, e.Name())
				}
			}
		}
	}
	if shared {
		return nil, nil
	}
	return list, nil
}
