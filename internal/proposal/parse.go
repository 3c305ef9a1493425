package proposal

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// ParsePlain parses HCL that stands beside proposals, such as settings, with the guards that proposals have: what is no
// text, too large or nested too deeply is refused before the parser sees it. All values are written out, so reading them
// costs nothing. The text is what ranges point into.
func ParsePlain(name string, src []byte) (file *hcl.File, text []byte, diags hcl.Diagnostics) {
	if len(src) > DefaultMaxBytes {
		return nil, nil, refuse(name, nil, 0, "File too large", fmt.Sprintf("The file is larger than the limit of %d bytes.", DefaultMaxBytes))
	}
	if text, diags = guardText(Source{Name: name, Bytes: src}); diags.HasErrors() {
		return nil, nil, diags
	}
	if file, diags = parse(name, text); diags.HasErrors() {
		return nil, text, diags
	}
	return file, text, plainBody(file.Body.(*hclsyntax.Body))
}

func plainBody(body *hclsyntax.Body) (diags hcl.Diagnostics) {
	for _, attr := range inOrder(body.Attributes) {
		if !plain(attr.Expr) {
			detail := attr.Name + ": want a value that is written out: a text, a number, true or false, or a list of them."
			if word := hcl.ExprAsKeyword(attr.Expr); word != "" {
				detail = fmt.Sprintf("%s: a text is written in quotation marks: %q.", attr.Name, clip(word))
			}
			diags = append(diags, problem(attr.Expr.Range(), "Wrong value", detail))
		}
	}
	for _, b := range body.Blocks {
		diags = append(diags, plainBody(b.Body)...)
	}
	return diags
}

func plain(e hclsyntax.Expression) bool {
	switch e := e.(type) {
	case *hclsyntax.LiteralValueExpr:
		return true
	case *hclsyntax.TemplateExpr:
		return e.IsStringLiteral() || allPlain(e.Parts)
	case *hclsyntax.TupleConsExpr:
		return allPlain(e.Exprs)
	}
	return false
}

func allPlain(list []hclsyntax.Expression) bool {
	for _, e := range list {
		if !plain(e) {
			return false
		}
	}
	return true
}
