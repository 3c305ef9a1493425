package report_test

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

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
