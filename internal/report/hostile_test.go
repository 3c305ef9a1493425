package report_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"checker/internal/finding"
	"checker/internal/report"
)

// attacks are texts that a reader of some format would take for more than words.
var attacks = []string{
	`"quotes" 'and' \backslashes\ and ` + "`backticks`", "two\nlines\r\nand three", "]]><evil/>", "<script>alert(1)</script> &amp; <!-- --> -->",
	"::error file=other.hcl::not ours", "words ::stop-commands::x", "##[error]not ours ##[add-path]/tmp", "\x1b[31mred\x1b[0m and \x07", "left \u202e right \u2066 and \u200b zero",
	"=HYPERLINK(\"https://example.org\")", "+1", "-1", "@SUM(1)", "\t=1+1", "％＝1", "not ok 1 - # SKIP no", "1..1", "# TODO all",
	"[link](javascript:alert(1)) ![image](https://example.org/x.png)", "@everybody #1 https://example.org www.example.org", "| a | b |\n|---|---|", "- list", "---", "$math$",
	"%0A::error::not ours", "bad \xff\xfe bytes", "𐐀 é 漢字 👩‍⚖️", strings.Repeat("long title ", 1000), strings.Repeat("x", 10_000), "",
}

// hostile is a run in which every text that a proposal or a folder of policies can set is an attack.
func hostile(t *testing.T) *report.Document {
	t.Helper()
	d := read(t, "../../testdata/report/one")
	base := d.Files[0]
	d.Files = nil
	d.Rules, d.Authorities = map[string]finding.RuleInfo{}, map[string]finding.Authority{}
	for i, attack := range attacks {
		f := base
		f.Path = fmt.Sprintf("hostile%d.hcl", i)
		proposal := *base.Proposal
		proposal.Name, proposal.Title, proposal.Place, proposal.Kind = attack, attack, attack, attack
		f.Proposal = &proposal
		f.Diagnostics = []finding.Diagnostic{{Severity: "warning", Summary: attack, Detail: attack}}
		f.Waivers = []finding.Waiver{{Address: attack, Reason: attack}}
		f.Findings = nil
		for k, x := range base.Findings {
			x.Rule = fmt.Sprintf("xx.hostile.r%dx%d", i, k)
			x.Rule = strings.NewReplacer("0", "a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f", "6", "g", "7", "h", "8", "i", "9", "j").Replace(x.Rule)
			x.Because, x.Subject, x.About, x.Message, x.Cure = attack, attack, attack, attack, attack
			if x.Error != "" {
				x.Error = attack
			}
			x.Place.File = f.Path
			x.Facts = []finding.Fact{{Address: attack, Place: x.Place, Words: attack}, {Address: attack, Place: finding.Range{File: f.Path, Line: 2, Column: 1, EndLine: 2, EndColumn: 4}}}
			if len(x.Missing) > 0 {
				x.Missing = []finding.Missing{{Block: attack, Fact: attack, Asks: attack, Insert: x.Place}}
			}
			x.Factors = []finding.Factor{{Points: "breach", Authority: attack, Citation: attack, Says: attack}}
			x.Law = []finding.Citing{{Role: "basis", Authority: x.Rule}, {Role: "contrary", Authority: x.Rule}}
			d.Rules[x.Rule] = finding.RuleInfo{Title: attack, Description: attack, Severity: x.Severity, DecidedBy: attack, Issues: slices.Repeat([]string{attack, attack + "2"}, 20)}
			d.Authorities[x.Rule] = finding.Authority{ID: x.Rule, Bluebook: attack, California: attack, Says: attack, Quote: attack, Pinpoint: attack, URL: "https://example.org/" + attack, Weight: attack}
			f.Findings = append(f.Findings, x)
		}
		d.Files = append(d.Files, f)
	}
	return closed(d)
}

// TestHostile: no format has a character that nobody sees, a line that a runner takes for a command, or bytes that are
// no UTF-8. What each format has for attacks of its own is with its reader.
func TestHostile(t *testing.T) {
	d := hostile(t)
	named := &d.Files[0]
	named.Path = "hostile\u202e\x1b[31m\u200b.hcl"
	for i := range named.Findings {
		named.Findings[i].Place.File = named.Path
	}
	for _, format := range report.Formats() {
		t.Run(format, func(t *testing.T) {
			out := render(t, d, format)
			for n, line := range strings.Split(out, "\n") {
				if format == "csv" {
					line = strings.TrimSuffix(line, "\r")
				}
				for _, r := range line {
					if unicode.IsControl(r) && r != '\t' || unicode.Is(unicode.Bidi_Control, r) || r == 0x200b {
						t.Fatalf("line %d has %U: %.200q", n+1, r, line)
					}
				}
				start := strings.TrimSpace(line)
				own := format == "github" && annotationForm.MatchString(line) && !strings.Contains(line, "not ours") ||
					format == "github" && strings.Contains(line, "::error file=hostile")
				if strings.HasPrefix(start, "::") && !own && !strings.HasPrefix(start, "::warning file=hostile") && !strings.HasPrefix(start, "::notice file=hostile") {
					t.Errorf("line %d is a command: %.200s", n+1, line)
				}
				if strings.Contains(line, "##[") {
					t.Errorf("line %d has an old command: %.200s", n+1, line)
				}
			}
			if strings.ToValidUTF8(out, "") != out {
				t.Error("the output is no UTF-8")
			}
		})
	}
}

