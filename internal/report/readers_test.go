package report_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/finding"
	"checker/internal/report"
)

// many is a run with so many failures of each severity.
func many(n int) *report.Document {
	d := oneFinding(strings.Repeat("line\n", 4*n), finding.Range{File: "m.hcl", Line: 1, Column: 1, EndLine: 1, EndColumn: 2, EndByte: 1})
	x := d.Files[0].Findings[0]
	d.Files[0].Findings = nil
	for i := range 4 * n {
		x.Identity, x.Severity = fmt.Sprint(i), finding.Severity(1+i%4) // mild and grave in turn
		x.Place = finding.Range{File: "m.hcl", Line: i + 1, Column: 1, EndLine: i + 1, EndColumn: 2, Byte: 5 * i, EndByte: 5*i + 1}
		d.Files[0].Findings = append(d.Files[0].Findings, x)
	}
	return closed(d)
}

// TestGitHubShowsTheWorst: ten of a level, the worst first, and a count of the others in their room.
func TestGitHubShowsTheWorst(t *testing.T) {
	out := render(t, many(15), "github")
	levels, titles := map[string]int{}, []string{}
	for line := range strings.Lines(out) {
		if m := annotationForm.FindStringSubmatch(strings.TrimSuffix(line, "\n")); m != nil {
			levels[m[1]]++
			titles = append(titles, weightOf(properties(m[2])["title"]))
		}
	}
	if levels["error"] != 10 || levels["warning"] != 10 || levels["notice"] != 10 {
		t.Errorf("got %v, want ten of each", levels)
	}
	want := slices.Concat(slices.Repeat([]string{"blocking"}, 10), slices.Repeat([]string{"advisory"}, 10), slices.Repeat([]string{"info"}, 9), []string{"checker"})
	if diff := cmp.Diff(titles, want); diff != "" {
		t.Errorf("(-got +want):\n%s", diff)
	}
	if !strings.Contains(out, "::notice title=checker::31 more results are in the summary\n") {
		t.Error("the others are not counted")
	}
}

// TestGitHubEscapes: a command's data and properties come back as they were.
func TestGitHubEscapes(t *testing.T) {
	d := oneFinding("x\n", finding.Range{File: "a,b:c%.hcl", Line: 1, Column: 1, EndLine: 1, EndColumn: 2, EndByte: 1})
	d.Files[0].Findings[0].Message = "100% of it: a, b"
	first, _, _ := strings.Cut(render(t, d, "github"), "\n")
	want := "::error file=a%2Cb%3Ac%25.hcl,line=1,endLine=1,col=1,endColumn=2,title=major%2C not met%3A T::100%25 of it: a, b%0Axx.a.b"
	if first != want {
		t.Errorf("got  %s\nwant %s", first, want)
	}
}

// TestGitHubGivesColumnsOfOneLine: GitHub takes no columns of a place of several lines.
func TestGitHubGivesColumnsOfOneLine(t *testing.T) {
	d := oneFinding("x\ny\n", finding.Range{File: "m.hcl", Line: 1, Column: 1, EndLine: 2, EndColumn: 2, EndByte: 3})
	if out := render(t, d, "github"); !strings.Contains(out, "line=1,endLine=2,title=") {
		t.Errorf("got %s", out)
	}
}

// TestGitlab: an array also without results, fields that are there, and fingerprints that are unique.
func TestGitlab(t *testing.T) {
	for name, d := range runs(t) {
		out := render(t, d, "gitlab")
		if !strings.HasPrefix(out, "[") {
			t.Errorf("%s does not begin with the array: %.20q", name, out)
		}
		var issues []map[string]any
		decode(t, out, &issues)
		seen := map[any]bool{}
		for _, i := range issues {
			has(t, "issue", i, "description", "check_name", "fingerprint", "severity", "location")
			if seen[i["fingerprint"]] {
				t.Errorf("%s gives %v twice", name, i["fingerprint"])
			}
			seen[i["fingerprint"]] = true
		}
	}
	clean := closed(&report.Document{Run: finding.Header{Version: 1, FailOn: finding.Major}, Files: []finding.File{{Path: "m.hcl", Proposal: &finding.Proposal{}}}})
	if out := render(t, clean, "gitlab"); out != "[]\n" {
		t.Errorf("got %q of a clean run", out)
	}
}

// TestFingerprintsHold: what is found keeps its fingerprint when lines come above it, and another when its file does.
func TestFingerprintsHold(t *testing.T) {
	print := func(file string, line int) string {
		d := oneFinding("x\n", finding.Range{File: file, Line: line, Column: 1, EndLine: line, EndColumn: 2})
		var issues []struct{ Fingerprint string }
		decode(t, render(t, d, "gitlab"), &issues)
		return issues[0].Fingerprint
	}
	if print("a.hcl", 1) != print("a.hcl", 40) || print("a.hcl", 1) == print("b.hcl", 1) {
		t.Error("a fingerprint depends on the line, or not on the file")
	}
}

// TestRdjsonCountsBytes: columns are bytes of UTF-8, from 1, the end exclusive.
func TestRdjsonCountsBytes(t *testing.T) {
	text := "x\na𐐀b = 1\n"
	d := oneFinding(text, finding.Range{File: "m.hcl", Line: 2, Column: 3, EndLine: 2, EndColumn: 4, Byte: strings.Index(text, "b"), EndByte: strings.Index(text, "b") + 1})
	at := diagnosticsOf(t, render(t, d, "rdjson"))[0].Location.Range
	if at.Start.Line != 2 || at.Start.Column != 6 || at.End.Column != 7 {
		t.Errorf("got %+v", at)
	}
}

