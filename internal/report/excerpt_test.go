package report

import (
	"strings"
	"testing"

	"checker/internal/finding"
)

// at is the range of the first time that the words stand in the text.
func at(text, words string) finding.Range {
	from := strings.Index(text, words)
	line := strings.Count(text[:from], "\n") + 1
	return finding.Range{File: "f", Line: line, Column: 1, EndLine: line + strings.Count(words, "\n"), EndColumn: 1, Byte: from, EndByte: from + len(words)}
}

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("word ", 60)
	tests := map[string]struct {
		text  string
		words []string
		want  string
	}{
		"the first place is heavy, others light": {
			"a = 1\nb = 2\nc = 3\nd = 4\n",
			[]string{"d = 4", "b"},
			"      2 │ b = 2\n        │ ─\n        ┆\n      4 │ d = 4\n        │ ━━━━━\n",
		},
		"two places in one line":         {"a = 1, b = 2", []string{"b", "a"}, "      1 │ a = 1, b = 2\n        │ ─      ━\n"},
		"several lines have a margin":    {"x = [\n  1,\n]\n", []string{"x = [\n  1,\n]"}, "      1 ┃ x = [\n      2 ┃   1,\n      3 ┃ ]\n"},
		"line ends of Windows":           {"a = 1\r\nb = 2\r\n", []string{"b = 2"}, "      2 │ b = 2\n        │ ━━━━━\n"},
		"tabs, and letters of two bytes": {"\tä = ö\n", []string{"ö"}, "      1 │     ä = ö\n        │         ━\n"},
		"letters of two columns":         {"界 = x", []string{"x"}, "      1 │ 界 = x\n        │      ━\n"},
		"hidden characters are seen":     {"a\u202eb = x", []string{"x"}, "      1 │ a⟨U+202E⟩b = x\n        │              ━\n"},
		"a place without length":         {"a = {\n}", []string{"}"}, "      2 │ }\n        │ ━\n"},
		"a long line, around its place":  {long + "HERE " + long, []string{"HERE"}, "      1 │ …rd word word word HERE word word word word word word wor…\n        │                    ━━━━\n"},
		"at most so many lines":          {"a\nb\nc\nd\n", []string{"a\nb\nc\nd"}, "      1 ┃ a\n      2 ┃ b\n      3 ┃ c\n        ┆ and 1 more line\n"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var places []finding.Range
			for _, w := range tt.words {
				places = append(places, at(tt.text, w))
			}
			got := Excerpt(places, map[string][]byte{"f": []byte(tt.text)}, 3, Style{Width: 68})
			if got != tt.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, tt.want)
			}
		})
	}
}

// A line of megabytes is not looked through for each place in it, nor printed because its characters take no columns.
func TestExcerptOfAVeryLongLine(t *testing.T) {
	const size = 1_000_000
	word, marks := strings.Repeat("word ", size/5), strings.Repeat("\u0301", size/2)
	style := Style{Width: 68}
	for name, tt := range map[string]struct{ text, want string }{
		"in the middle": {word + "HERE " + word, "      1 │ …rd word word word HERE word word word word word word wor…\n        │                    ━━━━\n"},
		"at the end":    {word + "HERE", "      1 │ …rd word word word HERE\n        │                    ━━━━\n"},
		"at the start":  {"HERE " + word, "      1 │ HERE word word word word word word word word word word wo…\n        │ ━━━━\n"},
	} {
		places := []finding.Range{at(tt.text, "HERE")}
		texts := map[string][]byte{"f": []byte(tt.text)}
		for range 100 {
			if got := Excerpt(places, texts, 3, style); got != tt.want {
				t.Fatalf("%s: got:\n%s\nwant:\n%s", name, got, tt.want)
			}
		}
	}
	end := finding.Range{File: "f", Line: 1, Byte: len(word), EndByte: len(word)}
	if got := Excerpt([]finding.Range{end}, map[string][]byte{"f": []byte(word)}, 3, style); !strings.HasSuffix(got, "━\n") {
		t.Errorf("the end of a line has no mark:\n%s", got)
	}
	text := "a" + marks + "HERE" + marks
	got := Excerpt([]finding.Range{at(text, "HERE")}, map[string][]byte{"f": []byte(text)}, 3, style)
	if len(got) > 4*reach || !strings.Contains(got, "HERE") || strings.Count(got, "…") != 2 {
		t.Errorf("an excerpt of characters without width has %d bytes, and %d marks of a cut", len(got), strings.Count(got, "…"))
	}
}

func TestExcerptOfNothing(t *testing.T) {
	texts := map[string][]byte{"f": []byte("a")}
	for _, places := range [][]finding.Range{nil, {{File: "other", Line: 1}}, {{File: "f", Line: 9, Byte: 100, EndByte: 120}}} {
		if got := Excerpt(places, texts, 3, Style{Width: 68}); got != "" {
			t.Errorf("%v: got %q, want nothing", places, got)
		}
	}
}

func TestFold(t *testing.T) {
	got := fold("one two three four", 9, "- ", "  ")
	if want := "- one two\n  three\n  four"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := fold("see art. III, § 1 (§§ 2-3)", 16, "", ""), "see art. III,\n§ 1 (§§ 2-3)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := clip("abcdef", 4); got != "abc…" {
		t.Errorf("got %q", got)
	}
}

func TestPaintEachLine(t *testing.T) {
	if got, want := painter(true).bold("a\n\nb"), "\x1b[1ma\x1b[0m\n\n\x1b[1mb\x1b[0m"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := painter(false).bold("a"); got != "a" {
		t.Errorf("got %q", got)
	}
}

func TestPage(t *testing.T) {
	p := &Page{}
	p.Heading(1, "A `title`")
	p.Para("Words with *stars*, a <tag>, [brackets], snake_case and https://example.org/a_b.")
	p.Item("one")
	p.Below("under one")
	p.Item("two")
	p.Quote("said")
	p.Code("hcl", "a = 1\n")
	p.Table([]string{"name", "says"}, [][]string{{"`a`", "x | y"}}, func([]string) string { return "a.md" })
	tests := map[string]string{
		"text": "A title\n\n  Words with *stars*, a <tag>, [brackets], snake_case and https://example.org/a_b.\n\n  - one\n      under one\n  - two\n\n      “said”\n\n    a = 1\n\n  name  says\n  a     x | y\n",
		"md":   "# A `title`\n\nWords with \\*stars\\*, a &lt;tag>, \\[brackets\\], snake\\_case and https://example.org/a_b.\n\n- one\n  - under one\n- two\n\n> said\n\n```hcl\na = 1\n```\n\n| name | says |\n|---|---|\n| [`a`](a.md) | x \\| y |\n",
	}
	for format, want := range tests {
		var b strings.Builder
		if err := WritePage(&b, p, format, Style{}); err != nil {
			t.Fatal(err)
		}
		if b.String() != want {
			t.Errorf("%s: got:\n%s\nwant:\n%s", format, b.String(), want)
		}
	}
}
