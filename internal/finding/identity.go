package finding

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
)

// Identify gives a finding an identity that survives moved blocks, added lines and renamed files: it depends
// on the proposal's name, the rule, the subject's address, and what the outcome rests on: addresses and the values
// that stand there.
func Identify(proposal, rule, subject string, rests []string) string {
	return digest(slices.Concat([]string{"1", proposal, rule, subject}, rests))
}

func digest(parts []string) string {
	all := make([]byte, 0, 256)
	for _, part := range parts {
		all = strconv.AppendInt(all, int64(len(part)), 10)
		all = append(all, ':')
		all = append(all, part...)
		all = append(all, ';')
	}
	sum := sha256.Sum256(all)
	return hex.EncodeToString(sum[:16])
}

// Distinguish tells findings of one proposal apart that rest on the same: by how many stand before them. They are in
// order.
func Distinguish(findings []Finding) {
	seen := map[string]int{}
	for i := range findings {
		id := findings[i].Identity
		if seen[id]++; seen[id] > 1 {
			findings[i].Identity = digest([]string{id, strconv.Itoa(seen[id])})
		}
	}
}
