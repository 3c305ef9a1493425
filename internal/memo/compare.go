package memo

import (
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"

	"checker/internal/document"
)

// compare marks what is deleted from one text and inserted into another, word by word. Spaces do not count.
func compare(before, after string) []document.Inline {
	old, now := strings.Fields(before), strings.Fields(after)
	letters := map[string]rune{}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // no clock: the same texts have the same comparison
	diffs := differ.DiffMainRunes(spelled(old, letters), spelled(now, letters), false)
	var list []document.Inline
	for _, d := range differ.DiffCleanupMerge(diffs) {
		n := len([]rune(d.Text))
		var words string
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			words, old = strings.Join(old[:n], " "), old[n:]
			list = append(list, document.Deleted(text(words)))
		case diffmatchpatch.DiffInsert:
			words, now = strings.Join(now[:n], " "), now[n:]
			list = append(list, document.Inserted(text(words)))
		case diffmatchpatch.DiffEqual:
			words, old, now = strings.Join(now[:n], " "), old[n:], now[n:]
			list = append(list, document.Text(words))
		}
	}
	return spaced(list)
}

// spelled gives each different word a letter of its own, so that a comparison of letters compares words. Letters that
// stand for halves of others are left out.
func spelled(words []string, letters map[string]rune) []rune {
	const first, surrogates, after = 0x100, 0xD800, 0xE000
	list := make([]rune, len(words))
	for i, word := range words {
		letter, ok := letters[word]
		if !ok {
			letter = rune(first + len(letters))
			if letter >= surrogates {
				letter += after - surrogates
			}
			letters[word] = letter
		}
		list[i] = letter
	}
	return list
}

// spaced puts the spaces back between the parts.
func spaced(list []document.Inline) []document.Inline {
	var out []document.Inline
	for i, in := range list {
		if i > 0 {
			out = append(out, document.Text(" "))
		}
		out = append(out, in)
	}
	return out
}
