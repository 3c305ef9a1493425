package proposal

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/apparentlymart/go-textseg/v15/textseg"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Bounds that no honest proposal comes near. HCL 2.25 dies beyond recovery on deep nesting, so the
// depth is counted on the tokens, before anything parses them.
const (
	maxDepth     = 100
	maxOperators = 2000
	maxBrackets  = 20000
	maxControls  = 100
)

// guard refuses text that is not a proposal's, before it is parsed. It returns the text without a
// byte order mark; ranges count from there.
func guard(src Source) ([]byte, hcl.Diagnostics) {
	limit := src.MaxBytes
	if limit == 0 {
		limit = DefaultMaxBytes
	}
	if len(src.Bytes) > limit {
		return nil, refuse(src.Name, nil, 0, "File too large", fmt.Sprintf("The file is larger than the limit of %d bytes. A proposal of that size is unheard of; if it is one, raise the limit with --max-bytes.", limit))
	}
	if strings.HasSuffix(src.Name, ".json") {
		return nil, refuse(src.Name, nil, 0, "JSON syntax not supported", "Proposals are written in HCL's native syntax, which keeps the place of every fact. Rewrite the file as .hcl.")
	}
	text, diags := guardText(src)
	if diags.HasErrors() {
		return nil, diags
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, refuse(src.Name, text, 0, "Empty file", `The file states nothing. A proposal begins with a block: proposal "name" { ... }.`)
	}
	return text, checkNesting(src.Name, text)
}

// guardText refuses bytes that are no plain UTF-8 text, and drops a byte order mark.
func guardText(src Source) ([]byte, hcl.Diagnostics) {
	text, bom := bytes.CutPrefix(src.Bytes, []byte("\xef\xbb\xbf"))
	switch {
	case !bom && (bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff"))):
		return nil, refuse(src.Name, nil, 0, "Not UTF-8", "The file is in UTF-16. Save it as UTF-8.")
	case bytes.IndexByte(text, 0) >= 0:
		return nil, refuse(src.Name, text, bytes.IndexByte(text, 0), "Binary file", "The file holds a zero byte, so it is not a text. A proposal is a UTF-8 text.")
	case !utf8.Valid(text):
		return nil, refuse(src.Name, text, invalidAt(text), "Not UTF-8", "The file holds a byte here that is not UTF-8. Save it as UTF-8.")
	}
	if at, r := findControl(string(text)); at >= 0 {
		return nil, refuse(src.Name, text, at, "Control character", controlDetail(r))
	}
	return text, nil
}

func refuse(name string, text []byte, at int, summary, detail string) hcl.Diagnostics {
	rng := rangeAt(name, text, at, at)
	return hcl.Diagnostics{{Severity: hcl.DiagError, Summary: summary, Detail: detail, Subject: &rng}}
}

func invalidAt(text []byte) int {
	at := 0
	for at < len(text) {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return at
}

// findControl finds the first character that changes how text is shown without being seen: control
// characters other than tab and line ends, marks of reading direction, zero-width characters.
func findControl(text string) (int, rune) {
	for at, r := range text {
		if IsHidden(r) {
			return at, r
		}
	}
	return -1, 0
}

// IsHidden reports whether the character changes how text is shown without being seen itself.
// Such characters are reported, and never printed raw.
func IsHidden(r rune) bool {
	switch {
	case r == '\n' || r == '\r' || r == '\t':
		return false
	case unicode.IsControl(r):
		return true
	case unicode.Is(unicode.Bidi_Control, r):
		return true
	}
	return r == 0x200B || r == 0x2028 || r == 0x2029 || r == 0x2060 || r == 0xFEFF || (0xE0000 <= r && r <= 0xE007F)
}

func controlDetail(r rune) string {
	if unicode.Is(unicode.Bidi_Control, r) {
		return fmt.Sprintf("The character U+%04X changes the reading direction of what follows, so the text that people see is not the text that is filed. Remove it.", r)
	}
	return fmt.Sprintf("The character U+%04X is not seen but changes how the text is shown. Remove it.", r)
}

// checkNesting counts depth and operators on the tokens.
func checkNesting(name string, text []byte) hcl.Diagnostics {
	tokens, diags := hclsyntax.LexConfig(text, name, hcl.InitialPos)
	if diags.HasErrors() {
		return ordered(diags)
	}
	depth, operators, brackets, controls := 0, 0, 0, 0
	for _, token := range tokens {
		switch token.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOParen, hclsyntax.TokenTemplateInterp, hclsyntax.TokenOQuote, hclsyntax.TokenOHeredoc:
			depth++
		case hclsyntax.TokenOBrack:
			depth++
			brackets++
		case hclsyntax.TokenTemplateControl:
			depth++
			controls++
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen, hclsyntax.TokenTemplateSeqEnd, hclsyntax.TokenCQuote, hclsyntax.TokenCHeredoc:
			depth--
		case hclsyntax.TokenBang, hclsyntax.TokenMinus, hclsyntax.TokenPlus, hclsyntax.TokenStar, hclsyntax.TokenSlash, hclsyntax.TokenPercent,
			hclsyntax.TokenQuestion, hclsyntax.TokenAnd, hclsyntax.TokenOr, hclsyntax.TokenEqualOp, hclsyntax.TokenNotEqual,
			hclsyntax.TokenLessThan, hclsyntax.TokenLessThanEq, hclsyntax.TokenGreaterThan, hclsyntax.TokenGreaterThanEq:
			operators++
		}
		if depth > maxDepth || operators > maxOperators || brackets > maxBrackets || controls > maxControls {
			return hcl.Diagnostics{{
				Severity: hcl.DiagError, Summary: "Nested too deeply", Subject: token.Range.Ptr(),
				Detail: fmt.Sprintf("The text nests more than %d brackets, strings and blocks here, or holds more than %d operators. No proposal needs that.", maxDepth, maxOperators),
			}}
		}
	}
	return nil
}

// rangeAt is the range between two offsets of a text.
func rangeAt(name string, text []byte, from, to int) hcl.Range {
	return hcl.Range{Filename: name, Start: posAt(text, from), End: posAt(text, to)}
}

// posAt counts columns in grapheme clusters, as HCL does.
func posAt(text []byte, at int) hcl.Pos {
	if at > len(text) {
		at = len(text)
	}
	before := text[:at]
	line := bytes.Count(before, []byte("\n"))
	begin := bytes.LastIndexByte(before, '\n') + 1
	column, err := textseg.TokenCount(before[begin:], textseg.ScanGraphemeClusters)
	if err != nil {
		column = at - begin
	}
	return hcl.Pos{Line: line + 1, Column: column + 1, Byte: at}
}
