package change_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"checker/internal/change"
	"checker/internal/finding"
)

// at is a finding of a rule on a subject.
func at(rule, subject, id string, o finding.Outcome, s finding.Severity) finding.Finding {
	return finding.Finding{Identity: id, Rule: rule, Subject: subject, Outcome: o, Severity: s, Message: id}
}

func side(path string, facts map[string]any, findings ...finding.Finding) *change.Side {
	return &change.Side{Result: file(path, findings...), Facts: facts, Silent: map[string]bool{}}
}

// ways lists what became of the findings, as "how rule subject".
func ways(f change.File) []string {
	list := []string{}
	for _, m := range f.Findings {
		list = append(list, m.How+" "+m.Rule+" "+m.Subject+" "+m.Was+"-"+m.Now)
	}
	return list
}

func TestCompareFindings(t *testing.T) {
	waived := at("r", "s", "a", finding.Fail, finding.Major)
	waived.Waived = &finding.Waived{}
	tests := map[string]struct {
		before, after []finding.Finding
		want          []string
		persist       int
	}{
		"persists":            {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []string{}, 1},
		"other words persist": {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []finding.Finding{at("r", "s", "b", finding.Fail, finding.Major)}, []string{}, 1},
		"opened":              {[]finding.Finding{at("r", "s", "a", finding.Pass, finding.Major)}, []finding.Finding{at("r", "s", "b", finding.Fail, finding.Major)}, []string{"opened r s pass-fail"}, 0},
		"cured":               {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []finding.Finding{at("r", "s", "b", finding.NotApplicable, finding.Major)}, []string{"cured r s fail-not_applicable"}, 0},
		"gone":                {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, nil, []string{"cured r s fail-"}, 0},
		"worse outcome":       {[]finding.Finding{at("r", "s", "a", finding.Unknown, finding.Major)}, []finding.Finding{at("r", "s", "b", finding.Refer, finding.Major)}, []string{"worse r s unknown-refer"}, 0},
		"greater weight":      {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Info)}, []finding.Finding{at("r", "s", "b", finding.Fail, finding.Major)}, []string{"worse r s fail-fail"}, 0},
		"better":              {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []finding.Finding{at("r", "s", "b", finding.Unknown, finding.Major)}, []string{"better r s fail-unknown"}, 0},
		"waived":              {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []finding.Finding{waived}, []string{"cured r s fail-waived"}, 0},
		"waiver gone":         {[]finding.Finding{waived}, []finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []string{"opened r s waived-fail"}, 0},
		"other subject":       {[]finding.Finding{at("r", "s", "a", finding.Fail, finding.Major)}, []finding.Finding{at("r", "t", "b", finding.Fail, finding.Major)}, []string{"opened r t -fail", "cured r s fail-"}, 0},
		"identity comes first": {
			[]finding.Finding{at("r", "list[0]", "a", finding.Fail, finding.Major), at("r", "list[1]", "b", finding.Pass, finding.Major)},
			[]finding.Finding{at("r", "list[1]", "a", finding.Fail, finding.Major), at("r", "list[0]", "c", finding.Pass, finding.Major)},
			[]string{},
			1,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := change.Compare(side("a", nil, tt.before...), side("b", nil, tt.after...))
			if diff := cmp.Diff(ways(f), tt.want); diff != "" || f.Persisting != tt.persist {
				t.Errorf("%d persist, want %d (-got +want):\n%s", f.Persisting, tt.persist, diff)
			}
			if f.NoEffect != (len(tt.want) == 0) {
				t.Errorf("got no effect: %v", f.NoEffect)
			}
		})
	}
}

func TestCompareFacts(t *testing.T) {
	old := side("a", map[string]any{"flag.a.size": int64(3), "flag.a.text": "One  line\nof it", "flag.a.gone": true, "flag.a.list": []any{"x y", "z"}})
	now := side("b", map[string]any{"flag.a.size": int64(4), "flag.a.text": "One line of it", "flag.a.added": "x", "flag.a.list": []any{"x  y", "z"}})
	now.Silent["flag.a.gone"] = true
	f := change.Compare(old, now)
	want := []change.Fact{
		{Address: "flag.a.added", New: "x"},
		{Address: "flag.a.gone", Old: true, Silent: true},
		{Address: "flag.a.size", Old: int64(3), New: int64(4)},
	}
	if diff := cmp.Diff(f.Facts, want); diff != "" || f.WordsOnly || !f.NoEffect {
		t.Errorf("words only: %v, no effect: %v (-got +want):\n%s", f.WordsOnly, f.NoEffect, diff)
	}
	if f := change.Compare(old, old); !f.WordsOnly || len(f.Facts) != 0 {
		t.Errorf("got %+v for the same facts", f)
	}
	for _, f := range []change.File{change.Compare(old, nil), change.Compare(nil, now)} {
		if len(f.Facts) != 0 || f.NoEffect || f.WordsOnly {
			t.Errorf("one side alone: got %+v", f)
		}
	}
}

