package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/finding"
	"checker/internal/report"
)

// render renders a run in one format.
func render(t *testing.T, d *report.Document, format string) string {
	t.Helper()
	var out bytes.Buffer
	w, err := report.New(format, &out, d, report.Style{})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Write(w); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// wanted are the results of a run that every format has, as "place rule weight". GitLab has no word for what is waived
// but the least.
func wanted(d *report.Document, format string) []string {
	var list []string
	add := func(path string, line int, rule, weight string) {
		list = append(list, fmt.Sprintf("%s:%d %s %s", path, line, rule, weight))
	}
	for _, f := range d.Files {
		for _, x := range f.Diagnostics {
			if x.Place != nil {
				add(x.Place.File, x.Place.Line, "not_understood", x.Severity)
			} else {
				add(f.Path, 1, "not_understood", x.Severity)
			}
		}
		switch {
		case f.ToolFault:
			add(f.Path, 1, "tool_broke", "error")
		case f.Broken != "":
			add(f.Path, 1, "not_read", "error")
		}
		if f.NotConcluded {
			add(f.Path, 1, "not_checked", "error")
		}
		for _, x := range f.Findings {
			if x.Outcome == finding.Fail || x.Outcome == finding.Refer || x.Outcome == finding.Unknown {
				weight := x.Severity.String()
				if x.Waived != nil && format == "gitlab" {
					weight = "info"
				}
				add(x.Place.File, x.Place.Line, x.Rule, weight)
			}
		}
	}
	return list
}

// readers read a rendering back as its reader would, each as "place rule weight".
var readers = map[string]func(*testing.T, string) []string{
	"sarif": readSarif, "gitlab": readGitlab, "rdjson": readRdjson, "rdjsonl": readRdjsonl, "checkstyle": readCheckstyle,
	"csv": readCSV, "tap": readTap, "compact": readCompact, "junit": readJUnit, "markdown": readMarkdown, "github": readGithub,
}

// coarse are formats that sort or group their results: they have the same ones, in an order of their own.
var coarse = []string{"junit", "markdown", "github"}

// TestOneModel renders each run in every format, and reads the same results from each, in the same order, with the same
// weights.
func TestOneModel(t *testing.T) {
	for name, d := range runs(t) {
		for _, format := range slices.Sorted(maps.Keys(readers)) {
			t.Run(name+"/"+format, func(t *testing.T) {
				got, want := readers[format](t, render(t, d, format)), wanted(d, format)
				if format == "github" {
					want = shown(t, want, got, render(t, d, format))
				}
				if slices.Contains(coarse, format) {
					slices.Sort(got)
					slices.Sort(want)
				}
				if diff := cmp.Diff(got, want); diff != "" {
					t.Errorf("(-got +want):\n%s", diff)
				}
			})
		}
	}
}

// moreForm counts the results that GitHub has no room for.
var moreForm = regexp.MustCompile(`(?m)^::notice title=checker::(\d+) more results? (?:is|are) in the summary$`)

// shown are the results that are left when those that GitHub does not show are taken away: it says how many.
func shown(t *testing.T, want, got []string, out string) []string {
	t.Helper()
	more := 0
	if m := moreForm.FindStringSubmatch(out); m != nil {
		more, _ = strconv.Atoi(m[1])
	}
	if len(got)+more != len(want) {
		t.Errorf("%d results are shown and %d said to be more, of %d", len(got), more, len(want))
	}
	return slices.DeleteFunc(want, func(w string) bool { return more > 0 && !slices.Contains(got, w) })
}

// TestEveryFormatIsRead: a new format has a reader here, or is one of those that other tests hold to renderings.
func TestEveryFormatIsRead(t *testing.T) {
	for _, format := range report.Formats() {
		if _, ok := readers[format]; !ok && format != "text" && format != "json" {
			t.Errorf("no test reads the format %s", format)
		}
	}
}

// runs are the saved runs by name, with the hostile one and those that checked nothing.
func runs(t *testing.T) map[string]*report.Document {
	t.Helper()
	files, err := filepath.Glob("../../testdata/report/*/run.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	all := map[string]*report.Document{"hostile": hostile(t), "troubles": troubles(t), "waived": waived(t), "enforced": enforced(t)}
	for _, file := range files {
		all[filepath.Base(filepath.Dir(file))] = read(t, filepath.Dir(file))
	}
	return all
}

// waived is a run with a waiver for one finding of each outcome, compared with an earlier run.
func waived(t *testing.T) *report.Document {
	t.Helper()
	d := read(t, "../../testdata/report/one")
	seen := map[finding.Outcome]bool{}
	for i := range d.Files[0].Findings {
		x := &d.Files[0].Findings[i]
		x.State = finding.Persisting
		if i == 1 {
			x.State = finding.New
		}
		if x.Outcome.Open() && x.Error == "" && !seen[x.Outcome] {
			seen[x.Outcome] = true
			x.Waived = &finding.Waived{
				Reason: "The board accepts it.", By: "A. Person", Authority: "minutes 3", Created: "2026-01-02", Expires: "2027-01-02",
				Where: finding.Range{File: "waivers.hcl", Line: 3, Column: 1, EndLine: 9, EndColumn: 2},
			}
		}
	}
	if len(seen) != 3 {
		t.Fatalf("the run has %d open outcomes", len(seen))
	}
	return closed(d)
}

// enforced is a run in which no rule counts at the gate.
func enforced(t *testing.T) *report.Document {
	t.Helper()
	d := read(t, "../../testdata/report/one")
	for i := range d.Files[0].Findings {
		x := &d.Files[0].Findings[i]
		x.Enforced, x.Error = finding.Report, ""
	}
	return closed(d)
}

// TestWaivedInEveryFormat: each says that it is waived, why, by whom and until when.
func TestWaivedInEveryFormat(t *testing.T) {
	d := waived(t)
	for _, format := range report.Formats() {
		out := strings.ReplaceAll(render(t, d, format), "\n", " ")
		for _, want := range []string{"The board accepts it", "A. Person"} {
			if n := strings.Count(out, want); n < 3 {
				t.Errorf("%s says %q %d times, want each of 3", format, want, n)
			}
		}
		if !strings.Contains(strings.ToLower(out), "waived") {
			t.Errorf("%s does not say waived", format)
		}
	}
	for _, c := range suitesOf(t, render(t, d, "junit")).Suites[0].Cases {
		if c.Name == "xx.tenancy.always" && (c.Skipped == nil || !strings.Contains(c.Skipped.Message, "The board accepts it")) {
			t.Errorf("junit: got %+v", c)
		}
	}
	suppressed := 0
	for i, r := range sarifOf(t, render(t, d, "sarif")).Runs[0].Results {
		if len(r.Suppressions) == 1 && *r.Suppressions[0].Kind == "external" && *r.Suppressions[0].Status == "accepted" && r.Level == "note" {
			suppressed++
		}
		if want := map[bool]string{true: "new", false: "unchanged"}[i == 1]; *r.BaselineState != want {
			t.Errorf("sarif: result %d is %s, want %s", i, *r.BaselineState, want)
		}
	}
	if suppressed != 3 {
		t.Errorf("sarif: %d results are suppressed, want 3", suppressed)
	}
}

// troubles is a run with each thing that can be wrong with a file.
func troubles(t *testing.T) *report.Document {
	t.Helper()
	d := read(t, "../../testdata/report/one")
	d.Files[0].NotConcluded = true
	d.Files = append(
		d.Files,
		finding.File{Path: "gone.hcl", Broken: "there is no such file or folder"},
		finding.File{Path: "fault.hcl", Broken: "the program broke on this file: index out of range", ToolFault: true},
		finding.File{Path: "odd.hcl", Diagnostics: []finding.Diagnostic{{Severity: "error", Summary: "Unknown attribute", Detail: "No."}, {Severity: "error", Summary: "Unknown attribute", Detail: "No."}}},
		finding.File{Path: "linked", Skipped: true, Diagnostics: []finding.Diagnostic{{Severity: "warning", Summary: "Not followed", Detail: "It is a link."}}},
	)
	return closed(d)
}

// closed counts a changed run anew.
func closed(d *report.Document) *report.Document {
	d.Totals = finding.Totals{Note: d.Totals.Note}
	for i := range d.Files {
		d.Totals.Add(&d.Files[i])
	}
	d.Totals.Close(d.Run.FailOn)
	return d
}

func readSarif(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	for _, r := range sarifOf(t, out).Runs[0].Results {
		at := r.Locations[0].PhysicalLocation
		list = append(list, fmt.Sprintf("%s:%d %s %s", *at.ArtifactLocation.URI, *at.Region.StartLine, *r.RuleID, r.Properties.Properties["severity"]))
	}
	return list
}

func readGitlab(t *testing.T, out string) []string {
	t.Helper()
	var issues []struct {
		CheckName string `json:"check_name"`
		Severity  string
		Location  struct {
			Path  string
			Lines struct{ Begin int }
		}
	}
	decode(t, out, &issues)
	var list []string
	ours := map[string]string{"info": "info", "minor": "advisory", "major": "major", "blocker": "blocking"}
	troubled := map[string]string{"minor": "warning", "blocker": "error"}
	for _, i := range issues {
		weight := ours[i.Severity]
		if !strings.Contains(i.CheckName, ".") {
			weight = troubled[i.Severity]
		}
		list = append(list, fmt.Sprintf("%s:%d %s %s", i.Location.Path, i.Location.Lines.Begin, i.CheckName, weight))
	}
	return list
}

// A diagnostic is what reviewdog reads.
type diagnostic struct {
	Message  string
	Location struct {
		Path  string
		Range *struct{ Start, End struct{ Line, Column int } }
	}
	Severity string
	Code     struct{ Value, URL string }

	Suggestions []struct {
		Range struct{ Start, End struct{ Line, Column int } }
		Text  string
	}
}

func (d *diagnostic) String() string {
	line := 1
	if d.Location.Range != nil {
		line = d.Location.Range.Start.Line
	}
	return fmt.Sprintf("%s:%d %s %s", d.Location.Path, line, d.Code.Value, weightOf(d.Message))
}

// weightOf is the word that a heading begins with.
func weightOf(heading string) string {
	return regexp.MustCompile(`^[a-z]+`).FindString(heading)
}

func readRdjson(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	for _, d := range diagnosticsOf(t, out) {
		list = append(list, d.String())
	}
	return list
}

func diagnosticsOf(t *testing.T, out string) []diagnostic {
	t.Helper()
	var all struct {
		Source      struct{ Name string }
		Diagnostics []diagnostic
	}
	decode(t, out, &all)
	if all.Source.Name != "checker" {
		t.Errorf("got source %q", all.Source.Name)
	}
	return all.Diagnostics
}

func readRdjsonl(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	for line := range strings.Lines(out) {
		var d diagnostic
		decode(t, line, &d)
		list = append(list, d.String())
	}
	return list
}

func readCheckstyle(t *testing.T, out string) []string {
	t.Helper()
	var all struct {
		XMLName xml.Name `xml:"checkstyle"`
		Files   []struct {
			Name   string `xml:"name,attr"`
			Errors []struct {
				Line     int    `xml:"line,attr"`
				Severity string `xml:"severity,attr"`
				Message  string `xml:"message,attr"`
				Source   string `xml:"source,attr"`
			} `xml:"error"`
		} `xml:"file"`
	}
	if err := xml.Unmarshal([]byte(out), &all); err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, f := range all.Files {
		for _, e := range f.Errors {
			if !slices.Contains([]string{"error", "warning", "info"}, e.Severity) {
				t.Errorf("got severity %q", e.Severity)
			}
			list = append(list, fmt.Sprintf("%s:%d %s %s", f.Name, e.Line, strings.TrimPrefix(e.Source, "checker."), weightOf(e.Message)))
		}
	}
	return list
}

func readCSV(t *testing.T, out string) []string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := func(row []string, name string) string { return row[slices.Index(rows[0], name)] }
	var list []string
	for _, row := range rows[1:] {
		line := at(row, "line")
		if line == "" {
			line = "1"
		}
		list = append(list, fmt.Sprintf("%s:%s %s %s", at(row, "path"), line, at(row, "rule"), at(row, "severity")))
	}
	return list
}

// tapPoint is a point that is not ok, with its severity.
var tapPoint = regexp.MustCompile(`(?m)^not ok \d+ - (\S+?)(?::(\d+):\d+)? (\S+)(?: # TODO .*)?\n  ---\n  message: .*\n  severity: "([a-z]+)"$`)

func readTap(t *testing.T, out string) []string {
	t.Helper()
	points := regexp.MustCompile(`(?m)^(not )?ok (\d+) `).FindAllStringSubmatch(out, -1)
	for i, p := range points {
		if p[2] != fmt.Sprint(i+1) {
			t.Errorf("point %s is the %d.", p[2], i+1)
		}
	}
	if !strings.HasPrefix(out, "TAP version 13\n") || !strings.Contains(out, fmt.Sprintf("\n1..%d\n", len(points))) {
		t.Errorf("no version, or no plan of %d points", len(points))
	}
	var list []string
	for _, m := range tapPoint.FindAllStringSubmatch(out, -1) {
		list = append(list, fmt.Sprintf("%s:%s %s %s", m[1], orOne(m[2]), m[3], m[4]))
	}
	return list
}

func orOne(line string) string {
	if line == "" {
		return "1"
	}
	return line
}

var placeForm = regexp.MustCompile(`^(.*?)(?::(\d+):\d+)?$`)

func readCompact(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	for line := range strings.Lines(out) {
		if parts := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(parts) == 4 {
			m := placeForm.FindStringSubmatch(parts[0])
			list = append(list, fmt.Sprintf("%s:%s %s %s", m[1], orOne(m[2]), parts[3], parts[1]))
		}
	}
	return list
}

func decode(t *testing.T, src string, into any) {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(src))
	if err := d.Decode(into); err != nil {
		t.Fatalf("%v in %.200s", err, src)
	}
	if d.More() {
		t.Errorf("more than one document in %.200s", src)
	}
}
