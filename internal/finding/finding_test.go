package finding_test

import (
	compare "cmp"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/finding"
)

// file is one evaluated proposal with the findings.
func file(findings ...finding.Finding) *finding.File {
	return &finding.File{Proposal: &finding.Proposal{}, Findings: findings}
}

func one(rule string, o finding.Outcome, s finding.Severity) finding.Finding {
	return finding.Finding{Rule: rule, Outcome: o, Severity: s}
}

// TestExitCodes: the highest problem wins, 5, 3, 4, 1, 2, 0, and only what is at the gate counts.
func TestExitCodes(t *testing.T) {
	pass := one("a", finding.Pass, finding.Major)
	failMajor := one("b", finding.Fail, finding.Major)
	failAdvisory := one("b", finding.Fail, finding.Advisory)
	unknown := one("c", finding.Unknown, finding.Blocking)
	refer := one("d", finding.Refer, finding.Major)
	broken := finding.Finding{Rule: "e", Outcome: finding.Unknown, Severity: finding.Info, Error: "it broke"}
	unread := &finding.File{Broken: "there is no such file"}
	unchecked := &finding.File{Proposal: &finding.Proposal{}, NotConcluded: true}
	fault := &finding.File{Broken: "the program broke", ToolFault: true}
	waived := func(f finding.Finding) finding.Finding {
		f.Waived = &finding.Waived{Reason: "lived with"}
		return f
	}
	tests := map[string]struct {
		files []*finding.File
		gate  finding.Severity
		want  int
	}{
		"a waived failure":                      {[]*finding.File{file(pass, waived(failMajor))}, finding.Info, finding.ExitClean},
		"a waived failure beside an open one":   {[]*finding.File{file(waived(failMajor), failMajor)}, finding.Major, finding.ExitFailed},
		"a waived referral and an open unknown": {[]*finding.File{file(waived(refer), unknown)}, finding.Major, finding.ExitUndecided},
		"a waived rule that broke":              {[]*finding.File{file(waived(broken))}, finding.Blocking, finding.ExitBroken},
		"nothing wrong":                         {[]*finding.File{file(pass)}, finding.Major, finding.ExitClean},
		"no files":                              {nil, finding.Major, finding.ExitNotChecked},
		"a failure at the gate":                 {[]*finding.File{file(pass, failMajor)}, finding.Major, finding.ExitFailed},
		"a failure below the gate":              {[]*finding.File{file(pass, failAdvisory)}, finding.Major, finding.ExitClean},
		"the same with a lower gate":            {[]*finding.File{file(pass, failAdvisory)}, finding.Advisory, finding.ExitFailed},
		"undecided at the gate":                 {[]*finding.File{file(pass, unknown)}, finding.Blocking, finding.ExitUndecided},
		"for counsel at the gate":               {[]*finding.File{file(pass, refer)}, finding.Major, finding.ExitUndecided},
		"for counsel below the gate":            {[]*finding.File{file(pass, refer)}, finding.Blocking, finding.ExitClean},
		"a failure beats the undecided":         {[]*finding.File{file(failMajor, unknown)}, finding.Major, finding.ExitFailed},
		"not checked beats a failure":           {[]*finding.File{file(failMajor), unchecked}, finding.Major, finding.ExitNotChecked},
		"not read beats not checked":            {[]*finding.File{file(failMajor), unchecked, unread}, finding.Major, finding.ExitUnread},
		"a broken rule beats all":               {[]*finding.File{file(failMajor, broken), unread}, finding.Major, finding.ExitBroken},
		"a fault of the program beats all":      {[]*finding.File{fault, unread, file(failMajor)}, finding.Major, finding.ExitBroken},
		"undecided on one subject of a failing": {[]*finding.File{file(one("b", finding.Fail, finding.Advisory), one("b", finding.Unknown, finding.Blocking))}, finding.Major, finding.ExitUndecided},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var totals finding.Totals
			for _, f := range tt.files {
				totals.Add(f)
			}
			totals.Close(tt.gate)
			if totals.Exit != tt.want {
				t.Errorf("got exit code %d (%s), want %d", totals.Exit, totals.Why, tt.want)
			}
		})
	}
}

