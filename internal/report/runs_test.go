package report_test

import (
	"path/filepath"
	"testing"

	"checker/internal/finding"
	"checker/internal/report"
)

// runs are the saved runs by name, with the hostile one and those that checked nothing.
func runs(t *testing.T) map[string]*report.Document {
	t.Helper()
	files, err := filepath.Glob("../../testdata/report/*/run.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	all := map[string]*report.Document{"hostile": hostile(t), "troubles": troubles(t), "waived": waived(t), "enforced": enforced(t), "known": known(t), "short": short(t)}
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

// known is a run in which everything was known before, and something is cured.
func known(t *testing.T) *report.Document {
	t.Helper()
	d := read(t, "../../testdata/report/one")
	for i := range d.Files[0].Findings {
		x := &d.Files[0].Findings[i]
		x.State, x.Error = finding.Persisting, ""
	}
	d.Totals.Compared = &finding.Comparison{With: "baseline.json", Persisting: 8, Cured: []finding.Known{
		{Identity: "i", Rule: "xx.a.b", Outcome: finding.Fail, Severity: finding.Major, Subject: "x`|<b>", Path: "gone.hcl"},
	}}
	return closed(d)
}

// short is a run by law of a day up to which the library was not compared with its sources.
func short(t *testing.T) *report.Document {
	t.Helper()
	d := read(t, "../../testdata/report/one")
	p := *d.Files[0].Proposal
	p.AsOf, p.LawUpTo = "2040-01-02", "2026-11-25"
	d.Files[0].Proposal = &p
	return d
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
	d.Totals = finding.Totals{Note: d.Totals.Note, Compared: d.Totals.Compared}
	for i := range d.Files {
		d.Totals.Add(&d.Files[i])
	}
	d.Totals.Close(d.Run.FailOn)
	return d
}
