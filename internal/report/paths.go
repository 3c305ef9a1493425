package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"path"
	"strconv"

	"checker/internal/finding"
)

// fromRoot names a path from the root of the repository, for readers that know files by that.
func (s Style) fromRoot(p string) string {
	if s.FromRoot == nil || p == "-" || p == "." {
		return p
	}
	return s.FromRoot(p)
}

// uri is a path as a URI: relative where the path is.
func uri(p string) string {
	if path.IsAbs(p) {
		return (&url.URL{Scheme: "file", Path: p}).String()
	}
	return (&url.URL{Path: p}).String()
}

// prints count the fingerprints of a run, so that each is given once.
type prints map[string]int

// of is stable over runs and unique in one: identity, path, and which of those with both it is.
func (p prints) of(r *result, style Style) string {
	parts := []string{r.identity()}
	own := finding.Identify("", r.rule, style.fromRoot(r.place.File), parts)
	p[own]++
	if n := p[own]; n > 1 {
		return finding.Identify("", r.rule, style.fromRoot(r.place.File), append(parts, decimal(n)))
	}
	return own
}

// rawText is a file's text as its bytes were, with the mark of byte order that it may have had.
func rawText(f *finding.File) ([]byte, bool) {
	text, ok := f.Texts[f.Path]
	if !ok {
		return nil, false
	}
	marked := append([]byte("\xef\xbb\xbf"), text...)
	if sum := sha256.Sum256(marked); hex.EncodeToString(sum[:]) == f.Digest {
		return marked, true
	}
	return text, true
}

// WithText gives a file of a saved run the text that its places point into, when these are the bytes that it was read
// from; otherwise it stays without.
func WithText(f *finding.File, src []byte) {
	if sum := sha256.Sum256(src); f.Digest != "" && hex.EncodeToString(sum[:]) == f.Digest {
		f.Texts = map[string][]byte{f.Path: bytes.TrimPrefix(src, []byte("\xef\xbb\xbf"))}
	}
}

func decimal(n int) string { return strconv.Itoa(n) }
