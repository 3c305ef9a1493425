package proposal_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"checker/internal/proposal"
)

// limit is the time in which any text is read, however hostile. The slowest takes half a second on an idle machine
// of 2026; the rest is room for a busy one.
const limit = 5 * time.Second

const many = 300_000

func rep(s string, n int) string { return strings.Repeat(s, n) }

// counted joins n pieces, each with its number.
func counted(format string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
	}
	return b.String()
}

// fact states a title whose value is the text.
func fact(value string) string { return "proposal \"p\" {\n  title = " + value + "\n}\n" }

// TestHostile gives the reader all that HCL can nest or repeat. Each text is refused at once, with the summary.
func TestHostile(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"blocks", rep("a {\n", many), "Nested too deeply"},
		{"blocks closed", rep("a {\n", many) + rep("}\n", many), "Nested too deeply"},
		{"parentheses", fact(rep("(", many) + "1" + rep(")", many)), "Nested too deeply"},
		{"parentheses open", fact(rep("(", many)), "Nested too deeply"},
		{"lists", fact(rep("[", many) + rep("]", many)), "Nested too deeply"},
		{"objects", fact(rep("{a=", many) + "1" + rep("}", many)), "Nested too deeply"},
		{"object keys", fact(rep("{(", many) + "1" + rep(")=1}", many)), "Nested too deeply"},
		{"templates", fact(rep(`"${`, many) + "1" + rep(`}"`, many)), "Nested too deeply"},
		{"templates open", fact(rep(`"${`, many)), "Nested too deeply"},
		{"heredoc templates", fact(rep("<<A\n${", many)), "Nested too deeply"},
		{"not", fact(rep("!", many) + "true"), "Too many operators"},
		{"minus", fact(rep("-", many) + "1"), "Too many operators"},
		{"minus and parentheses", fact(rep("-(", many) + "1" + rep(")", many)), "Nested too deeply"},
		{"sum", fact("1" + rep("+1", many)), "Too many operators"},
		{"and", fact("true" + rep("&&true", many)), "Too many operators"},
		{"precedence", fact("1" + rep("+1*2==1&&1||1", many)), "Too many operators"},
		{"conditional chain", fact(rep("true ? 1 : ", many) + "1"), "Too many operators"},
		{"conditional tree", fact(rep("true ? ", many) + "1" + rep(" : 1", many)), "Too many operators"},
		{"for tuples", fact(rep("[for a in ", many) + "b" + rep(": a]", many)), "Nested too deeply"},
		{"for objects", fact(rep("{for a, b in ", many) + "b" + rep(": a => b}", many)), "Nested too deeply"},
		{"if directives", fact(`"` + rep("%{if true}", many) + rep("%{endif}", many) + `"`), "Too many directives"},
		{"if conditions", fact(rep(`"%{if `, many)), "Nested too deeply"},
		{"for directives", fact(`"` + rep("%{for a in b}", many) + rep("%{endfor}", many) + `"`), "Too many directives"},
		{"indexes", fact("a" + rep("[0]", many)), "Too many brackets"},
		{"indexes by name", fact("a" + rep("[b]", many)), "Too many brackets"},
		{"nested indexes", fact(rep("a[", many) + "0" + rep("]", many)), "Nested too deeply"},
		{"legacy indexes", fact("a" + rep(".0 ", many)), "Too many words and signs"},
		{"splats", fact("a" + rep("[*]", many)), "Too many operators"},
		{"attribute splats", fact("a" + rep(".*.b", many)), "Too many operators"},
		{"calls", fact(rep("abs(", many) + "1" + rep(")", many)), "Nested too deeply"},
		{"arguments", fact("max(" + rep("1,", many) + "1)"), "Too many words and signs"},
		{"join in join", fact(rep("join(", 60) + `","` + rep(`,["a"])`, 60)), "Value too large"},
		{"attribute chain", fact("a" + rep(".b", many)), "Too many words and signs"},
		{"scopes of functions", fact(rep("a::", many) + "b()"), "Too many operators"},
		{"closers first", rep(")", 1000) + "\n" + fact(rep("(", many)), "Nested too deeply"},
		{"wrong closers", fact(rep("(}", many)), "Nested too deeply"},
		{"heredoc of short lines", fact("<<A\n" + rep("x\n", many) + "A"), "Text too long"},
		{"heredoc of long lines", fact("<<A\n" + rep(rep("x", 79)+"\n", 20_000) + "A"), "Text too long"},
		{"heredocs", rep("a {\nb = <<A\n"+rep("x\n", 3000)+"A\n}\n", 300), "Text too long"},
		{"flush heredoc", fact("<<-A\n" + rep(" x\n", many) + "A"), "Text too long"},
		{"dollars", fact(`"` + rep("$ ", many) + `"`), "Text too long"},
		{"long number", fact(rep("1", 1_000_000)), "Number too long"},
		{"empty lines", fact(rep("!", 2000) + "(1" + rep("\n", many) + ")"), "Too many empty lines"},
		{"comments", fact(rep("!", 2000) + "1" + rep("/**/", many)), "Too many empty lines"},
		{"long name", rep("a", 2_000_000), "Argument or block definition required"},
		{"long comment", "/*" + rep("*", 2_000_000) + "/", "No proposal"},
		{"comments without an end", rep("/* ", 600_000), "Comments without an end"},
		{"comment without an end", head + "/* " + rep("[", 1_900_000), "Nested too deeply"},
		{"comments that end late", rep("/* ", 600_000) + "*/", "No proposal"},
		{"long space", rep(" ", 2_000_000) + "a", "Argument or block definition required"},
		{"long line of a text", fact(`"` + rep("a", 2_000_000)), "Invalid multi-line string"},
		{"long marker", "a = <<" + rep("A", 1_000_000) + "\n" + rep("A", 999_999) + "\n", "Unterminated template string"},
		{"markers", "a = <<A\n" + rep("AA\n", 600_000), "Text too long"},
		{"one long character", head + "a\u0301" + rep("\u0301", 900_000) + " {}\n", "Unknown block"},
		{"invalid signs", rep("`", 2_000_000), "Too many words and signs"},
		{"lines of a quoted text", "a = \"" + rep("\n", 2_000_000), "Invalid multi-line string"},
		{"quotes", rep(`"`, 2_000_000), "Too many words and signs"},
		{"brackets of two megabytes", rep("[", 2_000_000), "Nested too deeply"},
		{"signs of two megabytes", rep("= ", 1_000_000), "Too many words and signs"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { refusedInTime(t, tt.text, tt.want, nil) })
	}
}

