package proposal

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/apparentlymart/go-textseg/v17/textseg"
	"github.com/hashicorp/hcl/v2"
)

// ReadLimited reads at most limit bytes, and one more when there are more, so that the reader of
// the bytes can tell.
func ReadLimited(r io.Reader, limit int) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, min(int64(limit), math.MaxInt64-1)+1))
}

// guard refuses bytes that are not the text of a proposal, before anything parses them. It returns the text
// without a byte order mark; ranges count from there.
func guard(src Source) ([]byte, hcl.Diagnostics) {
	limit := src.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	if len(src.Bytes) > limit {
		return nil, refuse(src.Name, nil, 0, "File too large", fmt.Sprintf("The file is larger than the limit of %d bytes. A proposal of that size is unheard of; if it is one, raise the limit with --max-bytes.", limit))
	}
	const noJSON = "Proposals are written in HCL's native syntax, which keeps the place of every fact. Rewrite the file as .hcl."
	if strings.HasSuffix(strings.ToLower(src.Name), ".json") {
		return nil, refuse(src.Name, nil, 0, "JSON syntax not supported", noJSON)
	}
	text, diags := guardText(src)
	if diags.HasErrors() {
		return nil, diags
	}
	first := bytes.TrimLeft(text, " \t\r\n")
	switch {
	case len(first) == 0:
		return nil, refuse(src.Name, text, 0, "Empty file", `The file states nothing. A proposal begins with a block: proposal "name" { ... }.`)
	case first[0] == '{':
		return nil, refuse(src.Name, text, len(text)-len(first), "JSON syntax not supported", noJSON)
	}
	return text, nil
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
	if diags := controls(src.Name, text); diags.HasErrors() {
		return nil, diags
	}
	return text, nil
}

// controls reports each character that changes how the text is shown: a pasted text holds many, and they are not seen.
func controls(name string, text []byte) hcl.Diagnostics {
	var diags hcl.Diagnostics
	c := cursor{text: text, pos: hcl.InitialPos}
	for rest := string(text); len(diags) <= maxProblems; {
		at, r := findControl(rest)
		if at < 0 {
			break
		}
		start := c.to(len(text) - len(rest) + at)
		diags = append(diags, problem(hcl.Range{Filename: name, Start: start, End: start}, "Control character", controlDetail(r)))
		rest = rest[at+utf8.RuneLen(r):]
	}
	return ordered(diags, name, text)
}

func refuse(name string, text []byte, at int, summary, detail string) hcl.Diagnostics {
	return hcl.Diagnostics{problem(rangeAt(name, text, at, at), summary, detail)}
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

// findControl finds the first character that changes how text is shown without being seen: a hidden
// character, or a carriage return that does not end a line and so overwrites it on a terminal.
func findControl(text string) (int, rune) {
	for at, r := range text {
		if IsHidden(r) || r == '\r' && !strings.HasPrefix(text[at:], "\r\n") {
			return at, r
		}
	}
	return -1, 0
}

// IsHidden reports whether the character changes how text is shown without being seen itself: control characters
// other than tab and line ends, marks of reading direction, characters of no width. Such characters are reported,
// and never printed raw. The two joiners are not among them: the scripts of some ballot languages need them.
func IsHidden(r rune) bool {
	switch {
	case r == '\n' || r == '\r' || r == '\t':
		return false
	case r < 0x80:
		return unicode.IsControl(r)
	case r == 0x200C || r == 0x200D || unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point)
}

func controlDetail(r rune) string {
	if unicode.Is(unicode.Bidi_Control, r) {
		return fmt.Sprintf("The character U+%04X changes the reading direction of what follows, so the text that people see is not the text that is filed. Remove it.", r)
	}
	return fmt.Sprintf("The character U+%04X is not seen but changes how the text is shown. Remove it.", r)
}

// rangeAt is the range between two offsets of a text.
func rangeAt(name string, text []byte, from, to int) hcl.Range {
	c := cursor{text: text, pos: hcl.InitialPos}
	return hcl.Range{Filename: name, Start: c.to(from), End: c.to(to)}
}

// A cursor turns growing offsets of a text into positions, in one pass.
type cursor struct {
	text []byte
	pos  hcl.Pos
}

// to counts columns in grapheme clusters, as HCL does.
func (c *cursor) to(at int) hcl.Pos {
	at = min(max(at, c.pos.Byte), len(c.text))
	between := c.text[c.pos.Byte:at]
	if i := bytes.LastIndexByte(between, '\n'); i >= 0 {
		c.pos.Line += bytes.Count(between, []byte("\n"))
		c.pos.Column = 1
		between = between[i+1:]
	}
	for len(between) > 0 {
		n, _, _ := textseg.ScanGraphemeClusters(between, true) // it never fails at the end of a text
		c.pos.Column++
		between = between[n:]
	}
	c.pos.Byte = at
	return c.pos
}
