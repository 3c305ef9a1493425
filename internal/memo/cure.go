package memo

import (
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// cure says what would meet the requirement, and what the rule's own edits do when they are tried.
func (m *memo) cure(x *finding.Finding) []document.Block {
	var body []document.Block
	if x.Cure != "" {
		body = append(body, para(x.Cure))
	}
	if x.Tried == nil {
		return body
	}
	body = append(body, para(m.tried(x.Tried)))
	var items [][]document.Block
	for _, e := range x.Tried.Edits {
		items = append(items, edited(e))
	}
	return append(body, document.List{Items: items})
}

// tried says what the edits did on the proposal's own text.
func (m *memo) tried(c *finding.Cure) []document.Inline {
	if c.Holds || c.Error != "" || len(c.Opens) == 0 {
		return text(report.Tried(c))
	}
	items := make([][]document.Inline, len(c.Opens))
	for i, opened := range c.Opens {
		items[i] = m.opened(opened)
	}
	return join("Tried on this text, these edits are a part of a cure. They open: ", separated(items, "; "), ".")
}

// opened names a requirement that edits open: "rule on subject: outcome".
func (m *memo) opened(words string) []document.Inline {
	id, rest, ok := strings.Cut(words, " on ")
	at := strings.LastIndex(rest, ": ")
	if !ok || at < 0 {
		return text(words)
	}
	o, err := finding.ParseOutcome(rest[at+2:])
	if err != nil {
		return text(words)
	}
	title := id
	if info, ok := m.Reference.Rule(id); ok && info.Title != "" {
		title = info.Title
	}
	return join(document.Text(title), " (", document.Code(rest[:at]), " "+becomes(o)+")")
}

// becomes says an outcome as what happens to its subject.
func becomes(o finding.Outcome) string {
	switch o {
	case finding.Refer:
		return "is for counsel"
	case finding.Unknown:
		return "is undecided"
	}
	return outcome(o)
}

// edited is one edit, as a drafter would type it.
func edited(e finding.Edit) []document.Block {
	words := join(upper(e.Op)+" ", document.Code(e.At))
	typed := strings.Split(strings.Trim(e.HCL, "\n"), "\n")
	if e.HCL != "" && len(typed) == 1 {
		words = append(words, document.Text(map[bool]string{true: " to ", false: ": "}[e.Op == "set"]), document.Code(e.HCL))
	}
	if e.Because != "" {
		words = append(words, document.Text(" ("+e.Because+")"))
	}
	body := []document.Block{document.Paragraph{Text: words}}
	if len(typed) > 1 {
		listing := document.Listing{Name: e.At}
		for _, line := range typed {
			listing.Lines = append(listing.Lines, document.Line{Text: text(line)})
		}
		body = append(body, listing)
	}
	return body
}
