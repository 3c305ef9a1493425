// Package backtest measures the library against decided measures: what courts, analysts and attorneys general
// said of each, and what the rules say.
package backtest

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"checker/internal/check"
	"checker/internal/finding"
)

// A Label is what an expert said of one issue of a measure.
type Label struct {
	Issue    string   `json:"issue"`
	Polarity string   `json:"polarity"`           // positive: found; negative: rejected, or found in order; open: not decided
	Tier     string   `json:"tier"`               // A: court, analyst, attorney general, election official; B; C
	Kind     string   `json:"kind"`               // defect counts
	Subjects []string `json:"subjects,omitempty"` // addresses of the blocks that it is about; none: all of the measure
	Who      string   `json:"who"`
	Citation string   `json:"citation"`
	Basis    string   `json:"basis"`             // read, secondary or memory
	Outside  string   `json:"outside,omitempty"` // why the law of this label is not in the library
}

// labelFile stands beside a measure: <measure>.labels.json.
type labelFile struct {
	Measure string  `json:"measure"`
	Labels  []Label `json:"labels"`
}

// noLabels is the file of a measure of which no expert said anything.
const noLabels = `{"labels": []}`

// A Verdict is how the library did on one label.
type Verdict string

// Verdicts. On a positive label: found, half (open), missed, undecided. On a negative one: in order, hedge, false
// alarm, undecided. Labels that are open, outside the library or of another tier are not scored.
const (
	Found      Verdict = "found"
	Half       Verdict = "half"
	Missed     Verdict = "missed"
	InOrder    Verdict = "in order"
	Hedge      Verdict = "hedge"
	FalseAlarm Verdict = "false alarm"
	Undecided  Verdict = "undecided"
	NotScored  Verdict = "not scored"
)

// A Score is one label with its verdict and the reason.
type Score struct {
	Measure string  `json:"measure"`
	Label   Label   `json:"label"`
	Verdict Verdict `json:"verdict"`
	Failed  bool    `json:"failed"` // found by a fail, not by a referral
	Why     string  `json:"why"`
}

// A Table is the result over all measures, with the law of one kind of day.
type Table struct {
	Law      string  `json:"law"` // "today" or "filing"
	Measures int     `json:"measures"`
	Scores   []Score `json:"scores"`
	Figures  Figures `json:"figures"`
}

// Figures sum a table up, over tier A labels of kind defect whose law is in the library.
type Figures struct {
	Positives    int     `json:"positives"`
	Negatives    int     `json:"negatives"`
	Found        float64 `json:"found"` // halves count half
	FoundByFail  int     `json:"found_by_fail"`
	Missed       int     `json:"missed"`
	FalseAlarms  int     `json:"false_alarms"`
	Hedges       int     `json:"hedges"`
	Undecided    int     `json:"undecided"`
	Outside      int     `json:"outside"`
	Recall       float64 `json:"recall"`
	RecallByFail float64 `json:"recall_by_fail"`
}

// Run scores all measures below the folder. asOf is the day of today's law; "" uses each proposal's own day,
// which is the day of its filing.
func Run(ctx context.Context, o check.Options, folder string, tree fs.FS, asOf string) (*Table, error) {
	labels, err := Labels(tree)
	if err != nil {
		return nil, err
	}
	o.AsOf = asOf
	table := &Table{Law: "filing"}
	if asOf != "" {
		table.Law = "today"
	}
	checker := check.New(o)
	sink := func(f *finding.File) error {
		name := strings.TrimSuffix(path.Base(f.Path), ".hcl")
		if f.Proposal == nil || f.ToolFault {
			return fmt.Errorf("%s: not checked: %s %v", f.Path, f.Broken, f.Diagnostics)
		}
		own, ok := labels[name]
		if !ok {
			return fmt.Errorf("%s: no labels beside it, want %s.labels.json; %s states that there are none", f.Path, name, noLabels)
		}
		delete(labels, name)
		table.Measures++
		for _, l := range own {
			if len(l.Subjects) > 0 && !slices.ContainsFunc(f.Findings, func(f finding.Finding) bool { return concerns(f.Subject, l.Subjects) }) {
				return fmt.Errorf("%s: no finding is about %s; subjects of a label are addresses of blocks", f.Path, strings.Join(l.Subjects, ", "))
			}
			table.Scores = append(table.Scores, score(name, l, f.Findings, checker))
		}
		return nil
	}
	if _, err := checker.Run(ctx, []string{folder}, sink, nil); err != nil {
		return nil, err
	}
	for name := range labels {
		return nil, fmt.Errorf("%s.labels.json: no measure beside it, want %s.hcl", name, name)
	}
	slices.SortStableFunc(table.Scores, func(a, b Score) int {
		return cmp.Or(cmp.Compare(a.Label.Issue, b.Label.Issue), cmp.Compare(a.Measure, b.Measure))
	})
	table.sum()
	return table, nil
}

// Labels reads the labels of all measures below a folder, by the measure's file name.
func Labels(tree fs.FS) (map[string][]Label, error) {
	labels := map[string][]Label{}
	err := fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".labels.json") {
			return err
		}
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		var file labelFile
		if err := json.Unmarshal(src, &file); err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		if file.Labels == nil {
			return fmt.Errorf("read %s: it has no list of labels; %s states that there are none", name, noLabels)
		}
		labels[strings.TrimSuffix(path.Base(name), ".labels.json")] = file.Labels
		return nil
	})
	return labels, err
}

