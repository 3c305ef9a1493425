package report

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"checker/internal/document"
)

// visible makes a text of a proposal safe to print: control characters, marks of reading direction and other
// characters that are not seen become visible; tabs become spaces, so that marks stay under what they mark. What a
// runner of GitHub would read as a command in its log stands in brackets.
func visible(s string) string {
	if strings.Contains(s, "::") || strings.Contains(s, "##[") {
		s = strings.ReplaceAll(commandForm.ReplaceAllString(s, "$1⟨::⟩$2"), "##[", "##⟨[⟩")
	}
	if !strings.ContainsFunc(s, document.Hidden) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t':
			b.WriteString("    ")
		case document.Hidden(r):
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// commandForm is "::name" at the beginning of a word, since a line may begin there.
var commandForm = regexp.MustCompile(`(^|\s)::([A-Za-z])`)

// oneLine is a text of a proposal as part of a line.
func oneLine(s string) string { return visible(strings.Join(strings.Fields(s), " ")) }

// columns is how many columns of a terminal a visible text takes.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

func columnsOf(r rune) int {
	if r < 0x300 {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// clip cuts a text that takes too many columns, and shows that it did.
func clip(s string, most int) string {
	if columns(s) <= most {
		return s
	}
	n := 0
	for i, r := range s {
		if n += columnsOf(r); n >= most {
			return s[:i] + "…"
		}
	}
	return s
}

// fold breaks a text into lines of at most width columns: the first begins with first, the others with rest.
func fold(s string, width int, first, rest string) string {
	var b strings.Builder
	b.WriteString(first)
	column, begun := columns(first), false
	for _, word := range unbroken(strings.Fields(s)) {
		n := columns(word)
		switch {
		case !begun:
		case column+1+n > width:
			b.WriteString("\n" + rest)
			column = columns(rest)
		default:
			b.WriteString(" ")
			column++
		}
		b.WriteString(word)
		column, begun = column+n, true
	}
	return b.String()
}

// unbroken keeps the sign of a section with its number.
func unbroken(words []string) []string {
	var list []string
	for _, word := range words {
		if n := len(list); n > 0 && strings.HasSuffix(list[n-1], "§") {
			list[n-1] += " " + word
		} else {
			list = append(list, word)
		}
	}
	return list
}

// pad fills a text with spaces up to a column.
func pad(s string, to int) string { return s + strings.Repeat(" ", max(0, to-columns(s))) }

// Plural is "1 rule" or "2 rules".
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
