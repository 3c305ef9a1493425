package vocabulary

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Load reads the block types in vocabulary/ and the jurisdictions in jurisdictions/. Later trees add
// to earlier ones; a block type or jurisdiction that an earlier tree has is refused.
func Load(trees ...fs.FS) (*Vocabulary, error) {
	v := &Vocabulary{}
	for _, tree := range trees {
		if err := v.readBlocks(tree); err != nil {
			return nil, err
		}
		if err := v.readJurisdictions(tree); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(v.Blocks, func(a, b Block) int { return strings.Compare(a.Type, b.Type) })
	return v, v.check()
}

func (v *Vocabulary) readBlocks(tree fs.FS) error {
	names, err := fs.Glob(tree, "vocabulary/*.json")
	if err != nil {
		return err
	}
	for _, name := range names {
		if path.Base(name) == "kinds.json" {
			continue
		}
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return fmt.Errorf("read vocabulary: %w", err)
		}
		b, err := readBlock(strings.TrimSuffix(path.Base(name), ".json"), src)
		if err != nil {
			return fmt.Errorf("read vocabulary %s: %w", name, err)
		}
		if slices.ContainsFunc(v.Blocks, func(have Block) bool { return have.Type == b.Type }) {
			return fmt.Errorf("read vocabulary %s: the library has a block type %q already", name, b.Type)
		}
		v.Blocks = append(v.Blocks, b)
	}
	return nil
}

// schema is the part of JSON Schema that vocabulary files use.
type schema struct {
	Ref         string            `json:"$ref"`
	Type        any               `json:"type"`
	Title       string            `json:"title"`
	Description string            `json:"description"`
	Asks        string            `json:"x-asks"`
	Silent      *bool             `json:"x-silent"`
	Since       int               `json:"x-since"`
	To          []string          `json:"x-to"`
	Needs       []string          `json:"x-needs"`
	Excludes    []string          `json:"x-excludes"`
	Label       bool              `json:"x-label"`
	Provision   bool              `json:"x-provision"`
	Minimum     int64             `json:"minimum"`
	OneOf       []constant        `json:"oneOf"`
	Items       *schema           `json:"items"`
	Properties  ordered           `json:"properties"`
	Required    []string          `json:"required"`
	Examples    []json.RawMessage `json:"examples"`

	Schema     any `json:"$schema"` // for editors
	Additional any `json:"additionalProperties"`
}

type constant struct {
	Const string `json:"const"`
	Title string `json:"title"`
}

// ordered keeps the properties in the order in which the file states them.
type ordered []property

type property struct {
	name   string
	schema schema
}

func (o *ordered) UnmarshalJSON(src []byte) error {
	d := strict(src)
	if begin, err := d.Token(); err != nil || begin != json.Delim('{') {
		return errors.Join(err, errors.New("want an object"))
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		p := property{name: name.(string)}
		if err := d.Decode(&p.schema); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		*o = append(*o, p)
	}
	return nil
}

// strict reads JSON without keys that nobody reads: a misspelled one would say nothing.
func strict(src []byte) *json.Decoder {
	d := json.NewDecoder(bytes.NewReader(src))
	d.DisallowUnknownFields()
	return d
}

func readBlock(name string, src []byte) (Block, error) {
	var s schema
	d := strict(src)
	if err := d.Decode(&s); err != nil {
		return Block{}, err
	}
	if d.More() {
		return Block{}, errors.New("more than one document")
	}
	b := Block{Type: name, Title: s.Title, Description: s.Description, Labelled: s.Label, Provision: s.Provision}
	var err error
	b.Facts, err = readFacts(s)
	return b, err
}

func readFacts(s schema) ([]Fact, error) {
	facts := make([]Fact, 0, len(s.Properties))
	for _, p := range s.Properties {
		f, err := readFact(p.name, p.schema)
		if err != nil {
			return nil, err
		}
		f.Required = slices.Contains(s.Required, p.name)
		facts = append(facts, f)
	}
	return facts, nil
}

func readFact(name string, s schema) (Fact, error) {
	f := Fact{
		Name: name, Title: s.Title, Description: s.Description, Asks: s.Asks,
		NeverSilent: s.Silent != nil && !*s.Silent, Since: max(1, s.Since), Minimum: s.Minimum, Needs: s.Needs, Excludes: s.Excludes,
	}
	if len(s.Examples) > 0 {
		f.Example = string(s.Examples[0])
	}
	value := s
	if s.Type == "array" && s.Items != nil {
		f.List, value = true, *s.Items
	}
	for _, c := range value.OneOf {
		f.Words = append(f.Words, WordValue{Word: c.Const, Title: c.Title})
	}
	f.To = value.To
	f.Minimum = max(f.Minimum, value.Minimum)
	var err error
	if f.Kind, err = readKind(value); err != nil {
		return f, fmt.Errorf("%s: %w", name, err)
	}
	if f.Kind == Group {
		f.Facts, err = readFacts(value)
	}
	return f, err
}

