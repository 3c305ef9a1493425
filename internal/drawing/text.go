package drawing

import (
	"strings"
	"unicode"
)

// advance is the width of a printable ASCII character in thousandths of the size: Helvetica's, which Arial and
// Liberation Sans share.
func advance(c rune) float64 {
	const first = ' '
	widths := [...]float64{
		278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
		556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
		1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
		667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
		333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
		556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
	}
	if i := int(c - first); i >= 0 && i < len(widths) {
		return widths[i]
	}
	switch {
	case c == '‘' || c == '’' || c == '·':
		return 278
	case c == '“' || c == '”':
		return 333
	case c < 0x0590, c == '–', c == '−': // Latin, Greek, Cyrillic
		return 610
	case c >= 0x1100: // as wide as they are high, or nearly
		return 1000
	}
	return 800
}

// spare widens every estimate: where none of the fonts is there, its substitute is wider.
const spare = 1.05

// width estimates how wide a text is drawn.
func width(text string, size float64, bold bool) float64 {
	sum := 0.0
	for _, c := range text {
		sum += advance(c)
	}
	if bold {
		sum *= 1.07
	}
	return sum * size / 1000 * spare
}

// plain is text that is safe to draw on one line: no control or direction marks, single spaces.
func plain(text string) string {
	kept := strings.Map(func(c rune) rune {
		switch {
		case unicode.IsSpace(c):
			return ' '
		case !unicode.IsGraphic(c) || c == unicode.ReplacementChar || unicode.Is(unicode.Cf, c):
			return -1
		}
		return c
	}, text)
	return strings.Join(strings.Fields(kept), " ")
}

// wrap breaks a text into lines that are no wider than room, at most so many; what does not fit ends in an ellipsis.
func wrap(text string, size float64, bold bool, room float64, most int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(plain(text)) {
		for _, part := range pieces(word, size, bold, room) {
			joined := strings.TrimPrefix(line+" "+part, " ")
			if width(joined, size, bold) <= room {
				line = joined
				continue
			}
			lines = append(lines, line)
			line = part
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	if len(lines) > most {
		lines = lines[:most]
		lines[most-1] = shorten(lines[most-1]+" …", size, bold, room)
	}
	return lines
}

// pieces cuts a word that is wider than the room.
func pieces(word string, size float64, bold bool, room float64) []string {
	var list []string
	piece := ""
	for _, c := range word {
		if piece != "" && width(piece+string(c), size, bold) > room {
			list = append(list, piece)
			piece = ""
		}
		piece += string(c)
	}
	return append(list, piece)
}

// shorten cuts letters before the ellipsis until the text fits.
func shorten(text string, size float64, bold bool, room float64) string {
	letters := []rune(strings.TrimSuffix(text, " …"))
	for width(text, size, bold) > room && len(letters) > 0 {
		letters = letters[:len(letters)-1]
		text = strings.TrimRight(string(letters), " ,;:") + " …"
	}
	return text
}

// escape makes text safe inside an element and inside an attribute.
func escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;").Replace(text)
}