// TestCSVHasNoFormulas: no cell begins as a formula does, also not after spaces.
func TestCSVHasNoFormulas(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(render(t, hostile(t), "csv"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	guarded := 0
	for _, row := range rows {
		for i, cell := range row {
			if trimmed := strings.TrimSpace(cell); trimmed != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(trimmed)[0]) {
				t.Errorf("%s: the cell is a formula: %.50q", rows[0][i], cell)
			}
			if strings.HasPrefix(cell, "'=") {
				guarded++
			}
		}
	}
	if guarded == 0 {
		t.Error("the attack is not in the table")
	}
}

// TestMarkdownIsText renders the summary as GitHub does, but for its own cleaning: words of a proposal are no element,
// link, mention or row of their own.
func TestMarkdownIsText(t *testing.T) {
	out := render(t, hostile(t), "markdown")
	var page bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(html.WithUnsafe())).Convert([]byte(out), &page); err != nil {
		t.Fatal(err)
	}
	ours := []string{"h2", "h3", "p", "br", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "a", "code", "strong", "ul", "li"}
	for _, m := range regexp.MustCompile(`<(\w+)([^>]*)>`).FindAllStringSubmatch(page.String(), -1) {
		if !slices.Contains(ours, m[1]) {
			t.Errorf("the page has the element %s", m[0])
		}
		if m[1] == "a" && !strings.HasPrefix(m[2], ` href="https://example.org/`) {
			t.Errorf("the page has the link %s", m[0])
		}
	}
	words := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page.String(), "")
	if strings.Contains(words, "@everybody") {
		t.Error("the page mentions everybody")
	}
	rows := strings.Count(page.String(), "<tr>") - strings.Count(page.String(), "<thead>")
	if want := len(wanted(hostile(t), "markdown")); rows != want {
		t.Errorf("the page has %d rows, want %d", rows, want)
	}
}

// TestSameBytes: a run renders the same whenever it is rendered.
func TestSameBytes(t *testing.T) {
	for name, d := range map[string]*report.Document{"troubles": troubles(t), "waived": waived(t)} {
		for _, format := range slices.Sorted(maps.Keys(readers)) {
			if first, second := render(t, d, format), render(t, d, format); first != second {
				t.Errorf("%s: %s is not the same bytes", name, format)
			}
		}
	}
}

// TestOddPlaces: a saved run that somebody changed may point anywhere. It renders, and SARIF stays valid.
func TestOddPlaces(t *testing.T) {
	for _, place := range []finding.Range{
		{},
		{File: "m.hcl", Line: -1, Column: -1, EndLine: -5, EndColumn: -9, Byte: -1, EndByte: -1},
		{File: "m.hcl", Line: 3, Column: 9, EndLine: 1, EndColumn: 1, Byte: 9, EndByte: 2},
		{File: "m.hcl", Line: 1 << 40, Column: 1, EndLine: 1 << 40, EndColumn: 1, Byte: 1 << 40, EndByte: 1 << 41},
		{File: "../../other.hcl", Line: 1, Column: 1, EndLine: 1, EndColumn: 1},
		{File: "m.hcl", Line: 1, Column: 1, EndLine: 1, EndColumn: 1, Byte: 3, EndByte: 4},
	} {
		d := oneFinding("é\nx = 1\n", place)
		x := &d.Files[0].Findings[0]
		d.Files[0].Path = "m.hcl"
		d.Files[0].Texts = map[string][]byte{"m.hcl": []byte("é\nx = 1\n")}
		x.Facts = []finding.Fact{{Address: "a.b", Place: place, Origins: []finding.Range{place}}}
		x.Tried = &finding.Cure{Holds: true, Text: "é\nx = 2\n"}
		d.Files[0].Diagnostics = []finding.Diagnostic{{Severity: "warning", Summary: "S", Place: &place}}
		for _, format := range report.Formats() {
			render(t, d, format)
		}
		if err := sarifOf(t, render(t, d, "sarif")).Validate(); err != nil {
			t.Errorf("%+v: %v", place, err)
		}
	}
}
