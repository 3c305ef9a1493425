package drawing

import (
	"math"
	"slices"
)

// Measures of a road. It is as wide as a phone shows, and a page holds it with another road beside it.
const (
	roadWidth  = 328.0
	otherWidth = 400.0
	between    = 24.0
	margin     = 8.0
	pad        = 8.0
	gap        = 16.0 // between rows
	beside     = 28.0 // between two ways
	lineHeight = 15.0
	laneWidth  = 9.0
	mostLanes  = 5
	underTitle = 4.0
	endHeight  = 28.0
	mostLines  = 8    // lines that one text may take
	badgeRoom  = 24.0 // what a number takes before the title
)

// spot is where a step stands, and its text as it is broken into lines.
type spot struct {
	box
	step  Step
	title []string
	lines []string
	mark  []string
	aside bool // the mark stands beside the title
	row   int
	wide  bool // the only one of its row
	law   bool
}

// lane is one line beside the steps, from a step to all that wait for it and do not follow at once.
type lane struct {
	from *spot
	to   []*spot
	at   int
}

// sheet is a road with everything in its place.
type sheet struct {
	spots    []*spot
	byName   map[string]*spot
	lanes    []lane
	rows     [][]*spot // in order; the last of each way, for what joins below
	heads    []placed  // headings of parts
	ors      []placed
	begins   []float64 // where each row does, and where one more would
	height   float64
	left     float64 // of the boxes
	boxRight float64
	railed   bool
}

// sheets puts all steps into their places: the road, and the one beside it.
func (r Road) sheets() []*sheet {
	list := []*sheet{lay(r.Parts, 0, roadWidth, nil)}
	if len(r.Beside) > 0 {
		list = append(list, lay(r.Beside, roadWidth+between, otherWidth, list[0].begins))
	}
	return list
}

// lay puts the parts below each other. Where another road stands beside them, each later part begins at a height at
// which a row of that road does too, or below its end: there a page may end and cut no step of either.
func lay(parts []Part, left, wide float64, begins []float64) *sheet {
	s := &sheet{byName: map[string]*spot{}, left: left + margin, boxRight: left + wide - margin}
	if n := lanes(parts); n > 0 {
		s.boxRight -= 8 + laneWidth*float64(n)
		s.railed = true
	}
	y := margin
	for i, part := range parts {
		if at := slices.IndexFunc(begins, func(begin float64) bool { return begin >= y }); i > 0 && at >= 0 {
			y = begins[at]
		}
		if part.Heading != "" {
			for _, line := range wrap(part.Heading, 15, true, left+wide-margin-s.left, mostLines) {
				y += 20
				s.heads = append(s.heads, placed{line, box{x: s.left, y: y, w: width(line, 15, true), h: 20}})
			}
			y += 12
		}
		for _, row := range part.Rows {
			s.begins = append(s.begins, y)
			y = s.row(row, part.Law, y)
		}
	}
	s.begins = append(s.begins, y)
	s.height = y - gap + margin
	s.lanes = s.rails()
	return s
}

// row places one step, or two ways side by side, and says where the next row begins.
func (s *sheet) row(row Row, law bool, y float64) float64 {
	n := float64(len(row))
	w := (s.boxRight - s.left - beside*(n-1)) / n
	bottom := y
	var last []*spot
	for i, way := range row {
		x := s.left + float64(i)*(w+beside)
		at := y
		for j, step := range way {
			p := s.place(step, x, at, w)
			p.row, p.wide, p.law = len(s.rows), len(row) == 1 && len(way) == 1, law
			at += p.h
			if step.End != "" {
				at += endHeight
			}
			if j < len(way)-1 {
				at += gap
			} else {
				last = append(last, p)
			}
		}
		bottom = math.Max(bottom, at)
		if i > 0 {
			s.ors = append(s.ors, placed{"or", box{x: x - beside/2, y: y + 18}})
		}
	}
	s.rows = append(s.rows, last)
	return bottom + gap
}

// place breaks a step's text and makes its box.
func (s *sheet) place(step Step, x, y, w float64) *spot {
	p := &spot{step: step}
	room := w - 2*pad
	titleRoom := room
	if step.Number != "" {
		titleRoom -= badgeRoom
	}
	p.title = wrap(step.Title, body, true, titleRoom, mostLines)
	for _, line := range packed(step.Lines, small, room) {
		p.lines = append(p.lines, wrap(line, small, false, room, mostLines)...)
	}
	if step.Mark != "" {
		p.mark = wrap(step.Mark, small, true, room-signRoom, mostLines)
		p.aside = len(p.title) == 1 && len(p.mark) == 1 && width(p.title[0], body, true)+signRoom+width(p.mark[0], small, true)+pad <= titleRoom
	}
	n := float64(max(1, len(p.title)) + len(p.lines)) // a number stands beside the title, even of none
	if !p.aside {
		n += float64(len(p.mark))
	}
	p.box = box{name: step.Name, x: x, y: y, w: w, h: n*lineHeight + 2*pad - 3}
	if len(p.lines) > 0 {
		p.h += underTitle
	}
	if len(p.mark) > 0 && !p.aside {
		p.h += underTitle
	}
	s.spots = append(s.spots, p)
	s.byName[step.Name] = p
	return p
}

// packed puts short lines beside each other where both fit.
func packed(lines []string, size, room float64) []string {
	var list []string
	for _, line := range lines {
		if n := len(list); n > 0 {
			if both := list[n-1] + " · " + plain(line); width(both, size, false) <= room {
				list[n-1] = both
				continue
			}
		}
		list = append(list, plain(line))
	}
	return list
}

// lanes counts the lines beside the steps; too many are none, since each step says in words what it waits for.
func lanes(parts []Part) int {
	previous, sources := map[string]bool{}, map[string]bool{}
	for _, part := range parts {
		for _, row := range part.Rows {
			previous = follow(row, previous, sources)
		}
	}
	if len(sources) > mostLanes {
		return 0
	}
	return len(sources)
}

// follow notes which steps are waited for from further down than the next row, and says what the row ends with.
func follow(row Row, previous, sources map[string]bool) map[string]bool {
	ends := map[string]bool{}
	for _, way := range row {
		above := previous
		for _, step := range way {
			for _, name := range step.After {
				if !above[name] {
					sources[name] = true
				}
			}
			above = map[string]bool{step.Name: true}
		}
		if len(way) > 0 {
			ends[way[len(way)-1].Name] = true
		}
	}
	return ends
}

// rails makes the lines beside the steps.
func (s *sheet) rails() []lane {
	if !s.railed {
		return nil
	}
	var list []lane
	index := map[string]int{}
	for _, p := range s.spots {
		for _, name := range p.step.After {
			from, ok := s.byName[name]
			if !ok || s.above(from, p) {
				continue
			}
			i, ok := index[name]
			if !ok {
				i = len(list)
				index[name] = i
				list = append(list, lane{from: from, at: i})
			}
			list[i].to = append(list[i].to, p)
		}
	}
	return list
}

// above reports whether a step ends right over another, so that a straight line joins them.
func (s *sheet) above(from, to *spot) bool {
	if from.row == to.row {
		return from.x == to.x
	}
	if from.row != to.row-1 {
		return false
	}
	for _, p := range s.rows[from.row] {
		if p == from {
			return s.first(to)
		}
	}
	return false
}

// first reports whether a step is the first of its way.
func (s *sheet) first(p *spot) bool {
	for _, q := range s.spots {
		if q.row == p.row && q.x == p.x && q.y < p.y {
			return false
		}
	}
	return true
}
