package report

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"checker/internal/finding"
)

// noLaw knows no rule and no authority.
type noLaw struct{}

func (noLaw) Rule(string) (finding.RuleInfo, bool)       { return finding.RuleInfo{}, false }
func (noLaw) Authority(string) (finding.Authority, bool) { return finding.Authority{}, false }

// TestSarifKeepsTheWorst: of more results than code scanning takes, the mildest are left out, of those alike the last;
// the others stay in their order, and it is said how many are gone.
func TestSarifKeepsTheWorst(t *testing.T) {
	var out bytes.Buffer
	s := newSarif(&out, noLaw{}, Style{})
	if s.most != 25_000 {
		t.Errorf("got a limit of %d", s.most)
	}
	s.most = 12
	_ = s.begin(finding.Header{Tool: "checker devel", FailOn: finding.Major})
	for i := range 40 { // ten of each severity, mild and grave in turn
		x := &finding.Finding{Rule: "xx.a.b", Outcome: finding.Fail, Severity: finding.Severity(1 + i%4), Message: fmt.Sprint(i), Place: finding.Range{File: "m.hcl", Line: i + 1}}
		r := &result{file: &finding.File{Path: "m.hcl"}, finding: x, rule: x.Rule, weight: x.Severity.String(), place: x.Place, says: x.Message}
		if err := s.result(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.end(&finding.Totals{}, nil); err != nil {
		t.Fatal(err)
	}
	log, err := sarif.FromBytes(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, one := range log.Runs[0].Results {
		got = append(got, *one.Message.Text)
	}
	const want = "2 3 6 7 11 15 19 23 27 31 35 39" // all that block, and the first two that are major
	if strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	end := log.Runs[0].Invocations[0]
	if *end.ExecutionSuccessful || len(end.ToolExecutionNotifications) != 1 || !strings.HasPrefix(*end.ToolExecutionNotifications[0].Message.Text, "28 more results are left out") {
		t.Errorf("it is not said: %+v", end)
	}
}
