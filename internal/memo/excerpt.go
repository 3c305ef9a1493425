package memo

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// mostLines is how many lines of a text a finding shows; the numbered text has them all.
const mostLines = 8

// A spot is a place to mark, and how.
type spot struct {
	place finding.Range
	tone  document.Tone
}

// span is a marked part of a line, in bytes.
type span struct {
	from, to int
	tone     document.Tone
}

// excerpt shows the lines of the spots, with the guilty words marked. All are of the first spot's file; a text that is
// not at hand shows nothing.
func (m *memo) excerpt(spots []spot) []document.Block {
	if len(spots) == 0 {
		return nil
	}
	file := spots[0].place.File
	source, ok := m.File.Texts[file]
	if !ok {
		return nil
	}
	all := split(source)
	marks := marked(all, file, spots)
	listing := document.Listing{Name: path.Base(file)}
	for n, line := range all {
		if len(marks[n]) == 0 {
			continue
		}
		if len(listing.Lines) == mostLines {
			break
		}
		listing.Lines = append(listing.Lines, document.Line{Number: n + 1, Text: inlines(line.text, marks[n])})
	}
	if len(listing.Lines) == 0 {
		return nil
	}
	blocks := []document.Block{listing}
	if left := len(marks) - len(listing.Lines); left > 0 {
		blocks = append(blocks, para("And "+report.Plural(left, "more line", "more lines")+", marked in the numbered text."))
	}
	return blocks
}

// line is a line of a text, and where it begins in it.
type line struct {
	text string
	from int
}

func split(source []byte) []line {
	var list []line
	from := 0
	for from < len(source) {
		end := bytes.IndexByte(source[from:], '\n')
		if end < 0 {
			end = len(source) - from
		}
		list = append(list, line{strings.TrimSuffix(string(source[from:from+end]), "\r"), from})
		from += end + 1
	}
	return list
}

// lines counts the lines of a text.
func lines(source []byte) int {
	n := bytes.Count(source, []byte("\n"))
	if len(source) > 0 && source[len(source)-1] != '\n' {
		n++
	}
	return n
}

// marked are the spans to mark, by line from 0. Of a place of several lines, each line is marked without its indent.
func marked(all []line, file string, spots []spot) map[int][]span {
	marks := map[int][]span{}
	for _, s := range spots {
		if s.place.File != file || s.place.Byte < 0 || s.place.EndByte < s.place.Byte {
			continue
		}
		for n, l := range all {
			from, to := max(s.place.Byte-l.from, 0), min(s.place.EndByte-l.from, len(l.text))
			first := s.place.Line == n+1
			if !first {
				from = max(from, len(l.text)-len(strings.TrimLeft(l.text, " \t")))
			}
			if from < to || first && s.place.Byte == s.place.EndByte && from == to {
				marks[n] = append(marks[n], span{from, to, s.tone})
			}
		}
	}
	return marks
}

// inlines are the text of a line with its marks. Where marks overlap, the graver one shows.
func inlines(line string, marks []span) []document.Inline {
	cuts := []int{0, len(line)}
	for _, s := range marks {
		cuts = append(cuts, s.from, s.to)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var list []document.Inline
	for i := range len(cuts) - 1 {
		from, to := cuts[i], cuts[i+1]
		tone, in := document.Plain, false
		for _, s := range marks {
			if s.from <= from && to <= s.to {
				tone, in = max(tone, s.tone), true
			}
		}
		words := text(line[from:to])
		if !in {
			list = append(list, words...)
			continue
		}
		if last := len(list) - 1; last >= 0 {
			if before, ok := list[last].(document.Mark); ok && before.Tone == tone {
				list[last] = document.Mark{Tone: tone, Text: append(before.Text, words...)}
				continue
			}
		}
		list = append(list, document.Mark{Tone: tone, Text: words})
	}
	if list == nil {
		list = text("")
	}
	return list
}
