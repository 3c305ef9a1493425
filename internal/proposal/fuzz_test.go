package proposal_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/proposal"
	"checker/internal/vocabulary"
	"checker/policies"
)

// FuzzLoad reads any text: nothing panics, a text is understood or refused, and whatever is said about it lies
// inside of it.
func FuzzLoad(f *testing.F) {
	for _, s := range samples(f) {
		f.Add(s.source.Bytes)
	}
	for _, tt := range fuzzSeeds {
		f.Add([]byte(tt))
	}
	embedded, err := vocabulary.Load(policies.FS)
	if err != nil {
		f.Fatal(err)
	}
	vocabularies := []*vocabulary.Vocabulary{library(f), embedded}
	folder := fstest.MapFS{"a.txt": {Data: []byte("The flag\nof the State\n")}}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, v := range vocabularies {
			fuzzed(t, sample{proposal.Source{Name: "x.hcl", Bytes: text, Folder: folder}, v})
		}
	})
}

func fuzzed(t *testing.T, s sample) {
	t.Helper()
	p, diags := proposal.Load(s.source, s.vocabulary)
	if (p == nil) != diags.HasErrors() {
		t.Fatalf("got a proposal: %t, and errors: %t", p != nil, diags.HasErrors())
	}
	checkDiagnostics(t, diags, bytes.TrimPrefix(s.source.Bytes, []byte("\xef\xbb\xbf")))
	if first, again := told(t, s), told(t, s); first != again {
		t.Errorf("got\n%s\nthen\n%s", first, again)
	}
	if p != nil {
		checkProposal(t, p, s)
	}
}

// fuzzSeeds are shapes that the cases of testdata do not have.
var fuzzSeeds = []string{
	"", "\xef\xbb\xbf", "\xff\xfe", "\x00", "\xff", "\u202e", "{}", head + "\r\n", head + "# \r",
	fact(rep("(", 101)), fact(rep(`"${`, 60)), fact(rep("!", 50) + "true"), fact("<<A\n${<<B\nx\nB\n}\nA"), fact("<<-A\n  x ${~ 1 ~} \n A"),
	fact("a::b(1)"), fact("join(local.a...)"), fact("local.a.0.1"), fact(`"%{if true}a%{else}b%{endif}"`), fact("1e400 * 1e400"), fact("5 / 0 - 5 / 0"),
	head + "locals {\n  a = [local.b, 1]\n  b = split(\",\", \"x,y\")\n}\nquestion \"q\" {\n  answers = local.a[0]\n}\n",
}

func checkDiagnostics(t *testing.T, diags hcl.Diagnostics, text []byte) {
	t.Helper()
	for _, d := range diags {
		if d.Summary == "" || d.Detail == "" {
			t.Errorf("%v says nothing", d)
		}
		if said := d.Summary + d.Detail; strings.ContainsFunc(said, proposal.IsHidden) || !utf8.ValidString(said) {
			t.Errorf("%q shows a hidden character", said)
		}
		if rng := *d.Subject; rng.Start.Byte < 0 || rng.Start.Byte > rng.End.Byte || rng.End.Byte > len(text) {
			t.Errorf("%s: %v is outside of the text of %d bytes", d.Summary, rng, len(text))
		}
	}
	if !slices.IsSortedFunc(diags, func(a, b *hcl.Diagnostic) int { return a.Subject.Start.Byte - b.Subject.Start.Byte }) {
		t.Errorf("the diagnostics are in no order:\n%s", listed(diags))
	}
}

// checkProposal holds what is read to its places, and to the words that stand there.
func checkProposal(t *testing.T, p *proposal.Proposal, s sample) {
	t.Helper()
	for _, address := range addresses(p) {
		if err := placed(p, address); err != nil {
			t.Errorf("%s: %v", address, err)
		}
		value, _ := p.Value(address)
		said, ok := value.(string)
		if !ok {
			continue
		}
		if strings.ContainsFunc(said, proposal.IsHidden) {
			t.Errorf("%s: %q has a hidden character", address, said)
		}
		for _, rng := range p.Words(address, said) {
			if err := inside(rng, rng.Filename, p.Texts()[rng.Filename]); err != nil {
				t.Errorf("%s: %v", address, err)
			}
		}
	}
	if err := edited(p, s); err != nil {
		t.Error(err)
	}
}

// edited writes the text anew without any change, which changes no fact.
func edited(p *proposal.Proposal, s sample) error {
	text, err := p.Edited(nil)
	if err != nil {
		return fmt.Errorf("write the text anew: %w", err)
	}
	again, diags := p.Reload(text, s.vocabulary)
	if again == nil {
		return fmt.Errorf("read the text anew: %w\n%s", diags, text)
	}
	if got, want := fmt.Sprint(again.Facts("")), fmt.Sprint(p.Facts("")); got != want {
		return fmt.Errorf("written anew, got\n%s\nwant\n%s", got, want)
	}
	return nil
}
