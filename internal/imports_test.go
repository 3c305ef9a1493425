// Package internal holds the walls of the house: which room may import which.
package internal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// rooms are the packages of the house and what each may import of ours. Change a wall in its own commit, with
// the reason, and the map in README.md with it.
var rooms = map[string][]string{
	"policies":            {},
	"internal/finding":    {},
	"internal/vocabulary": {},
	"internal/proposal":   {"internal/vocabulary"},
	"internal/policy":     {"internal/finding", "internal/vocabulary"},
	"internal/machine":    {},
	"internal/eval":       {"internal/finding", "internal/machine", "internal/policy", "internal/proposal", "internal/vocabulary"},
	"internal/config":     {"internal/finding", "internal/proposal", "internal/vocabulary"},
	"internal/waiver":     {"internal/finding", "internal/proposal", "internal/vocabulary"},
	"internal/check":      {"internal/eval", "internal/finding", "internal/policy", "internal/proposal", "internal/vocabulary"},
	"internal/report":     {"internal/change", "internal/document", "internal/finding"},
	"internal/document":   {},
	"internal/drawing":    {},
	"internal/memo":       {"internal/document", "internal/drawing", "internal/eval", "internal/finding", "internal/policy", "internal/proposal", "internal/report", "internal/vocabulary"},
	"internal/cache":      {},
	"internal/change":     {"internal/finding"},
	"internal/git":        {},
	"internal/backtest":   {"internal/check", "internal/finding"},
	"internal/ruletest":   {"internal/check", "internal/eval", "internal/finding", "internal/policy", "internal/proposal", "internal/vocabulary"},
	"cmd/checker":         {"internal/backtest", "internal/browser", "internal/cache", "internal/change", "internal/check", "internal/config", "internal/document", "internal/document/docx", "internal/document/html", "internal/document/markdown", "internal/document/pdf", "internal/eval", "internal/finding", "internal/git", "internal/memo", "internal/policy", "internal/proposal", "internal/report", "internal/ruletest", "internal/vocabulary", "internal/waiver", "policies"},

	"internal/browser":               {},
	"internal/browser/browsertest":   {"internal/browser"},
	"internal/document/documenttest": {"internal/document"},
	"internal/document/html":         {"internal/document"},
	"internal/document/markdown":     {"internal/document"},
	"internal/document/docx":         {"internal/document", "internal/document/raster"},
	"internal/document/pdf":          {"internal/browser", "internal/document", "internal/document/html", "internal/document/raster"},
	"internal/document/raster":       {},
}

// noPrinting are packages for which only commands have a use.
var noPrinting = []string{"log", "os/signal", "flag"}

func TestImports(t *testing.T) {
	seen := map[string]bool{}
	walk(t, func(room, file string, imports []string) {
		allowed, ok := rooms[room]
		if !ok {
			t.Errorf("%s: the room %s is not in the table", file, room)
			return
		}
		seen[room] = true
		for _, imported := range imports {
			own, isOwn := strings.CutPrefix(imported, "checker/")
			if isOwn && !slices.Contains(allowed, own) {
				t.Errorf("%s imports %s: %s may import %s", file, own, room, strings.Join(allowed, ", "))
			}
			if strings.HasPrefix(room, "internal/") && slices.Contains(noPrinting, imported) {
				t.Errorf("%s imports %s, which belongs into cmd", file, imported)
			}
		}
	})
	for room := range rooms {
		if !seen[room] {
			t.Errorf("the room %s of the table has no files", room)
		}
	}
}

// walk reads the imports of all files that are no tests.
func walk(t *testing.T, visit func(room, file string, imports []string)) {
	t.Helper()
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if name != "." && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata" || name == "tools") {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), name, src, parser.ImportsOnly)
		if err != nil {
			return err
		}
		var imports []string
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports = append(imports, imported)
		}
		visit(path.Dir(name), name, imports)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
