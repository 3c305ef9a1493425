package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestVary(t *testing.T) {
	cases := map[string]struct{ text, want string }{
		"label and title": {
			"proposal \"a\" {\n  title = \"T\"\n}\nquestion \"q\" {\n  title = \"Q\"\n}\n",
			"proposal \"a_00007\" {\n  title = \"Copy 7: T\"\n}\nquestion \"q\" {\n  title = \"Q\"\n}\n",
		},
		"no title in the proposal block": {
			"# x\nproposal \"a\" {\n}\nquestion \"q\" {\n  title = \"Q\"\n}\n",
			"# x\nproposal \"a_00007\" {\n}\nquestion \"q\" {\n  title = \"Q\"\n}\n",
		},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			before := tc.text
			got, err := vary([]byte(tc.text), 7)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tc.want || tc.text != before {
				t.Errorf("got:\n%s\nwant:\n%s", got, tc.want)
			}
		})
	}
	if _, err := vary([]byte("question \"q\" {}"), 7); err == nil {
		t.Error("got no error for a file without a proposal block")
	}
}

func TestThin(t *testing.T) {
	policies := t.TempDir()
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		if err := writeFile(filepath.Join(policies, "rules", "xx", "vote", name, name+".rego"), nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := writeFile(filepath.Join(policies, "pathways", "xx", "data.yaml"), []byte("instead_of: [xx.vote.a]\n")); err != nil {
		t.Fatal(err)
	}
	without, err := thin(policies, 3)
	if err != nil {
		t.Fatal(err)
	}
	folders, err := prepareRules(policies, t.TempDir(), without)
	if err != nil {
		t.Fatal(err)
	}
	want := []ruleID{{"xx", "vote", "a"}, {"xx", "vote", "c"}, {"xx", "vote", "e"}}
	if !slices.Equal(folders.rules, want) {
		t.Errorf("got %v, want %v", folders.rules, want)
	}
	overlay, err := without.overlay(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(overlay)
	if gone := filepath.Join("vote", "b", "b.rego") + `":""`; err != nil || !strings.Contains(string(text), gone) {
		t.Errorf("got %s, %v, want %s in it", text, err, gone)
	}
	for _, n := range []int{0, 6} {
		if _, err := thin(policies, n); err == nil {
			t.Errorf("%d: got no error", n)
		}
	}
}

func TestPrepareRules(t *testing.T) {
	policies, work := t.TempDir(), t.TempDir()
	for _, name := range []string{
		"embed.go", "README.md", "main/main.rego", "authorities/xx/data.json", "vocabulary/question.json",
		"rules/xx/vote/quorum/quorum.rego", "rules/xx/vote/quorum/data.yaml", "rules/xx/vote/quorum/quorum_test.rego",
		"rules/xx/vote/quorum/testdata/pass.hcl", "rules/xx/vote/quorum/testdata/data.json",
	} {
		if err := writeFile(filepath.Join(policies, name), nil); err != nil {
			t.Fatal(err)
		}
	}
	folders, err := prepareRules(policies, work, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(folders.rules) != 1 || folders.rules[0] != (ruleID{"xx", "vote", "quorum"}) {
		t.Errorf("got rules %v, want xx.vote.quorum", folders.rules)
	}
	got, err := exec.Command("sh", "-c", "cd '"+work+"' && find . -type f | sort").Output()
	if err != nil {
		t.Fatal(err)
	}
	want := `./bundle/authorities/xx/data.json
./bundle/main/main.rego
./bundle/rules/xx/vote/quorum/data.yaml
./bundle/rules/xx/vote/quorum/quorum.rego
./conftest_one/one.rego
./conftest_per_rule/rule_xx_vote_quorum.rego
`
	if string(got) != want {
		t.Errorf("got files:\n%s\nwant:\n%s", got, want)
	}
}

func TestCountMarks(t *testing.T) {
	cases := map[string]struct {
		program, text string
		want          int
	}{
		"outcomes, several documents": {nameChecker, `{"a": [{"outcome": "fail"}, {"outcome": "pass"}]} {"outcome": "fail"}`, 2},
		"messages of conftest":        {nameConftestOne, `[{"failures": [{"msg": "x", "metadata": {"query": "q"}}]}, {"successes": 1}]`, 1},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			got, err := countMarks(strings.NewReader(tc.text), failureMark(tc.program))
			if err != nil || got != tc.want {
				t.Errorf("got %d, %v, want %d", got, err, tc.want)
			}
		})
	}
}

func TestMedian(t *testing.T) {
	if got := median([]time.Duration{9, 1, 4}); got != 4 {
		t.Errorf("got %d, want 4", got)
	}
	if got := median([]int64{8, 1, 4, 2}); got != 3 {
		t.Errorf("got %d, want 3", got)
	}
}

func TestInterleave(t *testing.T) {
	programs := []program{
		{name: "good", argv: []string{"sh", "-c", "exit 2"}, lastOK: 2},
		{name: "bad", argv: []string{"sh", "-c", "echo why >&2; exit 3"}, lastOK: 2},
		{name: "panics", argv: []string{"sh", "-c", "printf 'panic: x\\n\\ngoroutine 1 [running]:' >&2; exit 2"}, lastOK: 2},
		{name: "slow", argv: []string{"sleep", "5"}},
	}
	samples, failed, err := interleave(t.Context(), programs, 2, 200*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	if len(samples) != 1 || len(samples["good"]) != 2 || samples["good"][0].peak == 0 {
		t.Errorf("got samples %v, want two of the good program", samples)
	}
	if err := failed["bad"]; err == nil || !strings.Contains(err.Error(), "exit status 3: why") {
		t.Errorf("got %v for the bad program, want its exit code and message", err)
	}
	if failed["panics"] == nil {
		t.Error("got no error for the program that panics")
	}
	if err := failed["slow"]; !errors.Is(err, errTimeout) {
		t.Errorf("got %v for the slow program, want %v", err, errTimeout)
	}
}

func TestParseOptions(t *testing.T) {
	opts, err := parseOptions([]string{"-n", "1,500,2000"})
	if err != nil {
		t.Fatal(err)
	}
	if got := [3]int{opts.runsFor(0), opts.runsFor(1), opts.runsFor(2)}; got != [3]int{10, 3, 1} {
		t.Errorf("got runs %v, want 10, 3, 1", got)
	}
	for _, args := range [][]string{{"-n", "0"}, {"-n", "1,x"}, {"-n", "1,2,3", "-runs", "1,2"}, {"extra"}} {
		if _, err := parseOptions(args); err == nil {
			t.Errorf("got no error for %q", args)
		}
	}
}
