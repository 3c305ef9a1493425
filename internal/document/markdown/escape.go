package markdown

import (
	"strings"
	"unicode/utf8"

	"checker/internal/document"
)

// nothing is a comment: it is not seen, and keeps apart what would be a link or a mention together.
const nothing = "<!-- -->"

// text writes a text so that each of its characters stands for itself.
func (w *line) text(s string) {
	s = document.Visible(s)
	previous, _ := utf8.DecodeLastRuneInString(w.String())
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		switch r {
		case '\n', '\t', ' ':
			if r = ' '; w.Len() == 0 || previous == ' ' || previous == '\n' {
				continue
			}
			w.WriteByte(' ')
		default:
			w.char(r, previous, next)
		}
		previous = r
	}
}

func (w *line) char(r, previous, next rune) {
	switch r {
	case '&':
		w.WriteString("&amp;")
	case '<':
		w.WriteString("&lt;")
	case '>':
		w.WriteString("&gt;")
	case '\\', '`', '*', '[', ']', '|', '~', '$', '^':
		w.WriteString("\\" + string(r))
	case '_':
		if wordy(previous) && wordy(next) {
			w.WriteByte('_')
		} else {
			w.WriteString(`\_`)
		}
	case ':': // of an address
		if next == '/' {
			w.WriteString(`\:` + nothing)
		} else {
			w.WriteByte(':')
		}
	case '@': // of a person, or of post
		w.WriteString("@" + nothing)
	case '#':
		switch {
		case w.fresh():
			w.WriteString(`\#`)
		default:
			w.WriteByte('#')
		}
		if next >= '0' && next <= '9' { // a number of an issue
			w.WriteString(nothing)
		}
	case '-', '+', '=':
		if w.fresh() {
			w.WriteByte('\\')
		}
		w.WriteRune(r)
	case '.', ')':
		if w.counted() && (next == ' ' || next == utf8.RuneError) || r == '.' && strings.HasSuffix(strings.ToLower(w.tail(3)), "www") {
			w.WriteByte('\\')
		}
		w.WriteRune(r)
	default:
		w.WriteRune(r)
	}
}

// fresh says whether a line has nothing yet.
func (w *line) fresh() bool {
	s := w.String()
	return strings.TrimLeft(s[strings.LastIndexByte(s, '\n')+1:], " ") == ""
}

// counted says whether a line has nothing but a number yet.
func (w *line) counted() bool {
	s := w.String()
	s = s[strings.LastIndexByte(s, '\n')+1:]
	return s != "" && len(s) < 10 && strings.Trim(s, "0123456789") == ""
}

// tail is the end of what is written.
func (w *line) tail(n int) string {
	s := w.String()
	return s[max(0, len(s)-n):]
}