// TestSuggestions: a cure that holds becomes a suggestion, which makes the text what the cure made it; one that does not
// hold, or whose text is not at hand, becomes none.
func TestSuggestions(t *testing.T) {
	const before = "a = 1\nb = 2\nc = \"é\"\nd = 4\n"
	for name, after := range map[string]string{
		"a line changed":        "a = 1\nb = 3\nc = \"é\"\nd = 4\n",
		"two lines changed":     "a = 1\nb = 3\nc = \"é\"\nd = 5\n",
		"a line added":          "a = 1\nb = 2\nnew = 1\nc = \"é\"\nd = 4\n",
		"a line added at first": "new = 1\na = 1\nb = 2\nc = \"é\"\nd = 4\n",
		"lines added at last":   "a = 1\nb = 2\nc = \"é\"\nd = 4\n\nblock {\n}\n",
		"a line removed":        "a = 1\nc = \"é\"\nd = 4\n",
		"all but one removed":   "d = 4\n",
		"the end changed":       "a = 1\nb = 2\nc = \"é\"\nd = 4",
		"a line repeated":       "a = 1\nb = 2\nb = 2\nc = \"é\"\nd = 4\n",
	} {
		t.Run(name, func(t *testing.T) {
			for _, newline := range []string{"\n", "\r\n"} {
				before, after := strings.ReplaceAll(before, "\n", newline), strings.ReplaceAll(after, "\n", newline)
				d := oneFinding(before, finding.Range{File: "m.hcl", Line: 2, Column: 1, EndLine: 2, EndColumn: 2, Byte: len("a = 1" + newline), EndByte: len("a = 1"+newline) + 1})
				d.Files[0].Findings[0].Tried = &finding.Cure{Holds: true, Text: after}
				suggested := diagnosticsOf(t, render(t, d, "rdjson"))[0].Suggestions
				if len(suggested) != 1 {
					t.Fatalf("got %d suggestions", len(suggested))
				}
				s := suggested[0]
				got := before[:offset(before, s.Range.Start.Line, s.Range.Start.Column)] + s.Text + before[offset(before, s.Range.End.Line, s.Range.End.Column):]
				if got != after {
					t.Errorf("got %q, want %q by %+v", got, after, s)
				}
				fix := sarifOf(t, render(t, d, "sarif")).Runs[0].Results[0].Fixes
				if len(fix) != 1 || *fix[0].ArtifactChanges[0].Replacements[0].InsertedContent.Text != s.Text {
					t.Errorf("sarif: got %d fixes, want that of rdjson", len(fix))
				}
			}
		})
	}
	d := oneFinding(before, finding.Range{File: "m.hcl", Line: 2, Column: 1, EndLine: 2, EndColumn: 2})
	x := &d.Files[0].Findings[0]
	x.Tried = &finding.Cure{Text: "a = 1\n", Opens: []string{"xx.c.d on s: fail"}}
	if got := diagnosticsOf(t, render(t, d, "rdjson"))[0]; len(got.Suggestions) > 0 || !strings.Contains(got.Message, "xx.c.d on s: fail") {
		t.Errorf("a cure that opens a breach: got %+v", got)
	}
	x.Tried.Holds, d.Files[0].Texts = true, nil
	if got := diagnosticsOf(t, render(t, d, "rdjson"))[0]; len(got.Suggestions) > 0 {
		t.Errorf("a cure without the text: got %+v", got)
	}
}

// offset is where a line and a column of bytes are in a text.
func offset(text string, line, column int) int {
	at := 0
	for range line - 1 {
		at += strings.IndexByte(text[at:], '\n') + 1
	}
	return at + column - 1
}

// TestJSONIsTheSame: what no reader sees is written as an escape, and read as it was.
func TestJSONIsTheSame(t *testing.T) {
	d := hostile(t)
	var got report.Document
	if err := json.Unmarshal([]byte(render(t, d, "json")), &got); err != nil {
		t.Fatal(err)
	}
	for i, attack := range attacks {
		if want := strings.ToValidUTF8(attack, "\uFFFD"); got.Files[i].Proposal.Title != want && !strings.Contains(attack, "\xff") {
			t.Errorf("got %.60q, want %.60q", got.Files[i].Proposal.Title, want)
		}
	}
}

// TestCured: what is gone is in the summary, and counted in the sentence.
func TestCured(t *testing.T) {
	out := render(t, known(t), "markdown")
	for _, want := range []string{"<summary>Cured (1)</summary>\n\n- major: `xx.a.b` on ``x`\\|<b>`` in `gone.hcl`\n", "1 is cured"} {
		if !strings.Contains(out, want) {
			t.Errorf("the summary does not have %q:\n%s", want, out)
		}
	}
	if strings.Contains(render(t, known(t), "sarif"), "xx.a.b") {
		t.Error("sarif has what is gone: code scanning would show it")
	}
}

// TestSummaryHasRoom: a summary stays within what GitHub takes, and counts what it leaves out.
func TestSummaryHasRoom(t *testing.T) {
	d := many(1)
	file := many(100).Files[0]
	d.Files = nil
	for i := range 60 {
		file.Path = fmt.Sprintf("m%d.hcl", i)
		d.Files = append(d.Files, file)
	}
	for i := range file.Findings {
		file.Findings[i].Message = strings.Repeat("word ", 30)
	}
	out := render(t, closed(d), "markdown")
	rows := len(readMarkdown(t, out))
	if len(out) > 1<<20 || !strings.Contains(out, fmt.Sprintf("**%d more results are not shown here", 60*400-rows)) {
		t.Errorf("the summary has %d bytes and %d rows, and counts no others", len(out), rows)
	}
}
