package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"checker/internal/finding"
)

// mostLines is how many lines of a text an excerpt shows.
const mostLines = 5

// excerpt shows the lines of the places with the guilty part marked, each line once, from the file of the first.
func excerpt(places []finding.Range, texts map[string][]byte, paint painter) string {
	if len(places) == 0 {
		return ""
	}
	file := places[0].File
	text, ok := texts[file]
	if !ok || len(text) == 0 {
		return ""
	}
	lines := strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")
	marks := map[int][]finding.Range{}
	var numbers []int
	for _, p := range places {
		if p.File != file {
			continue
		}
		for n := p.Line; n <= max(p.EndLine, p.Line) && n <= len(lines); n++ {
			if n == p.EndLine && p.EndLine > p.Line && p.EndColumn == 1 {
				break
			}
			if !slices.Contains(numbers, n) {
				numbers = append(numbers, n)
			}
			marks[n] = append(marks[n], p)
		}
	}
	slices.Sort(numbers)
	return drawLines(numbers, marks, lines, paint)
}

func drawLines(numbers []int, marks map[int][]finding.Range, lines []string, paint painter) string {
	var b strings.Builder
	last := 0
	for i, n := range numbers {
		if i == mostLines {
			fmt.Fprintf(&b, "        %s %s\n", paint.faint("│"), paint.faint(fmt.Sprintf("… %s more", plural(len(numbers)-i, "line", "lines"))))
			break
		}
		if last > 0 && n > last+1 {
			fmt.Fprintf(&b, "        %s\n", paint.faint("┆"))
		}
		last = n
		line := lines[n-1]
		fmt.Fprintf(&b, "  %s %s %s\n", paint.faint(fmt.Sprintf("%5d", n)), paint.faint("│"), clip(visible(line), 160))
		if mark := underline(line, n, marks[n]); mark != "" {
			fmt.Fprintf(&b, "        %s %s\n", paint.faint("│"), paint.mark(clip(mark, 160)))
		}
	}
	return b.String()
}

// underline draws under the guilty part of a line; nothing when that is the whole line of several.
func underline(line string, n int, places []finding.Range) string {
	drawn := []rune(strings.Repeat(" ", utf8.RuneCountInString(visible(line))))
	for _, p := range places {
		from, to := 0, len(line)
		if n == p.Line {
			from = offset(line, p.Column)
		} else {
			from = len(line) - len(strings.TrimLeft(line, " \t"))
		}
		if n == p.EndLine {
			to = offset(line, p.EndColumn)
		}
		left := utf8.RuneCountInString(visible(line[:from]))
		right := max(left+1, utf8.RuneCountInString(visible(line[:max(from, to)])))
		for i := left; i < right; i++ {
			if i >= len(drawn) {
				drawn = append(drawn, ' ')
			}
			drawn[i] = '─'
		}
	}
	return strings.TrimRight(string(drawn), " ")
}

// offset is the byte at which a column begins. Columns count grapheme clusters; marks beyond plain letters may
// be off by a combining character, never out of the line.
func offset(line string, column int) int {
	for i := range line {
		if column <= 1 {
			return i
		}
		column--
	}
	return len(line)
}

// painter puts colour on words, or none.
type painter bool

func (p painter) paint(code, s string) string {
	if !p || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

func (p painter) bold(s string) string  { return p.paint("1", s) }
func (p painter) faint(s string) string { return p.paint("2", s) }
func (p painter) mark(s string) string  { return p.paint("33", s) }

func (p painter) severity(s finding.Severity, text string) string {
	codes := map[finding.Severity]string{finding.Blocking: "1;31", finding.Major: "1;33", finding.Advisory: "36", finding.Info: "2"}
	return p.paint(codes[s], text)
}
