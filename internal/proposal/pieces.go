package proposal

import (
	"bytes"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// eachPiece parses what stands at the top of a text piece by piece, a block or a line at a time: HCL tells the first mistake
// of a text, and a mistake in one block is no reason to be silent on the next. What is open to the end is left out.
func eachPiece(name string, text []byte) hcl.Diagnostics {
	var diags hcl.Diagnostics
	tokens, _ := hclsyntax.LexConfig(text, name, hcl.InitialPos) // what is wrong with it was told before
	m, begun := new(meter), false
	var start hcl.Pos
	for _, t := range tokens {
		ends := t.Type == hclsyntax.TokenNewline || t.Type == hclsyntax.TokenEOF || t.Type == hclsyntax.TokenComment && bytes.HasSuffix(t.Bytes, []byte("\n"))
		switch {
		case begun && ends && len(m.open) == 0:
			_, found := hclsyntax.ParseConfig(text[start.Byte:t.Range.End.Byte], name, start)
			diags = append(diags, found...)
			begun = false
		case !begun && !ends && t.Type != hclsyntax.TokenComment:
			begun, start = true, t.Range.Start
		}
		m.read(t)
		if len(diags) > maxProblems {
			break
		}
	}
	return diags
}
