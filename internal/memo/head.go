package memo

import (
	"fmt"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// head names the measure, the law that was asked, and how to make the same again.
func (m *memo) head() []document.Block {
	var terms []document.Term
	if p := m.File.Proposal; p != nil {
		terms = append(terms, m.measured(p)...)
	}
	file := join(document.Code(m.File.Path))
	if m.File.Digest != "" {
		file = append(file, document.Text(", SHA-256 "), document.Code(m.File.Digest))
	}
	terms = append(terms, term("File", file), term("Made", m.made()))
	if m.Command != "" {
		terms = append(terms, term("To reproduce", document.Code(m.Command)))
	}
	terms = append(terms, term("Standing", "An automated check of stated facts against published rules: not legal advice, and no prediction of a court (",
		document.Link{To: "#statements", Text: text("what this report is")}, ")."))
	return []document.Block{document.Terms{Items: terms}}
}

// measured says what was held against which law.
func (m *memo) measured(p *finding.Proposal) []document.Term {
	measure := p.Place
	if p.Kind != "" {
		measure = upper(p.Kind) + " of " + p.Place
	}
	terms := []document.Term{term("Measure", measure), term("Law as of", report.LongDate(p.AsOf))}
	if from := m.word(vocabulary.ProposalType, "known_from", p.KnownFrom); from != "" {
		terms = append(terms, term("Facts from", upper(from)))
	}
	return terms
}

// made says when, by which program, and from which library.
func (m *memo) made() []document.Inline {
	parts := join(document.Text(m.Run.Tool))
	if m.Date != "" {
		parts = join(report.LongDate(m.Date)+", by ", document.Text(m.Run.Tool))
	}
	for _, l := range m.Libraries {
		if m.File.Proposal != nil && l.Jurisdiction == m.File.Proposal.Jurisdiction {
			names := make([]string, len(l.Jurisdictions))
			for i, id := range l.Jurisdictions {
				names[i] = m.placeName(id)
			}
			parts = append(parts, join(fmt.Sprintf(", from %s (%s; digest `%s`)", report.Plural(l.Rules, "rule", "rules"), strings.Join(names, ", "), short(l.Digest)))...)
		}
	}
	if len(m.Run.Policies) > 0 {
		parts = append(parts, document.Text(", with further policies from "+strings.Join(m.Run.Policies, ", ")))
	}
	return parts
}

// short is enough of a digest to tell two apart.
func short(digest string) string { return digest[:min(12, len(digest))] }

func term(name string, parts ...any) document.Term {
	return document.Term{Name: text(name), Body: []document.Block{para(parts...)}}
}

// statements are what every report says once.
func (m *memo) statements() document.Block {
	var body []document.Block
	for _, words := range m.Run.Notice {
		body = append(body, para(words))
	}
	return document.Box{
		ID: "statements", Tone: document.Plain, Label: "What this report is, and what it is not", Body: body,
	}
}

// unread says what was not read, not understood, or not at hand.
func (m *memo) unread() []document.Block {
	var body []document.Block
	if m.File.Broken != "" || m.File.Proposal == nil {
		why := m.File.Broken
		if why == "" {
			why = "The text was not understood, so no law was asked about it. What stands in the way follows."
		}
		body = append(body, document.Box{Tone: document.Forbidden, Label: "Not checked", Body: []document.Block{para(document.Text(why))}})
	}
	for _, d := range m.File.Diagnostics {
		body = append(body, m.diagnostic(d))
	}
	if m.NotAtHand != "" {
		body = append(body, document.Box{Tone: document.Open, Label: "Not at hand", Body: []document.Block{
			para(document.Text(m.NotAtHand)),
		}})
	}
	return body
}

func (m *memo) diagnostic(d finding.Diagnostic) document.Block {
	box := document.Box{Tone: document.Forbidden, Label: "Not understood", Heading: text(d.Summary)}
	if d.Severity == "warning" {
		box.Tone, box.Label = document.Warn, "Warning"
	}
	if d.Place != nil {
		box.Body = append(box.Body, para("At ", m.line(*d.Place), ":"))
		box.Body = append(box.Body, m.excerpt([]spot{{*d.Place, box.Tone}})...)
	}
	if d.Detail != "" {
		box.Body = append(box.Body, para(document.Text(d.Detail)))
	}
	return box
}

// placeName is what people call a jurisdiction.
func (m *memo) placeName(id string) string {
	if j, ok := m.Vocabulary.Jurisdiction(id); ok && j.Name != "" {
		return j.Name
	}
	return id
}

// word is how people say a word of a fact.
func (m *memo) word(block, fact, word string) string {
	b, ok := m.Vocabulary.Block(block)
	if !ok || word == "" {
		return ""
	}
	f, ok := b.Path(fact)
	if !ok {
		return word
	}
	if title, ok := f.WordTitle(word); ok {
		return title
	}
	return word
}
