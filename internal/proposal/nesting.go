package proposal

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Bounds that no honest proposal comes near. HCL 2.25 dies beyond recovery on deep nesting and takes minutes over
// long chains, so both are measured on the tokens before anything parses them.
const (
	maxTokens     = 200_000
	maxDepth      = 100     // brackets, strings, templates and blocks that are open at once
	maxOperators  = 2000    // each may nest the rest of its expression
	maxBrackets   = 20_000  // each may index the expression before it
	maxDirectives = 100     // each may nest the rest of its template
	maxBlank      = 5000    // comments and line ends in a row, which the parser passes again for each operator
	maxDigits     = 50      // HCL reads numbers in the square of their length
	maxMoved      = 1 << 30 // bytes that HCL moves to join the lines of templates
	maxUnclosed   = 8       // comments without an end, from each of which the lexer looks through the whole text
)

// firstPart is how much is measured before the rest is looked at, so that little memory goes into a hostile text.
const firstPart = 256 << 10

// parse has the parser read a text that is not too much for it. A simple text is known not to be; any other, and one that is
// wrong, is measured first. There is a file beside errors when they leave nothing of it out.
func parse(name string, text []byte) (*hcl.File, hcl.Diagnostics) {
	if simple(text) {
		if file, diags := hclsyntax.ParseConfig(text, name, hcl.InitialPos); !diags.HasErrors() {
			return file, nil
		}
	}
	if diags := measure(name, text); diags.HasErrors() {
		return nil, diags
	}
	file, diags := hclsyntax.ParseConfig(text, name, hcl.InitialPos)
	if !diags.HasErrors() {
		return file, nil
	}
	if slices.ContainsFunc(diags, func(d *hcl.Diagnostic) bool { return d.Summary != "Attribute redefined" }) {
		file, diags = nil, append(diags, eachPiece(name, text)...)
	}
	return file, ordered(worded(diags), name, text)
}

// measure refuses text that would be too much for the parser.
func measure(name string, text []byte) hcl.Diagnostics {
	if at := unclosed(text, maxUnclosed+1); at >= 0 {
		return refuse(name, text, at, "Comments without an end", fmt.Sprintf("More than %d comments begin with /* and never end.", maxUnclosed))
	}
	for size := firstPart; size < len(text); size *= 2 {
		part := text[:size]
		if at := unclosed(part, 1); at >= 0 && unclosed(text[at:], 1) != 0 { // it ends after the part
			part = part[:at]
		}
		tokens, _ := hclsyntax.LexConfig(part, name, hcl.InitialPos)
		if diags := new(meter).all(tokens[:max(0, len(tokens)-2)]); diags.HasErrors() { // the last are cut
			return diags
		}
	}
	tokens, bad := hclsyntax.LexConfig(text, name, hcl.InitialPos)
	if diags := new(meter).all(tokens); diags.HasErrors() {
		return diags
	}
	if bad.HasErrors() {
		return ordered(worded(bad), name, text)
	}
	return nil
}

// unclosed is where the n-th comment begins that no later */ ends, or -1.
func unclosed(text []byte, n int) int {
	at := max(0, bytes.LastIndex(text, []byte("*/"))-1)
	for {
		i := bytes.Index(text[at:], []byte("/*"))
		if i < 0 {
			return -1
		}
		if at += i; n == 1 {
			return at
		}
		n--
		at += len("/*")
	}
}

// A meter adds up what the parser will have to do.
type meter struct {
	open                            []level
	operators, brackets, directives int
	blank, moved                    int
}

// A level is one bracket, string, template or block that is open.
type level struct {
	closes hclsyntax.TokenType
	joiner
}

// A joiner measures how HCL joins the literals of a template: it copies what is joined so far for each, and moves
// the parts that follow.
type joiner struct{ parts, joins, run, copied int }

const partSize = 16 // bytes of an interface value

func (j *joiner) moved() int { return j.copied + j.joins*j.parts*partSize }

func (j *joiner) literal(size int) {
	j.parts++
	if j.run > 0 {
		j.joins++
		j.copied += j.run + size
	}
	j.run += size
}

func (j *joiner) sequence() {
	j.parts++
	j.run = 0
}

func (m *meter) all(tokens hclsyntax.Tokens) hcl.Diagnostics {
	for i, t := range tokens {
		m.read(t)
		if summary, detail := m.excess(t, i+1); summary != "" {
			return hcl.Diagnostics{problem(t.Range, summary, detail)}
		}
	}
	return nil
}

