package policy

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"checker/internal/vocabulary"
)

// places say which files a user's tree may have in a folder of law, and how many folders above them. What stands elsewhere
// would be read by nobody, or would change what the library says in another file.
var places = map[string]struct {
	depth [2]int   // names in the path of a policy, and of data; 0 where there is none
	names []string // of data
	want  string
}{
	"rules":         {[2]int{5, 5}, []string{"data.yaml", "data.json"}, "rules/<jurisdiction>/<topic>/<rule>/ with data.yaml and a policy"},
	"authorities":   {[2]int{0, 3}, []string{"data.json", "data.yaml"}, "authorities/<jurisdiction>/data.json"},
	"values":        {[2]int{0, 3}, []string{"data.yaml", "data.json"}, "values/<jurisdiction>/data.yaml"},
	"pathways":      {[2]int{3, 3}, []string{"data.yaml"}, "pathways/<jurisdiction>/data.yaml and pathways.rego"},
	"jurisdictions": {[2]int{0, 3}, []string{"data.yaml"}, "jurisdictions/<jurisdiction>/data.yaml"},
	"vocabulary":    {[2]int{0, 2}, nil, "vocabulary/<block>.json"},
	"lib":           {[2]int{3, 0}, nil, "lib/<noun>/<name>.rego"},
}

// misplaced says what is wrong with the place or the name of a file in a user's tree; "" when nothing is.
func misplaced(name string) string {
	parts := strings.Split(name, "/")
	base, ext := path.Base(name), path.Ext(name)
	if strings.HasPrefix(base, ".") || !slices.Contains([]string{".rego", ".json", ".yaml", ".yml"}, ext) {
		return ""
	}
	if parts[0] == "main" {
		return "only the library derives outcomes; a policy folder has no main"
	}
	place := places[parts[0]]
	fits := len(parts) == place.depth[1] && slices.Contains(place.names, base)
	switch {
	case ext == ".rego":
		fits = len(parts) == place.depth[0] || parts[0] == "lib" && len(parts) > place.depth[0]
	case parts[0] == "vocabulary":
		fits = len(parts) == place.depth[1] && ext == ".json"
	}
	if fits {
		return ""
	}
	return "nobody reads a file of that name there, want " + place.want
}

// checkPlaces refuses files of a user's tree that nobody would read.
func checkPlaces(tree Tree) error {
	entries, err := fs.ReadDir(tree.FS, ".")
	if err != nil {
		return fmt.Errorf("read policies %s: %w", tree.Name, err)
	}
	folders := append(sortedKeys(places), "main")
	for _, entry := range entries {
		name := entry.Name()
		switch {
		case slices.Contains(folders, name):
			err = checkPlacesBelow(tree, name)
		case !entry.IsDir() && takesPart(name):
			return fmt.Errorf("read policies: %s stands in no folder of law, want one of %s", path.Join(tree.Name, name), strings.Join(folders, ", "))
		case entry.IsDir() && vocabulary.Nearest(name, folders) != "" && holdsLaw(tree.FS, name):
			return fmt.Errorf("read policies: nobody reads the folder %s.%s", path.Join(tree.Name, name), vocabulary.DidYouMean(name, folders))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func checkPlacesBelow(tree Tree, folder string) error {
	return fs.WalkDir(tree.FS, folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		if fault := misplaced(name); fault != "" {
			return fmt.Errorf("%s: %s", path.Join(tree.Name, name), fault)
		}
		return nil
	})
}

// holdsLaw reports whether a folder that nobody reads has files that would take part in an evaluation.
func holdsLaw(tree fs.FS, folder string) bool {
	found := false
	_ = fs.WalkDir(tree, folder, func(_ string, entry fs.DirEntry, err error) error { // what cannot be read holds none
		if err == nil && !entry.IsDir() && takesPart(entry.Name()) {
			found = true
			return fs.SkipAll
		}
		return nil
	})
	return found
}
