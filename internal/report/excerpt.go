package report

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"checker/internal/finding"
)

// Excerpt shows the lines of the places, at most so many, with the guilty parts marked: a heavy line under the first
// place, a light one under the others. A place of several lines has a heavy margin instead. All are of the first
// place's file; a text that is not at hand gives no excerpt.
func Excerpt(places []finding.Range, texts map[string][]byte, most int, style Style) string {
	if len(places) == 0 {
		return ""
	}
	text := texts[places[0].File]
	if len(text) == 0 {
		return ""
	}
	lines := linesOf(places, text)
	var b strings.Builder
	paint := painter(style.Color)
	for i, l := range lines {
		if i == most {
			fmt.Fprintf(&b, "        %s\n", paint.faint("┆ and "+Plural(len(lines)-i, "more line", "more lines")))
			break
		}
		if i > 0 && l.number > lines[i-1].number+1 {
			fmt.Fprintf(&b, "        %s\n", paint.faint("┆"))
		}
		l.cut().draw(&b, style.Width-10, paint)
	}
	return b.String()
}

// line is a line of an excerpt with the parts to mark, in bytes of its text.
type line struct {
	number int
	text   string
	marks  []mark
	within bool // a place of several lines covers it
}

type mark struct {
	from, to int
	first    bool
}

func linesOf(places []finding.Range, text []byte) []*line {
	byNumber := map[int]*line{}
	for i, p := range places {
		if p.File != places[0].File || p.Byte < 0 || p.EndByte > len(text) || p.Byte > p.EndByte {
			continue
		}
		start := bytes.LastIndexByte(text[:p.Byte], '\n') + 1
		for number := max(1, p.Line); ; number++ {
			end := len(text)
			if n := bytes.IndexByte(text[start:], '\n'); n >= 0 {
				end = start + n
			}
			l := byNumber[number]
			if l == nil {
				l = &line{number: number, text: strings.TrimSuffix(string(text[start:end]), "\r")}
				byNumber[number] = l
			}
			if p.EndByte <= end+1 && p.Byte >= start { // it stands in this line
				l.marks = append(l.marks, mark{p.Byte - start, min(p.EndByte-start, len(l.text)), i == 0})
			} else {
				l.within = true
			}
			if start = end + 1; start >= p.EndByte || start >= len(text) {
				break
			}
		}
	}
	return slices.SortedFunc(maps.Values(byNumber), func(a, b *line) int { return cmp.Compare(a.number, b.number) })
}

// reach is how many bytes of a line are looked at on each side of its first mark: more than any window shows, and little
// enough for a thousand marks in a line of megabytes.
const reach = 4096

// cut leaves of a long line what is within reach of its first mark, with the marks in it.
func (l *line) cut() *line {
	if len(l.text) <= 2*reach {
		return l
	}
	first := len(l.text)
	for _, m := range l.marks {
		first = min(first, m.from)
	}
	if len(l.marks) == 0 {
		first = 0
	}
	from, to := max(0, first-reach), min(len(l.text), first+reach)
	for from > 0 && !utf8.RuneStart(l.text[from]) {
		from--
	}
	for to < len(l.text) && !utf8.RuneStart(l.text[to]) {
		to++
	}
	part := &line{number: l.number, text: l.text[from:to], within: l.within}
	shift := -from
	if from > 0 {
		part.text = "…" + part.text
		shift += len("…")
	}
	if to < len(l.text) {
		part.text += "…"
	}
	for _, m := range l.marks {
		if at := min(m.from, len(l.text)); at <= to {
			part.marks = append(part.marks, mark{at + shift, min(m.to, to) + shift, m.first})
		}
	}
	return part
}

// draw prints the line and its marks; of a long line, the part around the first mark.
func (l *line) draw(b *strings.Builder, room int, paint painter) {
	margin := "│"
	if l.within {
		margin = "┃"
	}
	shown := []rune(visible(l.text))
	under := slices.Repeat([]rune{' '}, columns(string(shown))+1)
	first := len(under)
	for _, m := range l.marks {
		left := columns(visible(l.text[:min(m.from, len(l.text))]))
		right := max(left+1, columns(visible(l.text[:max(m.from, m.to)])))
		first = min(first, left)
		for i := left; i < min(right, len(under)); i++ {
			if m.first {
				under[i] = '━'
			} else if under[i] != '━' {
				under[i] = '─'
			}
		}
	}
	words, marks := window(shown, under, first, max(room, 40))
	fmt.Fprintf(b, "  %s %s%s\n", paint.faint(fmt.Sprintf("%5d", l.number)), paint.faint(margin), strings.TrimRight(" "+words, " "))
	if marks != "" {
		fmt.Fprintf(b, "        %s %s\n", paint.faint("│"), paint.mark(marks))
	}
}

// window cuts a line and its marks to the room, so that the first mark is in it.
func window(shown, under []rune, first, room int) (string, string) {
	from := 0
	if len(under) > room && first > room*2/3 && first < len(under) {
		from = first - room/3
	}
	var words []rune
	column := 0
	for _, r := range shown {
		if column >= from && column < from+room {
			words = append(words, r)
		}
		column += columnsOf(r)
	}
	marks := under[from:min(len(under), from+room)]
	if from > 0 && len(words) > 0 {
		words[0] = '…'
	}
	if column > from+room && len(words) > 0 {
		words[len(words)-1] = '…'
	}
	return string(words), strings.TrimRight(string(marks), " ")
}
