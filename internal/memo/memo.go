// Package memo composes the memorandum on one proposal that a legal reviewer reads: what the measure would do, whether
// it can, why, and what is open. It decides nothing; every sentence comes from a finding, a line, or an authority.
package memo

import (
	"fmt"
	"slices"

	"checker/internal/document"
	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// An Input is what a memorandum is made of.
type Input struct {
	Run       finding.Header
	File      *finding.File
	Reference finding.Reference
	Libraries []finding.Library

	Vocabulary *vocabulary.Vocabulary
	Proposal   *proposal.Proposal // nil where the text is not at hand
	Law        *eval.Engine       // nil where the law that was asked is not at hand
	NotAtHand  string             // why the text or the law is not at hand, as a sentence

	Date    string // ISO; the day of the memorandum
	Command string // what makes the same memorandum
	Cite    Style
}

// memo is a memorandum in the making.
type memo struct {
	*Input
	labels  map[*finding.Finding]string // "F1"
	entries map[string]*authorityEntry  // of the table of authorities, by what a reader sees
	quoted  map[string]*finding.Finding // authorities whose words stand above, and where
	drawn   *[]finding.Road             // the roads of the law, read once
	section int
}

// Compose makes the memorandum.
func Compose(in *Input) *document.Document {
	m := &memo{Input: in, labels: map[*finding.Finding]string{}, entries: map[string]*authorityEntry{}, quoted: map[string]*finding.Finding{}}
	m.label()
	m.note()
	d := &document.Document{
		Title: m.title(), Subtitle: "Memorandum on a ballot proposal", Language: "en-US", Subject: "Automated check of a ballot proposal against the law",
		Keywords: []string{"ballot proposal", "compliance", "law"}, Producer: in.Run.Tool, Date: in.Date, Running: m.running(),
	}
	d.Body = append(d.Body, m.head()...)
	if in.File.Proposal == nil || in.File.Broken != "" {
		d.Body = append(d.Body, m.unread()...)
		d.Body = append(d.Body, m.statements(), m.numbered("The text", "text-of-the-proposal", m.listings()))
		return d
	}
	d.Body = append(d.Body, m.unread()...)
	for _, part := range []struct {
		heading, id string
		body        []document.Block
	}{
		{"Question and short answer", "answer", m.answer()},
		{"The pathway", "pathway", m.pathway()},
		{"The threshold in numbers", "threshold", m.thresholds()},
		{"What the measure would change in the law", "plan", m.plan()},
		{"Findings", "findings", m.findings()},
		{"Questions for counsel", "counsel", m.counsel()},
		{"Undecided", "undecided", m.undecided()},
		{"Checked and found in order", "in-order", m.inOrder()},
		{"Not examined", "not-examined", m.notExamined()},
		{"Waivers on record", "waivers", m.waivers()},
		{"Table of authorities", "authorities", m.table()},
		{"The text of the proposal", "text-of-the-proposal", m.listings()},
	} {
		if len(part.body) > 0 {
			d.Body = append(d.Body, m.numbered(part.heading, part.id, part.body))
		}
		if part.id == "answer" {
			d.Body = append(d.Body, m.statements(), document.Contents{})
		}
	}
	return d
}

// numbered is the next section of the first level.
func (m *memo) numbered(heading, id string, body []document.Block) document.Section {
	m.section++
	return document.Section{ID: id, Level: 1, Number: fmt.Sprint(m.section), Heading: say(heading), Body: body}
}

// label names each finding once, in the order of reports: F1 fails, C1 is for counsel, U1 is undecided, P1 passes,
// N1 does not apply.
func (m *memo) label() {
	counts := map[finding.Outcome]int{}
	letters := map[finding.Outcome]string{finding.Fail: "F", finding.Refer: "C", finding.Unknown: "U", finding.Pass: "P", finding.NotApplicable: "N"}
	for i := range m.File.Findings {
		x := &m.File.Findings[i]
		counts[x.Outcome]++
		m.labels[x] = fmt.Sprintf("%s%d", letters[x.Outcome], counts[x.Outcome])
	}
}

// of lists the findings of the outcomes, worst first, without those that somebody decided to live with.
func (m *memo) of(outcomes ...finding.Outcome) []*finding.Finding {
	return slices.DeleteFunc(m.weighed(outcomes...), func(x *finding.Finding) bool { return x.Waived != nil })
}

// weighed lists the findings of the outcomes, worst first, whether somebody lives with them or not: a waiver changes
// nothing in law.
func (m *memo) weighed(outcomes ...finding.Outcome) []*finding.Finding {
	var list []*finding.Finding
	for _, outcome := range outcomes {
		for i := range m.File.Findings {
			if x := &m.File.Findings[i]; x.Outcome == outcome {
				list = append(list, x)
			}
		}
	}
	return list
}

func (m *memo) title() string {
	if p := m.File.Proposal; p != nil && p.Title != "" {
		return p.Title
	}
	return m.File.Path
}

// running is what stands at the head of every page: the measure's short name, and the day of the law.
func (m *memo) running() string {
	p := m.File.Proposal
	if p == nil {
		return m.File.Path
	}
	return p.Name + " · law as of " + report.LongDate(p.AsOf)
}

// rule is what the finding's rule carries.
func (m *memo) rule(x *finding.Finding) finding.RuleInfo {
	info, ok := m.Reference.Rule(x.Rule)
	if !ok || info.Title == "" {
		info.Title = x.Rule
	}
	return info
}

// about is the finding's rule as the library at hand has it.
func (m *memo) about(x *finding.Finding) (policy.About, bool) {
	if m.Law == nil {
		return policy.About{}, false
	}
	r, ok := m.Law.Library().Rule(x.Rule)
	if !ok {
		return policy.About{}, false
	}
	return r.About, true
}

// sum counts the rules of the file, each by its worst outcome.
func (m *memo) sum() *finding.Totals {
	var own finding.Totals
	own.Add(m.File)
	return &own
}
