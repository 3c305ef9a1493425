package change_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"checker/internal/change"
	"checker/internal/finding"
)

func one(id string, o finding.Outcome, s finding.Severity) finding.Finding {
	return finding.Finding{Identity: id, Rule: "r", Subject: "s", Outcome: o, Severity: s}
}

func file(path string, findings ...finding.Finding) *finding.File {
	return &finding.File{Path: path, Proposal: &finding.Proposal{}, Findings: findings}
}

func known(path string, findings ...finding.Finding) []finding.Known {
	return change.Of(file(path, findings...))
}

func all(string) bool { return true }

// states marks the file and says what it found.
func states(l *change.Ledger, f *finding.File) string {
	l.Mark(f)
	var list []string
	for _, x := range f.Findings {
		list = append(list, x.State)
	}
	return strings.Join(list, " ")
}

func TestMark(t *testing.T) {
	waived := one("a", finding.Fail, finding.Major)
	waived.Waived = &finding.Waived{}
	broken := one("a", finding.Unknown, finding.Major)
	broken.Error = "it broke"
	tests := map[string]struct {
		known []finding.Known
		now   *finding.File
		want  string
		cured int
	}{
		"known":                      {known("p", one("a", finding.Fail, finding.Major)), file("p", one("a", finding.Fail, finding.Major)), "persisting", 0},
		"renamed":                    {known("old", one("a", finding.Fail, finding.Major)), file("p", one("a", finding.Fail, finding.Major)), "persisting", 0},
		"other words":                {known("p", one("a", finding.Fail, finding.Major)), file("p", one("b", finding.Fail, finding.Major)), "new", 1},
		"worse outcome":              {known("p", one("a", finding.Unknown, finding.Major)), file("p", one("a", finding.Fail, finding.Major)), "new", 0},
		"greater weight":             {known("p", one("a", finding.Fail, finding.Advisory)), file("p", one("a", finding.Fail, finding.Major)), "new", 0},
		"better outcome":             {known("p", one("a", finding.Fail, finding.Major)), file("p", one("a", finding.Refer, finding.Major)), "persisting", 0},
		"met":                        {known("p", one("a", finding.Fail, finding.Major)), file("p", one("a", finding.Pass, finding.Major)), "", 1},
		"known once, found twice":    {known("p", one("a", finding.Fail, finding.Major)), file("p", one("a", finding.Fail, finding.Major), one("a", finding.Fail, finding.Major)), "persisting new", 0},
		"waived is neither":          {known("p", one("a", finding.Fail, finding.Major)), file("p", waived), "", 0},
		"a broken rule cures none":   {known("p", one("a", finding.Unknown, finding.Major)), file("p", broken), "", 0},
		"of a file that was skipped": {known("q", one("a", finding.Fail, finding.Major)), file("p"), "", 1},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			l := change.NewLedger("base", tt.known, []string{"p"}, nil, false)
			if got := states(l, tt.now); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if c := l.Close(all); len(c.Cured) != tt.cured {
				t.Errorf("got %d cured, want %d", len(c.Cured), tt.cured)
			}
		})
	}
}

// TestCopies: a known finding is found again in its own file, whatever is read first.
func TestCopies(t *testing.T) {
	l := change.NewLedger("base", known("z", one("a", finding.Fail, finding.Major)), []string{"b", "z"}, nil, false)
	if got := states(l, file("b", one("a", finding.Fail, finding.Major))); got != "new" {
		t.Errorf("the copy: got %s, want new", got)
	}
	if got := states(l, file("z", one("a", finding.Fail, finding.Major))); got != "persisting" {
		t.Errorf("the file itself: got %s, want persisting", got)
	}
}

// TestNotChecked: what is known of a file that was not checked is neither cured nor forgotten.
func TestNotChecked(t *testing.T) {
	base := append(known("p", one("a", finding.Fail, finding.Major)), known("elsewhere", one("b", finding.Fail, finding.Major))...)
	l := change.NewLedger("base", base, []string{"p"}, nil, false)
	l.Mark(&finding.File{Path: "p", Broken: "no permission to read it"})
	covers := func(p string) bool { return p == "p" }
	if c := l.Close(covers); c.Unsure != 1 || len(c.Cured) != 0 {
		t.Errorf("got %+v", c)
	}
	renamed := change.NewLedger("base", known("q", one("a", finding.Fail, finding.Major)), []string{"p"}, nil, false)
	renamed.Mark(&finding.File{Path: "p", Broken: "no permission to read it"})
	if c := renamed.Close(all); c.Unsure != 1 || len(c.Cured) != 0 {
		t.Errorf("where the file may have another name: got %+v", c)
	}
	if left := l.Left(covers); len(left) != 2 {
		t.Errorf("got %d left, want 2", len(left))
	}
}

// TestLeftOut: what an earlier revision had is not in the run.
func TestLeftOut(t *testing.T) {
	l := change.NewLedger("main", known("p", one("a", finding.Fail, finding.Major)), []string{"p", "q"}, func(f *finding.File) bool { return f.Path == "q" }, true)
	p := file("p", one("a", finding.Fail, finding.Major), one("b", finding.Fail, finding.Major), one("c", finding.Pass, finding.Major))
	if got := states(l, p); got != "new " || p.LeftOut != 1 {
		t.Errorf("got %q and %d left out", got, p.LeftOut)
	}
	if q := file("q", one("d", finding.Fail, finding.Major)); states(l, q) != "" || q.LeftOut != 1 {
		t.Errorf("an unchanged file: got %+v", q)
	}
	if c := l.Close(all); c.New != 1 || c.Persisting != 2 || !c.LeftOut {
		t.Errorf("got %+v", c)
	}
}

func TestBaselineReadsWhatItWrites(t *testing.T) {
	b := &change.Baseline{Tool: "checker", AsOf: "2026-11-03", Findings: append(known("b", one("x", finding.Refer, finding.Info)), known("a", one("y\n\"", finding.Fail, finding.Blocking))...)}
	var src bytes.Buffer
	if err := b.Write(&src); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(src.String(), "\n"); n != 4 {
		t.Errorf("got %d lines, want one for each finding and two around them:\n%s", n, src.String())
	}
	got, err := change.ReadBaseline(src.Bytes())
	b.Version = 1
	if diff := cmp.Diff(got, b); diff != "" || err != nil || got.Findings[0].Path != "a" {
		t.Errorf("%v (-got +want):\n%s", err, diff)
	}
	var none bytes.Buffer
	if err := (&change.Baseline{}).Write(&none); err != nil {
		t.Fatal(err)
	}
	if got, err := change.ReadBaseline(none.Bytes()); err != nil || len(got.Findings) != 0 {
		t.Errorf("an empty baseline: got %v, %v", got, err)
	}
	for _, bad := range []string{"", "{}", `{"version":2,"findings":[]}`, `{"version":1}`, src.String() + "x", `{"version":1,"findings":[{"rule":"r"}]}`, `{"version":1,"findings":[{"identity":"a","outcome":"bad"}]}`} {
		if _, err := change.ReadBaseline([]byte(bad)); err == nil {
			t.Errorf("%.60q: got no error", bad)
		}
	}
}
