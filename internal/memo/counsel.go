package memo

import (
	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// counsel lists what the law leaves to judgement, with the factors each way. They are listed, not weighed.
func (m *memo) counsel() []document.Block {
	list := m.of(finding.Refer)
	if len(list) == 0 {
		return nil
	}
	body := []document.Block{para("On these questions lawyers can differ. The factors each way are listed, not weighed; the closest authority is named where there is one.")}
	var last *finding.Finding
	for _, x := range list {
		body = append(body, m.referral(x, last))
		last = x
	}
	return body
}

func (m *memo) referral(x, last *finding.Finding) document.Block {
	info := m.rule(x)
	inner := append([]document.Block{para(document.Text(x.Message), " (", m.line(x.Place), "; rule ", document.Code(x.Rule), ")")}, m.excerpt(spots(x))...)
	if report.SameQuestion(last, x) {
		inner = append(inner, para("The same question as ", m.link(last), ", with the same factors."))
	} else {
		inner = append(inner, para(strong(x.Because), m.lean(x)))
		inner = append(inner, m.factors(x)...)
		if law := m.law(x); len(law) > 0 {
			inner = append(inner, document.Terms{Items: []document.Term{{Name: text("The rule"), Body: append([]document.Block{para(document.Text(info.Description))}, law...)}}})
		}
		if against := m.contrary(x); against != nil {
			inner = append(inner, document.Terms{Items: []document.Term{{Name: text("Against the rule"), Body: against}}})
		}
	}
	if x.Cure != "" {
		inner = append(inner, document.Terms{Items: []document.Term{{Name: text("Cure"), Body: m.cure(x)}}})
	}
	return document.Box{
		ID: anchor(x), Tone: document.Weigh, Label: "For counsel · " + x.Severity.String() + enforced(x), Level: 2,
		Heading: text(m.labels[x] + ". " + info.Title), Body: inner,
	}
}

// lean says which way the closest authority points.
func (m *memo) lean(x *finding.Finding) []document.Inline {
	way := pointing(x.Lean)
	if way == "" {
		return nil
	}
	if a, ok := m.authority(x.LeanBy); ok {
		return join(" The closest authority, ", m.cite(a), ", points "+way+".")
	}
	return text(" The factors point " + way + ".")
}

// factors is a table of the considerations, those against the measure first.
func (m *memo) factors(x *finding.Finding) []document.Block {
	table := document.Table{Header: [][]document.Inline{text("Points"), text("Consideration"), text("Authority"), text("Fact")}}
	for _, side := range []struct{ points, label string }{{"breach", "against the measure"}, {"no_breach", "for the measure"}} {
		for _, f := range x.Factors {
			if f.Points != side.points {
				continue
			}
			citation := text(f.Citation)
			if a, ok := m.authority(f.Authority); ok {
				citation = join(m.cite(a), " ("+standing(a)+")")
			}
			fact := text("")
			if f.Place != nil {
				fact = []document.Inline{m.line(*f.Place)}
			}
			table.Rows = append(table.Rows, [][]document.Inline{text(side.label), text(f.Says), citation, fact})
		}
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []document.Block{table}
}
