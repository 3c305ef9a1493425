package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"

	"checker/internal/finding"
	"checker/internal/report"
)

// runTypes are the types of the JSON run, in the order of the page.
var runTypes = []string{
	"Document", "Header", "File", "Proposal", "Diagnostic", "Finding", "Fact", "Missing", "Factor", "Cure", "Edit", "Citing", "Waived", "Waiver", "Comparison", "Known", "Range",
	"RuleInfo", "Authority", "Library", "Totals",
}

// runPage documents the JSON run from the comments of its Go types.
func runPage(root string) (*report.Page, error) {
	structs := map[string]*ast.TypeSpec{}
	docs := map[string]string{}
	for _, file := range []string{"internal/report/document.go", "internal/finding/run.go", "internal/finding/finding.go", "internal/finding/waiver.go", "internal/finding/compared.go"} {
		parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, file), nil, parser.ParseComments)
		if err != nil {
			return nil, fmt.Errorf("document the run: %w", err)
		}
		for _, d := range parsed.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.TYPE {
				continue
			}
			for _, spec := range g.Specs {
				t := spec.(*ast.TypeSpec)
				structs[t.Name.Name], docs[t.Name.Name] = t, g.Doc.Text()
			}
		}
	}
	p := &report.Page{}
	runIntroduction(p)
	for _, name := range runTypes {
		t, ok := structs[name]
		if !ok {
			return nil, fmt.Errorf("document the run: there is no type %s", name)
		}
		p.Heading(2, name)
		p.Para("%s", strings.Join(strings.Fields(docs[name]), " "))
		p.Table([]string{"member", "value", "says"}, members(t), nil)
	}
	return p, nil
}

func runIntroduction(p *report.Page) {
	p.Heading(1, "The JSON run")
	p.Para("`checker check --format json` prints one JSON document, a `Document`, in UTF-8. It is written file by file as they are checked, so a run that breaks off is no valid document. Two runs over the same files, with the same law, are the same bytes.")
	p.Para("`run.version` is %d. It grows when a reader would break: a member goes, changes its name, its type or what it means, or a closed list of words gets a new one. A new member does not change it, so readers skip what they do not know.", finding.FormatVersion)
	p.Item("Outcomes are `fail`, `refer` (for counsel), `unknown`, `pass` and `not_applicable`. Silence is never a pass.")
	p.Item("Severities are `info`, `advisory`, `major` and `blocking`.")
	p.Item("`fail`, `refer`, `unknown`, `pass`, `not_applicable` and `waived` of the totals count rules, each once for a proposal, by its worst outcome that is not waived: they add up to the rules asked of all proposals.")
	p.Item("`exit` is the exit code: 0 nothing failed or is undecided at the gate; 1 something failed; 2 something is undecided; 3 a file could not be read or understood; 4 nothing was checked; 5 the tool, a setting or a rule broke. The highest problem wins: 5, 3, 4, 1, 2, 0.")
	p.Item("A member marked optional is left out when it is empty.")
}

// members are the rows of a type's table.
func members(t *ast.TypeSpec) [][]string {
	var rows [][]string
	for _, f := range t.Type.(*ast.StructType).Fields.List {
		if f.Tag == nil {
			continue
		}
		tag, _ := strconv.Unquote(f.Tag.Value)
		name, options, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		kind := jsonType(f.Type)
		if strings.Contains(options, "omitempty") {
			kind += ", optional"
		}
		says := strings.Join(strings.Fields(f.Doc.Text()+" "+f.Comment.Text()), " ")
		if says == "" {
			says = memberSays(t.Name.Name, name)
		}
		rows = append(rows, []string{"`" + name + "`", kind, says})
	}
	return rows
}

func jsonType(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return jsonType(e.X)
	case *ast.ArrayType:
		return "list of " + jsonType(e.Elt)
	case *ast.MapType:
		return "object of " + jsonType(e.Value)
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.Ident:
		switch e.Name {
		case "int":
			return "number"
		case "bool":
			return "true or false"
		case "any":
			return "any value"
		case "Values":
			return "object of any value"
		case "Severity":
			return "severity"
		case "Outcome":
			return "outcome"
		}
		return e.Name
	}
	return "value"
}
