package memo

import (
	"context"
	"fmt"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// answer is the question, and what the findings say to it: what stops the measure first, then what is open; then the
// measure in its own parts.
func (m *memo) answer() []document.Block {
	short := []document.Block{document.Paragraph{Text: append([]document.Inline{strong(m.verdict())}, text(" "+m.because())...)}}
	short = append(short, m.toChange("What stands in the way: requirements that are not met, each with what would have to change.", finding.Blocking)...)
	short = append(short, m.toChange("What puts it at serious risk: requirements that are not met, each with what would have to change.", finding.Major)...)
	short = append(short, m.openPoints()...)
	short = append(short, m.waivedPoints()...)
	short = append(short, m.otherWays()...)
	short = append(short, m.lesser()...)
	short = append(short, m.faultyRecord()...)
	if none := m.withoutRules(); none != "" {
		short = append(short, para(none))
	}
	short = append(short, para(upper(strings.TrimPrefix(report.Sentence(m.sum()), "1 proposal, "))))
	body := []document.Block{
		document.Section{ID: "question", Level: 2, Heading: say("Question presented"), Body: m.question()},
		document.Section{ID: "short-answer", Level: 2, Heading: say("Short answer"), Body: short},
	}
	if parts := m.provisions(); len(parts) > 0 {
		says := []document.Block{document.List{Items: parts}}
		body = append(body, document.Section{ID: "measure", Level: 2, Heading: say("What the measure says, as its facts are stated"), Body: says})
	}
	return body
}

// otherWays names the roads that the law provides where the findings close the measure's own, or may.
func (m *memo) otherWays() []document.Block {
	roads, err := m.roads()
	if err != nil {
		return nil // the pathway says so
	}
	var closed, perhaps []string
	for _, w := range m.provided(roads) {
		if w.closed {
			closed = append(closed, lower(w.road.Title))
		} else {
			perhaps = append(perhaps, lower(w.road.Title))
		}
	}
	words := ""
	switch {
	case len(closed) > 0 && len(perhaps) > 0:
		words = "The law has a road of its own " + strings.Join(closed, ", and ") + "; and where counsel finds it needed, " + strings.Join(perhaps, ", and ")
	case len(closed) > 0:
		words = "The law has a road of its own " + strings.Join(closed, ", and ")
	case len(perhaps) > 0:
		words = "Where counsel finds that it is needed, the law has a road of its own " + strings.Join(perhaps, ", and ")
	default:
		return nil
	}
	return []document.Block{para(document.Text(words), " (", document.Link{To: "#pathway", Text: text("the pathway")}, ").")}
}

// roads are the law's own, as of the day; none where the facts or the law are not at hand.
func (m *memo) roads() ([]finding.Road, error) {
	if m.Proposal == nil || m.Law == nil {
		return nil, nil
	}
	if m.drawn == nil {
		roads, err := m.Law.Roads(context.Background(), m.Proposal, m.File.Proposal.AsOf)
		if err != nil {
			return nil, err
		}
		m.drawn = &roads
	}
	return *m.drawn, nil
}

// lesser names the failures that put nothing at risk.
func (m *memo) lesser() []document.Block {
	var items [][]document.Inline
	for _, same := range together(m.failing(finding.Advisory, finding.Info), func(x *finding.Finding) string { return x.Rule }) {
		items = append(items, join(document.Text(m.rule(same[0]).Title), " (", m.links(same), ", "+same[0].Severity.String()+")"))
	}
	if len(items) == 0 {
		return nil
	}
	return []document.Block{para("Not met, of less weight: ", separated(items, "; "), ".")}
}

// failing lists the failures of these severities that the law makes of the measure.
func (m *memo) failing(severities ...finding.Severity) []*finding.Finding {
	var list []*finding.Finding
	for _, x := range m.of(finding.Fail) {
		for _, s := range severities {
			if x.Severity == s && !ofRecord(x) {
				list = append(list, x)
			}
		}
	}
	return list
}

// grave lists what is open at the weight of blocking or major.
func (m *memo) grave(outcome finding.Outcome) []*finding.Finding {
	var list []*finding.Finding
	for _, x := range m.of(outcome) {
		if x.Severity >= finding.Major {
			list = append(list, x)
		}
	}
	return list
}

// verdict is what the law says, so a finding that somebody lives with weighs in it as any other.
func (m *memo) verdict() string {
	switch {
	case m.File.NotConcluded:
		return "Not checked."
	case len(m.failing(finding.Blocking))+len(m.livedWith(finding.Blocking, finding.Fail)) > 0:
		return "No, not as drafted."
	case len(m.failing(finding.Major))+len(m.livedWith(finding.Major, finding.Fail)) > 0:
		return "Not without serious risk, as drafted."
	case len(m.grave(finding.Refer)) > 0 || len(m.grave(finding.Unknown)) > 0 || m.graveWaived(finding.Refer, finding.Unknown):
		return "Undecided."
	case len(m.of(finding.Refer, finding.Unknown)) > 0:
		return "Yes, as far as these rules go; lesser points are open."
	}
	return "Yes, as far as these rules go."
}

// because adds up what the verdict rests on.
func (m *memo) because() string {
	waived := len(m.livedWith(finding.Blocking, finding.Fail)) + len(m.livedWith(finding.Major, finding.Fail))
	blocking, major := len(m.failing(finding.Blocking))+len(m.livedWith(finding.Blocking, finding.Fail)), len(m.failing(finding.Major))+len(m.livedWith(finding.Major, finding.Fail))
	says := ""
	switch {
	case m.File.NotConcluded:
		return "No rule reached a conclusion about this measure."
	case blocking > 0 && major > 0:
		says = fmt.Sprintf("%s stop the measure or a clause of it, and %d more would put it at serious risk.", report.Plural(blocking, "finding would", "findings would"), major)
	case blocking > 0:
		says = report.Plural(blocking, "finding stops", "findings stop") + " the measure or a clause of it."
	case major > 0:
		says = "No finding stops the measure; " + report.Plural(major, "finding puts", "findings put") + " it at serious risk."
	case len(m.grave(finding.Refer)) > 0 || len(m.grave(finding.Unknown)) > 0 || m.graveWaived(finding.Refer, finding.Unknown):
		return "No rule that could be decided stops the measure or puts it at serious risk. That is no clearance: each blocking or major point below could still stop it, or put it at serious risk."
	default:
		return "No rule that was asked stops the measure or puts it at serious risk. The limits stand under “Not examined”."
	}
	if waived > 0 {
		says += " Of these, " + report.Plural(waived, "is", "are") + " waived, which changes nothing in law."
	}
	return says
}

// toChange lists what fails at a severity, with the cure.
func (m *memo) toChange(heading string, s finding.Severity) []document.Block {
	list := m.failing(s)
	if len(list) == 0 {
		return nil
	}
	var items [][]document.Block
	for _, same := range together(list, func(x *finding.Finding) string { return x.Rule + x.Cure }) {
		item := join(strong(ended(m.rule(same[0]).Title)), " Against it: ")
		for i, x := range same {
			if i > 0 {
				item = append(item, document.Text("; "))
			}
			item = append(item, join(document.Text(x.About), ", ", m.line(x.Place), " (", m.link(x), ")")...)
		}
		item = append(item, document.Text("."))
		if cure := same[0].Cure; cure != "" {
			item = append(item, document.Break{}, document.Emphasis(text("To change: ")))
			item = append(item, say(cure)...)
		}
		items = append(items, []document.Block{document.Paragraph{Text: item}})
	}
	return []document.Block{para(heading), document.List{Ordered: true, Items: items}}
}

// together puts findings with the same key behind the first of them.
func together(list []*finding.Finding, key func(*finding.Finding) string) [][]*finding.Finding {
	var groups [][]*finding.Finding
	at := map[string]int{}
	for _, x := range list {
		i, ok := at[key(x)]
		if !ok {
			i = len(groups)
			at[key(x)], groups = i, append(groups, nil)
		}
		groups[i] = append(groups[i], x)
	}
	return groups
}

// openPoints says what is for counsel, and what nobody stated.
func (m *memo) openPoints() []document.Block {
	var body []document.Block
	if list := m.of(finding.Refer); len(list) > 0 {
		var items [][]document.Block
		for _, same := range together(list, func(x *finding.Finding) string { return x.Because + x.Severity.String() + x.Lean }) {
			item := join(document.Text(same[0].Because), " (", m.links(same), ", "+same[0].Severity.String())
			if way := pointing(same[0].Lean); way != "" {
				item = append(item, text("; the closest authority points "+way)...)
			}
			items = append(items, []document.Block{document.Paragraph{Text: append(item, document.Text(")"))}})
		}
		body = append(body, para("For counsel, because the law leaves it to judgement:"), document.List{Items: items})
	}
	if list := m.of(finding.Unknown); len(list) > 0 {
		words := "Undecided: " + report.Plural(len(list), "point", "points")
		if n := len(m.grave(finding.Unknown)); n > 0 {
			words += fmt.Sprintf(", %d of them blocking or major", n)
		}
		if rules := together(list, func(x *finding.Finding) string { return x.Rule }); len(rules) < len(list) {
			words += ", under " + report.Plural(len(rules), "rule", "rules")
		}
		words += m.until(list)
		body = append(body, para(words+" (", document.Link{To: "#undecided", Text: text("what to state")}, ")."))
	}
	return body
}

// until says what would decide the points: facts, or none.
func (m *memo) until(list []*finding.Finding) string {
	waiting := 0
	for _, x := range list {
		if len(x.Missing) > 0 {
			waiting++
		}
	}
	facts, _ := report.Gather(m.File.Findings)
	stated := "until " + report.Plural(len(facts), "fact is", "facts are") + " stated"
	switch other := len(list) - waiting; {
	case other == 0:
		return ", " + stated
	case waiting == 0:
		return ", which no fact of the file would decide"
	default:
		return fmt.Sprintf(": %d %s, %d that no fact of the file would decide", waiting, stated, other)
	}
}

func pointing(lean string) string {
	return map[string]string{"breach": "against the measure", "no_breach": "for the measure", "open": "neither way"}[lean]
}
