package finding_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/finding"
)

// TestSums: results that are counted by their sums give the totals that the findings give, in every member.
func TestSums(t *testing.T) {
	missing := one("c", finding.Unknown, finding.Blocking)
	missing.Missing = []finding.Missing{{Block: "flag.a", Fact: "size"}, {Block: "flag.a", Fact: "size"}}
	waived := one("w", finding.Fail, finding.Major)
	waived.Waived = &finding.Waived{Reason: "r"}
	broken := one("e", finding.Unknown, finding.Info)
	broken.Error = "it broke"
	files := []*finding.File{
		file(one("a", finding.Pass, finding.Major), one("b", finding.Fail, finding.Major), one("d", finding.Refer, finding.Info), missing, one("n", finding.NotApplicable, finding.Info)),
		file(one("b", finding.Fail, finding.Blocking), waived, broken),
		{Broken: "there is no such file"},
		{Skipped: true},
		{Broken: "the program broke", ToolFault: true},
		{Proposal: &finding.Proposal{}, NotConcluded: true},
	}
	var want, got finding.Totals
	for _, f := range files {
		want.Add(f)
		src, err := json.Marshal(finding.SumOf(f))
		if err != nil {
			t.Fatal(err)
		}
		var sum finding.Sum
		if err := json.Unmarshal(src, &sum); err != nil {
			t.Fatal(err)
		}
		got.Add(&finding.File{Encoded: &finding.Encoded{Sum: sum}})
	}
	if diff := cmp.Diff(got, want, cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" {
		t.Errorf("totals of sums (-got +want):\n%s", diff)
	}
	settled := map[string]bool{"Note": true, "Exit": true, "Why": true, "Ignored": true, "Today": true, "Compared": true} // decided by Close and by the caller
	all := reflect.ValueOf(want)
	for i := range all.NumField() {
		if name := all.Type().Field(i).Name; all.Field(i).IsZero() && !settled[name] {
			t.Errorf("no file of this test adds to %s", name)
		}
	}
	got.Close(finding.Major)
	want.Close(finding.Major)
	if got.Exit != want.Exit || got.Why != want.Why {
		t.Errorf("got exit code %d, want %d", got.Exit, want.Exit)
	}
}

// TestValuesStayAsWritten: numbers that are read and written again are the same.
func TestValuesStayAsWritten(t *testing.T) {
	const src = `{"a":[10000000000000001,{"b":1.50}],"c":12345678901234567890}`
	var v finding.Values
	if err := json.Unmarshal([]byte(src), &v); err != nil {
		t.Fatal(err)
	}
	if got, err := json.Marshal(v); err != nil || string(got) != src {
		t.Errorf("got %s, %v, want %s", got, err, src)
	}
}
