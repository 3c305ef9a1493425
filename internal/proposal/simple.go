package proposal

import (
	"bytes"
	"strings"
)

const (
	simpleBytes = maxTokens // no token is shorter than a byte
	simpleLines = 2000      // and pieces of text, which HCL joins in the square of their number
)

// simple says that a text is within every bound, as nearly all are: its quoted texts end on their line and hold nothing but
// themselves, so that one look at each byte tells what is open. Of any other text false says nothing; it is measured on
// its tokens, which takes as long as parsing it.
func simple(text []byte) bool {
	pieces := bytes.Count(text, []byte("\n")) + bytes.Count(text, []byte("$")) + bytes.Count(text, []byte("%"))
	if len(text) > simpleBytes || pieces > simpleLines {
		return false
	}
	for _, sign := range []string{"${", "%{", "~", "\\", "/*"} {
		if bytes.Contains(text, []byte(sign)) {
			return false
		}
	}
	s := simpleText{}
	for line := range bytes.Lines(text) {
		if !s.line(line) {
			return false
		}
	}
	return true
}

// A simpleText is what is open at the end of a line: brackets, by what closes them, or one heredoc, by its marker.
type simpleText struct {
	open                []byte
	marker              []byte
	operators, brackets int
}

// line reads a line, and says whether the text is still simple.
func (s *simpleText) line(line []byte) bool {
	if s.marker != nil {
		if bytes.HasSuffix(line, []byte("\n")) && bytes.Equal(bytes.TrimSpace(line), s.marker) {
			s.marker = nil
		}
		return true
	}
	if i := bytes.Index(line, []byte("<<")); i >= 0 {
		s.marker = markerOf(line[i+len("<<"):])
		return s.marker != nil && !bytes.ContainsAny(line[:i], `"#/`) && s.code(line[:i])
	}
	return s.code(line)
}

// markerOf is the marker of a heredoc, from what follows the "<<" in its line; nil when it is not certainly one.
func markerOf(rest []byte) []byte {
	marker := bytes.TrimPrefix(rest, []byte("-"))
	marker, ended := bytes.CutSuffix(marker, []byte("\n"))
	marker = bytes.TrimSuffix(marker, []byte("\r"))
	if !ended || len(marker) == 0 {
		return nil
	}
	for i, c := range marker {
		if !isLetter(c) && (i == 0 || c < '0' || c > '9') {
			return nil
		}
	}
	return marker
}

func isLetter(c byte) bool { return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }

// code reads what stands outside of heredocs.
func (s *simpleText) code(line []byte) bool {
	digits := 0
	for i := 0; i < len(line); i++ {
		c := line[i]
		if digits++; !inNumber(c) {
			digits = 0
		}
		switch {
		case c == '#' || bytes.HasPrefix(line[i:], []byte("//")):
			return true
		case c == '"':
			length := bytes.IndexByte(line[i+1:], '"')
			if length < 0 {
				return false
			}
			i += length + 1
		default:
			s.sign(c)
		}
		if digits > maxDigits || len(s.open) >= maxDepth || s.operators > maxOperators || s.brackets > maxBrackets {
			return false
		}
	}
	return true
}

// inNumber holds for what may stand in a number.
func inNumber(c byte) bool { return '0' <= c && c <= '9' || strings.IndexByte(".eE+-", c) >= 0 }

func (s *simpleText) sign(c byte) {
	switch c {
	case '{':
		s.open = append(s.open, '}')
	case '(':
		s.open = append(s.open, ')')
	case '[':
		s.brackets++
		s.open = append(s.open, ']')
	case '}', ')', ']': // what closes nothing takes nothing off the depth
		if last := len(s.open) - 1; last >= 0 && s.open[last] == c {
			s.open = s.open[:last]
		}
	case '!', '-', '+', '*', '/', '%', '?', '&', '|', '=', '<', '>', ':':
		s.operators++
	}
}
