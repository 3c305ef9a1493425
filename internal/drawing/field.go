package drawing

import (
	"fmt"
	"slices"
	"strings"
)

// A Field is the plane of turnout (to the right) and approval (upwards), with the region in which a requirement passes.
type Field struct {
	ID          string
	Title       string
	Description string
	Across      string  // what turnout is a share of
	Up          string  // what approval is a share of
	Turnout     float64 // the least turnout; 0 where none is asked for
	Approval    float64 // the least approval
	OfVoters    bool    // approval is a share of the voters across, not of those who take part
	Corner      string  // what is said of the point where the fewest votes pass
	Points      []Point
}

// A Point is a past election: its turnout, and the approval that would have passed it.
type Point struct {
	Label    string
	State    State // Done where turnout is reached, Fails where it is missed, Open where it is not known
	Turnout  float64
	Approval float64
}

const (
	plotLeft  = 44.0
	plotTop   = 58.0
	plotSize  = 260.0
	labelRoom = 31.0
)

// SVG draws the field.
func (f Field) SVG() []byte {
	c, high := f.draw()
	return c.document(f.ID, f.Title, f.Description, roadWidth, high)
}

func plotX(share float64) float64 { return plotLeft + clamp(share)*plotSize }
func plotY(share float64) float64 { return plotTop + (1-clamp(share))*plotSize }

// least is the approval that passes at a turnout.
func (f Field) least(turnout float64) float64 {
	if !f.OfVoters {
		return f.Approval
	}
	if turnout <= f.Approval {
		return 1
	}
	return f.Approval / turnout
}

// from is the turnout from which on something can pass.
func (f Field) from() float64 {
	if f.OfVoters {
		return max(f.Turnout, f.Approval)
	}
	return f.Turnout
}

func (f Field) draw() (*canvas, float64) {
	c := &canvas{}
	c.rect(box{x: plotLeft, y: plotTop, w: plotSize, h: plotSize}, "plot", `fill="none" stroke="currentColor" stroke-width="1"`)
	f.region(c)
	f.words(c)
	f.points(c)
	for _, quarter := range []float64{0.25, 0.5, 0.75, 1} {
		y := plotY(quarter)
		c.line(plotLeft-4, y, plotLeft, y, "axis", `stroke="currentColor" stroke-width="1"`)
		c.text(plotLeft-7, y+4, 11, false, "end", "number", fmt.Sprintf("%.0f%%", quarter*100))
	}
	bottom := plotTop + plotSize
	axis(c, plotX, plotLeft, plotLeft+plotSize, bottom)
	high := bottom + 34
	for _, line := range append(wrap("Across: "+f.Across, small, false, roadWidth-2*margin, mostLines), wrap("Up: "+f.Up, small, false, roadWidth-2*margin, mostLines)...) {
		c.text(margin, high, small, false, "start", "line", line)
		high += lineHeight
	}
	return c, high
}

// region shades where the requirement passes, by strokes, and draws its border.
func (f Field) region(c *canvas) {
	from := f.from()
	var border strings.Builder
	fmt.Fprintf(&border, "M%s %sV%s", num(plotX(from)), num(plotY(1)), num(plotY(f.least(from))))
	const steps = 60
	if f.OfVoters {
		for i := 1; i <= steps; i++ {
			x := from + (1-from)*float64(i)/steps
			fmt.Fprintf(&border, "L%s %s", num(plotX(x)), num(plotY(f.least(x))))
		}
	} else {
		fmt.Fprintf(&border, "H%s", num(plotX(1)))
	}
	c.path(border.String()+fmt.Sprintf("V%sz", num(plotY(1))), "passes", `fill="#2e7d32" fill-opacity="0.12" stroke="none"`)
	for x := from; x <= 1; x += 0.04 {
		c.line(plotX(x), plotY(1), plotX(x), plotY(f.least(x)), "hatch", `stroke="#2e7d32" stroke-opacity="0.35" stroke-width="1"`)
	}
	c.path(border.String(), "border", `fill="none" stroke="currentColor" stroke-width="2.5"`)
}

