package vocabulary_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"checker/internal/vocabulary"
)

// TestLoadNeeds reads which facts need and exclude others.
func TestLoadNeeds(t *testing.T) {
	v, err := vocabulary.Load(fstest.MapFS{"vocabulary/a.json": {Data: []byte(`{"properties": {
		"at_least":  {"type": "string", "x-needs": ["of"]},
		"more_than": {"type": "string", "x-needs": ["of"], "x-excludes": ["at_least"]},
		"of":        {"type": "string"}
	}}`)}})
	if err != nil {
		t.Fatal(err)
	}
	block, _ := v.Block("a")
	fact, _ := block.Fact("more_than")
	if !slices.Equal(fact.Needs, []string{"of"}) || !slices.Equal(fact.Excludes, []string{"at_least"}) {
		t.Errorf("got %v and %v, want [of] and [at_least]", fact.Needs, fact.Excludes)
	}
}

func TestLoadRefuses(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"no object", `[]`, "read vocabulary vocabulary/a.json: json: cannot unmarshal array into Go value of type vocabulary.schema"},
		{"properties no object", `{"properties": []}`, "read vocabulary vocabulary/a.json: want an object"},
		{"no kind", `{"properties": {"b": {}}}`, "read vocabulary vocabulary/a.json: b: no kind: want a $ref to kinds.json, oneOf, or type string, boolean, integer or object"},
		{"unknown kind", `{"properties": {"b": {"$ref": "kinds.json#/$defs/colour"}}}`, `read vocabulary vocabulary/a.json: b: unknown kind "kinds.json#/$defs/colour"`},
		{"unknown type", `{"properties": {"b": {"$ref": "kinds.json#/$defs/reference", "x-to": ["c"]}}}`, `vocabulary: a.b refers to the unknown block type "c"`},
		{"unknown need", `{"properties": {"b": {"type": "string", "x-needs": ["c"]}}}`, `vocabulary: a.b needs or excludes "c", which is no other fact of its block`},
		{"need of itself", `{"properties": {"b": {"type": "string", "x-needs": ["b"]}}}`, `vocabulary: a.b needs or excludes "b", which is no other fact of its block`},
		{"unknown exclusion in a group", `{"properties": {"g": {"type": "object", "properties": {"b": {"type": "string", "x-excludes": ["c"]}}}}}`, `vocabulary: a.g.b needs or excludes "c", which is no other fact of its block`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := vocabulary.Load(fstest.MapFS{"vocabulary/a.json": {Data: []byte(tt.file)}})
			if err == nil || err.Error() != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	candidates := []string{"threshold", "question", "proposal", "approval", "of", "oath"}
	for word, want := range map[string]string{
		"treshold": "threshold", "thersholt": "threshold", "questoin": "question", "approvel": "approval",
		"qestionn": "question", "oaht": "oath", "fo": "of", "x": "", "": "", "zeppelin": "", "thresholdthreshold": "",
	} {
		if got := vocabulary.Nearest(word, candidates); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}
