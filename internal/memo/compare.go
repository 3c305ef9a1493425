package memo

import (
	"regexp"
	"strings"

	"github.com/sergi/go-diff/diffmatchpatch"

	"checker/internal/document"
)

// A token is a word or a mark between words, and whether a space parts it from what stands before it.
type token struct {
	word  string
	space bool
}

var tokenForm = regexp.MustCompile(`(\s*)([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S)`)

func tokens(s string) []token {
	var list []token
	for _, m := range tokenForm.FindAllStringSubmatch(s, -1) {
		list = append(list, token{word: m[2], space: m[1] != "" || len(list) == 0})
	}
	return list
}

// compare marks what is deleted from one text and inserted into another, word by word. Spaces do not count.
func compare(before, after string) []document.Inline {
	old, now := tokens(before), tokens(after)
	letters := map[string]rune{}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0 // no clock: the same texts have the same comparison
	diffs := differ.DiffMainRunes(spelled(old, letters), spelled(now, letters), false)
	var list []document.Inline
	for _, d := range differ.DiffCleanupSemantic(diffs) {
		n := len([]rune(d.Text))
		part := now
		if d.Type == diffmatchpatch.DiffDelete {
			part = old
		}
		if part[0].space && len(list) > 0 {
			list = append(list, document.Text(" "))
		}
		words := text(joined(part[:n]))
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			list, old = append(list, document.Deleted(words)), old[n:]
		case diffmatchpatch.DiffInsert:
			list, now = append(list, document.Inserted(words)), now[n:]
		case diffmatchpatch.DiffEqual:
			list, old, now = append(list, words...), old[n:], now[n:]
		}
	}
	return list
}

// spelled gives each different word a letter of its own, so that a comparison of letters compares words. Letters that
// stand for halves of others are left out.
func spelled(words []token, letters map[string]rune) []rune {
	const first, surrogates, after = 0x100, 0xD800, 0xE000
	list := make([]rune, len(words))
	for i, t := range words {
		letter, ok := letters[t.word]
		if !ok {
			letter = rune(first + len(letters))
			if letter >= surrogates {
				letter += after - surrogates
			}
			letters[t.word] = letter
		}
		list[i] = letter
	}
	return list
}

// joined are the words as they stand in their text, without the space before the first.
func joined(words []token) string {
	var b strings.Builder
	for i, t := range words {
		if i > 0 && t.space {
			b.WriteString(" ")
		}
		b.WriteString(t.word)
	}
	return b.String()
}
