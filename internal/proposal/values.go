package proposal

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"checker/internal/vocabulary"
)

// maxParsed is the length of a text that can be a date, a share, an amount, a citation or a word.
const maxParsed = 400

// factValue reads the value of a fact as the input holds it: nil when it is null, which counts as not written. ok is
// false when it is wrong, and that was reported.
func (r *reader) factValue(attr *hclsyntax.Attribute, fact *vocabulary.Fact, prefix string) (value any, ok bool) {
	path := r.address + "." + prefix + attr.Name
	if fact.Kind == vocabulary.Reference {
		r.proposal.places.value(path, attr.SrcRange, written{rng: attr.Expr.Range()})
		return r.referenceValue(attr.Expr, fact, path)
	}
	if tuple, ok := attr.Expr.(*hclsyntax.TupleConsExpr); ok && fact.List {
		list, files, good := r.elementsOf(tuple, fact, path)
		r.proposal.places.value(path, attr.SrcRange, r.written(attr.Expr, files))
		return list, good
	}
	if r.bareWord(fact, attr.Expr) {
		return nil, false
	}
	v, ok := r.value(attr.Expr)
	if !ok || v.IsNull() {
		return nil, ok
	}
	r.proposal.places.value(path, attr.SrcRange, r.written(attr.Expr, r.reading))
	if !fact.List {
		return r.single(v, fact, attr.Expr.Range())
	}
	items := []cty.Value{v}
	if v.Type().IsTupleType() || v.Type().IsListType() {
		items = v.AsValueSlice()
	}
	list, good := make([]any, 0, len(items)), true
	for _, item := range items {
		if r.full() {
			return nil, false
		}
		element, ok := r.single(item, fact, attr.Expr.Range())
		good = good && ok
		list = append(list, element)
	}
	return list, good
}

// elementsOf reads a list that is written out: each element has a place of its own.
func (r *reader) elementsOf(tuple *hclsyntax.TupleConsExpr, fact *vocabulary.Fact, path string) (list []any, files []string, good bool) {
	list, good = make([]any, 0, len(tuple.Exprs)), true
	for i, expr := range tuple.Exprs {
		if r.bareWord(fact, expr) {
			good = false
			continue
		}
		v, ok := r.value(expr)
		if !ok {
			good = false
			continue
		}
		element, ok := r.single(v, fact, expr.Range())
		good = good && ok
		list = append(list, element)
		files = append(files, r.reading...)
		r.proposal.places.value(fmt.Sprintf("%s[%d]", path, i), expr.Range(), r.written(expr, r.reading))
	}
	return list, files, good
}

// written says what feeds an expression that read the files itself.
func (r *reader) written(expr hclsyntax.Expression, files []string) written {
	w := written{rng: expr.Range(), files: slices.Clone(files)}
	for _, l := range r.origins(expr) {
		w.locals = append(w.locals, l.attr.Expr.Range())
		w.files = append(w.files, l.files...)
	}
	slices.Sort(w.files)
	w.files = slices.Compact(w.files)
	return w
}

// bareWord reports a word of the fact that is written without its quotation marks.
func (r *reader) bareWord(fact *vocabulary.Fact, expr hclsyntax.Expression) bool {
	word := hcl.ExprAsKeyword(expr)
	_, ok := fact.WordTitle(word)
	if ok {
		r.report(expr.Range(), "Wrong value", fmt.Sprintf("%s: a word is written in quotation marks: %q.", fact.Name, word))
	}
	return ok
}

// A refusal reports what is wrong with a value, and returns that none is stated.
type refusal func(detail string) (any, bool)

// single reads one value of the fact's kind.
func (r *reader) single(v cty.Value, fact *vocabulary.Fact, rng hcl.Range) (any, bool) {
	wrong := func(detail string) (any, bool) {
		r.report(rng, "Wrong value", fact.Name+": "+sentence(detail))
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
			if f.MantExp(nil) > 60 { // beyond what counts cents in 64 bits
				return wrong("the amount is too large")
			}
			v = cty.StringVal(f.Text('f', -1))
		}
	case vocabulary.Share:
		if v.Type() == cty.Number {
			return wrong(`a share is written with its sign, in quotation marks, as in "55%"`)
		}
	}
	switch {
	case v.Type() == cty.String:
	case fact.Kind == vocabulary.Date:
		return wrong(`want a day in quotation marks, as in "2026-11-03"`)
	default:
		return wrong("want a text in quotation marks")
	}
	text := strings.ReplaceAll(v.AsString(), "\r\n", "\n")
	if at, char := findControl(text); at >= 0 {
		r.report(rng, "Control character", controlDetail(char))
		return nil, false
	}
	return r.textual(text, fact, wrong)
}

// sentence ends a text as a sentence ends.
func sentence(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") {
		return s
	}
	return s + "."
}

func (r *reader) integer(v cty.Value, fact *vocabulary.Fact, wrong refusal) (any, bool) {
	if v.Type() != cty.Number {
		return wrong("want a whole number, without quotation marks")
	}
	const most = 1_000_000_000_000_000
	n, accuracy := v.AsBigFloat().Int64()
	switch {
	case n > most:
		return wrong(fmt.Sprintf("want a whole number of at most %d", int64(most)))
	case n < fact.Minimum:
		return wrong(fmt.Sprintf("want a whole number of at least %d", fact.Minimum))
	case accuracy != 0:
		return wrong("want a whole number")
	}
	return n, true
}

// textual reads the kinds that are written as text.
func (r *reader) textual(text string, fact *vocabulary.Fact, wrong refusal) (any, bool) {
	switch {
	case fact.Kind == vocabulary.String || fact.Kind == vocabulary.Text:
		if strings.TrimSpace(text) == "" {
			return wrong("the text is empty; leave the attribute out if it is not known")
		}
		return text, true
	case len(text) > maxParsed:
		return wrong(fmt.Sprintf("the text is too long to be a %s", fact.Kind))
	}
	value, err := r.parse(text, fact)
	if err != nil {
		return wrong(err.Error())
	}
	return value, true
}

// parse reads a text with a form of its own.
func (r *reader) parse(text string, fact *vocabulary.Fact) (any, error) {
	switch fact.Kind {
	case vocabulary.Date:
		return text, vocabulary.CheckDay(text)
	case vocabulary.Share:
		s, err := vocabulary.ParseShare(text)
		return map[string]any{"num": s.Num, "den": s.Den, "text": s.Text}, err
	case vocabulary.Money:
		return vocabulary.ParseMoney(text)
	case vocabulary.Citation:
		c, err := r.vocabulary.ParseCitation(text)
		return citationFacts(c), err
	}
	if _, ok := fact.WordTitle(text); !ok {
		return nil, r.unknownWord(text, fact)
	}
	return text, nil
}

func (d *decoder) unknownWord(text string, fact *vocabulary.Fact) error {
	words := make([]string, len(fact.Words))
	for i, w := range fact.Words {
		words[i] = w.Word
	}
	return fmt.Errorf("%q is none of its words.%s The words are: %s", clip(text), d.suggest(text, words), strings.Join(words, ", "))
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
