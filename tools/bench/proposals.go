package main

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
)

// templates are the real proposals that copies are made of.
type templates struct {
	folder     string
	proposals  []template // by name
	companions []string   // what file() may read, relative to the folder
}

// A template is one real proposal.
type template struct {
	name string
	text []byte
}

// A corpus is a folder of proposals, and the facts in them as the other programs read them.
type corpus struct {
	n         int
	proposals string
	facts     string
	cache     string // where checker keeps results
}

// readTemplates reads the proposals of a folder.
func readTemplates(folder string) (templates, error) {
	found := templates{folder: folder}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if filepath.Ext(path) != ".hcl" {
			rel, err := filepath.Rel(folder, path)
			found.companions = append(found.companions, rel)
			return err
		}
		if filepath.Dir(path) != folder {
			return nil
		}
		text, err := os.ReadFile(path)
		found.proposals = append(found.proposals, template{entry.Name(), text})
		return err
	})
	if err != nil {
		return found, fmt.Errorf("read the proposals: %w", err)
	}
	if len(found.proposals) == 0 {
		return found, fmt.Errorf("read the proposals: no .hcl file in %s", folder)
	}
	return found, nil
}

// median is the proposal of middle size, which stands for all in the cold case.
func (t templates) median() template {
	bySize := slices.Clone(t.proposals)
	slices.SortStableFunc(bySize, func(a, b template) int { return cmp.Compare(len(a.text), len(b.text)) })
	return bySize[len(bySize)/2]
}

// makeCorpus writes n different proposals into a folder, and their facts into another.
func makeCorpus(ctx context.Context, checker string, real templates, n int, folder string) (corpus, error) {
	made := corpus{n: n, proposals: filepath.Join(folder, "proposals"), facts: filepath.Join(folder, "facts"), cache: filepath.Join(folder, "cache")}
	sources := real.proposals
	if n == 1 {
		sources = []template{real.median()}
	}
	for i := range n {
		source := sources[i%len(sources)]
		text, err := vary(source.text, i)
		if err != nil {
			return made, fmt.Errorf("copy %s: %w", source.name, err)
		}
		if err := writeFile(filepath.Join(made.proposals, fmt.Sprintf("%05d_%s", i, source.name)), text); err != nil {
			return made, fmt.Errorf("copy %s: %w", source.name, err)
		}
	}
	for _, name := range real.companions {
		if err := copyFile(filepath.Join(real.folder, name), filepath.Join(made.proposals, name)); err != nil {
			return made, fmt.Errorf("copy %s: %w", name, err)
		}
	}
	if err := writeFacts(ctx, checker, made.proposals, made.facts); err != nil {
		return made, fmt.Errorf("facts of %d proposals: %w", n, err)
	}
	facts, err := jsonFiles(made.facts)
	if err == nil && len(facts) != n {
		err = fmt.Errorf("%d files for %d proposals", len(facts), n)
	}
	if err != nil {
		return made, fmt.Errorf("facts in %s: %w", made.facts, err)
	}
	return made, nil
}

// writeFacts has checker write the input document of each proposal of a folder.
func writeFacts(ctx context.Context, checker, proposals, facts string) error {
	if err := os.MkdirAll(facts, 0o755); err != nil {
		return err
	}
	return runQuietly(ctx, proposals, checker, "facts", proposals, "--out", facts)
}

func jsonFiles(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && filepath.Ext(path) == ".json" {
			files = append(files, path)
		}
		return err
	})
	return files, err
}

var (
	labelPattern = regexp.MustCompile(`(?m)^proposal\s+"([^"]*)"\s*\{`)
	titlePattern = regexp.MustCompile(`(?m)^\s+title\s*=\s*"`)
	closePattern = regexp.MustCompile(`(?m)^\}`)
)

// vary makes a copy that differs from all others in the label and title of its proposal block, and
// in nothing that a rule would turn on.
func vary(text []byte, i int) ([]byte, error) {
	label := labelPattern.FindSubmatchIndex(text)
	if label == nil {
		return nil, fmt.Errorf("no proposal block")
	}
	end := len(text)
	if closing := closePattern.FindIndex(text[label[1]:]); closing != nil {
		end = label[1] + closing[0]
	}
	varied := slices.Concat(text[:label[3]], fmt.Appendf(nil, "_%05d", i), text[label[3]:end])
	if title := titlePattern.FindIndex(varied); title != nil {
		varied = slices.Insert(varied, title[1], fmt.Appendf(nil, "Copy %d: ", i)...)
	}
	return append(varied, text[end:]...), nil
}
