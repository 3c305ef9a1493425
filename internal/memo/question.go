package memo

import (
	"strings"

	"checker/internal/document"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// question asks whether the measure can do what it says, in the measure's own parts.
func (m *memo) question() []document.Block {
	p := m.File.Proposal
	what := "this measure"
	if p.Kind != "" {
		what = "this " + p.Kind
	}
	body := []document.Block{para("Can " + what + " of " + p.Place + " do what it says, under the law of " + report.LongDate(p.AsOf) + "?")}
	items := m.provisions()
	if len(items) == 0 {
		return body
	}
	return append(body, para("What it says, as its facts are stated:"), document.List{Items: items})
}

// provisions lists the parts of the measure that do something.
func (m *memo) provisions() [][]document.Block {
	if m.Proposal == nil {
		return nil
	}
	facts := m.Proposal.Facts(m.File.Proposal.AsOf)
	list, _ := facts["provisions"].([]any)
	var items [][]document.Block
	for _, item := range list {
		provision, _ := item.(map[string]any)
		at, _ := provision["at"].(string)
		name, ok := m.Proposal.BlockTitle(at)
		if !ok {
			continue
		}
		words := join(strong(upper(name)))
		if does := m.does(at); does != "" {
			words = append(words, document.Text(": "+does))
		}
		words = append(words, join(" (", m.line(m.at(at)), ")")...)
		items = append(items, []document.Block{document.Paragraph{Text: words}})
	}
	return items
}

// describing are facts that say about any block the same thing, and not what it does.
var describing = []string{"title", "where", "source", "text", "when", "created_by", "set_out_in_full", "expressly"}

// mostParts is how many facts say what a part does.
const mostParts = 3

// does says what a part of the measure does, by the first facts that the vocabulary has of it.
func (m *memo) does(at string) string {
	block, ok := m.Vocabulary.Block(vocabulary.TypeOf(at))
	if !ok {
		return ""
	}
	var parts []string
	for i := range block.Facts {
		f := &block.Facts[i]
		if contains(describing, f.Name) || len(parts) == mostParts {
			continue
		}
		if value, ok := m.Proposal.Value(at + "." + f.Name); ok {
			if words := written(f, value); words != "" {
				parts = append(parts, words)
			}
		}
	}
	return strings.Join(parts, "; ")
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// written is what a fact states, as people say it: words, texts and law; other kinds say little alone.
func written(f *vocabulary.Fact, value any) string {
	if list, ok := value.([]any); ok {
		var items []string
		for _, item := range list {
			if words := written(f, item); words != "" {
				items = append(items, words)
			}
		}
		return strings.Join(items, ", ")
	}
	switch v := value.(type) {
	case string:
		switch f.Kind {
		case vocabulary.Word:
			if title, ok := f.WordTitle(v); ok {
				return title
			}
			return v
		case vocabulary.String, vocabulary.Text:
			return v
		}
	case map[string]any:
		if f.Kind == vocabulary.Citation {
			words, _ := v["text"].(string)
			return words
		}
	}
	return ""
}
