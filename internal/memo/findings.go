package memo

import (
	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// findings are the requirements that are not met, worst first, each as issue, rule, application and conclusion.
func (m *memo) findings() []document.Block {
	list := m.of(finding.Fail)
	if len(list) == 0 {
		words := "No rule fails on the facts that are stated."
		if len(m.of(finding.Refer, finding.Unknown)) > 0 {
			words += " What is open stands in the next sections."
		}
		return []document.Block{para(words)}
	}
	body := []document.Block{para("Each finding holds the measure's own words against one requirement. The guilty words are marked; a line leads to the numbered text.")}
	for _, x := range list {
		body = append(body, m.finding(x))
	}
	return body
}

func (m *memo) finding(x *finding.Finding) document.Block {
	info := m.rule(x)
	terms := []document.Term{
		{Name: text("Issue"), Body: m.issue(x)},
		{Name: text("Rule"), Body: append([]document.Block{para(document.Text(info.Description), " (rule ", document.Code(x.Rule), ")")}, m.law(x)...)},
		{Name: text("Application"), Body: []document.Block{para(document.Text(x.Message))}},
		{Name: text("Conclusion"), Body: []document.Block{para(concluded(x))}},
	}
	if against := m.contrary(x); against != nil {
		terms = append(terms, document.Term{Name: text("Contrary authority"), Body: against})
	}
	if cure := m.cure(x); cure != nil {
		terms = append(terms, document.Term{Name: text("Cure"), Body: cure})
	}
	return document.Box{
		ID: anchor(x), Tone: toneOf(x), Label: "Fails · " + x.Severity.String() + enforced(x), Level: 2,
		Heading: text(m.labels[x] + ". " + info.Title), Body: []document.Block{document.Terms{Items: terms}},
	}
}

// enforced says what a setting makes of the rule, and what a comparison with an earlier run makes of the finding, where
// there is one. Neither changes what the law says.
func enforced(x *finding.Finding) string {
	words := ""
	if x.State != "" {
		words = " · " + x.State
	}
	if x.Enforced == finding.Report {
		words += " · by a setting reported only, not counted at the gate"
	}
	return words
}

// issue is which words of the measure are in question.
func (m *memo) issue(x *finding.Finding) []document.Block {
	body := []document.Block{para("Is this met by ", document.Text(x.About), ", ", m.line(x.Place), "?")}
	return append(body, m.excerpt(spots(x))...)
}

// spots are where a finding points: the first place bears it, the others belong to it.
func spots(x *finding.Finding) []spot {
	list := []spot{}
	for i, place := range report.Places(x) {
		tone := document.Plain
		if i == 0 {
			tone = toneOf(x)
		}
		list = append(list, spot{place, tone})
	}
	return list
}

func toneOf(x *finding.Finding) document.Tone {
	switch x.Outcome {
	case finding.Refer:
		return document.Weigh
	case finding.Unknown:
		return document.Open
	case finding.Pass:
		return document.Good
	case finding.NotApplicable:
		return document.Plain
	}
	switch x.Severity {
	case finding.Blocking:
		return document.Forbidden
	case finding.Major:
		return document.Grave
	}
	return document.Warn
}

// concluded says what follows from a failure.
func concluded(x *finding.Finding) string {
	if ofRecord(x) {
		return "The requirement is not met. It is one of the record of decisions: nothing follows from it for the measure in law."
	}
	return conclusion(x.Severity)
}

// conclusion says what a failure of that severity means.
func conclusion(s finding.Severity) string {
	return map[finding.Severity]string{
		finding.Blocking: "The requirement is not met. This is blocking: the measure cannot reach the ballot, or the clause cannot operate.",
		finding.Major:    "The requirement is not met. This is major: a serious risk of litigation or of failure.",
		finding.Advisory: "The requirement is not met. This is advisory: good practice, or a norm that nobody enforces.",
		finding.Info:     "This is for information: nothing hangs on it in law.",
	}[s]
}