// TestHostileFacts gives the reader as much as the parser may see, in the shapes that cost the most.
func TestHostileFacts(t *testing.T) {
	manyBlocks := counted("question \"q#\" {\n}\n", 4000)
	manyLocals := func(format string, n int) string { return "locals {\n" + counted(format, n) + "}\n" }
	big := "[" + rep(`"a",`, 30_000) + "]"
	tests := []struct{ name, text, want string }{
		{"unknown blocks", head + rep("a {}\n", 10_000), "Too many blocks"},
		{"unknown blocks below the limit", head + rep("question_ {}\n", 4500), "Too many problems"},
		{"unknown attributes", "proposal \"p\" {\n" + counted("titel# = 1\n", 20_000) + "}\n", "Too many problems"},
		{"attributes outside", counted("titel# = 1\n", 20_000), "Too many problems"},
		{"attributes twice", rep("a = 1\n", 20_000), "Too many problems"},
		{"long names", head + counted(rep("x", 100_000)+"# {}\n", 20), "Unknown block"},
		{"nested blocks", head + "commission \"c\" {\nselection {\n" + rep("criterion {\n}\n", 20_000) + "}\n}\n", "Too many blocks"},
		{"nested unknown blocks", head + "commission \"c\" {\n" + rep("criterio {}\n", 10_000) + "}\n", "Too many problems"},
		{"duplicates", head + rep("question \"q\" {\n}\n", 4900), "Too many problems"},
		{"proposals", rep(head, 4000), "Too many problems"},
		{"elements", head + "question \"q\" {\nanswers = [" + rep(`"a",`, 49_000) + "1]\n}\n", "Wrong value"},
		{"wrong elements", head + "effect \"e\" {\nplaces = [" + rep(`"state_capitl",`, 20_000) + "]\n}\n", "Too many problems"},
		{"wrong citations", head + "change \"c\" {\nsections = [" + rep(`"Y Cod, § 4",`, 20_000) + "]\n}\n", "Too many problems"},
		{"wrong citations in a local", head + "locals {\na = [" + rep(`"Y Cod, § 4",`, 10_000) + "]\n}\nchange \"c\" {\nsections = local.a\n}\n", "Wrong value"},
		{"silent facts", head + "commission \"c\" {\nsilent = [" + rep(`"oaht",`, 20_000) + "]\n}\n", "Too many problems"},
		{"complete types", "proposal \"p\" {\ncomplete = [" + rep(`"falg",`, 20_000) + "]\n}\n", "Too many problems"},
		{"unknown references", head + manyBlocks + "effect \"e\" {\nrequires = [" + counted("question.r#,", 19_000) + "]\n}\n", "Too many problems"},
		{"references", head + "question \"q\" {\n}\neffect \"e\" {\nrequires = [" + rep("question.q,", 30_000) + "]\n}\n", "Too many references"},
		{"one long circle", head + counted("effect \"e#\" {\nwhen = [effect.f#]\n}\neffect \"f#\" {\nwhen = [effect.e0]\n}\n", 2400), "Circular references"},
		{"all circles", head + counted("effect \"e#\" {\nwhen = ["+counted("effect.e#,", 140)+"]\n}\n", 140), "Too many problems"},
		{"locals", manyLocals("a# = 1\n", 5_000), "Too many locals"},
		{"locals that all use each other", manyLocals("a# = ["+counted("local.a#,", 200)+"]\n", 200), "Circular locals"},
		{"long circle of locals", manyLocals("a# = local.b#\nb# = local.a0\n", 480), "Circular locals"},
		{"unknown locals", head + "question \"q\" {\nanswers = [" + rep("local.b,", 20_000) + "]\n}\n" + manyLocals("a# = 1\n", 900), "Too many problems"},
		{"unknown functions", head + "question \"q\" {\nanswers = [" + rep("uper(1),", 20_000) + "]\n}\n", "Too many problems"},
		{"foreign expressions", head + "question \"q\" {\nanswers = [" + rep("{},", 20_000) + "]\n}\n", "Too many problems"},
		{"doubling", "locals {\na0 = [1, 1]\n" + chain("[@, @]", 40) + "}\n" + head, "Value too large"},
		{"doubled text", "locals {\na0 = \"" + rep("x", 1000) + "\"\n" + chain("\"${@}${@}\"", 40) + "}\n" + head, "Value too large"},
		{"copies", "locals {\nb = " + big + "\n" + counted("a# = local.b\n", 900) + "}\n" + head, "Too much to evaluate"},
		{"large values", "locals {\nb = " + big + "\n}\n" + head + counted("question \"q#\" {\ntext = local.b\n}\n", 3000), "Too much to evaluate"},
		{"large words", "locals {\nb = \"" + rep("x", 900_000) + "\"\n}\n" + head + counted("effect \"q#\" {\nkind = local.b\n}\n", 3000), "Too much to evaluate"},
		{"comparisons", "locals {\nb = " + big + "\n}\n" + head + "filing {\nfee_paid = local.b == local.b" + rep(" && local.b == local.b", 900) + "\n}\n", "Value too large"},
		{"conditional lists", "locals {\nb = " + big + "\nc = concat(local.b, [1])\nd = true ? local.b : local.c\n}\n" + head, "Value too large"},
		{"conditional parts of lists", "locals {\nb = " + big + "\nc = [local.b]\nd = \"${true ? local.c[0] : concat(local.c[0], [1])}\"\n}\n" + head, "Value too large"},
		{"conditional split", fact(`true ? split("", "` + rep("x", 50_000) + `") : [1]`), "Value too large"},
		{"deep locals", "locals {\na0 = 1\n" + chain(rep("[", 20)+"@"+rep("]", 20), 900) + "}\n" + head, "Too much to evaluate"},
		{"join", "locals {\nb = " + big + "\nc = \"" + rep("x", 100_000) + "\"\n}\n" + fact("join(local.c, local.b)"), "Value too large"},
		{"split", "locals {\nb = \"" + rep("x", 900_000) + "\"\n}\n" + fact(`join("", split("", local.b))`), "Value too large"},
		{"huge number", fact("1e999999"), "Number out of range"},
		{"tiny number", fact("1e-999999"), "Number out of range"},
		{"number beyond all", fact("1e99999999999999999999"), "Invalid number literal"},
		{"remainder of a huge number", fact("1e999999999 % 7"), "Not part of the language"},
		{"power by locals", "locals {\na0 = 1e300\n" + chain("@ * @", 40) + "}\n" + fact("local.a39"), "Number out of range"},
		{"power in one expression", fact("(1" + rep("*1e300", 1500) + ")"), "Number out of range"},
		{"number as text", "locals {\nb = [" + rep("1e300,", 40_000) + "]\n}\n" + fact(`join("", local.b)`), "Value too large"},
		{"infinite", fact("1 / 0"), "Number out of range"},
		{"indexes", fact("local.a" + rep("[0]", 19_000)), "Unknown local"},
		{"marks on marks", fact(`"` + rep("\u0301", 400_000) + `" + 1`), "Invalid operand"},
		{"claims", "proposal \"p\" {\ntitle = \"t\"\njurisdiction = \"xx\"\nknown_from = \"press\"\n}\n" + counted("commission \"c#\" {\ncomplete = true\n}\n", 4900), "Too many problems"},
		{"conditionals", fact(rep("true ? 1 : ", 1900) + "{}"), "Not part of the language"},
		{"conditionals without an end", fact(rep("true ? ", 1900) + "1"), "Missing false expression in conditional"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { refusedInTime(t, tt.text, tt.want, nil) })
	}
}

// chain makes n locals, each from the one before it, which the format writes as @.
func chain(format string, n int) string {
	var b strings.Builder
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "a%d = %s\n", i, strings.ReplaceAll(format, "@", fmt.Sprintf("local.a%d", i-1)))
	}
	return b.String()
}

// refusedInTime fails when the text is understood, is refused for other reasons, or takes too long.
func refusedInTime(t *testing.T, text, want string, folder fs.FS) {
	t.Helper()
	v := library(t)
	begin := time.Now()
	p, diags := proposal.Load(proposal.Source{Name: "x.hcl", Bytes: []byte(text), Folder: folder, MaxBytes: 16 << 20}, v)
	if took := time.Since(begin); took > limit {
		t.Errorf("took %s, want at most %s", took, limit)
	} else {
		t.Logf("%d bytes took %s", len(text), took)
	}
	if p != nil {
		t.Fatal("the text was accepted")
	}
	for _, d := range diags {
		if d.Summary == want {
			return
		}
	}
	all := listed(diags)
	t.Errorf("got\n%s\nwant %s", all[:min(len(all), 2000)], want)
}
