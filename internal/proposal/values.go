package proposal

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"checker/internal/vocabulary"
)

// factValue reads the value of a fact as the input holds it. It is not stated when it is null or wrong.
func (r *reader) factValue(attr *hclsyntax.Attribute, fact *vocabulary.Fact, prefix string) (any, bool) {
	path := r.address + "." + prefix + attr.Name
	r.proposal.places.attribute(path, attr, r.origins(attr.Expr), r.filesOf(attr.Expr))
	if fact.Kind == vocabulary.Reference {
		return r.referenceValue(attr.Expr, fact, path)
	}
	if tuple, ok := attr.Expr.(*hclsyntax.TupleConsExpr); ok && fact.List {
		list, good := make([]any, 0, len(tuple.Exprs)), true
		for i, expr := range tuple.Exprs {
			v, ok := r.value(expr)
			if !ok {
				good = false
				continue
			}
			element, ok := r.single(v, fact, expr.Range())
			good = good && ok
			list = append(list, element)
			r.proposal.places.element(fmt.Sprintf("%s[%d]", path, i), expr, r.origins(expr))
		}
		return list, good
	}
	v, ok := r.value(attr.Expr)
	if !ok || v.IsNull() {
		return nil, false
	}
	if !fact.List {
		return r.single(v, fact, attr.Expr.Range())
	}
	if !v.Type().IsTupleType() && !v.Type().IsListType() {
		element, ok := r.single(v, fact, attr.Expr.Range())
		return []any{element}, ok
	}
	list, good := []any{}, true
	for _, item := range v.AsValueSlice() {
		element, ok := r.single(item, fact, attr.Expr.Range())
		good = good && ok
		list = append(list, element)
	}
	return list, good
}

// single reads one value of the fact's kind.
func (r *reader) single(v cty.Value, fact *vocabulary.Fact, rng hcl.Range) (any, bool) {
	wrong := func(detail string) (any, bool) {
		r.report(rng, "Wrong value", fmt.Sprintf("%s: %s.", fact.Name, strings.TrimSuffix(detail, ".")))
		return nil, false
	}
	if v.IsNull() {
		return wrong("null cannot stand in a list")
	}
	switch fact.Kind {
	case vocabulary.Boolean:
		if v.Type() != cty.Bool {
			return wrong("want true or false, without quotation marks")
		}
		return v.True(), true
	case vocabulary.Integer:
		return r.integer(v, fact, wrong)
	case vocabulary.Money:
		if v.Type() == cty.Number {
			f := v.AsBigFloat()
			if f.MantExp(nil) > 60 {
				return wrong("the amount is too large")
			}
			v = cty.StringVal(f.Text('f', -1))
		}
	case vocabulary.Share:
		if v.Type() == cty.Number {
			return wrong(fmt.Sprintf("a share is written with its sign, in quotation marks, as in %q", v.AsBigFloat().Text('g', 6)+"%"))
		}
	}
	if v.Type() != cty.String {
		return wrong("want a text in quotation marks")
	}
	text := strings.ReplaceAll(v.AsString(), "\r\n", "\n")
	if at, char := findControl(text); at >= 0 {
		r.report(rng, "Control character", controlDetail(char))
		return nil, false
	}
	return r.textual(text, fact, wrong)
}

func (r *reader) integer(v cty.Value, fact *vocabulary.Fact, wrong func(string) (any, bool)) (any, bool) {
	if v.Type() != cty.Number {
		return wrong("want a whole number, without quotation marks")
	}
	n, accuracy := v.AsBigFloat().Int64()
	switch {
	case accuracy != 0 || n > 1e15:
		return wrong("want a whole number")
	case n < fact.Minimum:
		return wrong(fmt.Sprintf("want a whole number of at least %d", fact.Minimum))
	}
	return n, true
}

// textual reads the kinds that are written as text.
func (r *reader) textual(text string, fact *vocabulary.Fact, wrong func(string) (any, bool)) (any, bool) {
	switch fact.Kind {
	case vocabulary.Date:
		if err := vocabulary.CheckDate(text); err != nil {
			return wrong(err.Error())
		}
	case vocabulary.Share:
		s, err := vocabulary.ParseShare(text)
		if err != nil {
			return wrong(err.Error())
		}
		return map[string]any{"num": s.Num, "den": s.Den, "text": s.Text}, true
	case vocabulary.Money:
		cents, err := vocabulary.ParseMoney(text)
		if err != nil {
			return wrong(err.Error())
		}
		return cents, true
	case vocabulary.Citation:
		c, err := r.vocabulary.ParseCitation(text)
		if err != nil {
			return wrong(err.Error())
		}
		return citationFacts(c), true
	case vocabulary.Word:
		if _, ok := fact.WordTitle(text); !ok {
			return wrong(unknownWord(text, fact))
		}
	case vocabulary.String:
		if strings.TrimSpace(text) == "" {
			return wrong("the text is empty; leave the attribute out if it is not known")
		}
	}
	return text, true
}

func unknownWord(text string, fact *vocabulary.Fact) string {
	var words []string
	for _, w := range fact.Words {
		words = append(words, w.Word)
	}
	return fmt.Sprintf("%q is none of its words.%s The words are: %s", text, vocabulary.DidYouMean(text, words), strings.Join(words, ", "))
}

func citationFacts(c vocabulary.CitationValue) map[string]any {
	facts := map[string]any{"key": c.Key, "body": c.Body, "text": c.Text}
	for name, part := range map[string]string{"jurisdiction": c.Jurisdiction, "article": c.Article, "section": c.Section, "last": c.Last, "subdivision": c.Subdivision} {
		if part != "" {
			facts[name] = part
		}
	}
	return facts
}

// filesOf lists the texts that an expression reads with file().
func (d *decoder) filesOf(expr hclsyntax.Expression) []string {
	var names []string
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		call, ok := node.(*hclsyntax.FunctionCallExpr)
		if ok && call.Name == "file" && len(call.Args) == 1 {
			if v, diags := call.Args[0].Value(nil); !diags.HasErrors() && v.Type() == cty.String && !v.IsNull() {
				names = append(names, v.AsString())
			}
		}
		return nil
	})
	return names
}
