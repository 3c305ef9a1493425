package drawing

import "fmt"

// signRoom is what a sign takes before the words of a mark.
const signRoom = 20.0

// SVG draws the road.
func (r Road) SVG() []byte {
	c, sheets := r.draw()
	wide, high := roadWidth, sheets[0].height
	if len(sheets) > 1 {
		wide += between + otherWidth
		high = max(high, sheets[1].height)
		x := roadWidth + between/2
		c.line(x, margin, x, high-margin, "divider", `stroke="currentColor" stroke-width="1" stroke-opacity="0.4"`)
	}
	return c.document(r.ID, r.Title, r.Description, wide, high)
}

func (r Road) draw() (*canvas, []*sheet) {
	c, sheets := &canvas{}, r.sheets()
	for _, s := range sheets {
		s.draw(c)
	}
	return c, sheets
}

func (s *sheet) draw(c *canvas) {
	for _, h := range s.heads {
		c.text(h.x, h.y, 15, true, "start", "heading", h.text)
	}
	for _, p := range s.spots {
		s.joins(c, p)
	}
	for _, l := range s.lanes {
		s.rail(c, l)
	}
	for _, or := range s.ors {
		c.text(or.x, or.y, small, true, "middle", "or", or.text)
	}
	for _, p := range s.spots {
		p.draw(c)
	}
}

// joins draws what leads straight into a step from those right above it.
func (s *sheet) joins(c *canvas, p *spot) {
	for _, name := range p.step.After {
		from, ok := s.byName[name]
		if !ok || !s.above(from, p) {
			continue
		}
		bottom := from.y + from.h
		x1, x2 := from.x+from.w/2, p.x+p.w/2
		if from.step.End != "" {
			bottom += endHeight
		}
		d := fmt.Sprintf("M%s %sV%s", num(x1), num(bottom), num(p.y-5))
		if x1 != x2 {
			turn := p.y - gap/2
			d = fmt.Sprintf("M%s %sV%sH%sV%s", num(x1), num(bottom), num(turn), num(x2), num(p.y-5))
		}
		c.path(d, "way", `fill="none" stroke="currentColor" stroke-width="1.5"`+dashed(from))
		c.arrow(x2, p.y-1, false)
	}
}

// dashed strokes lead on from a step that is blocked: the road is drawn, and not open.
func dashed(from *spot) string {
	if from.step.State == Blocked || from.step.State == Stopped {
		return ` stroke-dasharray="4 4"`
	}
	return ""
}

// rail draws the line beside the steps from one step to all that wait for it further down.
func (s *sheet) rail(c *canvas, l lane) {
	x := s.boxRight + 8 + laneWidth*float64(l.at)
	right := l.from.x + l.from.w
	y := l.from.y + l.from.h/2
	end := y
	strokes := `fill="none" stroke="currentColor" stroke-width="1.5"` + dashed(l.from)
	for i, p := range l.to {
		at := p.y + p.h/2 + float64(l.at%3)*5 - 5
		end = max(end, at)
		c.path(fmt.Sprintf("M%s %sH%s", num(x), num(at), num(p.x+p.w+6)), "way", strokes)
		c.arrow(p.x+p.w+1, at, true)
		if i == len(l.to)-1 {
			c.path(fmt.Sprintf("M%s %sH%sV%s", num(right), num(y), num(x), num(end)), "way", strokes)
		}
	}
}

// draw draws the box of a step, its text, its mark, and the bar that closes the road after it.
func (p *spot) draw(c *canvas) {
	class, hue, strokes := p.step.State.look()
	if p.step.To != "" {
		c.put(`<a href="%s">`+"\n", escape(p.step.To))
	}
	c.boxes = append(c.boxes, p.box)
	c.rect(p.box, "step "+class, fmt.Sprintf(`rx="4" fill="currentColor" fill-opacity="0.04" stroke="%s" %s`, hue, strokes))
	if p.law {
		inner := box{x: p.x + 3, y: p.y + 3, w: p.w - 6, h: p.h - 6}
		c.rect(inner, "law", `rx="2" fill="none" stroke="currentColor" stroke-width="1"`)
	}
	p.words(c)
	if p.step.To != "" {
		c.put("</a>\n")
	}
	if p.step.End != "" {
		p.end(c)
	}
}

