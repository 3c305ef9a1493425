package report

import (
	"strings"
)

// markdown renders one part as Markdown, with an empty line before what does not continue a list.
func markdown(b *strings.Builder, p, last *part) {
	if last != nil && (!listed(p) || !listed(last)) {
		b.WriteString("\n")
	}
	words := escape(visible(p.words))
	switch p.kind {
	case heading:
		b.WriteString(strings.Repeat("#", p.level) + " " + words + "\n")
	case paragraph:
		b.WriteString(words + "\n")
	case item:
		b.WriteString(strings.Repeat("  ", p.level) + "- " + words + "\n")
	case entry:
		b.WriteString("- " + escape(visible(p.cells[0][0])) + ": " + words + "\n")
	case quotation:
		b.WriteString("> " + words + "\n")
	case code, drawn:
		fence := "```"
		for strings.Contains(p.words, fence) {
			fence += "`"
		}
		b.WriteString(fence + p.lang + "\n" + p.words + "\n" + fence + "\n")
	case table:
		markdownTable(b, p)
	}
}

func markdownTable(b *strings.Builder, p *part) {
	for i, row := range p.cells {
		for k, cell := range row {
			words := strings.ReplaceAll(escape(visible(cell)), "|", `\|`)
			if k == 0 && i > 0 && p.to != nil {
				words = "[" + words + "](" + p.to(row) + ")"
			}
			b.WriteString("| " + words + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			b.WriteString(strings.Repeat("|---", len(row)) + "|\n")
		}
	}
}

func marks() *strings.Replacer {
	return strings.NewReplacer("<", "&lt;", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`)
}

// escape keeps words from being read as marks of Markdown, outside of code and addresses of the web.
func escape(s string) string {
	escaper := marks()
	parts := strings.Split(s, "`")
	if len(parts)%2 == 0 { // a lone backtick is a letter
		parts = []string{strings.ReplaceAll(s, "`", "\\`")}
	}
	for i := 0; i < len(parts); i += 2 {
		words := strings.Split(parts[i], " ")
		for k, word := range words {
			if !strings.HasPrefix(word, "https://") && !strings.HasPrefix(word, "http://") {
				words[k] = escaper.Replace(word)
			}
		}
		parts[i] = strings.Join(words, " ")
	}
	return strings.Join(parts, "`")
}
