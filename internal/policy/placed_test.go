package policy_test

import (
	"testing"
	"testing/fstest"

	"checker/internal/policy"
)

// TestFingerprint changes when anything changes that a run may depend on.
func TestFingerprint(t *testing.T) {
	files := []string{
		"lib/own/own.rego", "vocabulary/thing.json", "jurisdictions/xx/data.yaml", "authorities/xx/data.json",
		"values/xx/data.yaml", "pathways/xx/data.yaml", "rules/xx/a/b/data.yaml",
	}
	of := func(changed string) string {
		tree := fstest.MapFS{}
		for _, name := range files {
			tree[name] = &fstest.MapFile{Data: []byte("1")}
		}
		if changed != "" {
			tree[changed].Data = []byte("2")
		}
		is, err := policy.Fingerprint(policy.Tree{Name: "own", FS: tree})
		if err != nil {
			t.Fatal(err)
		}
		return is
	}
	for _, name := range files {
		if of(name) == of("") {
			t.Errorf("%s can change and nobody knows", name)
		}
	}
}
