package docx

import (
	"math/rand/v2"
	"testing"
)

// TestShare says of many tables that columns fit the width, that words stay whole where all can, and that no column is
// wider than what it holds.
func TestShare(t *testing.T) {
	draw := rand.New(rand.NewPCG(1, 2))
	wide := func(letters int) int { return letters*charWidth + 2*cellMargin + 60 }
	for range 5000 {
		least, most, width := make([]int, 1+draw.IntN(14)), []int{}, 3000+draw.IntN(10000)
		words, total := 0, 0
		for i := range least {
			least[i] = 3 + draw.IntN(widestWord-2)
			most = append(most, least[i]+draw.IntN(260))
			words += wide(least[i])
		}
		got := share(least, most, width)
		for i, w := range got {
			total += w
			if w > wide(most[i]) || w <= 0 {
				t.Fatalf("%v, %v in %d: column %d is %d wide and holds %d", least, most, width, i, w, wide(most[i]))
			}
			if words+len(got)*charWidth < width && w < wide(least[i]) {
				t.Fatalf("%v, %v in %d: column %d breaks a word, and %d would hold all words", least, most, width, i, words)
			}
		}
		if total > width {
			t.Fatalf("%v, %v: the columns are %d wide together, and there is room for %d", least, most, total, width)
		}
	}
}
