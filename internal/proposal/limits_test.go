package proposal_test

import (
	"strings"
	"testing"
	"time"
)

// TestLimits tries each bound of the guard at its last good value and beyond, in time.
func TestLimits(t *testing.T) {
	template := func(lines int) string { return fact("<<A\n" + rep("x\n", lines) + "A") }
	tests := []struct {
		name string
		text func(n int) string
		most int
		want string
	}{
		{"parentheses", func(n int) string { return fact(rep("(", n) + `"x"` + rep(")", n)) }, 98, "Nested too deeply"},
		{"lists", func(n int) string { return fact(rep("[", n) + rep("]", n)) }, 99, "Nested too deeply"},
		{"objects", func(n int) string { return fact(rep("{a=", n) + "1" + rep("}", n)) }, 99, "Nested too deeply"},
		{"templates", func(n int) string { return fact(rep(`"${`, n) + "1" + rep(`}"`, n)) }, 49, "Nested too deeply"},
		{"blocks", func(n int) string { return rep("a {\n", n) + rep("}\n", n) }, 100, "Nested too deeply"},
		{"for", func(n int) string { return fact(rep("[for a in ", n) + "b" + rep(": a]", n)) }, 99, "Nested too deeply"},
		{"calls", func(n int) string { return fact(rep("upper(", n) + `"x"` + rep(")", n)) }, 98, "Nested too deeply"},
		{"not", func(n int) string { return fact(rep("!", n) + "true") }, 2000, "Too many operators"},
		{"minus", func(n int) string { return fact(rep("-", n) + "1") }, 2000, "Too many operators"},
		{"sum", func(n int) string { return fact("1" + rep("+1", n)) }, 2000, "Too many operators"},
		{"conditionals", func(n int) string { return fact(rep("true ? 1 : ", n) + "1") }, 2000, "Too many operators"},
		{"splats", func(n int) string { return fact("a" + rep("[*]", n)) }, 2000, "Too many operators"},
		{"indexes", func(n int) string { return fact("a" + rep("[b]", n)) }, 20_000, "Too many brackets"},
		{"directives", func(n int) string { return fact(`"` + rep("%{if true}", n/2) + rep("%{endif}", (n+1)/2) + `"`) }, 100, "Too many directives"},
		{"empty lines", func(n int) string { return rep("\n", n) + head }, 5000, "Too many empty lines"},
		{"comments", func(n int) string { return rep("#\n", n) + head }, 5000, "Too many empty lines"},
		{"comments without an end", func(n int) string { return rep("/* ", n) + rep("a ", 90_000) }, 8, "Comments without an end"},
		{"digits", func(n int) string { return fact(rep("1", n)) }, 50, "Number too long"},
		{"lines of a text", template, 7900, "Text too long"},
		{"names", func(n int) string { return fact("a" + rep(".b", n/2)) }, 199_980, "Too many words and signs"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			beyond := tt.most + 1
			if tt.name == "names" || tt.name == "lines of a text" { // counted with what stands around them
				beyond = tt.most + 1000
			}
			if refusedFor(t, tt.text(tt.most), tt.want) {
				t.Errorf("%d are refused: %s", tt.most, tt.want)
			}
			if !refusedFor(t, tt.text(beyond), tt.want) {
				t.Errorf("%d are not refused: %s", beyond, tt.want)
			}
		})
	}
}

func refusedFor(t *testing.T, text, want string) bool {
	t.Helper()
	begin := time.Now()
	_, diags := read(t, text)
	if took := time.Since(begin); took > limit {
		t.Errorf("took %s, want at most %s", took, limit)
	}
	return strings.Contains(listed(diags), ": "+want+": ")
}
