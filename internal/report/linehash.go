package report

import (
	"fmt"
	"unicode/utf16"
)

const (
	hashLength = 100   // characters that a line's hash looks at
	hashBase   = 37    // of the polynomial
	hashEnd    = 65535 // stands after the last character
)

// lineHashes are the hashes of a text's lines as the upload action of GitHub code scanning computes them, so that an
// alert stays the same whoever computes it. A hash is a polynomial modulo 2^64 over the first 100 characters from the
// start of the line, in units of UTF-16, without spaces and tabs, each end of a line as a line feed; after the end of
// the text stands 65535, then zeros. A number says which of the lines with that hash it is.
func lineHashes(text []byte) []string {
	characters, starts := hashed(text)
	var power uint64 = 1 // of the base, for what leaves the window
	for range hashLength {
		power *= hashBase
	}
	at := func(i int) uint64 {
		if i < len(characters) {
			return uint64(characters[i])
		}
		return 0
	}
	var sum uint64
	for i := range hashLength {
		sum = sum*hashBase + at(i)
	}
	hashes := make([]string, 0, len(starts))
	seen := map[uint64]int{}
	for i, line := 0, 0; line < len(starts); i++ {
		if i == starts[line] {
			seen[sum]++
			hashes = append(hashes, fmt.Sprintf("%x:%d", sum, seen[sum]))
			line++
		}
		sum = sum*hashBase + at(i+hashLength) - power*at(i)
	}
	return hashes
}

// hashed are the characters that count, and where among them each line starts.
func hashed(text []byte) (characters []uint16, starts []int) {
	lineStart, afterReturn := true, false
	add := func(c uint16) {
		if lineStart {
			starts = append(starts, len(characters))
		}
		lineStart = c == '\n'
		characters = append(characters, c)
	}
	for _, c := range utf16.Encode([]rune(string(text))) {
		switch {
		case c == ' ' || c == '\t':
			afterReturn = false
		case c == '\n' && afterReturn:
			afterReturn = false
		case c == '\r':
			add('\n')
			afterReturn = true
		default:
			add(c)
			afterReturn = false
		}
	}
	add(hashEnd)
	return characters, starts
}
