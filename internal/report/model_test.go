package report_test

import (
	"bytes"
	"fmt"
	"maps"
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

// TestLawInEveryFormat: each says up to which day the law was known, and those that speak of a run say it of a proposal
// without findings too.
func TestLawInEveryFormat(t *testing.T) {
	d := short(t)
	clean := short(t)
	clean.Files[0].Findings = nil
	for _, format := range report.Formats() {
		as := []string{"2 January 2040", "25 November 2026"}
		if format == "json" || format == "csv" {
			as = []string{"2040-01-02", "2026-11-25"}
		}
		for _, want := range as {
			if out := render(t, d, format); !strings.Contains(out, want) {
				t.Errorf("%s does not say %s", format, want)
			}
			onlyResults := slices.Contains([]string{"csv", "gitlab", "rdjson", "rdjsonl", "checkstyle"}, format)
			if out := render(t, closed(clean), format); !onlyResults && !strings.Contains(out, want) {
				t.Errorf("%s does not say %s of a proposal without findings", format, want)
			}
		}
	}
	for _, r := range sarifOf(t, render(t, d, "sarif")).Runs[0].Results {
		if r.Properties.Properties["law_up_to"] != "2026-11-25" {
			t.Errorf("sarif: got %v", r.Properties.Properties)
		}
	}
}

// TestFailuresAreCalledSo: a title is a requirement, so each heading of a failure says that it is not met.
func TestFailuresAreCalledSo(t *testing.T) {
	d := read(t, "../../testdata/report/one")
	for format, want := range map[string]string{
		"text": "\nNot met:\n\nmajor ", "github": "title=major%2C not met%3A ", "rdjson": `"major, not met: `, "junit": ": major, not met: ",
	} {
		if out := render(t, d, format); !strings.Contains(out, want) {
			t.Errorf("%s does not say %q", format, want)
		}
	}
	if out := render(t, known(t), "text"); strings.Contains(out, "Not met:") {
		t.Error("text: what was known before is called not met")
	}
}
