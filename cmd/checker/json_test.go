package main

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"testing"

	"checker/internal/finding"
	"checker/internal/report"
)

// TestJSON checks the real proposals and holds the run to what docs/run.md promises: one document, files in order,
// totals that are the sums, and tables that cover what the findings name.
func TestJSON(t *testing.T) {
	var out, errs bytes.Buffer
	code := run([]string{"check", "--format", "json", "../../proposals", "../../testdata/report"}, streams{in: bytes.NewReader(nil), out: &out, err: &errs})
	if errs.Len() > 0 {
		t.Fatalf("exit code %d: %s", code, errs.String())
	}
	decoder := json.NewDecoder(bytes.NewReader(out.Bytes()))
	decoder.DisallowUnknownFields()
	var d report.Document
	if err := decoder.Decode(&d); err != nil {
		t.Fatal(err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		t.Errorf("more than one document: %v", err)
	}
	if d.Totals.Exit != code {
		t.Errorf("the run says exit code %d, and the program gave %d", d.Totals.Exit, code)
	}
	if !slices.IsSortedFunc(d.Files, func(a, b finding.File) int { return bytes.Compare([]byte(a.Path), []byte(b.Path)) }) {
		t.Error("the files are not in the order of their paths")
	}
	holdTotals(t, &d)
	for _, f := range d.Files {
		for _, x := range f.Findings {
			holdFinding(t, &d, f.Path, x)
		}
	}
}

func holdTotals(t *testing.T, d *report.Document) {
	t.Helper()
	var sums finding.Totals
	findings := 0
	for i := range d.Files {
		sums.Add(&d.Files[i])
		findings += len(d.Files[i].Findings)
	}
	got := []int{d.Totals.Files, d.Totals.Proposals, d.Totals.Unread, d.Totals.Fail, d.Totals.Refer, d.Totals.Unknown, d.Totals.Pass, d.Totals.NotApplicable, d.Totals.FactsToState}
	want := []int{sums.Files, sums.Proposals, sums.Unread, sums.Fail, sums.Refer, sums.Unknown, sums.Pass, sums.NotApplicable, sums.FactsToState}
	if !slices.Equal(got, want) || findings == 0 {
		t.Errorf("got totals %v, want %v, of %d findings", got, want, findings)
	}
	failed := 0
	for _, n := range d.Totals.Failed {
		failed += n
	}
	if failed != d.Totals.Fail {
		t.Errorf("failures by severity are %d, want %d", failed, d.Totals.Fail)
	}
}

// holdFinding looks up what a finding names.
func holdFinding(t *testing.T, d *report.Document, path string, x finding.Finding) {
	t.Helper()
	if r, ok := d.Rules[x.Rule]; !ok || r.Title == "" {
		t.Errorf("%s: the run has no rule %s", path, x.Rule)
	}
	ids := []string{}
	for _, c := range x.Law {
		ids = append(ids, c.Authority)
	}
	for _, f := range x.Factors {
		ids = append(ids, f.Authority)
	}
	if x.LeanBy != "" {
		ids = append(ids, x.LeanBy)
	}
	for _, id := range ids {
		if a, ok := d.Authorities[id]; !ok || a.California == "" {
			t.Errorf("%s: %s names the authority %s, which the run does not have", path, x.Rule, id)
		}
	}
	if x.Place.File == "" || x.Place.Line < 1 || x.Identity == "" {
		t.Errorf("%s: %s on %s has no place or identity", path, x.Rule, x.Subject)
	}
	if x.Outcome == finding.Fail && x.Message == "" {
		t.Errorf("%s: %s fails without a message", path, x.Rule)
	}
}
