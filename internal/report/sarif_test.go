package report_test

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"checker/internal/finding"
	"checker/internal/report"
)

func sarifOf(t *testing.T, out string) *sarif.Report {
	t.Helper()
	log, err := sarif.FromString(out, sarif.WithStrictValidation())
	if err != nil {
		t.Fatal(err)
	}
	return log
}

// TestSarifIsValid holds the log to the schema of SARIF 2.1.0.
func TestSarifIsValid(t *testing.T) {
	for name, d := range runs(t) {
		t.Run(name, func(t *testing.T) {
			if err := sarifOf(t, render(t, d, "sarif")).Validate(); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestSarifForGitHub: each member that code scanning requires is there, not empty and within its limits.
func TestSarifForGitHub(t *testing.T) {
	for name, d := range runs(t) {
		t.Run(name, func(t *testing.T) {
			var log map[string]any
			if err := json.Unmarshal([]byte(render(t, d, "sarif")), &log); err != nil {
				t.Fatal(err)
			}
			has(t, "log", log, "$schema", "version", "runs")
			for _, r := range list(log["runs"]) {
				run := object(r)
				has(t, "run", run, "tool", "results", "columnKind")
				has(t, "automationDetails", object(run["automationDetails"]), "id")
				driver := object(object(run["tool"])["driver"])
				has(t, "driver", driver, "name", "rules")
				rules := list(driver["rules"])
				for _, r := range rules {
					holdRule(t, object(r))
				}
				for _, r := range list(run["results"]) {
					holdResult(t, object(r), rules)
				}
			}
		})
	}
}

func holdRule(t *testing.T, rule map[string]any) {
	t.Helper()
	has(t, "rule", rule, "id", "defaultConfiguration")
	for name, most := range map[string]int{"shortDescription": 1024, "fullDescription": 1024, "help": 1 << 20} {
		words := fmt.Sprint(object(rule[name])["text"])
		if strings.TrimSpace(words) == "" || words == "<nil>" || len(words) > most {
			t.Errorf("%s: %s.text has %d bytes", rule["id"], name, len(words))
		}
	}
	has(t, "help", object(rule["help"]), "markdown")
	has(t, "properties", object(rule["properties"]), "precision", "problem.severity")
	if tags := list(object(rule["properties"])["tags"]); len(tags) > 20 {
		t.Errorf("%s has %d tags", rule["id"], len(tags))
	}
	if level := object(rule["defaultConfiguration"])["level"]; level != "error" && level != "warning" && level != "note" {
		t.Errorf("%s has level %v", rule["id"], level)
	}
}

func holdResult(t *testing.T, r map[string]any, rules []any) {
	t.Helper()
	has(t, "result", r, "ruleId", "level", "locations", "message", "partialFingerprints")
	has(t, "message", object(r["message"]), "text")
	if i, ok := r["ruleIndex"].(float64); !ok || object(rules[int(i)])["id"] != r["ruleId"] {
		t.Errorf("the rule at index %v is not %v", r["ruleIndex"], r["ruleId"])
	}
	locations := append(list(r["locations"]), list(r["relatedLocations"])...)
	for _, l := range locations {
		at := object(object(l)["physicalLocation"])
		path, _ := object(at["artifactLocation"])["uri"].(string)
		if path == "" || strings.HasPrefix(path, "/") || strings.ContainsAny(path, "\\ \n") {
			t.Errorf("uri %q", path)
		}
		region := object(at["region"])
		n := map[string]int{}
		for _, name := range []string{"startLine", "startColumn", "endLine", "endColumn"} {
			value, ok := region[name].(float64)
			if !ok || value < 1 {
				t.Errorf("region has %s %v", name, region[name])
			}
			n[name] = int(value)
		}
		if n["endLine"] < n["startLine"] || n["endLine"] == n["startLine"] && n["endColumn"] < n["startColumn"] {
			t.Errorf("a region ends before it starts: %v", n)
		}
	}
	text := fmt.Sprint(object(r["message"])["text"])
	for _, link := range regexp.MustCompile(`\]\((\w+)`).FindAllStringSubmatch(text, -1) {
		found := false
		for _, l := range list(r["relatedLocations"]) {
			found = found || fmt.Sprint(object(l)["id"]) == link[1]
		}
		if !found {
			t.Errorf("the message links to %s, which is no related location", link[1])
		}
	}
}

func has(t *testing.T, what string, members map[string]any, names ...string) {
	t.Helper()
	for _, name := range names {
		if v, ok := members[name]; !ok || v == "" || v == nil {
			t.Errorf("%s has no %s", what, name)
		}
	}
}

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

func list(v any) []any {
	l, _ := v.([]any)
	return l
}

// TestSarifFingerprints: the line hash needs the text; our own key is there without it, and each is given once.
func TestSarifFingerprints(t *testing.T) {
	d := read(t, "../../testdata/report/one")
	with := sarifOf(t, render(t, d, "sarif")).Runs[0].Results
	d.Files[0].Texts = nil
	without := sarifOf(t, render(t, d, "sarif")).Runs[0].Results
	seen := map[string]bool{}
	for i := range with {
		a, b := with[i].PartialFingerprints, without[i].PartialFingerprints
		own := a["checkerIdentity/v1"]
		if own == "" || own != b["checkerIdentity/v1"] || seen[own] {
			t.Errorf("result %d: own key %q and %q", i, own, b["checkerIdentity/v1"])
		}
		seen[own] = true
		if !regexp.MustCompile(`^[0-9a-f]{1,16}:\d+$`).MatchString(a["primaryLocationLineHash"]) || b["primaryLocationLineHash"] != "" {
			t.Errorf("result %d: line hash %q with the text, and %q without", i, a["primaryLocationLineHash"], b["primaryLocationLineHash"])
		}
	}
}

// TestSarifSaysHowTheRunEnded: a run that is no answer is no success, and says why.
func TestSarifSaysHowTheRunEnded(t *testing.T) {
	for name, want := range map[string]bool{"one": false, "several": true, "unread": false, "troubles": false} {
		run := sarifOf(t, render(t, runs(t)[name], "sarif")).Runs[0].Invocations[0]
		if *run.ExecutionSuccessful != want || (len(run.ToolExecutionNotifications) > 0) == want || run.ExitCode == nil {
			t.Errorf("%s: got success %v with %d notifications", name, *run.ExecutionSuccessful, len(run.ToolExecutionNotifications))
		}
	}
}

// TestNothingChecked: a run without proposals is said to be one in every format.
func TestNothingChecked(t *testing.T) {
	d := &report.Document{Run: finding.Header{Version: 1, Tool: "checker v1.2.3", FailOn: finding.Major}, Totals: finding.Totals{Note: "no proposals (*.hcl) in empty"}}
	closed(d)
	for _, format := range report.Formats() {
		want := "nothing was checked"
		if format == "text" || format == "json" {
			want = "no proposals"
		}
		if out := strings.ToLower(render(t, d, format)); !strings.Contains(out, want) {
			t.Errorf("%s does not say it: %s", format, out)
		}
	}
	if got := *sarifOf(t, render(t, d, "sarif")).Runs[0].Tool.Driver.SemanticVersion; got != "1.2.3" {
		t.Errorf("got version %q", got)
	}
}

// TestSarifCountsUTF16: columns are units of UTF-16 of the line.
func TestSarifCountsUTF16(t *testing.T) {
	text := "x\n\"𐐀é\" = 漢\n"
	d := oneFinding(text, finding.Range{File: "a b.hcl", Line: 2, Column: 4, EndLine: 2, EndColumn: 10, Byte: strings.Index(text, "é"), EndByte: strings.Index(text, "漢") + len("漢")})
	at := sarifOf(t, render(t, d, "sarif")).Runs[0].Results[0].Locations[0].PhysicalLocation
	if *at.Region.StartColumn != 4 || *at.Region.EndColumn != 10 || *at.ArtifactLocation.URI != "a%20b.hcl" {
		t.Errorf("got %d-%d in %s", *at.Region.StartColumn, *at.Region.EndColumn, *at.ArtifactLocation.URI)
	}
}

// oneFinding is a run of one file with one finding there.
func oneFinding(text string, place finding.Range) *report.Document {
	x := finding.Finding{Identity: "i", Rule: "xx.a.b", Severity: finding.Major, Outcome: finding.Fail, Subject: "s", Message: "It fails.", Place: place}
	f := finding.File{Path: place.File, Proposal: &finding.Proposal{Title: "t"}, Findings: []finding.Finding{x}, Texts: map[string][]byte{place.File: []byte(text)}}
	return closed(&report.Document{
		Run:   finding.Header{Version: 1, Tool: "checker devel", FailOn: finding.Major},
		Files: []finding.File{f}, Rules: map[string]finding.RuleInfo{"xx.a.b": {Title: "T", Description: "D", Severity: finding.Major, DecidedBy: "facts"}},
	})
}

// TestPathsFromRoot: readers that know files by the repository get paths from its root.
func TestPathsFromRoot(t *testing.T) {
	d := oneFinding("x\n", finding.Range{File: "m.hcl", Line: 1, Column: 1, EndLine: 1, EndColumn: 2, EndByte: 1})
	style := report.Style{FromRoot: func(p string) string { return filepath.ToSlash(filepath.Join("deep", p)) }}
	for format, want := range map[string]string{"sarif": `"uri":"deep/m.hcl"`, "gitlab": `"path":"deep/m.hcl"`, "github": "file=deep/m.hcl,", "rdjson": `"path":"m.hcl"`, "compact": "m.hcl:1:1"} {
		var out strings.Builder
		w, err := report.New(format, &out, d, style)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Write(w); err != nil || !strings.Contains(out.String(), want) {
			t.Errorf("%s has no %s: %s %v", format, want, out.String(), err)
		}
	}
}
