package proposal_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"golang.org/x/tools/txtar"

	"checker/internal/proposal"
	"checker/internal/vocabulary"
	"checker/policies"
)

// A sample is a text, and the vocabulary that it is written in.
type sample struct {
	source     proposal.Source
	vocabulary *vocabulary.Vocabulary
}

// samples are the fixtures of the embedded library and the cases of this package, by name.
func samples(t testing.TB) map[string]sample {
	t.Helper()
	embedded, err := vocabulary.Load(policies.FS)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]sample{}
	add := func(tree fs.FS, v *vocabulary.Vocabulary) {
		err := fs.WalkDir(tree, ".", func(name string, _ fs.DirEntry, err error) error {
			if err != nil || path.Ext(name) != ".hcl" {
				return err
			}
			text, err := fs.ReadFile(tree, name)
			folder, _ := fs.Sub(tree, path.Dir(name)) // it is the path of a file
			all[name] = sample{proposal.Source{Name: name, Bytes: text, Folder: folder}, v}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	add(policies.FS, embedded)
	for _, tree := range archives(t) {
		add(tree, library(t))
	}
	if len(all) < 100 {
		t.Fatalf("found only %d samples", len(all))
	}
	return all
}

// archives are the cases of testdata as trees of files.
func archives(t testing.TB) []fs.FS {
	t.Helper()
	names, err := fs.Glob(os.DirFS("testdata"), "*/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var trees []fs.FS
	for _, name := range names {
		archive, err := txtar.ParseFile(path.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		tree, err := txtar.FS(archive)
		if err != nil {
			t.Fatal(err)
		}
		trees = append(trees, tree)
	}
	return trees
}

// TestPlaces holds every fact of every sample to its place: inside of the file and of its block, beginning with
// the name of the fact.
func TestPlaces(t *testing.T) {
	facts := 0
	for name, s := range samples(t) {
		p, _ := proposal.Load(s.source, s.vocabulary)
		if p == nil {
			continue
		}
		for _, address := range addresses(p) {
			facts++
			if err := placed(p, address); err != nil {
				t.Errorf("%s: %s: %v", name, address, err)
			}
		}
	}
	if facts < 500 {
		t.Errorf("found only %d facts", facts)
	}
}

// addresses lists the blocks of a proposal and all facts that they state.
func addresses(p *proposal.Proposal) []string {
	var list []string
	var walk func(value any, address string)
	walk = func(value any, address string) {
		list = append(list, address)
		switch value := value.(type) {
		case map[string]any:
			if _, isFact := p.Value(address); isFact {
				return
			}
			for name, item := range value {
				if !slices.Contains([]string{"at", "name", "silent"}, name) {
					walk(item, address+"."+name)
				}
			}
		case []any:
			for i, item := range value {
				if block, ok := item.(map[string]any); ok && block["at"] == nil {
					item = nil // a citation or a share is one fact
				}
				walk(item, fmt.Sprintf("%s[%d]", address, i))
			}
		}
	}
	document := p.Facts("")
	for _, name := range []string{"as_of", "language", "jurisdiction", "complete", "known", "graph", "provisions"} {
		delete(document, name)
	}
	for name, value := range document {
		blocks, ok := value.([]any)
		if !ok {
			walk(value, name)
		}
		for _, block := range blocks {
			walk(block, block.(map[string]any)["at"].(string))
		}
	}
	slices.Sort(list)
	return list
}

var lastStep = regexp.MustCompile(`^(.*)\.([a-z_]+)((?:\[[0-9]+\])?)$`)

func placed(p *proposal.Proposal, address string) error {
	rng := p.Range(address)
	text := p.Texts()[p.File]
	if err := inside(rng, p.File, text); err != nil {
		return err
	}
	written := string(text[rng.Start.Byte:rng.End.Byte])
	m := lastStep.FindStringSubmatch(address)
	if _, isBlock := p.BlockTitle(address); isBlock {
		step := strings.Split(address, ".")[0]
		if strings.HasSuffix(address, "]") {
			step = m[2]
		}
		if !strings.HasPrefix(written, step) {
			return fmt.Errorf("the block begins with %q, want %q", written, step)
		}
		return nil
	}
	block := p.Range(m[1])
	end := p.Insert(m[1])
	if rng.Start.Byte < block.Start.Byte || rng.End.Byte > end.Start.Byte {
		return fmt.Errorf("%v is outside of its block, %v to %v", rng, block, end)
	}
	if m[3] == "" && !strings.HasPrefix(written, m[2]) {
		return fmt.Errorf("the fact begins with %q, want %q", written, m[2])
	}
	return nil
}

// inside checks that a range lies in a text, and that its lines, columns and bytes agree.
func inside(rng hcl.Range, name string, text []byte) error {
	if rng.Filename != name {
		return fmt.Errorf("%v is in another file than %s", rng, name)
	}
	if rng.Start.Byte < 0 || rng.Start.Byte > rng.End.Byte || rng.End.Byte > len(text) {
		return fmt.Errorf("bytes %d to %d are no range of %d bytes", rng.Start.Byte, rng.End.Byte, len(text))
	}
	for _, pos := range []hcl.Pos{rng.Start, rng.End} {
		before := string(text[:pos.Byte])
		begin := strings.LastIndexByte(before, '\n') + 1
		if line := strings.Count(before, "\n") + 1; pos.Line != line || pos.Column < 1 || pos.Column > pos.Byte-begin+1 {
			return fmt.Errorf("byte %d is not at %d:%d", pos.Byte, pos.Line, pos.Column)
		}
	}
	return nil
}

// TestSame reads every sample several times: the facts and the diagnostics are the same each time.
func TestSame(t *testing.T) {
	for name, s := range samples(t) {
		first := told(t, s)
		for range 5 {
			if again := told(t, s); again != first {
				t.Errorf("%s: got\n%s\nthen\n%s", name, first, again)
			}
		}
	}
}

// told is all that a text is read to.
func told(t testing.TB, s sample) string {
	t.Helper()
	p, diags := proposal.Load(s.source, s.vocabulary)
	if p == nil {
		return listed(diags)
	}
	facts, err := json.Marshal(p.Facts(""))
	if err != nil {
		t.Fatal(err)
	}
	return listed(diags) + string(facts)
}
