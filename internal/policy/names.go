package policy

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Names lists the rules of the trees by their folders, sorted, without reading any.
func Names(trees ...Tree) ([]string, error) {
	var names []string
	for _, t := range trees {
		files, err := fs.Glob(t.FS, "rules/*/*/*/data.yaml")
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			names = append(names, strings.ReplaceAll(strings.TrimPrefix(path.Dir(f), "rules/"), "/", "."))
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}