// words name the regions, where there is room for the words.
func (f Field) words(c *canvas) {
	from := f.from()
	low := f.least(1)
	c.inside(f.gap(), plotY(1)+22, "passes")
	c.inside(box{x: plotX(from) + 6, w: plotX(1) - plotX(from) - 12}, plotY(0)-8-plotSize*low*0.12, "fails on approval")
	if f.Turnout > 0 {
		c.inside(box{x: plotLeft + 4, w: plotX(from) - plotLeft - 8}, plotY(1)+22, "fails on turnout")
	}
	x, y := plotX(from), plotY(f.least(from))
	for i, line := range wrap(f.Corner, small, false, plotX(1)-plotLeft-16, 4) {
		c.text(plotLeft+8, min(y+60, plotTop+plotSize-70)+float64(i)*lineHeight, small, false, "start", "line", line)
	}
	if f.Corner != "" {
		c.line(x, y, plotLeft+14, min(y+60, plotTop+plotSize-70)-12, "leader", `stroke="currentColor" stroke-width="1"`)
	}
}

// gap is the widest room between the names' lines in the region that passes.
func (f Field) gap() box {
	edges := []float64{f.from(), 1}
	for _, p := range f.Points {
		if p.Turnout > f.from() {
			edges = append(edges, clamp(p.Turnout))
		}
	}
	slices.Sort(edges)
	var widest box
	for i := range edges[1:] {
		x := plotX(edges[i])
		if w := plotX(edges[i+1]) - x; w > widest.w {
			widest = box{x: x, w: w}
		}
	}
	return box{x: widest.x + 2, w: widest.w - 4}
}

// inside writes words in the middle of a room, or not at all.
func (c *canvas) inside(room box, y float64, words string) {
	if lines := wrap(words, small, true, room.w, 2); len(lines) > 0 && !strings.Contains(strings.Join(lines, ""), "…") {
		for i, line := range lines {
			c.text(room.x+room.w/2, y+float64(i)*lineHeight, small, true, "middle", "title", line)
		}
	}
}

// points draws the past elections on the border, with their names over the plot.
func (f Field) points(c *canvas) {
	list := slices.Clone(f.Points)
	slices.SortStableFunc(list, func(a, b Point) int {
		switch {
		case a.Turnout < b.Turnout:
			return -1
		case a.Turnout > b.Turnout:
			return 1
		}
		return 0
	})
	places := spread(list)
	for i, p := range list {
		x, y := plotX(p.Turnout), plotY(p.Approval)
		c.path(fmt.Sprintf("M%s %sL%s %sV%s", num(places[i]), num(plotTop-14), num(x), num(plotTop-2), num(y)), "leader", `fill="none" stroke="currentColor" stroke-width="0.8" stroke-opacity="0.7"`)
		c.text(places[i], plotTop-18, 11, p.State != Done, "middle", "number", f.name(p))
		p.dot(c, x, y)
	}
}

// fewNames is up to how many names fit side by side in full.
const fewNames = 9

// name is the name of a point, short where there are many: ’14.
func (f Field) name(p Point) string {
	label := plain(p.Label)
	if len(f.Points) > fewNames && len(label) > 2 {
		return "’" + label[len(label)-2:]
	}
	return label
}

// dot is a full circle where turnout is reached, a cross where it is missed, and a ring where it is not known.
func (p Point) dot(c *canvas, x, y float64) {
	_, hue, _ := p.State.look()
	switch p.State {
	case Done:
		c.put(`<circle class="point" cx="%s" cy="%s" r="4" fill="%s"/>`+"\n", num(x), num(y), hue)
	case Fails:
		c.path(fmt.Sprintf("M%s %sl10 10m0 -10l-10 10", num(x-5), num(y-5)), "point", fmt.Sprintf(`fill="none" stroke="%s" stroke-width="3"`, hue))
	default:
		c.put(`<circle class="point" cx="%s" cy="%s" r="4" fill="none" stroke="%s" stroke-width="2"/>`+"\n", num(x), num(y), hue)
	}
}

// spread puts names side by side, each as near to its point as the others let it.
func spread(points []Point) []float64 {
	places := make([]float64, len(points))
	step := min(labelRoom, (plotSize+40)/max(1, float64(len(points))))
	right := plotLeft + plotSize + 8
	for i, p := range points {
		places[i] = plotX(p.Turnout)
		if i > 0 {
			places[i] = max(places[i], places[i-1]+step)
		}
	}
	for i := len(points) - 1; i >= 0; i-- {
		places[i] = min(places[i], right-step*float64(len(points)-1-i))
	}
	return places
}
