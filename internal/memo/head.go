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
	terms := []document.Term{term("File", document.Code(m.File.Path))}
	if m.File.Digest != "" {
		terms = append(terms, term("SHA-256", document.Code(m.File.Digest)))
	}
	if p := m.File.Proposal; p != nil {
		terms = append(terms, m.measured(p)...)
	}
	if m.Date != "" {
		terms = append(terms, term("Date", report.LongDate(m.Date)))
	}
	terms = append(terms, term("Program", m.Run.Tool))
	for _, l := range m.Libraries {
		if m.File.Proposal != nil && l.Jurisdiction == m.File.Proposal.Jurisdiction {
			names := make([]string, len(l.Jurisdictions))
			for i, id := range l.Jurisdictions {
				names[i] = m.placeName(id)
			}
			terms = append(terms, term("Library", fmt.Sprintf("%s: %s; digest `%s`", strings.Join(names, ", "), plural(l.Rules, "rule", "rules"), short(l.Digest))))
		}
	}
	if len(m.Run.Policies) > 0 {
		terms = append(terms, term("Further policies", strings.Join(m.Run.Policies, ", ")))
	}
	if m.Command != "" {
		terms = append(terms, term("To reproduce", document.Code(m.Command)))
	}
	return []document.Block{document.Terms{Items: terms}}
}

func (m *memo) measured(p *finding.Proposal) []document.Term {
	terms := []document.Term{term("Jurisdiction", p.Place)}
	if p.Kind != "" {
		terms = append(terms, term("Instrument", upper(p.Kind)))
	}
	terms = append(terms, term("Law as of", report.LongDate(p.AsOf)))
	if from := m.word(vocabulary.ProposalType, "known_from", p.KnownFrom); from != "" {
		terms = append(terms, term("Facts known from", upper(from)))
	}
	return terms
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
	if m.File.Broken != "" {
		body = append(body, document.Box{Tone: document.Forbidden, Label: "Not checked", Body: []document.Block{
			para(document.Text(m.File.Broken)),
		}})
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
