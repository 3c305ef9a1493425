package report

import (
	"bytes"
	"encoding/xml"
	"net/url"
	"unicode/utf8"

	"checker/internal/finding"
)

// A span is a place as readers count: lines and columns from 1, the end exclusive.
type span struct{ line, column, endLine, endColumn int }

// A counting says how long a piece of a line is.
type counting func(string) int

// bytesOf counts bytes of UTF-8.
func bytesOf(s string) int { return len(s) }

// utf16Of counts units of UTF-16.
func utf16Of(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// spanOf counts the columns of a place in its text. Without the text they are the characters that the run holds, which
// are the same on lines of plain ASCII. A place of no line is the start of the file.
func spanOf(place finding.Range, texts map[string][]byte, count counting) span {
	if place.Line < 1 {
		return span{1, 1, 1, 1}
	}
	s := span{place.Line, max(1, place.Column), max(place.Line, place.EndLine), max(1, place.EndColumn)}
	text, ok := texts[place.File]
	if ok && 0 <= place.Byte && place.Byte <= place.EndByte && place.EndByte <= len(text) {
		s.column, s.endColumn = columnAt(text, place.Byte, count), columnAt(text, place.EndByte, count)
	}
	if s.endLine == s.line {
		s.endColumn = max(s.column, s.endColumn)
	}
	return s
}

func columnAt(text []byte, offset int, count counting) int {
	start := bytes.LastIndexByte(text[:offset], '\n') + 1
	return 1 + count(string(text[start:offset]))
}

// A replacement is a change to a text: the lines from one to another, whole and without the last line's end.
type replacement struct {
	file     string
	span     span // columns as counted
	from, to int  // bytes of the text
	words    string
}

// replacementOf is the one replacement that makes the text of the proposal what the cure's edits make it, in whole lines.
// There is none unless the cure holds: what opens another breach is not for one click.
func replacementOf(r *result, count counting) (replacement, bool) {
	if r.finding == nil || r.finding.Tried == nil || !r.finding.Tried.Holds || r.finding.Tried.Text == "" {
		return replacement{}, false
	}
	before, ok := r.file.Texts[r.file.Path]
	after := []byte(r.finding.Tried.Text)
	if !ok || bytes.Equal(before, after) {
		return replacement{}, false
	}
	head := sharedLines(before, after)
	tail := sharedTail(before[head:], after[head:])
	if head == len(before)-tail && head > 0 { // only lines to add: they come with the line before
		head = bytes.LastIndexByte(before[:head-1], '\n') + 1
	}
	from, to := head, len(before)-tail
	words := after[head : len(after)-tail]
	if to > from && before[to-1] == '\n' && len(words) > 0 && words[len(words)-1] == '\n' {
		to, words = to-1, words[:len(words)-1]
		if to > from && before[to-1] == '\r' && len(words) > 0 && words[len(words)-1] == '\r' {
			to, words = to-1, words[:len(words)-1]
		}
	}
	return replacement{file: r.file.Path, span: spanBetween(before, from, to, count), from: from, to: to, words: string(words)}, true
}

func spanBetween(text []byte, from, to int, count counting) span {
	line := func(at int) int { return 1 + bytes.Count(text[:at], []byte("\n")) }
	return span{line(from), columnAt(text, from, count), line(to), columnAt(text, to, count)}
}

// sharedLines is how many bytes of whole lines two texts begin with alike.
func sharedLines(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	if n == len(a) && n == len(b) {
		return n
	}
	return bytes.LastIndexByte(a[:n], '\n') + 1
}

// sharedTail is how many bytes of whole lines two texts end with alike.
func sharedTail(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	for n > 0 && (!startsLine(a, len(a)-n) || !startsLine(b, len(b)-n)) {
		n--
	}
	return n
}

func startsLine(text []byte, at int) bool { return at == 0 || text[at-1] == '\n' }

// webAddress is a full address of the web, or none.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return ""
	}
	return u.String()
}

// cut shortens a text to so many bytes at most, between characters, and shows that it did.
func cut(s string, most int) string {
	if len(s) <= most {
		return s
	}
	n := most - len("…")
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// charactersOf counts code points.
func charactersOf(s string) int { return utf8.RuneCountInString(s) }

// where is a place, or the file alone where it has no line.
func where(r finding.Range) string {
	if r.Line < 1 {
		return visible(r.File)
	}
	return Where(r)
}

// attribute is words within the quotes of an attribute of XML.
func attribute(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a buffer takes everything
	return b.String()
}
