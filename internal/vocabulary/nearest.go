package vocabulary

// Nearest returns the candidate closest to the word by edit distance, or "" when none is close enough
// to be a likely slip: at most a third of the word's letters may differ, rounded up, and not
// all of them.
func Nearest(word string, candidates []string) string {
	best, bestDistance := "", min((len(word)+2)/3+1, len(word))
	for _, c := range candidates {
		if d := distance(word, c, bestDistance); d < bestDistance {
			best, bestDistance = c, d
		}
	}
	return best
}

// distance is the Damerau-Levenshtein distance (adjacent letters swapped count once), cut off at limit: two rows
// in which all are that far lead to nothing nearer.
func distance(a, b string, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit || len(a) > 100 {
		return limit
	}
	var before []int
	last := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	leastBefore := 0
	for i := 1; i <= len(a); i++ {
		row := make([]int, len(b)+1)
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least >= limit && leastBefore >= limit {
			return limit
		}
		before, last, leastBefore = last, row, least
	}
	return last[len(b)]
}

// DidYouMean is the closing sentence of a diagnostic about an unknown name, or "".
func DidYouMean(word string, candidates []string) string {
	if near := Nearest(word, candidates); near != "" {
		return ` Did you mean "` + near + `"?`
	}
	return ""
}
