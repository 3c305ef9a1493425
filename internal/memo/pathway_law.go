package memo

import (
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/drawing"
	"checker/internal/finding"
	"checker/internal/policy"
)

// provided is a road that the law provides where the measure's own way is closed, or may be.
type provided struct {
	road   *finding.Road
	causes []*finding.Finding // what closes the measure's own way
	closed bool               // by a blocking rule; else the way may still be open
	joins  *provided          // the road whose result needs this one's too
	joined bool
}

// provided are the roads that the findings lead to, in the order of the law.
func (m *memo) provided(roads []finding.Road) []*provided {
	var list []*provided
	for i := range roads {
		r := &roads[i]
		closing := m.covered(r.InsteadOf)
		if len(closing) == 0 || len(m.covered(r.Unless)) > 0 {
			continue
		}
		closed := slices.ContainsFunc(closing, func(x *finding.Finding) bool { return weight(x) == 5 })
		list = append(list, &provided{road: r, causes: closing, closed: closed})
	}
	for _, w := range list {
		for _, other := range list {
			if other != w && slices.Contains(w.road.Joins, other.road.ID) {
				w.joins, other.joined = other, true
			}
		}
	}
	return list
}

// covered lists the failures, and the matters for counsel, of the rules and topics.
func (m *memo) covered(names []string) []*finding.Finding {
	var list []*finding.Finding
	for _, x := range m.weighed(finding.Fail, finding.Refer) {
		if slices.ContainsFunc(names, func(name string) bool { return policy.Covers(name, x.Rule) }) {
			list = append(list, x)
		}
	}
	return list
}

func (w *provided) heading() string {
	switch {
	case w.joins != nil && !w.closed:
		return "And with it, where needed, " + lower(w.road.Title)
	case w.joins != nil:
		return "And with it, " + lower(w.road.Title)
	case w.closed:
		return "The law's road, " + lower(w.road.Title)
	}
	return "If it is needed, " + lower(w.road.Title)
}

// lettered numbers the steps of the law's roads with letters, which the measure's own steps do not have.
func lettered(n int) string {
	if n < 26 {
		return string(rune('A' + n))
	}
	return lettered(n/26-1) + lettered(n%26)
}

// lawRoad draws the roads that the law provides, one part each.
type lawRoad struct {
	parts []drawing.Part
	count int
	ends  map[*provided][]string
}

func drawWays(ways []*provided) []drawing.Part {
	d := &lawRoad{ends: map[*provided][]string{}}
	for _, w := range ways {
		d.way(w)
	}
	return d.parts
}

func (d *lawRoad) way(w *provided) {
	part := drawing.Part{Heading: w.heading(), Law: true}
	var before []string
	for _, row := range w.road.Rows {
		drawn, after := d.row(row, before)
		part.Rows = append(part.Rows, drawn)
		before = after
	}
	d.ends[w] = before
	if !w.joined {
		part.Rows = append(part.Rows, d.result(w.road.Result, before))
		d.ends[w] = []string{d.last()}
	}
	if w.joins != nil {
		part.Rows = append(part.Rows, d.result(w.joins.road.Result, append(slices.Clone(d.ends[w.joins]), d.ends[w]...)))
	}
	d.parts = append(d.parts, part)
}

// described is the law's road in a sentence for each part.
func described(ways []*provided) string {
	var says []string
	for _, w := range ways {
		var steps []string
		for _, row := range w.road.Rows {
			var either []string
			for _, way := range row {
				either = append(either, "“"+way[0].Title+"”")
			}
			steps = append(steps, strings.Join(either, ", or "))
		}
		says = append(says, w.heading()+": "+strings.Join(steps, "; then ")+".")
	}
	return strings.Join(says, " ")
}

// lead says before the figure which findings close the measure's own way.
func (m *memo) lead(ways []*provided) document.Block {
	var closed, perhaps [][]document.Inline
	for _, w := range ways {
		item := join(document.Text(lower(w.road.Title)+" ("), m.links(w.causes), ")")
		if w.closed {
			closed = append(closed, item)
		} else {
			perhaps = append(perhaps, item)
		}
	}
	var words []document.Inline
	if len(closed) > 0 {
		words = join("The measure's own way is closed. The law provides another: ", separated(closed, "; "), ".")
	}
	if len(perhaps) > 0 {
		if words != nil {
			words = append(words, document.Text(" "))
		}
		words = append(words, join("Should it be needed, as counsel must judge, the law provides a way: ", separated(perhaps, "; "), ".")...)
	}
	return document.Paragraph{Text: words}
}

func (d *lawRoad) next() (name, letter string) {
	d.count++
	letter = lettered(d.count - 1)
	return "law" + letter, letter
}

func (d *lawRoad) last() string { return "law" + lettered(d.count-1) }

func (d *lawRoad) result(words string, after []string) drawing.Row {
	name, letter := d.next()
	return drawing.Row{{{Name: name, Number: letter, Title: words, After: after}}}
}

func (d *lawRoad) row(row [][]finding.Action, before []string) (drawn drawing.Row, after []string) {
	for _, way := range row {
		var steps []drawing.Step
		previous := before
		for _, a := range way {
			name, letter := d.next()
			lines := append([]string{upper(a.Who)}, a.Lines...)
			step := drawing.Step{Name: name, Number: letter, Title: a.Title, Lines: lines, After: previous}
			if a.Undated {
				step.State, step.Lines = drawing.Open, append(step.Lines, "The law of that day on this step is not in the library")
			}
			steps = append(steps, step)
			previous = []string{name}
		}
		drawn = append(drawn, steps)
		after = append(after, previous...)
	}
	return drawn, after
}

// waysInWords are the law's roads as lists.
func (m *memo) waysInWords(ways []*provided) []document.Block {
	var body []document.Block
	w := &wayWords{m: m}
	for _, way := range ways {
		body = append(body, para(strong(way.heading()), " (", m.links(way.causes), ")."))
		list := document.List{}
		for _, row := range way.road.Rows {
			list.Items = append(list.Items, w.row(row)...)
		}
		for _, result := range way.results() {
			list.Items = append(list.Items, []document.Block{para(strong(w.letter() + ". " + ended(result)))})
		}
		body = append(body, list)
	}
	return body
}

// wayWords numbers the steps of the law's roads as the drawing does.
type wayWords struct {
	m     *memo
	count int
}

func (w *wayWords) letter() string {
	w.count++
	return lettered(w.count - 1)
}

// row is one item for each step; of two ways, one item that holds both.
func (w *wayWords) row(row [][]finding.Action) [][]document.Block {
	if len(row) == 1 {
		return w.way(row[0])
	}
	either := document.List{}
	for _, way := range row {
		var item []document.Block
		for _, step := range w.way(way) {
			item = append(item, step...)
		}
		either.Items = append(either.Items, item)
	}
	return [][]document.Block{{para("One of these:"), either}}
}

func (w *wayWords) way(way []finding.Action) [][]document.Block {
	var items [][]document.Block
	for _, a := range way {
		words := w.m.actionWords(w.letter()+". "+a.Title, append([]string{a.Who}, a.Lines...), a.Law)
		if a.Undated {
			words = append(words, document.Text(" The law of that day on this step is not in the library."))
		}
		items = append(items, []document.Block{document.Paragraph{Text: words}})
	}
	return items
}

// results are what is reached at the end of a road: its own result, and that of the road that it joins.
func (w *provided) results() []string {
	var list []string
	if !w.joined {
		list = append(list, w.road.Result)
	}
	if w.joins != nil {
		list = append(list, w.joins.road.Result)
	}
	return list
}
