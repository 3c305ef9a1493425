package report

import (
	"strings"
)

// terminal renders one part for a terminal, with an empty line before what does not continue a list.
func terminal(b *strings.Builder, p, last *part, style Style) {
	paint := painter(style.Color)
	follows := last == nil || last.kind == heading && last.level > 1 || listed(p) && listed(last)
	if !follows {
		b.WriteString("\n")
	}
	words := spoken(p.words)
	switch p.kind {
	case heading:
		b.WriteString(paint.bold(fold(words, style.Width, "", "")) + "\n")
	case paragraph:
		b.WriteString(fold(words, style.Width, "  ", "  ") + "\n")
	case item:
		first := "  - "
		if p.level > 0 {
			first = "      "
		}
		rest := strings.Repeat(" ", len(first))
		b.WriteString(fold(words, style.Width, first, rest) + "\n")
	case entry:
		b.WriteString("  " + visible(p.cells[0][0]) + "\n" + paint.faint(fold(words, style.Width, "      ", "      ")) + "\n")
	case quotation:
		b.WriteString(fold("“"+words+"”", style.Width, "      ", "      ") + "\n")
	case code:
		for line := range strings.SplitSeq(p.words, "\n") {
			b.WriteString(strings.TrimRight("    "+visible(line), " ") + "\n")
		}
	case drawn:
		b.WriteString(p.words)
	case table:
		b.WriteString(grid(p.cells, style))
	}
}

func listed(p *part) bool {
	return p.kind == item || p.kind == entry
}

// spoken is a text without the marks of code.
func spoken(s string) string { return visible(strings.ReplaceAll(s, "`", "")) }

// grid aligns cells in columns; the last column is folded.
func grid(rows [][]string, style Style) string {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], columns(spoken(cell)))
		}
	}
	var b strings.Builder
	for n, row := range rows {
		first := "  "
		for i, cell := range row[:len(row)-1] {
			first += pad(spoken(cell), widths[i]+2)
		}
		rest := strings.Repeat(" ", min(columns(first), style.Width/2))
		line := strings.TrimRight(fold(spoken(row[len(row)-1]), style.Width, first, rest), " ")
		if n == 0 {
			line = painter(style.Color).faint(line)
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}