// words draws the text of a step and its mark.
func (p *spot) words(c *canvas) {
	x, y := p.x+pad, p.y+pad+10
	titleAt := x
	if p.step.Number != "" {
		p.badge(c, x+8, y-4)
		titleAt += badgeRoom
	}
	for _, line := range p.title {
		c.text(titleAt, y, body, true, "start", "title", line)
		y += lineHeight
	}
	if p.aside {
		left := p.x + p.w - pad - width(p.mark[0], small, true)
		c.text(left, y-lineHeight, small, true, "start", "mark", p.mark[0])
		p.step.State.sign(c, left-signRoom+7, y-lineHeight-4)
	}
	if len(p.title) == 0 {
		y += lineHeight
	}
	if len(p.lines) > 0 {
		y += underTitle
	}
	for _, line := range p.lines {
		c.text(x, y, small, false, "start", "line", line)
		y += lineHeight
	}
	if len(p.mark) == 0 || p.aside {
		return
	}
	y += underTitle
	p.step.State.sign(c, x+7, y-4)
	for _, line := range p.mark {
		c.text(x+signRoom, y, small, true, "start", "mark", line)
		y += lineHeight
	}
}

// badge draws the number of a step in a ring.
func (p *spot) badge(c *canvas, x, y float64) {
	c.put(`<circle class="badge" cx="%s" cy="%s" r="9.5" fill="none" stroke="currentColor" stroke-width="1"/>`+"\n", num(x), num(y))
	size := 11.0
	if len(p.step.Number) > 2 {
		size = 8
	}
	c.text(x, y+size*0.36, size, true, "middle", "number", plain(p.step.Number))
}

// end draws the bar that closes the road.
func (p *spot) end(c *canvas) {
	y := p.y + p.h + 8
	_, hue, _ := p.step.State.look()
	c.line(p.x, y, p.x+p.w, y, "end", fmt.Sprintf(`stroke="%s" stroke-width="6"`, hue))
	text := wrap(p.step.End, small, true, p.w, 1)
	c.text(p.x+p.w/2, y+17, small, true, "middle", "end", text[0])
}

// sign draws the sign of a state around a point: each has its own shape.
func (s State) sign(c *canvas, x, y float64) {
	class, hue, _ := s.look()
	filled := fmt.Sprintf(`fill="%s"`, hue)
	white := `fill="none" stroke="#ffffff" stroke-width="2"`
	at := func(format string, dx, dy float64) string { return fmt.Sprintf("M%s %s"+format, num(x+dx), num(y+dy)) }
	switch s {
	case Blocked: // an octagon with a cross
		c.path(at("h6l4 4v6l-4 4h-6l-4 -4v-6z", -3, -7), "sign "+class, filled)
		c.path(at("l6 6m0 -6l-6 6", -3, -3), "sign "+class, white)
	case Stopped: // a square
		c.path(at("h12v12h-12z", -6, -6), "sign "+class, filled)
	case Fails: // a triangle with a stroke
		c.path(at("l7.5 13h-15z", 0, -7), "sign "+class, filled)
		c.path(at("v5m0 1.5v2", 0, -3), "sign "+class, white)
	case Weigh: // a diamond
		c.path(at("l7 7l-7 7l-7 -7z", 0, -7), "sign "+class, filled)
		c.path(at("h6", -3, 0), "sign "+class, white)
	case Open: // an empty circle
		c.put(`<circle class="sign %s" cx="%s" cy="%s" r="6" fill="none" stroke="%s" stroke-width="2" stroke-dasharray="3 2"/>`+"\n", class, num(x), num(y), hue)
	case Done: // a tick
		c.path(at("l4 5l8 -10", -6, 0), "sign "+class, fmt.Sprintf(`fill="none" stroke="%s" stroke-width="2.5"`, hue))
	}
}
