package report

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"

	"checker/internal/finding"
)

// junitReport has a suite for each file and a case for each rule that was asked of it, from go-junit-report's types.
//
//	failed at the gate          failure
//	undecided, for counsel      failure at the gate, else skipped: it is no success
//	broke, not read             error
//	failed below the gate       passed, with what is said in system-out
//	waived, does not apply      skipped
//
// The totals come first in the document and last in the run, so suites are kept, as bytes.
type junitReport struct {
	w      io.Writer
	ref    finding.Reference
	gate   finding.Severity
	totals junit.Testsuites
	suites bytes.Buffer
	count  int
}

func newJUnit(w io.Writer, ref finding.Reference) *junitReport {
	return &junitReport{w: w, ref: ref, totals: junit.Testsuites{Name: "checker"}}
}

// noTime stands where readers want a duration: a report is the same whenever it is made.
const noTime = "0.000"

func (j *junitReport) Header(h finding.Header) error {
	j.gate = h.FailOn
	return nil
}

func (j *junitReport) File(f *finding.File) error {
	suite := j.suite(visible(f.Path))
	suite.File = visible(f.Path)
	if p := f.Proposal; p != nil {
		suite.AddProperty("title", clip(oneLine(p.Title), mostTitle))
		suite.AddProperty("law", oneLine(Facing(p)))
	}
	if f.LeftOut > 0 {
		suite.AddProperty("known", leftOutWords(f.LeftOut))
	}
	byRule, order := map[string][]result{}, []string{}
	for _, r := range results(f) {
		if r.finding == nil {
			suite.AddTestcase(j.trouble(&r))
			continue
		}
		if byRule[r.rule] == nil {
			order = append(order, r.rule)
		}
		byRule[r.rule] = append(byRule[r.rule], r)
	}
	for _, rule := range order {
		suite.AddTestcase(j.testcase(f, byRule[rule]))
	}
	for _, x := range settled(f, byRule) {
		c := junit.Testcase{Name: x.Rule, Classname: visible(f.Path), Time: noTime}
		if x.Outcome == finding.NotApplicable {
			c.Skipped = &junit.Result{Message: "does not apply: " + oneLine(x.Because)}
		}
		suite.AddTestcase(c)
	}
	return j.add(suite)
}

// add counts a suite, and keeps it.
func (j *junitReport) add(suite junit.Testsuite) error {
	j.totals.AddSuite(suite)
	j.totals.Suites = nil
	j.count++
	encoder := xml.NewEncoder(&j.suites)
	encoder.Indent("  ", "  ")
	if err := encoder.EncodeElement(suite, xml.StartElement{Name: xml.Name{Local: "testsuite"}}); err != nil {
		return err
	}
	return j.suites.WriteByte('\n')
}

// settled are the rules of a file that have no result, each by its worst outcome.
func settled(f *finding.File, byRule map[string][]result) []*finding.Finding {
	var list []*finding.Finding
	seen := map[string]bool{}
	for i := range f.Findings { // in the order of outcomes, so that pass comes before not applicable
		x := &f.Findings[i]
		if byRule[x.Rule] == nil && !seen[x.Rule] {
			seen[x.Rule] = true
			list = append(list, x)
		}
	}
	return list
}

func (j *junitReport) suite(name string) junit.Testsuite {
	return junit.Testsuite{Name: name, ID: j.count, Time: noTime}
}

// trouble is an error, or what is said of a warning.
func (j *junitReport) trouble(r *result) junit.Testcase {
	c := junit.Testcase{Name: r.rule, Classname: visible(r.place.File), Time: noTime}
	if r.broke() {
		c.Error = &junit.Result{Message: r.says, Type: r.rule, Data: j.full(r)}
	} else {
		c.Skipped = &junit.Result{Message: r.says, Data: j.full(r)}
	}
	return c
}

// testcase is one rule with its results: the worst at the gate decides.
func (j *junitReport) testcase(f *finding.File, list []result) junit.Testcase {
	c := junit.Testcase{Name: list[0].rule, Classname: visible(f.Path), Time: noTime}
	var all []string
	var decides *result
	for i := range list {
		r := &list[i]
		all = append(all, j.full(r))
		if decides == nil || j.rank(r) > j.rank(decides) {
			decides = r
		}
	}
	data := strings.Join(all, "\n\n")
	said := &junit.Result{Message: decides.says, Type: decides.weight, Data: data}
	switch j.rank(decides) {
	case ranksError:
		said.Type = "broke"
		c.Error = said
	case ranksFailure:
		c.Failure = said
	case ranksSkipped:
		said.Type = ""
		c.Skipped = said
	default:
		c.SystemOut = &junit.Output{Data: data}
	}
	return c
}

// Ranks of what becomes of a case.
const (
	ranksPassed = iota
	ranksSkipped
	ranksFailure
	ranksError
)

func (j *junitReport) rank(r *result) int {
	switch {
	case r.broke():
		return ranksError
	case r.gated(j.gate):
		return ranksFailure
	case r.settled(), r.finding.Outcome != finding.Fail:
		return ranksSkipped
	}
	return ranksPassed
}

// full is a result with its place, in lines.
func (j *junitReport) full(r *result) string {
	return where(r.place) + ": " + r.heading(j.ref) + "\n" + strings.Join(r.paragraphs(j.ref), "\n")
}

func (j *junitReport) End(t *finding.Totals, _ []finding.Library) error {
	for _, r := range emptyRun(t) {
		suite := j.suite("checker")
		suite.AddTestcase(j.trouble(&r))
		if err := j.add(suite); err != nil {
			return err
		}
	}
	var head bytes.Buffer
	if err := j.totals.WriteXML(&head); err != nil {
		return err
	}
	open, end, _ := strings.Cut(strings.TrimSpace(head.String()), "></")
	k := keeper{w: j.w}
	k.put(xml.Header, open, ">\n")
	if k.err == nil {
		_, k.err = j.suites.WriteTo(j.w)
	}
	k.put("</", end, "\n")
	return k.err
}
