package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"checker/internal/finding"
	"checker/internal/report"
)

var update = flag.Bool("update", false, "rewrite the renderings")

// read reads the saved run of a case, with the texts beside it that its ranges point into.
func read(t *testing.T, dir string) *report.Document {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(dir, "run.json"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := report.ReadDocument(bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	for i := range d.Files {
		f := &d.Files[i]
		if text, err := os.ReadFile(filepath.Join(dir, f.Path)); err == nil {
			f.Texts = map[string][]byte{f.Path: text}
		}
	}
	return d
}

// TestRenderings holds each format to the renderings in testdata/report/<case>.
func TestRenderings(t *testing.T) {
	cases, err := filepath.Glob("../../testdata/report/*/run.json")
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range cases {
		dir := filepath.Dir(file)
		for format, name := range map[string]string{"text": "want.txt", "compact": "want.compact"} {
			t.Run(filepath.Base(dir)+"/"+format, func(t *testing.T) {
				d := read(t, dir)
				var got bytes.Buffer
				w, err := report.New(format, &got, d, report.Style{})
				if err != nil {
					t.Fatal(err)
				}
				if err := d.Write(w); err != nil {
					t.Fatal(err)
				}
				if *update {
					if err := os.WriteFile(filepath.Join(dir, name), got.Bytes(), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(filepath.Join(dir, name))
				if err != nil || !bytes.Equal(got.Bytes(), want) {
					t.Errorf("got:\n%s\nwant:\n%s%v", got.Bytes(), want, err)
				}
			})
		}
	}
}

// TestJSONRoundTrip reads what is written, and writes it again.
func TestJSONRoundTrip(t *testing.T) {
	d := read(t, "../../testdata/report/one")
	var written bytes.Buffer
	w, err := report.New("json", &written, d, report.Style{})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Write(w); err != nil {
		t.Fatal(err)
	}
	got, err := report.ReadDocument(&written)
	if err != nil {
		t.Fatal(err)
	}
	d.Files[0].Texts = nil
	if !reflect.DeepEqual(got, d) {
		a, _ := json.Marshal(got)
		b, _ := json.Marshal(d)
		t.Errorf("got:\n%s\nwant:\n%s", a, b)
	}
}

func TestReadDocumentRefusesOtherVersions(t *testing.T) {
	_, err := report.ReadDocument(bytes.NewReader([]byte(`{"run":{"version":99,"fail_on":"major"}}`)))
	if err == nil || err.Error() != "read run: it has version 99; this program reads version 1" {
		t.Errorf("got %v", err)
	}
}

// TestReadDocumentRefusesHalves: a run that was cut off or changed by hand is no run with less in it.
func TestReadDocumentRefusesHalves(t *testing.T) {
	src, err := os.ReadFile("../../testdata/report/one/run.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(string) string{
		"cut off":             func(s string) string { return s[:len(s)/2] },
		"two documents":       func(s string) string { return s + s },
		"no outcome":          func(s string) string { return strings.Replace(s, `"outcome": "fail",`, "", 1) },
		"an outcome of none":  func(s string) string { return strings.Replace(s, `"outcome": "fail"`, `"outcome": ""`, 1) },
		"no severity":         func(s string) string { return strings.Replace(s, `"severity": "major",`, "", 1) },
		"no end":              func(s string) string { return strings.Replace(s, `"why":`, `"wy":`, 1) },
		"files that are gone": func(s string) string { return strings.Replace(s, `"files": 1,`, `"files": 2,`, 1) },
	} {
		changed := change(string(src))
		if changed == string(src) {
			t.Errorf("%s: the run is not changed", name)
		}
		if _, err := report.ReadDocument(strings.NewReader(changed)); err == nil || !strings.HasPrefix(err.Error(), "read run: ") {
			t.Errorf("%s: got error %v", name, err)
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	_, err := report.New("yaml", nil, nil, report.Style{})
	if err == nil || err.Error() != `unknown format "yaml", want one of checkstyle, compact, csv, github, gitlab, json, junit, markdown, rdjson, rdjsonl, sarif, tap, text` {
		t.Errorf("got %v", err)
	}
}

func TestCite(t *testing.T) {
	tests := []struct{ citation, pinpoint, want string }{
		{"Texas v. White (1869) 74 U.S. 700", "74 U.S. at 726 (page not confirmed)", "Texas v. White (1869) 74 U.S. 700, 726 (page not confirmed)"},
		{"Garamendi (2003) 539 U.S. 396", "539 U.S. at 419, quoting Zschernig v. Miller, 389 U.S. at 440", "Garamendi (2003) 539 U.S. 396, 419, quoting Zschernig v. Miller, 389 U.S. at 440"},
		{"Ten. Act, § 20", "§ 20", "Ten. Act, § 20"},
		{"Ten. Act", "§ 20", "Ten. Act, § 20"},
		{"Hawke v. Smith (1920) 253 U.S. 221", "syllabus, citing 253 U.S. at 229", "Hawke v. Smith (1920) 253 U.S. 221, syllabus, citing 253 U.S. at 229"},
		{"Case (2000) 1 Cal.4th 1", "", "Case (2000) 1 Cal.4th 1"},
		{"Cal. Const., art. XXI, § 2(c)", "art. XXI, § 2(c)(1)", "Cal. Const., art. XXI, § 2(c)(1)"},
		{"Mallory (S.D.Fla. 1995) 895 F.Supp. 1556", "895 F. Supp. at 1557", "Mallory (S.D.Fla. 1995) 895 F.Supp. 1556, 1557"},
	}
	for _, tt := range tests {
		if got := report.Cite(finding.Authority{California: tt.citation, Pinpoint: tt.pinpoint}); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestSentenceAddsUp(t *testing.T) {
	tests := map[string]finding.Totals{
		"0 proposals.": {},
		"1 proposal, 6 rules: 1 fails (1 major), 1 is for counsel, 1 is undecided (2 facts to state), 1 passes, 2 do not apply.":                                                     {Proposals: 1, Rules: 6, Fail: 1, Refer: 1, Unknown: 1, Pass: 1, NotApplicable: 2, Failed: map[string]int{"major": 1}, FactsToState: 2},
		"2 proposals, 3 rules each at most, 6 in all: 5 fail (2 blocking, 3 info), 1 does not apply. 1 file was not read or not understood. 1 link was not followed. 2 rules broke.": {Proposals: 2, Rules: 3, Fail: 5, NotApplicable: 1, Failed: map[string]int{"blocking": 2, "info": 3}, Unread: 1, Skipped: 1, Broken: 2},
	}
	for want, totals := range tests {
		if got := report.Sentence(&totals); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
