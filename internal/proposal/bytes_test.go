package proposal_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"checker/internal/proposal"
)

const question = "question \"q\" {\n  text = \"Shall it?\"\n}\n"

// TestBytes holds the cases that an editor would not keep as they are.
func TestBytes(t *testing.T) {
	const direction = "changes the reading direction of what follows, so the text that people see is not the text that is filed. Remove it.\n"
	const unseen = "is not seen but changes how the text is shown. Remove it.\n"
	tests := []struct{ name, text, want string }{
		{"byte order mark", "\xef\xbb\xbf" + head, ""},
		{"byte order mark alone", "\xef\xbb\xbf", "1:1: Empty file: The file states nothing. A proposal begins with a block: proposal \"name\" { ... }.\n"},
		{"byte order mark in the middle", head + "\xef\xbb\xbf" + question, "5:1: Control character: The character U+FEFF " + unseen},
		{"line ends of Windows", strings.ReplaceAll(head+question, "\n", "\r\n"), ""},
		{"carriage return alone", head + "# a\rb\n", "5:4: Control character: The character U+000D " + unseen},
		{"zero byte", head + "question \"q\x00\" {\n}\n", "5:12: Binary file: The file holds a zero byte, so it is not a text. A proposal is a UTF-8 text.\n"},
		{"program", "\x7fELF\x02\x01\x01\x00\x00\xff", "1:8: Binary file: The file holds a zero byte, so it is not a text. A proposal is a UTF-8 text.\n"},
		{"invalid byte", head + "# é \xff\n", "5:5: Not UTF-8: The file holds a byte here that is not UTF-8. Save it as UTF-8.\n"},
		{"cut character", head + "# \xc3", "5:3: Not UTF-8: The file holds a byte here that is not UTF-8. Save it as UTF-8.\n"},
		{"Latin-1", head + "# M\xfcnchen\n", "5:4: Not UTF-8: The file holds a byte here that is not UTF-8. Save it as UTF-8.\n"},
		{"overlong", head + "\xc0\x80", "5:1: Not UTF-8: The file holds a byte here that is not UTF-8. Save it as UTF-8.\n"},
		{"surrogate", head + "\xed\xa0\x80", "5:1: Not UTF-8: The file holds a byte here that is not UTF-8. Save it as UTF-8.\n"},
		{"UTF-16 of small end", "\xff\xfep\x00r\x00", "1:1: Not UTF-8: The file is in UTF-16. Save it as UTF-8.\n"},
		{"UTF-16 of big end", "\xfe\xff\x00p\x00r", "1:1: Not UTF-8: The file is in UTF-16. Save it as UTF-8.\n"},
		{"UTF-16 without a mark", "p\x00r\x00", "1:2: Binary file: The file holds a zero byte, so it is not a text. A proposal is a UTF-8 text.\n"},
		{"direction in a text", head + "question \"q\" {\n  text = \"Shall \u202eit?\"\n}\n", "6:17: Control character: The character U+202E " + direction},
		{"direction in a comment", head + "# \u2066 hidden\n", "5:3: Control character: The character U+2066 " + direction},
		{"direction in a name", head + "que\u200fstion \"q\" {\n}\n", "5:4: Control character: The character U+200F " + direction},
		{"several", head + "# a\u200bb\u202e\n\n# \u200b\n", "5:4: Control character: The character U+200B " + unseen + "5:6: Control character: The character U+202E " + direction + "7:3: Control character: The character U+200B " + unseen},
		{"escape sequence", head + "# \x1b[2J\n", "5:3: Control character: The character U+001B " + unseen},
		{"next line", head + "# \u0085\n", "5:3: Control character: The character U+0085 " + unseen},
		{"line separator", head + "# \u2028\n", "5:3: Control character: The character U+2028 " + unseen},
		{"soft hyphen", head + "# fl\u00adag\n", "5:5: Control character: The character U+00AD " + unseen},
		{"tag characters", head + "# \U000e0041\n", "5:3: Control character: The character U+E0041 " + unseen},
		{"filler", head + "# \u3164\n", "5:3: Control character: The character U+3164 " + unseen},
		{"joiner of a script", head + "# \u0915\u094d\u200d\u0937\n", ""},
		{"long comment", "/*" + strings.Repeat("(", 600_000) + "*/\n" + head, ""},
		{"tabs", strings.ReplaceAll(head, "  ", "\t"), ""},
		{"columns are characters", head + "question \"q\" {\n  /* e\u0301é🏴 */ txet = 1\n}\n", "6:13: Unknown attribute: A question has no \"txet\". Did you mean \"text\"? It states: text, answers, date.\n"},
		{"columns after a mark", "\xef\xbb\xbfquestoin \"q\" {\n}\n" + head, "1:1: Unknown block: There is no block type \"questoin\". Did you mean \"question\"? The block types are: change, commission, effect, filing, proposal, question, tax, threshold, waiver.\n"},
		{"columns with line ends of Windows", head + "\r\nquestion \"q\" {\r\n  date = \"soon\"\r\n}\r\n", "7:10: Wrong value: date: want a full day as year-month-day, as in \"2026-11-03\".\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			diags := diagnose(t, []byte(tt.text), nil)
			got := listed(diags)
			if got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if strings.ContainsFunc(strings.ReplaceAll(got, "\n", ""), proposal.IsHidden) {
				t.Errorf("%q shows a hidden character", got)
			}
		})
	}
}

