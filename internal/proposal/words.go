package proposal

import (
	"bytes"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Words is where the words stand in the value at the address: in the file itself, in a local that feeds it, or in
// a text that it reads. Case does not matter, nor how the words are spaced, broken into lines or escaped.
func (p *Proposal) Words(address, words string) []hcl.Range {
	value, ok := nearest(p.places.values, address)
	needle := foldText([]byte(words))
	if !ok || len(bytes.Trim(needle.text, " ")) == 0 {
		return nil
	}
	var found []hcl.Range
	for _, rng := range append([]hcl.Range{value.rng}, value.locals...) {
		literals := p.places.literals(rng)
		if len(literals) == 0 {
			continue
		}
		c := cursor{text: p.places.text, pos: literals[0].rng.Start}
		found = append(found, foldLiterals(c.text, literals).find(needle, p.File, c)...)
	}
	for _, name := range value.files {
		text := p.places.files[name]
		found = append(found, foldText(text).find(needle, Beside(p.File, name), cursor{text: text, pos: hcl.InitialPos})...)
	}
	return found
}

// A literal is a piece of text between quotation marks or in a heredoc.
type literal struct {
	quoted bool // with backslash escapes
	rng    hcl.Range
}

// literals are those in the range of an expression, in order.
func (p *places) literals(rng hcl.Range) []literal {
	end := rng.End.Byte
	if i := bytes.IndexByte(p.text[end:], '\n'); i >= 0 { // the marker of a heredoc is one with the end of its line
		end += i + 1
	}
	tokens, _ := hclsyntax.LexExpression(p.text[rng.Start.Byte:end], p.name, rng.Start)
	var all []literal
	for _, t := range tokens {
		if t.Range.Start.Byte >= rng.End.Byte {
			break
		}
		if t.Type == hclsyntax.TokenQuotedLit || t.Type == hclsyntax.TokenStringLit {
			all = append(all, literal{quoted: t.Type == hclsyntax.TokenQuotedLit, rng: t.Range})
		}
	}
	return all
}

// A folded text is in small letters with single spaces, and knows where each of its bytes comes from.
type folded struct {
	text         []byte
	starts, ends []int
}

func (f *folded) add(r rune, start, end int) {
	if unicode.IsSpace(r) {
		if last := len(f.text) - 1; last >= 0 && f.text[last] == ' ' {
			f.ends[last] = end
			return
		}
		r = ' '
	}
	before := len(f.text)
	f.text = utf8.AppendRune(f.text, unicode.ToLower(r))
	for range len(f.text) - before {
		f.starts, f.ends = append(f.starts, start), append(f.ends, end)
	}
}

// foldText folds a plain text.
func foldText(text []byte) *folded {
	f := &folded{}
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		f.add(r, at, at+size)
		at += size
	}
	return f
}

// foldLiterals folds literals of a file, with what their escapes stand for. A zero byte, which no text holds,
// parts those that do not follow each other.
func foldLiterals(text []byte, literals []literal) *folded {
	f := &folded{}
	for i, l := range literals {
		at, end := l.rng.Start.Byte, l.rng.End.Byte
		if i > 0 && literals[i-1].rng.End.Byte != at {
			f.add(0, at, at)
		}
		for at < end {
			r, size := unescape(text[at:end], l.quoted)
			f.add(r, at, at+size)
			at += size
		}
	}
	return f
}

// unescape reads the character that a literal begins with, and how many bytes it is written in.
func unescape(text []byte, quoted bool) (rune, int) {
	if bytes.HasPrefix(text, []byte("$${")) || bytes.HasPrefix(text, []byte("%%{")) {
		return rune(text[0]), 2 // the brace follows as itself
	}
	if !quoted || text[0] != '\\' || len(text) < 2 {
		return utf8.DecodeRune(text)
	}
	digits := 0
	switch text[1] {
	case 'n', 'r', 't':
		return ' ', 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		return rune(text[1]), 2
	}
	code, _ := strconv.ParseUint(string(text[2:min(2+digits, len(text))]), 16, 32) // the parser has accepted it
	return rune(code), 2 + digits
}

// find lists where the needle stands, without overlaps.
func (f *folded) find(needle *folded, name string, c cursor) []hcl.Range {
	var found []hcl.Range
	words := bytes.Trim(needle.text, " ")
	for at := 0; ; {
		i := bytes.Index(f.text[at:], words)
		if i < 0 {
			return found
		}
		first, last := at+i, at+i+len(words)-1
		found = append(found, hcl.Range{Filename: name, Start: c.to(f.starts[first]), End: c.to(f.ends[last])})
		at = last + 1
	}
}
