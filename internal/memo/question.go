package memo

import (
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// question asks whether the measure can do what it says.
func (m *memo) question() []document.Block {
	p := m.File.Proposal
	kind := ""
	if p.Kind != "" {
		kind = " (" + p.Kind + ")"
	}
	return []document.Block{para("Can this measure of " + p.Place + kind + " do what it says, under the law of " + report.LongDate(p.AsOf) + "?")}
}

// asked are parts that change nothing by themselves, and without which nobody understands the measure.
var asked = []string{"question", "threshold"}

// provisions lists the parts of the measure that do or ask something, in the order of its text.
func (m *memo) provisions() [][]document.Block {
	if m.Proposal == nil {
		return nil
	}
	var parts []string
	for _, at := range m.Proposal.Addresses() {
		nested := strings.Contains(at, "[")
		if block, ok := m.Vocabulary.Block(vocabulary.TypeOf(at)); ok && !nested && (block.Provision || slices.Contains(asked, block.Type)) {
			parts = append(parts, at)
		}
	}
	var items [][]document.Block
	for _, at := range byNumber(parts, func(at string) int { return m.at(at).Byte }) {
		items = append(items, []document.Block{m.provision(at)})
	}
	return items
}

// provision is a part of the measure: its name, what kind of part it is, and what it does.
func (m *memo) provision(at string) document.Block {
	name, _ := m.Proposal.BlockTitle(at)
	block, _ := m.Vocabulary.Block(vocabulary.TypeOf(at))
	words := []document.Inline{strong(upper(name))}
	if !strings.HasPrefix(name, block.Title) {
		words = append(words, document.Text(" ("+block.Title+")"))
	}
	if does := m.does(block, at); does != "" {
		words = append(words, document.Text(": "+does))
	}
	return document.Paragraph{Text: append(words, join(" (", m.line(m.at(at)), ")")...)}
}

// describing are facts that say about any block the same thing, and not what it does.
var describing = []string{"title", "where", "source", "when", "created_by", "set_out_in_full", "expressly", "set_by", "decides", "requires"}

// mostParts is how many facts say what a part does.
const mostParts = 3

// does says what a part of the measure does: its own question, or the first facts that the vocabulary has of it.
func (m *memo) does(block *vocabulary.Block, at string) string {
	if text := m.fact(at, "text"); text != "" && slices.Contains(asked, block.Type) {
		return "“" + text + "”"
	}
	var parts []string
	for i := range block.Facts {
		f := &block.Facts[i]
		if slices.Contains(describing, f.Name) || f.Name == "text" || len(parts) == mostParts {
			continue
		}
		value, ok := m.Proposal.Value(at + "." + f.Name)
		if f.Kind == vocabulary.Group && !f.List {
			if inner := m.group(f, at+"."+f.Name); inner != "" {
				parts = append(parts, f.Title+" "+inner)
			}
		} else if words := written(f, value); ok && words != "" {
			parts = append(parts, words)
		}
	}
	return strings.Join(parts, "; ")
}

// group is what a nested block of facts states.
func (m *memo) group(group *vocabulary.Fact, at string) string {
	var parts []string
	for i := range group.Facts {
		f := &group.Facts[i]
		value, ok := m.Proposal.Value(at + "." + f.Name)
		if words := written(f, value); ok && words != "" {
			if f.Kind == vocabulary.Share {
				words = f.Title + " " + words
			}
			parts = append(parts, words)
		}
	}
	return strings.Join(parts, ", ")
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
		if f.Kind == vocabulary.Citation || f.Kind == vocabulary.Share {
			words, _ := v["text"].(string)
			return words
		}
	}
	return ""
}
