package memo

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/drawing"
	"checker/internal/finding"
	"checker/internal/report"
)

// pathway is what must happen for the measure to take effect, where that road ends, and what the law provides instead.
func (m *memo) pathway() []document.Block {
	if m.Proposal == nil || m.Law == nil {
		return []document.Block{para("The pathway is drawn from the proposal's facts and the law, which are not at hand.")}
	}
	asOf := m.File.Proposal.AsOf
	roads, err := m.roads()
	if err != nil {
		return []document.Block{para("The pathway could not be drawn: ", document.Text(err.Error()))}
	}
	asked, err := m.Law.Requirements(context.Background(), m.Proposal, asOf)
	if err != nil {
		return []document.Block{para("The pathway could not be drawn: ", document.Text(err.Error()))}
	}
	p := m.newPathway(roads, asked)
	ways := m.provided(roads)
	drawn := p.draw(ways)
	body := []document.Block{para(p.intro())}
	caption := "The road of the measure. " + legend
	if len(ways) > 0 {
		body = append(body, m.lead(ways))
		caption = "Left, the road of the measure; right, the road that the law provides. " + legend + " Double border: provided by the law; of two steps joined by “or”, one suffices."
	}
	return append(body, document.Figure{
		ID: "road", SVG: drawn.SVG(), Mermaid: drawn.Mermaid(), Alternative: drawn.Description, Caption: text(caption),
		Instead: append(p.instead(), m.waysInWords(ways)...),
	})
}

const legend = "Octagon and thick border: blocked. Triangle: not met. Diamond: for counsel. Ring and broken border: something is not stated. Tick: done. Square: it got no further."

// ended is where the road ends: the first step that is stopped or blocked.
func (p *pathway) ended() *stage {
	for _, s := range p.all() {
		if state := s.state(); state == drawing.Blocked || state == drawing.Stopped {
			return s
		}
	}
	return nil
}

// intro says in a few sentences where the road ends, and at which steps something is not met or open.
func (p *pathway) intro() []document.Inline {
	words := join("The road of the measure has " + report.Plural(len(p.all()), "step", "steps") + ".")
	if !p.known {
		words = append(words, document.Text(" The library has no pathway for this kind of instrument here: what comes before its adoption is not shown."))
	}
	var closed [][]document.Inline
	byRule := false
	states := map[drawing.State][]*stage{}
	for _, s := range p.all() {
		states[s.state()] = append(states[s.state()], s)
		switch {
		case s.action != nil && s.action.Stopped != "":
			closed = append(closed, join(document.Text("at step "+s.number+": "+s.action.Stopped)))
		case weight(s.worst()) == 5:
			byRule = true
			closed = append(closed, join(document.Text("at step "+s.number+", "), document.Emphasis(text(s.title)), " (", p.m.links(s.blocking()), ")"))
		}
	}
	if len(closed) > 0 {
		words = append(words, join(" As drafted, it is closed ", separated(closed, "; "), ".")...)
		if byRule {
			words = append(words, document.Text(" Whether a court would cut off what closes it and let the rest stand is not judged here."))
		}
	} else {
		words = append(words, document.Text(" No finding closes it."))
	}
	for _, kind := range []struct {
		state drawing.State
		says  string
	}{{drawing.Fails, "The law is not met at "}, {drawing.Weigh, "Counsel must judge at "}, {drawing.Open, "Something is not stated at "}} {
		if list := states[kind.state]; len(list) > 0 {
			words = append(words, document.Text(" "+kind.says+stepWord(list)+" "+numbers(list)+"."))
		}
	}
	return words
}

func stepWord(list []*stage) string {
	if len(list) == 1 {
		return "step"
	}
	return "steps"
}

func (s *stage) blocking() []*finding.Finding {
	var list []*finding.Finding
	for _, x := range s.found {
		if weight(x) == 5 {
			list = append(list, x)
		}
	}
	return list
}

// draw makes the drawing.
func (p *pathway) draw(ways []*provided) drawing.Road {
	road := drawing.Road{ID: "road-drawing", Title: "The road of the measure"}
	var part drawing.Part
	all := p.all()
	for i, s := range all {
		step := p.step(s)
		if i > 0 && (len(s.after) != 1 || s.after[0] != all[i-1]) {
			step.Lines = append(step.Lines, s.waiting())
		}
		part.Rows = append(part.Rows, drawing.Row{{step}})
	}
	if len(ways) > 0 {
		part.Heading = "The measure's road"
		road.Beside = drawWays(ways)
	}
	road.Parts = []drawing.Part{part}
	road.Description = p.describe(ways)
	return road
}

func (p *pathway) step(s *stage) drawing.Step {
	step := drawing.Step{Name: "s" + s.number, Number: s.number, Title: s.title, Lines: append([]string{}, s.lines...), State: s.state()}
	for _, before := range s.after {
		step.After = append(step.After, "s"+before.number)
	}
	if s.action != nil && s.action.Stopped != "" {
		step.Mark = upper(s.action.Stopped)
		step.End = "The road ended here"
		return step
	}
	if step.State == drawing.Done {
		step.Mark = "Done"
	}
	if x := s.worst(); x != nil {
		step.Mark, step.To = p.mark(s, x), "#"+anchor(x)
	}
	switch {
	case step.State != drawing.Blocked:
	case p.leads(s):
		step.End = "Closed here, as drafted"
	default:
		step.End = "The road ends here"
	}
	return step
}

// mark says in words how a step stands, and which finding says so.
func (p *pathway) mark(s *stage, x *finding.Finding) string {
	words := map[int]string{5: "blocked, not met", 4: "not met", 3: "for counsel", 2: "for counsel", 1: "undecided"}[weight(x)]
	same := s.like(x)
	var labels, titles []string
	for _, y := range same[:min(len(same), mostMarked)] {
		labels = append(labels, p.m.labels[y])
		if title := p.m.rule(y).Title; !slices.Contains(titles, title) {
			titles = append(titles, title)
		}
	}
	more := ""
	if n := len(same) - len(labels); n > 0 {
		more = fmt.Sprintf(" (and %d more)", n)
	}
	if weight(x) == 1 { // what is not stated has no words of its own
		return upper(words) + ": " + strings.Join(labels, ", ") + more
	}
	return strings.Join(labels, ", ") + " " + words + ": " + strings.Join(titles, "; ") + more
}

// mostMarked is how many findings the mark of a step names.
const mostMarked = 2

func numbers(list []*stage) string {
	var names []string
	for _, s := range list {
		names = append(names, s.number)
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

// describe is the drawing in a sentence or two.
func (p *pathway) describe(ways []*provided) string {
	says := fmt.Sprintf("A road of %s. The first: %s. The last: %s.", report.Plural(len(p.all()), "step", "steps"), p.all()[0].title, p.all()[len(p.all())-1].title)
	if s := p.ended(); s != nil {
		says += fmt.Sprintf(" It is first closed at step %s: %s.", s.number, s.title)
	}
	if len(ways) > 0 {
		says += " Beside it, the law's road. " + described(ways)
	}
	return says
}