func (m *meter) read(t hclsyntax.Token) {
	if t.Type == hclsyntax.TokenComment || t.Type == hclsyntax.TokenNewline {
		m.blank++
		return
	}
	m.blank = 0
	switch t.Type {
	case hclsyntax.TokenOBrace:
		m.begin(hclsyntax.TokenCBrace)
	case hclsyntax.TokenOParen:
		m.begin(hclsyntax.TokenCParen)
	case hclsyntax.TokenOBrack:
		m.brackets++
		m.begin(hclsyntax.TokenCBrack)
	case hclsyntax.TokenOQuote:
		m.begin(hclsyntax.TokenCQuote)
	case hclsyntax.TokenOHeredoc:
		m.begin(hclsyntax.TokenCHeredoc)
	case hclsyntax.TokenTemplateInterp:
		m.sequence()
	case hclsyntax.TokenTemplateControl:
		m.directives++
		m.sequence()
	case hclsyntax.TokenQuotedLit, hclsyntax.TokenStringLit:
		if len(m.open) > 0 {
			m.open[len(m.open)-1].literal(len(t.Bytes))
		}
	default:
		if isOperator(t.Type) {
			m.operators++
		}
		m.end(t.Type)
	}
}

func (m *meter) begin(closes hclsyntax.TokenType) { m.open = append(m.open, level{closes: closes}) }

// sequence opens ${ or %{ in the template around it.
func (m *meter) sequence() {
	if len(m.open) > 0 {
		m.open[len(m.open)-1].sequence()
	}
	m.begin(hclsyntax.TokenTemplateSeqEnd)
}

// end closes the innermost level. What closes no level is an error of syntax and takes nothing off the depth.
func (m *meter) end(t hclsyntax.TokenType) {
	if last := len(m.open) - 1; last >= 0 && m.open[last].closes == t {
		m.moved += m.open[last].moved()
		m.open = m.open[:last]
	}
}

// excess says which bound the text exceeds at a token, if any.
func (m *meter) excess(t hclsyntax.Token, count int) (summary, detail string) {
	moved := m.moved
	if len(m.open) > 0 {
		moved += m.open[len(m.open)-1].moved()
	}
	switch {
	case len(m.open) > maxDepth:
		return "Nested too deeply", fmt.Sprintf("More than %d brackets, strings and blocks are open here. No proposal needs more.", maxDepth)
	case m.operators > maxOperators:
		return "Too many operators", fmt.Sprintf("The file holds more than %d operators. No proposal needs more.", maxOperators)
	case m.brackets > maxBrackets:
		return "Too many brackets", fmt.Sprintf("The file holds more than %d lists and indexes. No proposal needs more.", maxBrackets)
	case m.directives > maxDirectives:
		return "Too many directives", fmt.Sprintf("The file holds more than %d template directives. No proposal needs more.", maxDirectives)
	case m.blank > maxBlank:
		return "Too many empty lines", fmt.Sprintf("More than %d comments and empty lines follow each other here. No proposal needs more.", maxBlank)
	case t.Type == hclsyntax.TokenNumberLit && len(t.Bytes) > maxDigits:
		return "Number too long", fmt.Sprintf("A number is written with at most %d digits. No proposal needs more.", maxDigits)
	case moved > maxMoved:
		return "Text too long", "The texts in this file have too many lines. Put a long text into a file of its own beside the proposal and read it with file()."
	case count > maxTokens:
		return "Too many words and signs", fmt.Sprintf("The file holds more than %d names, values and signs. No proposal needs more.", maxTokens)
	}
	return "", ""
}

// isOperator holds for the tokens that join expressions, "::" among them: HCL reads names that it joins in the
// square of their number.
func isOperator(t hclsyntax.TokenType) bool {
	switch t {
	case hclsyntax.TokenBang, hclsyntax.TokenMinus, hclsyntax.TokenPlus, hclsyntax.TokenStar, hclsyntax.TokenSlash, hclsyntax.TokenPercent,
		hclsyntax.TokenQuestion, hclsyntax.TokenAnd, hclsyntax.TokenOr, hclsyntax.TokenEqualOp, hclsyntax.TokenNotEqual, hclsyntax.TokenDoubleColon,
		hclsyntax.TokenLessThan, hclsyntax.TokenLessThanEq, hclsyntax.TokenGreaterThan, hclsyntax.TokenGreaterThanEq:
		return true
	}
	return false
}
