package check

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	quick "github.com/go-json-experiment/json" // reads three times as fast

	"checker/internal/finding"
	"checker/internal/proposal"
)

// A Cache keeps what was found, by the digest of all that it depends on. What it returns is whole, or nothing.
type Cache interface {
	Get(key string) ([]byte, bool)
	Put(key string, value []byte)
}

// A head says what a stored result depends on beside its key, and what a run needs of it.
type head struct {
	Jurisdiction string            `json:"jurisdiction"`
	Companions   map[string]string `json:"companions,omitempty"` // digests of the texts that it reads, by path
	Decode       bool              `json:"decode,omitempty"`     // it has something for people's decisions to change
	finding.Encoded
}

// keyOf is the digest of what a result depends on: the program and its law, the day, the path that stands in the
// result, and the text. Texts beside it are known only when it was read: the stored result names them.
func (c *Checker) keyOf(src proposal.Source) string {
	h := sha256.New()
	for _, part := range [][]byte{[]byte("result"), fmt.Append(nil, c.options.TryCures), []byte(c.options.Program), []byte(c.options.AsOf), []byte(src.Name), src.Bytes} {
		h.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// recall fills in a result that was stored, when all that it depends on is the same.
func (c *Checker) recall(src proposal.Source, out *finding.File) bool {
	if c.options.Cache == nil || len(src.Bytes) > c.options.MaxBytes {
		return false
	}
	value, ok := c.options.Cache.Get(c.keyOf(src))
	if !ok {
		return false
	}
	size, n := binary.Uvarint(value)
	if n <= 0 || size > uint64(len(value)-n) {
		return false
	}
	var h head
	rest := value[n:]
	if json.Unmarshal(rest[:size], &h) != nil {
		return false
	}
	texts, ok := companions(src, h.Companions)
	if !ok || !c.allowed(h.Jurisdiction) || !c.recallLaw(h.Jurisdiction) {
		return false
	}
	h.JSON = rest[size:]
	if c.options.Encoded && (c.options.Settle == nil || c.options.StatedOnly) && !h.Decode {
		*out = finding.File{Path: out.Path, Encoded: &h.Encoded}
		return true
	}
	stored := finding.File{}
	if quick.Unmarshal(h.JSON, &stored) != nil || stored.Path != out.Path {
		return false
	}
	texts[src.Name] = withoutMark(src.Bytes)
	*out = stored
	out.Texts = texts
	return true
}

// companions reads the texts beside the proposal, when they are what they were.
func companions(src proposal.Source, digests map[string]string) (map[string][]byte, bool) {
	texts := map[string][]byte{}
	for name, want := range digests {
		text, err := src.ReadText(name)
		if err != nil || digestOf(text) != want {
			return nil, false
		}
		texts[proposal.Beside(src.Name, name)] = text
	}
	return texts, true
}

// remember stores a result that depends on nothing but its key: one that broke, or ran out of time, is not kept.
func (c *Checker) remember(src proposal.Source, p *proposal.Proposal, out *finding.File) {
	if c.options.Cache == nil || c.options.Encode == nil || out.Broken != "" || out.ToolFault {
		return
	}
	for i := range out.Findings {
		if out.Findings[i].Error != "" {
			return
		}
	}
	rules, authorities := out.Names()
	h := head{Jurisdiction: p.Jurisdiction, Decode: len(out.Waivers) > 0, Companions: map[string]string{}}
	h.Sum, h.Rules, h.Authorities = finding.SumOf(out), strings.Join(rules, "\n"), strings.Join(authorities, "\n")
	for name, text := range p.Companions() {
		h.Companions[name] = digestOf(text)
	}
	first, err := json.Marshal(h)
	if err != nil {
		return
	}
	whole, err := c.options.Encode(out)
	if err != nil {
		return
	}
	c.rememberLaw(p.Jurisdiction)
	value := binary.AppendUvarint(nil, uint64(len(first)))
	c.options.Cache.Put(c.keyOf(src), append(append(value, first...), whole...))
}

func digestOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

func withoutMark(text []byte) []byte { return bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")) }
