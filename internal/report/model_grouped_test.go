package report_test

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"checker/internal/finding"
)

// suites are what readers of JUnit read.
type suites struct {
	XMLName  xml.Name `xml:"testsuites"`
	Tests    int      `xml:"tests,attr"`
	Errors   int      `xml:"errors,attr"`
	Failures int      `xml:"failures,attr"`
	Skipped  int      `xml:"skipped,attr"`
	Suites   []struct {
		Name     string `xml:"name,attr"`
		Tests    int    `xml:"tests,attr"`
		Errors   int    `xml:"errors,attr"`
		Failures int    `xml:"failures,attr"`
		Skipped  int    `xml:"skipped,attr"`
		Cases    []struct {
			Name      string   `xml:"name,attr"`
			Error     *outcome `xml:"error"`
			Failure   *outcome `xml:"failure"`
			Skipped   *outcome `xml:"skipped"`
			SystemOut string   `xml:"system-out"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

type outcome struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Data    string `xml:",chardata"`
}

func suitesOf(t *testing.T, out string) suites {
	t.Helper()
	var all suites
	if err := xml.Unmarshal([]byte(out), &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// headingForm is the first line of a result: place, weight, and what it is.
var headingForm = regexp.MustCompile(`(?m)^(\S+?)(?::(\d+):\d+)?: (info|advisory|major|blocking|error|warning)(?:, not met|, undecided|, for counsel|, waived|, known before|, new)*: `)

func readJUnit(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	for _, s := range suitesOf(t, out).Suites {
		for _, c := range s.Cases {
			data := c.SystemOut
			for _, o := range []*outcome{c.Error, c.Failure, c.Skipped} {
				if o != nil {
					data += o.Data
				}
			}
			for _, m := range headingForm.FindAllStringSubmatch(data, -1) {
				list = append(list, fmt.Sprintf("%s:%s %s %s", m[1], orOne(m[2]), c.Name, m[3]))
			}
		}
	}
	return list
}

// TestJUnitTotals: totals are the sums, each case has one state, and each rule of each file has one case.
func TestJUnitTotals(t *testing.T) {
	for name, d := range runs(t) {
		t.Run(name, func(t *testing.T) {
			all := suitesOf(t, render(t, d, "junit"))
			var sum suites
			for i, s := range all.Suites {
				var own suites
				for _, c := range s.Cases {
					own.Tests++
					for _, one := range []struct {
						count *int
						state *outcome
					}{{&own.Errors, c.Error}, {&own.Failures, c.Failure}, {&own.Skipped, c.Skipped}} {
						if one.state != nil {
							*one.count++
						}
					}
				}
				if s.Tests != own.Tests || s.Errors != own.Errors || s.Failures != own.Failures || s.Skipped != own.Skipped {
					t.Errorf("suite %d: got %d %d %d %d, want %d %d %d %d", i, s.Tests, s.Errors, s.Failures, s.Skipped, own.Tests, own.Errors, own.Failures, own.Skipped)
				}
				if own.Errors+own.Failures+own.Skipped > own.Tests {
					t.Errorf("suite %d: a case has two states", i)
				}
				sum.Tests, sum.Errors, sum.Failures, sum.Skipped = sum.Tests+s.Tests, sum.Errors+s.Errors, sum.Failures+s.Failures, sum.Skipped+s.Skipped
			}
			if all.Tests != sum.Tests || all.Errors != sum.Errors || all.Failures != sum.Failures || all.Skipped != sum.Skipped {
				t.Errorf("got totals %d %d %d %d, want %d %d %d %d", all.Tests, all.Errors, all.Failures, all.Skipped, sum.Tests, sum.Errors, sum.Failures, sum.Skipped)
			}
			for i, f := range d.Files {
				rules, troubles := map[string]bool{}, 0
				for _, x := range f.Findings {
					rules[x.Rule] = true
				}
				for _, c := range all.Suites[i].Cases {
					if !strings.Contains(c.Name, ".") {
						troubles++
					}
				}
				if got := len(all.Suites[i].Cases) - troubles; got != len(rules) {
					t.Errorf("%s: got %d cases, want %d", f.Path, got, len(rules))
				}
			}
		})
	}
}

// TestGateInReports: readers that pass or fail a run by its report agree with the exit code, at every gate.
func TestGateInReports(t *testing.T) {
	for name, d := range runs(t) {
		for gate := finding.Info; gate <= finding.Blocking; gate++ {
			d.Run.FailOn = gate
			closed(d)
			all := suitesOf(t, render(t, d, "junit"))
			if bad := all.Failures+all.Errors > 0; bad != (d.Totals.Exit != finding.ExitClean) {
				t.Errorf("%s at %s: exit code %d (%s), and junit has %d failures and %d errors", name, gate, d.Totals.Exit, d.Totals.Why, all.Failures, all.Errors)
			}
			bad := false
			for line := range strings.Lines(render(t, d, "tap")) {
				bad = bad || strings.HasPrefix(line, "not ok ") && !strings.Contains(line, " # TODO ")
			}
			if bad != (d.Totals.Exit != finding.ExitClean) {
				t.Errorf("%s at %s: exit code %d (%s), and tap says %v", name, gate, d.Totals.Exit, d.Totals.Why, bad)
			}
		}
	}
}

// TestJUnitStates: what each kind of result becomes, at the gate and below it.
func TestJUnitStates(t *testing.T) {
	d := read(t, "../../testdata/report/one")
	states := map[string]string{}
	for _, c := range suitesOf(t, render(t, d, "junit")).Suites[0].Cases {
		switch {
		case c.Error != nil:
			states[c.Name] = "error"
		case c.Failure != nil:
			states[c.Name] = "failure"
		case c.Skipped != nil:
			states[c.Name] = "skipped"
		default:
			states[c.Name] = "passed"
		}
	}
	for rule, want := range map[string]string{
		"xx.tenancy.deposit_cap": "failure", // major, at the gate
		"xx.tenancy.fairness":    "skipped", // for counsel, below the gate
		"xx.tenancy.conflict":    "error",   // broke
		"xx.tenancy.always":      "failure", // undecided at the gate
	} {
		if states[rule] != want {
			t.Errorf("%s: got %s, want %s", rule, states[rule], want)
		}
	}
}

// annotationForm is a workflow command.
var annotationForm = regexp.MustCompile(`^::(error|warning|notice) ([^:]*)::(.*)$`)

// properties reads the properties of a command, unescaped.
func properties(s string) map[string]string {
	all := map[string]string{}
	for _, p := range strings.Split(s, ",") {
		name, value, _ := strings.Cut(p, "=")
		all[name] = strings.NewReplacer("%3A", ":", "%2C", ",", "%0D", "\r", "%0A", "\n", "%25", "%").Replace(value)
	}
	return all
}

func readGithub(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	for line := range strings.Lines(out) {
		m := annotationForm.FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if m == nil || strings.HasPrefix(m[2], "title=") && strings.HasSuffix(m[3], " in the summary") {
			continue
		}
		p := properties(m[2])
		rule := m[3][strings.LastIndex(m[3], "%0A")+len("%0A"):]
		list = append(list, fmt.Sprintf("%s:%s %s %s", p["file"], p["line"], rule, weightOf(p["title"])))
	}
	return list
}

// rowForm is a row of the summary's tables.
var rowForm = regexp.MustCompile("^\\| ([a-z]+) \\| (?:line (\\d+))? ?\\| .* \\| `([a-z_.]+)` \\|$")

func readMarkdown(t *testing.T, out string) []string {
	t.Helper()
	var list []string
	path := ""
	for line := range strings.Lines(out) {
		line = strings.TrimSuffix(line, "\n")
		if name, ok := strings.CutPrefix(line, "### `"); ok {
			path = strings.TrimSuffix(name, "`")
		}
		if m := rowForm.FindStringSubmatch(line); m != nil {
			list = append(list, fmt.Sprintf("%s:%s %s %s", path, orOne(m[2]), m[3], m[1]))
		}
	}
	return list
}
