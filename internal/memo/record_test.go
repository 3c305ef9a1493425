package memo_test

import (
	"bytes"
	"strings"
	"testing"

	"checker/internal/document/markdown"
	"checker/internal/finding"
	"checker/internal/memo"
)

// TestFaultyWaiver: a waiver that waives nothing is a fault of the record. It is told, and no risk of the measure.
func TestFaultyWaiver(t *testing.T) {
	in := input(t, "../../proposals/us_ca/lawful_study_commission.hcl")
	in.File.Findings = append(in.File.Findings, finding.Finding{
		Rule: finding.WaiverInvalid, Severity: finding.Major, Outcome: finding.Fail, Subject: "waiver.flag", About: "waiver “flag”",
		Message: "It does not state its authority.", Identity: "00", Place: in.File.Findings[0].Place,
	})
	var got bytes.Buffer
	if err := markdown.Write(&got, memo.Compose(in)); err != nil {
		t.Fatal(err)
	}
	words := got.String()
	for want, n := range map[string]int{
		"**Yes, as far as these rules go.**": 1, "To mend in the record of decisions, apart from what the law says of the measure: Waiver “flag” ([F1](#f-00)).": 1,
		"### <a id=\"f-00\"></a>F1.": 1, "nothing follows from it for the measure in law": 1, "risk of litigation": 0, "**Not met**": 0,
	} {
		if have := strings.Count(words, want); have != n {
			t.Errorf("%q stands there %d times, want %d", want, have, n)
		}
	}
}