// TestNames refuses files by what they are called, before anything reads them.
func TestNames(t *testing.T) {
	for _, name := range []string{"x.json", "x.hcl.json", "X.JSON"} {
		p, diags := proposal.Load(proposal.Source{Name: name, Bytes: []byte(head)}, library(t))
		want := "1:1: JSON syntax not supported: Proposals are written in HCL's native syntax, which keeps the place of every fact. Rewrite the file as .hcl.\n"
		if got := listed(diags); p != nil || got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}

func TestMaxBytes(t *testing.T) {
	tests := []struct {
		limit int
		want  string
	}{
		{0, ""},
		{-1, ""},
		{len(head), ""},
		{len(head) - 1, "1:1: File too large: The file is larger than the limit of 71 bytes. A proposal of that size is unheard of; if it is one, raise the limit with --max-bytes.\n"},
	}
	for _, tt := range tests {
		_, diags := proposal.Load(proposal.Source{Name: "x.hcl", Bytes: []byte(head), MaxBytes: tt.limit}, library(t))
		if got := listed(diags); got != tt.want {
			t.Errorf("limit %d: got %s, want %s", tt.limit, got, tt.want)
		}
	}
	read, err := proposal.ReadLimited(strings.NewReader(head), 10)
	if err != nil || string(read) != head[:11] {
		t.Errorf("got %q %v, want %q", read, err, head[:11])
	}
	if read, err = proposal.ReadLimited(strings.NewReader(head), int(^uint(0)>>1)); err != nil || string(read) != head {
		t.Errorf("got %q %v, want all", read, err)
	}
}

// TestTextFiles reads texts beside a proposal that an archive of cases cannot hold.
func TestTextFiles(t *testing.T) {
	const path = "6:16: Invalid function argument: Invalid value for \"path\" parameter: "
	tests := []struct{ name, data, want string }{
		{"line ends of Windows", "Shall it?\r\nOr not?\r\n", ""},
		{"byte order mark", "\xef\xbb\xbfShall it?\n", ""},
		{"several", "Or \u202enot\u202c?\n", path + "a.txt:1:4: Control character (the first of 2 in this text). The character U+202E changes the reading direction of what follows, so the text that people see is not the text that is filed. Remove it.\n"},
		{"direction", "Shall it?\nOr \u202enot?\n", path + "a.txt:2:4: Control character. The character U+202E changes the reading direction of what follows, so the text that people see is not the text that is filed. Remove it.\n"},
		{"invalid byte", "Shall\xff it?\n", path + "a.txt:1:6: Not UTF-8. The file holds a byte here that is not UTF-8. Save it as UTF-8.\n"},
		{"zero byte", "Shall\x00it?\n", path + "a.txt:1:6: Binary file. The file holds a zero byte, so it is not a text. A proposal is a UTF-8 text.\n"},
		{"as large as may be", strings.Repeat("x", 1<<19), ""},
		{"too large", strings.Repeat("x", 1<<20+1), path + "\"a.txt\" is larger than the limit of 1048576 bytes for a text.\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			folder := fstest.MapFS{"a.txt": &fstest.MapFile{Data: []byte(tt.data)}}
			diags := diagnose(t, []byte(head+"question \"q\" {\n  text = file(\"a.txt\")\n}\n"), folder)
			if got := listed(diags); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

// TestManyTexts reads the same and other texts over and over, which stays within bounds.
func TestManyTexts(t *testing.T) {
	large := &fstest.MapFile{Data: []byte(strings.Repeat("x", 1<<20-100))}
	folder := fstest.MapFS{"a.txt": large, "bad.txt": {Data: append([]byte(strings.Repeat("x", 1<<20-100)), 0)}}
	tests := []struct{ name, text, want string }{
		{"in one value", fact(`"` + rep(`${file("a.txt")}`, 5000) + `"`), "Value too large"},
		{"in many values", head + counted("question \"q#\" {\n  text = file(\"a.txt\")\n}\n", 4000), "Too much to evaluate"},
		{"bad", head + "question \"q\" {\n  answers = [" + rep(`file("bad.txt"),`, 20_000) + "]\n}\n", "Too many problems"},
		{"missing", head + "question \"q\" {\n  answers = [" + counted(`file("#.txt"),`, 20_000) + "]\n}\n", "Too many problems"},
		{"of texts", fact(rep("file(", 90) + `"a.txt"` + rep(")", 90)), "Value too large"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { refusedInTime(t, tt.text, tt.want, folder) })
	}
}

// TestCarriageReturns holds texts to one kind of line end, however the file ends its lines.
func TestCarriageReturns(t *testing.T) {
	text := strings.ReplaceAll(head+"question \"q\" {\n  text = <<EOT\nShall\nit?\nEOT\n}\n", "\n", "\r\n")
	p, diags := read(t, text)
	if p == nil {
		t.Fatal(diags)
	}
	got, _ := p.Value("question.q.text")
	if want := "Shall\nit?\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestIsHidden(t *testing.T) {
	for _, r := range "\x00\x1b\x7f\u0085\u00ad\u034f\u061c\u115f\u180e\u200b\u200e\u202a\u2028\u2060\u2064\u2069\u206f\u3164\ufeff\uffa0\ufff9\U000e0001\U000e007f" {
		if !proposal.IsHidden(r) {
			t.Errorf("%U is not hidden", r)
		}
	}
	for _, r := range "a\n\r\t é§“”’–…\u00a0\u0301\u200c\u200d\u0600अ漢🏴\ufffd" {
		if proposal.IsHidden(r) {
			t.Errorf("%U is hidden", r)
		}
	}
	for r := rune(0x20); r < 0x7f; r++ {
		if proposal.IsHidden(r) || unicode.IsControl(r) {
			t.Errorf("%U is hidden", r)
		}
	}
}
