package proposal

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// pieces are what texts are put together from to find one of which the two readers think differently.
var pieces = strings.Fields(`{ } ( ) [ ] " "a" "#" "{" "<<A" '"' # // / /* */ * <<A <<-A <<-B <<a- <<1 <<Ä <<"A" << < A B a a- 1 1e5 -- . , = == => :: ~ ~} $ % ${ %{ $${ %%{ \ \" "\\" ' Ä “ é`)

func textOf(choices []byte) []byte {
	var text []byte
	for _, c := range choices {
		switch i := int(c) % (len(pieces) + 12); {
		case i < len(pieces):
			text = append(text, pieces[i]...)
		case i < len(pieces)+2:
			text = append(text, ' ')
		case i < len(pieces)+3:
			text = append(text, "\r\n"...)
		case i < len(pieces)+4:
			text = append(text, '\r')
		default:
			text = append(text, '\n')
		}
	}
	return text
}

// agree fails when what is open in a simple text is not what its tokens say, or the tokens exceed a bound.
func agree(t *testing.T, text []byte) bool {
	t.Helper()
	if !simple(text) {
		return false
	}
	var s simpleText
	for line := range bytes.Lines(text) {
		s.line(line)
	}
	tokens, _ := hclsyntax.LexConfig(text, "x.hcl", hcl.InitialPos)
	m := new(meter)
	if diags := m.all(tokens); diags.HasErrors() {
		t.Fatalf("%q is simple, and has %v", text, diags)
	}
	var open []byte
	for _, l := range m.open {
		if l.closes == hclsyntax.TokenCHeredoc {
			continue
		}
		open = append(open, byte(l.closes))
	}
	if inText := len(open) < len(m.open); !bytes.Equal(open, s.open) || inText != (s.marker != nil) {
		t.Fatalf("%q: %q are open, in a text: %v; want %q, %v", text, s.open, s.marker != nil, open, inText)
	}
	return true
}

func TestSimpleAgreesWithTokens(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	simple := 0
	for range 200_000 {
		choices := make([]byte, random.IntN(30))
		for i := range choices {
			choices[i] = byte(random.Uint32())
		}
		if agree(t, textOf(choices)) {
			simple++
		}
	}
	if simple < 10_000 {
		t.Errorf("only %d texts were simple", simple)
	}
}

func FuzzSimple(f *testing.F) {
	f.Add([]byte("a = <<-A\n}\nA\n}"))
	f.Fuzz(func(t *testing.T, choices []byte) {
		agree(t, textOf(choices))
		agree(t, bytes.ToValidUTF8(slices.DeleteFunc(choices, func(c byte) bool { return c == 0 }), nil))
	})
}
