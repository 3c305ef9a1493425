package proposal

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"

	"checker/internal/vocabulary"
)

// maxValue bounds the size of a value that an expression may build, in bytes: locals that double
// each other would fill any memory.
const maxValue = 1 << 20

// functions are pure: no clock, no environment, no network. file() reads the proposal's own folder.
func (d *decoder) functions() map[string]function.Function {
	return map[string]function.Function{
		"abs": stdlib.AbsoluteFunc, "ceil": stdlib.CeilFunc, "floor": stdlib.FloorFunc, "max": stdlib.MaxFunc, "min": stdlib.MinFunc,
		"lower": stdlib.LowerFunc, "upper": stdlib.UpperFunc, "trimspace": stdlib.TrimSpaceFunc, "join": stdlib.JoinFunc, "split": stdlib.SplitFunc,
		"concat": stdlib.ConcatFunc, "length": stdlib.LengthFunc, "contains": stdlib.ContainsFunc,
		"days_after": daysAfter, "file": d.fileFunction(),
	}
}

// daysAfter is days_after("2026-11-03", 43): the day that many days later, or earlier when negative.
var daysAfter = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "date", Type: cty.String}, {Name: "days", Type: cty.Number}},
	Type:   function.StaticReturnType(cty.String),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		if err := vocabulary.CheckDate(args[0].AsString()); err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		days, accuracy := args[1].AsBigFloat().Int64()
		if accuracy != 0 || days > 100000 || days < -100000 {
			return cty.NilVal, function.NewArgErrorf(1, "want a whole number of days, at most 100000")
		}
		day, _ := time.Parse(time.DateOnly, args[0].AsString())
		later := day.AddDate(0, 0, int(days)).Format(time.DateOnly)
		if err := vocabulary.CheckDate(later); err != nil {
			return cty.NilVal, function.NewArgErrorf(1, "the day is out of range")
		}
		return cty.StringVal(later), nil
	},
})

func (d *decoder) fileFunction() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			text, err := d.readFile(args[0].AsString())
			if err != nil {
				return cty.NilVal, function.NewArgError(0, err)
			}
			return cty.StringVal(text), nil
		},
	})
}

// readFile reads a text beside the proposal. Paths and links that leave the folder are refused.
func (d *decoder) readFile(name string) (string, error) {
	if text, ok := d.files[name]; ok {
		return string(text), nil
	}
	if d.src.Folder == nil {
		return "", errors.New("file() needs a folder, and this proposal was read from a stream")
	}
	if !fs.ValidPath(name) {
		return "", fmt.Errorf("%q is not a path inside the proposal's folder: no \"..\", no leading slash", name)
	}
	f, err := d.src.Folder.Open(name)
	if err != nil {
		return "", fmt.Errorf("cannot read %q in the proposal's folder: %s", name, fileTrouble(err))
	}
	defer f.Close()
	text, err := ReadLimited(f, maxValue)
	if err != nil {
		return "", fmt.Errorf("cannot read %q: %s", name, fileTrouble(err))
	}
	file := Source{Name: path.Join(path.Dir(d.src.Name), name), Bytes: text}
	text, diags := guardText(file)
	if diags.HasErrors() {
		return "", fmt.Errorf("%s:%d:%d: %s. %s", file.Name, diags[0].Subject.Start.Line, diags[0].Subject.Start.Column, diags[0].Summary, diags[0].Detail)
	}
	d.files[name] = text
	return string(text), nil
}

// fileTrouble says why a file cannot be read without the path of the machine.
func fileTrouble(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	return err.Error()
}

// check refuses expressions that are outside the language or would build too large a value.
func (d *decoder) check(expr hclsyntax.Expression) hcl.Diagnostics {
	var diags hcl.Diagnostics
	hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		what := ""
		switch n := node.(type) {
		case *hclsyntax.ForExpr:
			what = "A for expression"
		case *hclsyntax.SplatExpr:
			what = "A splat expression"
		case *hclsyntax.TemplateJoinExpr:
			what = "A for directive"
		case *hclsyntax.ObjectConsExpr:
			what = "An object"
		case *hclsyntax.FunctionCallExpr:
			if _, ok := d.context.Functions[n.Name]; !ok {
				names := slices.Sorted(maps.Keys(d.context.Functions))
				diags = append(diags, problem(n.NameRange, "Unknown function", fmt.Sprintf("There is no function %q.%s The functions are: %s.", n.Name, vocabulary.DidYouMean(n.Name, names), strings.Join(names, ", "))))
			}
		case *hclsyntax.ScopeTraversalExpr:
			diags = append(diags, d.checkVariable(n.Traversal)...)
		}
		if what != "" {
			diags = append(diags, problem(node.Range(), "Not part of the language", what+" is not part of the proposal language: it has locals, arithmetic, conditionals, templates and functions."))
		}
		return nil
	})
	if !diags.HasErrors() && d.weigh(expr) > maxValue {
		diags = append(diags, problem(expr.Range(), "Value too large", fmt.Sprintf("The expression could build a value of more than %d bytes.", maxValue)))
	}
	return diags
}

