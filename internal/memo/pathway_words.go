package memo

import (
	"checker/internal/document"
)

// instead is the same in words: who acts, by what majority, by which day, under which law, and what stands in the way.
func (p *pathway) instead() []document.Block {
	list := document.List{Ordered: true}
	for i, s := range p.all() {
		words := p.m.actionWords(s.title, s.lines, s.law)
		if i > 0 && (len(s.after) != 1 || s.after[0] != p.all()[i-1]) {
			words = append(words, document.Text(" "+s.waiting()+"."))
		}
		item := []document.Block{document.Paragraph{Text: words}}
		if names := p.names(s); names != nil {
			item = append(item, names)
		}
		if s.action != nil && s.action.Stopped != "" {
			item = append(item, para(strong("The road ended here"), ": ", document.Text(s.action.Stopped), "."))
		} else if s.action != nil && s.action.Done {
			item = append(item, para("Done."))
		}
		list.Items = append(list.Items, append(item, p.standing(s)...))
	}
	return []document.Block{list}
}

// names lists the parts of the measure where a step holds more of them than the drawing names.
func (p *pathway) names(s *stage) document.Block {
	if s.action != nil || len(s.blocks) <= mostNamed {
		return nil
	}
	var names [][]document.Inline
	for _, at := range s.blocks {
		names = append(names, text(p.called(at)))
	}
	return document.Paragraph{Text: append(separated(names, "; "), document.Text("."))}
}

// actionWords is one step in words.
func (m *memo) actionWords(title string, lines, law []string) []document.Inline {
	words := []document.Inline{strong(ended(title))}
	for _, line := range lines {
		words = append(words, document.Text(" "+ended(upper(line))))
	}
	var cites [][]document.Inline
	for _, id := range law {
		if a, ok := m.authority(id); ok {
			m.entry(a).onRoad = true
			cites = append(cites, m.cite(a))
		}
	}
	if len(cites) > 0 {
		words = append(words, join(" (", separated(cites, "; "), ")")...)
	}
	return words
}

// standing lists what the findings say about a step, by what they mean for it.
func (p *pathway) standing(s *stage) []document.Block {
	var body []document.Block
	for _, kind := range []struct {
		words  string
		weight []int
	}{{"Blocked, not met", []int{5}}, {"Not met", []int{4}}, {"For counsel", []int{3, 2}}, {"Undecided", []int{1}}, {"Lesser points", []int{0}}} {
		var items [][]document.Inline
		for _, x := range s.found {
			if !has(kind.weight, weight(x)) {
				continue
			}
			item := []document.Inline{p.m.link(x)}
			if weight(x) > 1 {
				item = join(p.m.link(x), " ", document.Text(p.m.rule(x).Title))
			}
			items = append(items, item)
		}
		if len(items) > 0 {
			body = append(body, document.Paragraph{Text: join(strong(kind.words), ": ", separated(items, "; "), ".")})
		}
	}
	return body
}

func has(list []int, n int) bool {
	for _, have := range list {
		if have == n {
			return true
		}
	}
	return false
}
