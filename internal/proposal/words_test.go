package proposal_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"checker/internal/proposal"
)

// TestWords finds words where a drafter wrote them. A place is line:column-line:column, with its file when it is
// another, and the words that stand there.
func TestWords(t *testing.T) {
	tests := []struct {
		name, text, address, words string
		want                       []string
	}{
		{"plain", `text = "The flag of the State"`, "question.q.text", "flag", []string{`6:15-6:19 "flag"`}},
		{"capitals", `text = "The FLAG, the Flag"`, "question.q.text", "flag", []string{`6:15-6:19 "FLAG"`, `6:25-6:29 "Flag"`}},
		{"capitals of the words", `text = "the flag"`, "question.q.text", "The Flag", []string{`6:11-6:19 "the flag"`}},
		{"beyond ASCII", `text = "LA NIÑA É aquí"`, "question.q.text", "niña é", []string{`6:14-6:20 "NIÑA É"`}},
		{"after wide characters", `text = "🏴é flag"`, "question.q.text", "flag", []string{`6:14-6:18 "flag"`}},
		{"escaped quotes", `text = "the \"flag\" of"`, "question.q.text", `the "flag"`, []string{`6:11-6:23 "the \\\"flag\\\""`}},
		{"escaped letters", `text = "ni\u00f1a \U0001F3F4 flag"`, "question.q.text", "niña 🏴 flag", []string{`6:11-6:36 "ni\\u00f1a \\U0001F3F4 flag"`}},
		{"escaped lines", `text = "the\nflag\tof\r\nit"`, "question.q.text", "the flag of it", []string{`6:11-6:30 "the\\nflag\\tof\\r\\nit"`}},
		{"escaped template", `text = "a $${b} %%{c}"`, "question.q.text", "${b} %{c}", []string{`6:13-6:24 "$${b} %%{c}"`}},
		{"spaces", `text = "the   flag"`, "question.q.text", " the flag ", []string{`6:11-6:21 "the   flag"`}},
		{"heredoc", "text = <<EOT\nThe flag\nof it\nEOT", "question.q.text", "flag of", []string{`7:5-8:3 "flag\nof"`}},
		{"heredoc with backslashes", "text = <<EOT\na \\n flag\nEOT", "question.q.text", `\n flag`, []string{`7:3-7:10 "\\n flag"`}},
		{"indented heredoc", "text = <<-EOT\n    The flag\n    of it\n  EOT", "question.q.text", "flag\nof it", []string{`7:9-8:10 "flag\n    of it"`}},
		{"template", `text = "the ${local.what} of"`, "question.q.text", "flag", []string{`9:11-9:15 "flag"`}},
		{"around a value", `text = "the ${local.what} of"`, "question.q.text", "the of", nil},
		{"local of a local", `text = local.all`, "question.q.text", "flag", []string{`9:11-9:15 "flag"`}},
		{"text of a local", `text = local.read`, "question.q.text", "state", []string{`a.txt 2:8-2:13 "State"`}},
		{"name of a local", `text = "x ${local.what}"`, "question.q.text", "local", nil},
		{"conditional", `text = true ? "the flag" : "a banner"`, "question.q.text", "banner", []string{`6:33-6:39 "banner"`}},
		{"arguments", `text = join(" ", ["the", upper("flag")])`, "question.q.text", "flag", []string{`6:35-6:39 "flag"`}},
		{"text", `text = file("a.txt")`, "question.q.text", "flag of", []string{`a.txt 1:5-2:3 "flag\nof"`}},
		{"name of a text", `text = file("a.txt")`, "question.q.text", "a.txt", []string{`6:16-6:21 "a.txt"`}},
		{"list", `answers = ["a flag", "no", "a flag"]`, "question.q.answers", "flag", []string{`6:17-6:21 "flag"`, `6:33-6:37 "flag"`}},
		{"element", `answers = ["a flag", "no", "a flag"]`, "question.q.answers[2]", "flag", []string{`6:33-6:37 "flag"`}},
		{"element without it", `answers = [local.what, "no"]`, "question.q.answers[1]", "flag", nil},
		{"comment in a value", "answers = [ # a flag\n\"no\"]", "question.q.answers", "flag", nil},
		{"number", `answers = ["1.5", "15"]`, "question.q.answers", "15", []string{`6:22-6:24 "15"`}},
		{"block", `text = "the flag"`, "question.q", "flag", nil},
		{"unknown", `text = "the flag"`, "question.r.text", "flag", nil},
		{"nothing", `text = "the flag"`, "question.q.text", " ", nil},
		{"not there", `text = "the flag"`, "question.q.text", "banner", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := head + "question \"q\" {\n  " + tt.text + "\n}\nlocals {\n  what = \"flag\"\n  all  = \"the ${local.what}\"\n  read = file(\"a.txt\")\n}\n"
			found(t, text, tt.address, tt.words, tt.want)
		})
	}
}

func found(t *testing.T, text, address, words string, want []string) {
	t.Helper()
	folder := fstest.MapFS{"in/a.txt": {Data: []byte("The flag\nof the State\n")}}
	sub, _ := folder.Sub("in")
	p, diags := proposal.Load(proposal.Source{Name: "in/x.hcl", Bytes: []byte(text), Folder: sub}, library(t))
	if p == nil {
		t.Fatal(listed(diags))
	}
	var got []string
	for _, r := range p.Words(address, words) {
		place := fmt.Sprintf("%d:%d-%d:%d %q", r.Start.Line, r.Start.Column, r.End.Line, r.End.Column, p.Texts()[r.Filename][r.Start.Byte:r.End.Byte])
		if r.Filename != p.File {
			place = strings.TrimPrefix(r.Filename, "in/") + " " + place
		}
		got = append(got, place)
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %s, want %s", got, want)
	}
}