// TestTotals: each rule counts once for a proposal, by its worst outcome, so that the counts add up to the rules.
func TestTotals(t *testing.T) {
	var totals finding.Totals
	totals.Add(file(one("a", finding.Pass, finding.Major), one("a", finding.Fail, finding.Major), one("b", finding.NotApplicable, finding.Info)))
	totals.Add(file(one("a", finding.Refer, finding.Major), one("b", finding.Unknown, finding.Info), one("b", finding.Pass, finding.Info)))
	lived := func(f finding.Finding) finding.Finding {
		f.Waived = &finding.Waived{}
		f.Missing = []finding.Missing{{Block: "b", Fact: "f"}}
		return f
	}
	totals.Add(file(lived(one("a", finding.Fail, finding.Major)), one("a", finding.Pass, finding.Major), one("b", finding.NotApplicable, finding.Info)))
	totals.Add(file(lived(one("a", finding.Fail, finding.Major)), one("a", finding.Unknown, finding.Major), lived(one("b", finding.Unknown, finding.Info))))
	got := []int{totals.Fail, totals.Refer, totals.Unknown, totals.Pass, totals.NotApplicable, totals.Waived, totals.FactsToState, totals.Rules}
	if diff := cmp.Diff(got, []int{1, 1, 2, 0, 2, 2, 0, 2}); diff != "" {
		t.Errorf("fail, refer, unknown, pass, not applicable, waived, facts, rules (-got +want):\n%s", diff)
	}
}

func TestSort(t *testing.T) {
	at := func(f finding.Finding, place int) finding.Finding {
		f.Place.Byte = place
		return f
	}
	want := []finding.Finding{
		one("z", finding.Fail, finding.Blocking),
		at(one("b", finding.Fail, finding.Major), 10),
		at(one("a", finding.Fail, finding.Major), 20),
		one("a", finding.Refer, finding.Blocking),
		one("a", finding.Unknown, finding.Info),
		one("a", finding.Pass, finding.Blocking),
	}
	got := []finding.Finding{want[5], want[2], want[4], want[0], want[3], want[1]}
	finding.Sort(got)
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("(-got +want):\n%s", diff)
	}
}

// TestIdentify: parts do not run into each other, and each counts.
func TestSortIsStable(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		findings := make([]finding.Finding, random.IntN(20))
		for i := range findings {
			findings[i] = one(string(rune('a'+random.IntN(3))), finding.Fail, finding.Severity(1+random.IntN(2)))
			findings[i].Message = strconv.Itoa(i)
		}
		want := slices.Clone(findings)
		slices.SortStableFunc(want, func(a, b finding.Finding) int {
			return compare.Or(compare.Compare(b.Severity, a.Severity), compare.Compare(a.Rule, b.Rule))
		})
		finding.Sort(findings)
		if diff := cmp.Diff(findings, want); diff != "" {
			t.Fatalf("(-got +want):\n%s", diff)
		}
	}
}

func TestIdentify(t *testing.T) {
	seen := map[string]string{}
	for name, id := range map[string]string{
		"plain":            finding.Identify("p", "r", "s", []string{"a", "v"}),
		"another proposal": finding.Identify("o", "r", "s", []string{"a", "v"}),
		"another rule":     finding.Identify("p", "q", "s", []string{"a", "v"}),
		"another subject":  finding.Identify("p", "r", "t", []string{"a", "v"}),
		"another value":    finding.Identify("p", "r", "s", []string{"a", "w"}),
		"parts joined":     finding.Identify("p", "rs", "", []string{"a", "v"}),
		"a value for none": finding.Identify("p", "r", "s", []string{"av"}),
	} {
		if other, ok := seen[id]; ok {
			t.Errorf("%s and %s have one identity", name, other)
		}
		seen[id] = name
	}
}

func TestEnumsReadWhatTheyWrite(t *testing.T) {
	for s := finding.Info; s <= finding.Blocking; s++ {
		src, err := json.Marshal(s)
		var back finding.Severity
		if err != nil || json.Unmarshal(src, &back) != nil || back != s {
			t.Errorf("%s: got %s", s, src)
		}
	}
	for o := finding.Fail; o <= finding.NotApplicable; o++ {
		src, err := json.Marshal(o)
		var back finding.Outcome
		if err != nil || json.Unmarshal(src, &back) != nil || back != o {
			t.Errorf("%s: got %s", o, src)
		}
	}
	for _, bad := range []string{"", "grave", "FAIL"} {
		if _, err := finding.ParseSeverity(bad); err == nil {
			t.Errorf("ParseSeverity(%q) gave no error", bad)
		}
		if _, err := finding.ParseOutcome(bad); err == nil {
			t.Errorf("ParseOutcome(%q) gave no error", bad)
		}
	}
}

// TestDistinguish: what rests on the same is told apart by its order, and the first keeps its identity.
func TestDistinguish(t *testing.T) {
	findings := []finding.Finding{{Identity: "a"}, {Identity: "b"}, {Identity: "a"}, {Identity: "a"}}
	finding.Distinguish(findings)
	seen := map[string]bool{}
	for _, f := range findings {
		seen[f.Identity] = true
	}
	if findings[0].Identity != "a" || findings[1].Identity != "b" || len(seen) != 4 {
		t.Errorf("got %v", findings)
	}
}