// TestCompareElements: an element of a list is what it was, wherever it stands.
func TestCompareElements(t *testing.T) {
	list := func(elements ...map[string]any) map[string]any {
		all := map[string]any{"x.size": 9}
		for i, e := range elements {
			for name, v := range e {
				all[fmt.Sprintf("x.list[%d].%s", i, name)] = v
			}
		}
		return all
	}
	race := map[string]any{"trait": "race", "mode": "aim"}
	party := map[string]any{"trait": "politics", "mode": "quota"}
	sex := map[string]any{"trait": "sex", "mode": "aim"}
	nested := func(words ...string) map[string]any {
		e := map[string]any{"name": "n", "kind": "k"}
		for i, w := range words {
			e[fmt.Sprintf("part[%d].word", i)] = w
		}
		return e
	}
	tests := map[string]struct {
		before, after map[string]any
		want          []change.Fact
	}{
		"one before the others": {list(race, party), list(sex, race, party), []change.Fact{{Address: "x.list[0].mode", New: "aim"}, {Address: "x.list[0].trait", New: "sex"}}},
		"another order":         {list(race, party, sex), list(sex, race, party), []change.Fact{}},
		"the first is gone": {list(race, party), list(party), []change.Fact{
			{Address: "x.list[0].mode", Gone: true, Old: "aim"}, {Address: "x.list[0].trait", Gone: true, Old: "race"},
		}},
		"another word": {list(race, party), list(sex, party), []change.Fact{{Address: "x.list[0].trait", Old: "race", New: "sex"}}},
		"all words":    {list(race), list(party), []change.Fact{{Address: "x.list[0].mode", Old: "aim", New: "quota"}, {Address: "x.list[0].trait", Old: "race", New: "politics"}}},
		"all are gone": {list(race), list(), []change.Fact{{Address: "x.list[0].mode", Gone: true, Old: "aim"}, {Address: "x.list[0].trait", Gone: true, Old: "race"}}},
		"two alike":    {list(race, race), list(race), []change.Fact{{Address: "x.list[1].mode", Gone: true, Old: "aim"}, {Address: "x.list[1].trait", Gone: true, Old: "race"}}},
		"elements of those": {list(nested("a", "b")), list(race, nested("c", "a", "b")), []change.Fact{
			{Address: "x.list[0].mode", New: "aim"}, {Address: "x.list[0].trait", New: "race"}, {Address: "x.list[1].part[0].word", New: "c"},
		}},
		"another word elsewhere": {
			list(map[string]any{"a": 1, "b": 2, "c": 3}), list(race, map[string]any{"a": 1, "b": 2, "c": 4}),
			[]change.Fact{{Address: "x.list[0].mode", New: "aim"}, {Address: "x.list[0].trait", New: "race"}, {Address: "x.list[1].c", Was: "x.list[0].c", Old: 3, New: 4}},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			f := change.Compare(side("a", tt.before), side("b", tt.after))
			if diff := cmp.Diff(f.Facts, tt.want); diff != "" {
				t.Errorf("(-got +want):\n%s", diff)
			}
		})
	}
}

// TestCompareManyElements: a list with nothing in common is compared in good time.
func TestCompareManyElements(t *testing.T) {
	before, after := map[string]any{}, map[string]any{}
	for i := range 5000 {
		before[fmt.Sprintf("x.list[%d].a", i)], after[fmt.Sprintf("x.list[%d].a", i)] = i, -i-1
	}
	began := time.Now()
	if f := change.Compare(side("a", before), side("b", after)); len(f.Facts) != 5000 {
		t.Errorf("got %d facts, want 5000", len(f.Facts))
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %s", took)
	}
}

// TestUnread: a side that was not checked gives no findings, and is never a cure.
func TestUnread(t *testing.T) {
	old := side("a", nil, at("r", "s", "a", finding.Fail, finding.Major))
	broke := at("r", "s", "a", finding.Unknown, finding.Info)
	broke.Error = "it broke"
	for name, now := range map[string]*change.Side{
		"broken":         {Result: &finding.File{Path: "b", Broken: "no permission to read it"}},
		"not understood": {Result: &finding.File{Path: "b", Diagnostics: []finding.Diagnostic{{Severity: "error", Summary: "No proposal"}}}},
		"rule broke":     side("b", nil, broke),
	} {
		f := change.Compare(old, now)
		if len(f.Unread) != 1 || len(f.Findings) != 0 || f.NoEffect {
			t.Errorf("%s: got %+v", name, f)
		}
		d := change.Diff{Files: []change.File{f}}
		if d.Close(finding.Major); d.Exit != finding.ExitUnread || d.Sum.Unread != 1 {
			t.Errorf("%s: got exit code %d", name, d.Exit)
		}
	}
}

func TestDiffExit(t *testing.T) {
	pass, fail, unknown := at("r", "s", "p", finding.Pass, finding.Major), at("r", "s", "f", finding.Fail, finding.Major), at("r", "s", "u", finding.Unknown, finding.Major)
	reported := fail
	reported.Enforced = finding.Report
	tests := map[string]struct {
		was, is finding.Finding
		gate    finding.Severity
		want    int
	}{
		"a failure opened":      {pass, fail, finding.Major, finding.ExitFailed},
		"below the gate":        {pass, fail, finding.Blocking, finding.ExitClean},
		"only reported":         {pass, reported, finding.Major, finding.ExitClean},
		"undecided now":         {pass, unknown, finding.Major, finding.ExitUndecided},
		"it was undecided":      {unknown, fail, finding.Major, finding.ExitFailed},
		"cured":                 {fail, pass, finding.Major, finding.ExitClean},
		"it fails as it did":    {fail, fail, finding.Major, finding.ExitClean},
		"better, and undecided": {fail, unknown, finding.Major, finding.ExitClean},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := change.Diff{Files: []change.File{change.Compare(side("a", nil, tt.was), side("b", nil, tt.is))}}
			if d.Close(tt.gate); d.Exit != tt.want || d.Why == "" {
				t.Errorf("got exit code %d (%s), want %d", d.Exit, d.Why, tt.want)
			}
		})
	}
	var none change.Diff
	if none.Close(finding.Major); none.Exit != finding.ExitNotChecked {
		t.Errorf("nothing on either side: got exit code %d", none.Exit)
	}
	same := change.Diff{Same: 1}
	if same.Close(finding.Major); same.Exit != finding.ExitClean {
		t.Errorf("all the same: got exit code %d", same.Exit)
	}
}
