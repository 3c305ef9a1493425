package docx

import (
	"strings"
	"unicode/utf8"

	"checker/internal/document"
)

// columns shares the width by what the columns hold: words stay whole where there is room, and long texts get the rest.
func (s *story) columns(b document.Table, width int) []int {
	n := len(b.Header)
	for _, row := range b.Rows {
		n = max(n, len(row))
	}
	least, most := make([]int, n), make([]int, n)
	for i := range n {
		least[i], most[i] = 3, 3
	}
	for r, row := range append([][][]document.Inline{b.Header}, b.Rows...) {
		for i, cell := range row {
			text := document.String(cell)
			longest, letters := 0, utf8.RuneCountInString(text)+s.addresses(cell)
			for _, word := range strings.Fields(text) {
				longest = max(longest, utf8.RuneCountInString(word))
			}
			if r == 0 { // bold
				longest = longest * 5 / 4
			}
			least[i] = max(least[i], min(longest, widestWord))
			most[i] = max(most[i], min(letters, 300), least[i])
		}
	}
	return share(least, most, width)
}

// addresses are how many letters the addresses take that are spelled out behind links: they are smaller than others.
func (s *story) addresses(cell []document.Inline) int {
	n := 0
	document.Walk([]document.Block{document.Paragraph{Text: cell}}, func(_ document.Block, in document.Inline) {
		if link, ok := in.(document.Link); ok && document.Address(link.To) && s.index.pages[link.To] <= 0 {
			n += len(short(link.To)) * 3 / 4
		}
	})
	return n
}

// share gives each column its longest word, or less of the longest where there is no room; then it gives the rest, letter
// by letter, to the column that has most lines.
func share(least, most []int, width int) []int {
	letters, room := make([]int, len(least)), (width-len(least)*(2*cellMargin+60))/charWidth
	longest := widestWord
	for longest > 4 && sum(least, longest) > room {
		longest--
	}
	for i := range letters {
		letters[i] = min(least[i], longest)
	}
	for rest := room - sum(least, longest); rest > 0; rest-- {
		highest := -1
		for i := range letters {
			if most[i] > letters[i] && (highest < 0 || most[i]*letters[highest] > most[highest]*letters[i]) {
				highest = i
			}
		}
		if highest < 0 {
			break
		}
		letters[highest]++
	}
	total := 0
	for i := range letters {
		letters[i] = letters[i]*charWidth + 2*cellMargin + 60
		total += letters[i]
	}
	if total > width { // too many columns for any word
		for i := range letters {
			letters[i] = letters[i] * width / total
		}
	}
	return letters
}

// sum is how many letters the columns take if none takes more than most.
func sum(letters []int, most int) int {
	total := 0
	for _, n := range letters {
		total += min(n, most)
	}
	return total
}