func readKind(s schema) (Kind, error) {
	if s.Ref != "" {
		k := slices.Index(kindNames, path.Base(s.Ref))
		if k < 1 {
			return 0, fmt.Errorf("unknown kind %q", s.Ref)
		}
		return Kind(k), nil
	}
	switch {
	case len(s.OneOf) > 0:
		return Word, nil
	case s.Type == "object":
		return Group, nil
	case s.Type == "string":
		return String, nil
	case s.Type == "boolean":
		return Boolean, nil
	case s.Type == "integer":
		return Integer, nil
	}
	return 0, errors.New("no kind: want a $ref to kinds.json, oneOf, or type string, boolean, integer or object")
}

// jurisdictionFile is jurisdictions/<id>/data.yaml.
type jurisdictionFile struct {
	Name      string     `yaml:"name"`
	Parent    string     `yaml:"parent"`
	Level     string     `yaml:"level"`
	Citations []codeFile `yaml:"citations"`
	Sources   any        `yaml:"sources"` // for people
}

type codeFile struct {
	Names        []string `yaml:"names"`
	Key          string   `yaml:"key"`
	Constitution bool     `yaml:"constitution"`
	TitleFirst   bool     `yaml:"title_first"`
}

// unread is how the YAML reader names a key that has no place.
var unread = regexp.MustCompile(`field (\S+) not found in type \S+`)

// readYAML refuses keys that nobody reads: a misspelled parent would take away the law above.
func readYAML(src []byte, into any) error {
	d := yaml.NewDecoder(bytes.NewReader(src))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return errors.New(unread.ReplaceAllString(err.Error(), `nobody reads "$1"`))
	}
	return nil
}

func (v *Vocabulary) readJurisdictions(tree fs.FS) error {
	names, err := fs.Glob(tree, "jurisdictions/*/data.yaml")
	if err != nil {
		return err
	}
	for _, name := range names {
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return fmt.Errorf("read jurisdiction: %w", err)
		}
		var file jurisdictionFile
		if err := readYAML(src, &file); err != nil {
			return fmt.Errorf("read jurisdiction %s: %w", name, err)
		}
		if file.Name == "" {
			return fmt.Errorf("read jurisdiction %s: no name", name)
		}
		j := Jurisdiction{ID: path.Base(path.Dir(name)), Name: file.Name, Parent: file.Parent, Level: file.Level}
		for _, c := range file.Citations {
			j.Codes = append(j.Codes, Code(c))
		}
		if _, have := v.Jurisdiction(j.ID); have {
			return fmt.Errorf("read jurisdiction %s: the library has %q already", name, j.ID)
		}
		v.Jurisdictions = append(v.Jurisdictions, j)
	}
	return nil
}

// check refuses unknown and circular parents, and references to block types and facts that do not exist.
func (v *Vocabulary) check() error {
	for _, j := range v.Jurisdictions {
		seen := []string{j.ID}
		for up := j.Parent; up != ""; {
			parent, ok := v.Jurisdiction(up)
			if !ok {
				return fmt.Errorf("jurisdiction %s: unknown parent %q", j.ID, up)
			}
			if slices.Contains(seen, up) {
				return fmt.Errorf("jurisdiction %s: its parents form a circle: %s", j.ID, strings.Join(append(seen, up), " > "))
			}
			seen, up = append(seen, up), parent.Parent
		}
	}
	for _, b := range v.Blocks {
		if err := v.checkReferences(b.Type, b.Facts); err != nil {
			return err
		}
	}
	return nil
}

func (v *Vocabulary) checkReferences(at string, facts []Fact) error {
	for _, f := range facts {
		for _, to := range f.To {
			if _, ok := v.Block(to); !ok {
				return fmt.Errorf("vocabulary: %s.%s refers to the unknown block type %q", at, f.Name, to)
			}
		}
		for _, name := range slices.Concat(f.Needs, f.Excludes) {
			if _, ok := find(facts, name); !ok || name == f.Name {
				return fmt.Errorf("vocabulary: %s.%s needs or excludes %q, which is no other fact of its block", at, f.Name, name)
			}
		}
		if err := v.checkReferences(at+"."+f.Name, f.Facts); err != nil {
			return err
		}
	}
	return nil
}