// score matches a label with the findings of the rules that answer its issue.
func score(measure string, l Label, findings []finding.Finding, ref finding.Reference) Score {
	s := Score{Measure: measure, Label: l, Verdict: NotScored}
	switch {
	case l.Tier != "A" || l.Kind != "defect":
		s.Why = "tier " + l.Tier + ", " + l.Kind
		return s
	case l.Outside != "":
		s.Why = "law not in the library: " + l.Outside
		return s
	case l.Polarity != "positive" && l.Polarity != "negative":
		s.Why = "not decided by the expert"
		return s
	}
	var matched []finding.Finding
	for _, f := range findings {
		info, ok := ref.Rule(f.Rule)
		if ok && slices.Contains(info.Issues, l.Issue) && concerns(f.Subject, l.Subjects) {
			matched = append(matched, f)
		}
	}
	if l.Polarity == "positive" {
		s.positive(matched)
	} else {
		s.negative(matched)
	}
	return s
}

// concerns reports whether a finding is about one of the parts of the measure that the label is about.
func concerns(subject string, parts []string) bool {
	return len(parts) == 0 || slices.ContainsFunc(parts, func(p string) bool {
		return subject == p || strings.HasPrefix(subject, p+".")
	})
}

func (s *Score) positive(matched []finding.Finding) {
	rank := map[Verdict]int{Missed: 0, Undecided: 1, Half: 2, Found: 3}
	s.Verdict, s.Why = Missed, "no rule that answers the issue found it"
	for _, f := range matched {
		v := Missed
		switch {
		case f.Outcome == finding.Fail:
			v = Found
			s.Failed = true
		case f.Outcome == finding.Refer && f.Lean == "breach":
			v = Found
		case f.Outcome == finding.Refer && f.Lean == "open":
			v = Half
		case f.Outcome == finding.Unknown:
			v = Undecided
		}
		if rank[v] > rank[s.Verdict] || v == Found && f.Outcome == finding.Fail {
			s.Verdict, s.Why = v, reason(f)
		}
	}
	if s.Verdict == Missed && len(matched) > 0 {
		s.Why = reason(matched[0])
	}
}

func (s *Score) negative(matched []finding.Finding) {
	rank := map[Verdict]int{InOrder: 0, Undecided: 1, Hedge: 2, FalseAlarm: 3}
	s.Verdict, s.Why = InOrder, "no rule that answers the issue applies"
	for i, f := range matched {
		v := InOrder
		switch {
		case f.Outcome == finding.Fail:
			v = FalseAlarm
		case f.Outcome == finding.Refer && f.Lean != "no_breach":
			v = Hedge
		case f.Outcome == finding.Unknown:
			v = Undecided
		}
		if i == 0 || rank[v] > rank[s.Verdict] {
			s.Verdict, s.Why = v, reason(f)
		}
	}
}

func reason(f finding.Finding) string {
	why := f.Rule + " on " + f.Subject + ": " + f.Outcome.String()
	switch {
	case f.Lean != "":
		why += ", leans " + f.Lean
	case len(f.Missing) > 0:
		why += ", asks for " + f.Missing[0].Block + "." + f.Missing[0].Fact
	case f.Because != "":
		why += " (" + f.Because + ")"
	}
	return why
}

func (t *Table) sum() {
	f := &t.Figures
	for _, s := range t.Scores {
		switch {
		case s.Label.Outside != "" && s.Label.Tier == "A" && s.Label.Kind == "defect" && s.Label.Polarity != "open":
			f.Outside++
			continue
		case s.Verdict == NotScored:
			continue
		case s.Label.Polarity == "positive":
			f.Positives++
		default:
			f.Negatives++
		}
		switch s.Verdict {
		case Found:
			f.Found++
		case Half:
			f.Found += 0.5
		case Missed:
			f.Missed++
		case FalseAlarm:
			f.FalseAlarms++
		case Hedge:
			f.Hedges++
		case Undecided:
			f.Undecided++
		}
		if s.Failed {
			f.FoundByFail++
		}
	}
	if f.Positives > 0 {
		f.Recall = f.Found / float64(f.Positives)
		f.RecallByFail = float64(f.FoundByFail) / float64(f.Positives)
	}
}

// Worse says in what a table is worse than figures that were reached before; nothing when it is not.
func (f Figures) Worse(than Figures) []string {
	var worse []string
	note := func(bad bool, what string, got, want float64) {
		if bad {
			worse = append(worse, fmt.Sprintf("%s: %.4g, was %.4g", what, got, want))
		}
	}
	note(f.Recall < than.Recall-1e-9, "recall", f.Recall, than.Recall)
	note(f.RecallByFail < than.RecallByFail-1e-9, "recall by fail alone", f.RecallByFail, than.RecallByFail)
	note(f.FalseAlarms > than.FalseAlarms, "false alarms", float64(f.FalseAlarms), float64(than.FalseAlarms))
	note(f.Hedges > than.Hedges, "hedges", float64(f.Hedges), float64(than.Hedges))
	note(f.Undecided > than.Undecided, "undecided", float64(f.Undecided), float64(than.Undecided))
	note(f.Positives < than.Positives, "positive labels", float64(f.Positives), float64(than.Positives))
	note(f.Negatives < than.Negatives, "negative labels", float64(f.Negatives), float64(than.Negatives))
	return worse
}
