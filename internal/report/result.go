package report

import (
	"io"
	"strings"

	"checker/internal/finding"
)

// A result is one thing that a reader must act on. All formats for machines are lists of results: they have the same
// set, in the same order, with the same weights.
type result struct {
	file    *finding.File    // nil for the run as a whole
	finding *finding.Finding // nil for what is wrong with a file or the run
	rule    string           // of the finding, or one of the troubles
	weight  string           // severity of the rule; of a trouble, error or warning
	place   finding.Range    // line 0 is the whole file
	says    string           // what is wrong, as one visible line
}

// Troubles are what is wrong with a file, a rule of the law or the run, and no finding.
const (
	notUnderstood = "not_understood" // the text is not understood
	notRead       = "not_read"       // the file was not read
	toolBroke     = "tool_broke"     // the program broke on the file
	notChecked    = "not_checked"    // no rule reached a conclusion
)

// results are what a file has for its reader: what was not understood or read, then the findings that are no pass, in
// their order.
func results(f *finding.File) []result {
	var list []result
	trouble := func(rule, weight, says string, place *finding.Range) {
		r := result{file: f, rule: rule, weight: weight, says: oneLine(says), place: finding.Range{File: f.Path}}
		if place != nil {
			r.place = *place
		}
		list = append(list, r)
	}
	for _, d := range f.Diagnostics {
		trouble(notUnderstood, d.Severity, d.Summary+": "+d.Detail, d.Place)
	}
	if f.Broken != "" && f.ToolFault {
		trouble(toolBroke, "error", f.Broken, nil)
	} else if f.Broken != "" {
		trouble(notRead, "error", f.Broken, nil)
	}
	if f.NotConcluded {
		trouble(notChecked, "error", "not checked: no rule reached a conclusion about this measure", nil)
	}
	for i := range f.Findings {
		x := &f.Findings[i]
		if x.Outcome.Open() { // waived or not
			list = append(list, result{file: f, finding: x, rule: x.Rule, weight: x.Severity.String(), place: x.Place, says: oneLine(says(x))})
		}
	}
	return list
}

// emptyRun is the result of a run that had nothing to check, which is no success.
func emptyRun(t *finding.Totals) []result {
	if t.Proposals > 0 || t.Unread > 0 || t.Exit != finding.ExitNotChecked {
		return nil
	}
	why := "nothing was checked"
	if t.Note != "" {
		why += ": " + t.Note
	}
	return []result{{rule: notChecked, weight: "error", place: finding.Range{File: "."}, says: oneLine(why)}}
}

// says is a finding in one line.
func says(x *finding.Finding) string {
	if x.Enforced == finding.Report {
		return "reported only: " + found(x)
	}
	if x.Known() {
		return "known before: " + found(x)
	}
	return found(x)
}

func found(x *finding.Finding) string {
	switch {
	case x.Waived != nil:
		return "waived: " + Waived(x)
	case x.Outcome == finding.Refer:
		return "for counsel: " + x.Because
	case x.Outcome == finding.Unknown:
		return "undecided: " + undecided(x)
	}
	if x.Message == "" {
		return "it fails"
	}
	return x.Message
}

// undecided says what to state, or why no statement would help.
func undecided(x *finding.Finding) string {
	if len(x.Missing) == 0 {
		return strings.TrimSpace(x.Because + " " + x.Error)
	}
	var facts []string
	for _, m := range x.Missing {
		facts = append(facts, m.Block+"."+m.Fact)
	}
	return "state " + strings.Join(facts, ", ")
}

// broke holds for what makes the run no answer: a fault of the program or of a rule, a file that was not read.
func (r *result) broke() bool {
	return r.finding == nil && r.weight == "error" || r.finding != nil && r.finding.Error != ""
}

// waived holds for what somebody decided to live with.
func (r *result) waived() bool { return r.finding != nil && r.finding.Waived != nil && !r.broke() }

// gated reports whether a finding counts at the gate, as the exit code has it.
func (r *result) gated(gate finding.Severity) bool {
	return r.finding.AtGate() && r.finding.Severity >= gate
}

// known holds for what was known before the run, and does not count at the gate.
func (r *result) known() bool { return r.finding != nil && r.finding.Known() && !r.broke() }

// settled holds for what does not count at the gate, whatever it weighs.
func (r *result) settled() bool { return r.waived() || r.known() }

// outcome is fail, refer or unknown of a finding, and error of a trouble.
func (r *result) outcome() string {
	if r.finding == nil {
		return "error"
	}
	return r.finding.Outcome.String()
}

// level is what readers with three levels make of a result.
type level int

const (
	note level = iota + 1
	warning
	fault
)

// level of a failure follows its weight. What is undecided or for counsel is at most a warning, since nobody knows that
// it is wrong, and never less than a note. What broke is an error, and what is waived, known before or only reported a
// note.
func (r *result) level() level {
	switch {
	case r.broke():
		return fault
	case r.finding == nil:
		return warning
	case r.settled() || r.finding.Enforced == finding.Report:
		return note
	case r.finding.Outcome != finding.Fail && r.finding.Severity >= finding.Major:
		return warning
	case r.finding.Outcome != finding.Fail:
		return note
	case r.finding.Severity >= finding.Major:
		return fault
	case r.finding.Severity == finding.Advisory:
		return warning
	}
	return note
}

// name is the level as most readers call it.
func (l level) name() string { return []string{"", "note", "warning", "error"}[l] }

// identity is stable over runs: of a trouble, the file and what is wrong with it.
func (r *result) identity() string {
	if r.finding != nil {
		return r.finding.Identity
	}
	return finding.Identify("", r.rule, r.place.File, []string{r.says})
}

// title is the requirement as the rule states it, or what kind of trouble it is.
func (r *result) title(ref finding.Reference) string {
	if r.finding == nil {
		return troubles[r.rule].title
	}
	info, _ := ref.Rule(r.rule)
	if info.Title == "" {
		return r.rule
	}
	return oneLine(info.Title)
}

// troubles say what a trouble is, as a rule would.
var troubles = map[string]struct{ title, description string }{
	notUnderstood: {"The text of a proposal is understood", "Something in the file is not the language of proposals. What is not understood is not checked."},
	notRead:       {"A file that was asked for can be read", "The file could not be read, so nothing in it was checked."},
	toolBroke:     {"The program works", "The program broke on this file, so it was not checked to its end. This is a fault of the program or of its policies."},
	notChecked:    {"Something is checked", "No rule reached a conclusion. A run that checks nothing is no success."},
}

// A lister is a format that is a list of results.
type lister interface {
	begin(finding.Header) error
	result(*result) error
	end(*finding.Totals, []finding.Library) error
}

// A filer is a lister that is told of files too, as those without results tell something.
type filer interface{ file(*finding.File) }

// listing feeds a run to a lister.
type listing struct{ lister }

func (l listing) Header(h finding.Header) error { return l.begin(h) }

func (l listing) File(f *finding.File) error {
	if told, ok := l.lister.(filer); ok {
		told.file(f)
	}
	return l.each(results(f))
}

func (l listing) End(t *finding.Totals, libraries []finding.Library) error {
	if err := l.each(emptyRun(t)); err != nil {
		return err
	}
	return l.end(t, libraries)
}

func (l listing) each(list []result) error {
	for i := range list {
		if err := l.result(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

// keeper writes and keeps the first error, so that a format need not look after each word.
type keeper struct {
	w   io.Writer
	err error
}

func (k *keeper) put(parts ...string) {
	for _, p := range parts {
		if k.err == nil {
			_, k.err = io.WriteString(k.w, p)
		}
	}
}
