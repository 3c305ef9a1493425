package document

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible shows the characters of a text that are not seen: control characters, marks of reading direction, invisible
// characters and bytes that are no UTF-8. Line ends and tabs stay. What it returns is fit for XML.
func Visible(s string) string {
	if !strings.ContainsFunc(s, unseen) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range strings.ReplaceAll(s, "\r\n", "\n") {
		if unseen(r) {
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unseen(r rune) bool { return Hidden(r) && r != '\n' && r != '\t' }

// Hidden says whether a character of a text is not seen by who reads it, or stands for bytes that are no UTF-8.
func Hidden(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Cf, r) && r != 0x00AD ||
		r == 0x2028 || r == 0x2029 || r == 0xFFFE || r == 0xFFFF || r == utf8.RuneError
}
