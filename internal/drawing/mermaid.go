package drawing

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Mermaid writes the road as a Mermaid flowchart, for Markdown. Text is coded, so
// that none can end its label.
func (r Road) Mermaid() string {
	var b strings.Builder
	b.WriteString("flowchart TD\n")
	for i, part := range r.all() {
		if part.Heading != "" {
			fmt.Fprintf(&b, "  subgraph part%d[\"%s\"]\n  direction TB\n", i+1, coded(part.Heading))
		}
		for _, row := range part.Rows {
			for _, way := range row {
				for _, step := range way {
					fmt.Fprintf(&b, "  %s\n", step.mermaid())
				}
			}
		}
		if part.Heading != "" {
			b.WriteString("  end\n")
		}
	}
	r.edges(func(from, to Step) {
		arrow := "-->"
		if from.State == Blocked || from.State == Stopped {
			arrow = "-.->"
		}
		fmt.Fprintf(&b, "  %s %s %s\n", from.Name, arrow, to.Name)
	})
	return b.String()
}

func (r Road) all() []Part { return slices.Concat(r.Parts, r.Beside) }

// edges visits what waits for what, in order.
func (r Road) edges(visit func(from, to Step)) {
	byName := map[string]Step{}
	var all []Step
	for _, part := range r.all() {
		for _, row := range part.Rows {
			for _, way := range row {
				for _, step := range way {
					byName[step.Name] = step
					all = append(all, step)
				}
			}
		}
	}
	for _, to := range all {
		for _, name := range to.After {
			if from, ok := byName[name]; ok {
				visit(from, to)
			}
		}
	}
}

// mermaid is the node of a step: blocked ones are hexagons, open ones round, done ones double.
func (s Step) mermaid() string {
	lines := append([]string{strings.TrimSpace(s.Number + " " + s.Title)}, s.Lines...)
	for _, more := range []string{s.Mark, s.End} {
		if more != "" {
			lines = append(lines, more)
		}
	}
	for i, line := range lines {
		lines[i] = coded(line)
	}
	left, right := "[", "]"
	switch s.State {
	case Blocked:
		left, right = "{{", "}}"
	case Open, Weigh:
		left, right = "(", ")"
	case Done:
		left, right = "[[", "]]"
	}
	return s.Name + left + `"` + strings.Join(lines, "<br/>") + `"` + right
}

// coded writes a text as a label: what means something to Mermaid or to Markdown in it becomes a character code.
func coded(text string) string {
	var b strings.Builder
	start := true // nothing but digits so far: "1." and "-" would begin a list
	for _, c := range plain(text) {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c), strings.ContainsRune(" ,:(%/–—§’“”", c), !start && strings.ContainsRune(".)-", c):
			b.WriteRune(c)
		default:
			fmt.Fprintf(&b, "#%d;", c)
		}
		start = start && unicode.IsDigit(c)
	}
	return b.String()
}
