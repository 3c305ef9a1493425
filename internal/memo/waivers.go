package memo

import (
	"slices"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// waived lists the findings that somebody decided to live with.
func (m *memo) waived() []*finding.Finding {
	var list []*finding.Finding
	for i := range m.File.Findings {
		if x := &m.File.Findings[i]; x.Waived != nil {
			list = append(list, x)
		}
	}
	return list
}

// livedWith lists what is waived of a weight and of these outcomes.
func (m *memo) livedWith(weight finding.Severity, outcomes ...finding.Outcome) []*finding.Finding {
	var list []*finding.Finding
	for _, x := range m.waived() {
		if x.Severity == weight && slices.Contains(outcomes, x.Outcome) {
			list = append(list, x)
		}
	}
	return list
}

// graveWaived reports whether something blocking or major of these outcomes is waived.
func (m *memo) graveWaived(outcomes ...finding.Outcome) bool {
	return len(m.livedWith(finding.Blocking, outcomes...))+len(m.livedWith(finding.Major, outcomes...)) > 0
}

// waivedPoints names in the short answer what somebody lives with: it is not met, or not decided, all the same.
func (m *memo) waivedPoints() []document.Block {
	var items [][]document.Inline
	for _, x := range m.waived() {
		items = append(items, join(document.Text(m.rule(x).Title), " (", m.link(x), ", "+outcome(x.Outcome)+", "+x.Severity.String()+")"))
	}
	if len(items) == 0 {
		return nil
	}
	return []document.Block{para("Waived, with the decision ", document.Link{To: "#waivers", Text: text("on record")}, ", and open in law all the same: ", separated(items, "; "), ".")}
}

// ofRecord reports whether a finding is about a decision on record, and not about the measure.
func ofRecord(x *finding.Finding) bool {
	_, own := finding.OwnRule(x.Rule)
	return own
}

// faultyRecord names the findings about decisions on record. They bear on no law, and so not on the answer.
func (m *memo) faultyRecord() []document.Block {
	var items [][]document.Inline
	for _, x := range m.of(finding.Fail) {
		if ofRecord(x) {
			items = append(items, join(document.Text(upper(x.About)), " (", m.link(x), ")"))
		}
	}
	if len(items) == 0 {
		return nil
	}
	return []document.Block{para("To mend in the record of decisions, apart from what the law says of the measure: ", separated(items, "; "), ".")}
}

// waivers are the decisions on record: each with what it lives with, and those that nothing here answers to.
func (m *memo) waivers() []document.Block {
	var body []document.Block
	applied := map[finding.Range]bool{}
	for _, x := range m.waived() {
		applied[x.Waived.Where] = true
		body = append(body, m.lived(x))
	}
	if len(body) > 0 {
		body = append([]document.Block{para("A waiver does not meet a requirement. Somebody with a name decided to live with the finding until a day; it keeps its outcome, and is counted apart.")}, body...)
	}
	var items [][]document.Block
	for _, w := range m.File.Waivers {
		if !applied[w.Place] {
			item := join(document.Code(w.Address), ", ", m.line(w.Place))
			for _, words := range []string{w.Rule, w.Subject, w.Reason, w.By, w.Authority, w.Expires} {
				if words != "" {
					item = append(item, document.Text("; "+words))
				}
			}
			items = append(items, []document.Block{document.Paragraph{Text: item}})
		}
	}
	if len(items) > 0 {
		body = append(body, para("On record, and not applied to any finding of this memorandum:"), document.List{Items: items})
	}
	return body
}

// lived is a finding that is waived, with the decision.
func (m *memo) lived(x *finding.Finding) document.Block {
	says := x.Message
	if says == "" {
		says = upper(ended(x.Because))
	}
	body := append([]document.Block{para(document.Text(says), " (", m.line(x.Place), "; rule ", document.Code(x.Rule), ")")}, m.excerpt(spots(x))...)
	body = append(body, m.law(x)...)
	body = append(body, para(strong("Waived: "), document.Text(report.Waived(x)), " (", m.line(x.Waived.Where), ")"))
	return document.Box{
		ID: anchor(x), Tone: toneOf(x), Label: upper(outcome(x.Outcome)) + ", waived · " + x.Severity.String(), Level: 2,
		Heading: text(m.labels[x] + ". " + m.rule(x).Title), Body: body,
	}
}

// outcome is an outcome in words.
func outcome(o finding.Outcome) string {
	return map[finding.Outcome]string{
		finding.Fail: "fails", finding.Refer: "for counsel", finding.Unknown: "undecided", finding.Pass: "passes", finding.NotApplicable: "does not apply",
	}[o]
}