func (d *decoder) checkVariable(traversal hcl.Traversal) hcl.Diagnostics {
	root := traversal.RootName()
	if root != "local" {
		detail := fmt.Sprintf("An expression can only refer to locals, as in local.name; %q is none.", root)
		if _, isBlock := d.vocabulary.Block(root); isBlock {
			detail = fmt.Sprintf("%s is the address of a block. This attribute takes a value; only attributes that refer to blocks take an address.", addressText(traversal))
		}
		return hcl.Diagnostics{problem(traversal.SourceRange(), "Not a value", detail)}
	}
	if len(traversal) < 2 {
		return hcl.Diagnostics{problem(traversal.SourceRange(), "Incomplete reference", "Name the local, as in local.name.")}
	}
	step, ok := traversal[1].(hcl.TraverseAttr)
	if !ok {
		return hcl.Diagnostics{problem(traversal.SourceRange(), "Incomplete reference", "Name the local, as in local.name.")}
	}
	if _, ok := d.locals[step.Name]; !ok {
		return hcl.Diagnostics{problem(traversal.SourceRange(), "Unknown local", fmt.Sprintf("No locals block states %q.%s", step.Name, vocabulary.DidYouMean(step.Name, slices.Sorted(maps.Keys(d.locals)))))}
	}
	return nil
}

// weigh bounds the size of the value that an expression builds, in bytes.
func (d *decoder) weigh(expr hclsyntax.Expression) int {
	const atom = 16
	sum := func(parts ...hclsyntax.Expression) int {
		total := atom
		for _, p := range parts {
			total = min(total+d.weigh(p), maxValue+1)
		}
		return total
	}
	switch e := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return atom + e.Range().End.Byte - e.Range().Start.Byte
	case *hclsyntax.ScopeTraversalExpr:
		if l, ok := d.locals[localName(e.Traversal)]; ok {
			return l.weight
		}
		return atom
	case *hclsyntax.TemplateExpr:
		return sum(e.Parts...)
	case *hclsyntax.TemplateWrapExpr:
		return sum(e.Wrapped)
	case *hclsyntax.TupleConsExpr:
		return sum(e.Exprs...)
	case *hclsyntax.FunctionCallExpr:
		if e.Name == "file" {
			return atom
		}
		if e.Name == "join" && len(e.Args) > 0 {
			return min(sum(e.Args...)*(1+d.weigh(e.Args[0])/atom), maxValue+1)
		}
		return sum(e.Args...)
	case *hclsyntax.ParenthesesExpr:
		return sum(e.Expression)
	case *hclsyntax.ConditionalExpr:
		return sum(e.TrueResult, e.FalseResult)
	case *hclsyntax.IndexExpr:
		return sum(e.Collection)
	case *hclsyntax.RelativeTraversalExpr:
		return sum(e.Source)
	}
	return atom
}

func localName(t hcl.Traversal) string {
	if len(t) < 2 || t.RootName() != "local" {
		return ""
	}
	if step, ok := t[1].(hcl.TraverseAttr); ok {
		return step.Name
	}
	return ""
}

// value evaluates an expression that check has accepted. ok is false when diagnostics were reported.
func (d *decoder) value(expr hclsyntax.Expression) (cty.Value, bool) {
	if diags := d.check(expr); diags.HasErrors() {
		d.diags = append(d.diags, diags...)
		return cty.NilVal, false
	}
	v, diags := expr.Value(d.context)
	if diags.HasErrors() {
		d.diags = append(d.diags, diags...)
		return cty.NilVal, false
	}
	if !v.IsWhollyKnown() {
		if !d.diags.HasErrors() { // else it draws on a local that was reported
			d.report(expr.Range(), "Not a value", "The expression has no known value.")
		}
		return cty.NilVal, false
	}
	return v, true
}

func problem(rng hcl.Range, summary, detail string) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: summary, Detail: detail, Subject: &rng}
}

func (d *decoder) report(rng hcl.Range, summary, detail string) {
	if len(d.diags) >= maxProblems {
		d.hidden++
		return
	}
	d.diags = append(d.diags, problem(rng, summary, detail))
}

// countHidden says how many problems are not listed, once there are more than anyone reads.
func (d *decoder) countHidden() {
	if d.hidden > 0 {
		end := rangeAt(d.src.Name, d.proposal.places.text, len(d.proposal.places.text), len(d.proposal.places.text))
		d.diags = append(d.diags, problem(end, "More problems", fmt.Sprintf("The file has %d more problems, which are not listed.", d.hidden)))
	}
}

func addressText(t hcl.Traversal) string {
	var b strings.Builder
	b.WriteString(t.RootName())
	for _, step := range t[1:] {
		switch s := step.(type) {
		case hcl.TraverseAttr:
			b.WriteString("." + s.Name)
		default:
			b.WriteString("[...]")
		}
	}
	return b.String()
}
