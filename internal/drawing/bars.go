package drawing

import "fmt"

// Bars are shares of a whole against a line: turnout at past elections against the turnout that is asked for.
type Bars struct {
	ID          string
	Title       string
	Description string
	Line        float64 // the share that must be reached, from 0 to 1
	LineLabel   string
	InnerLabel  string // what the inner bars are; empty where there are none
	Rows        []Bar
}

// A Bar is one share, with a part of it set apart.
type Bar struct {
	Label string
	Text  string
	State State   // Done where the line is reached, Fails where it is missed, Open where it is not known
	Share float64 // from 0 to 1
	Inner float64 // from 0 to 1, of the whole; 0 where there is none
}

const (
	barRow    = 36.0
	barHeight = 12.0
	barsTop   = 44.0
)

// SVG draws the bars.
func (b Bars) SVG() []byte {
	c, high := b.draw()
	return c.document(b.ID, b.Title, b.Description, roadWidth, high)
}

func (b Bars) draw() (*canvas, float64) {
	c := &canvas{}
	left, right := margin, roadWidth-margin-18
	at := func(share float64) float64 { return left + clamp(share)*(right-left) }
	bottom := barsTop + barRow*float64(len(b.Rows))
	c.anchored(at(b.Line), 14, left, right+18, b.LineLabel)
	strokes := `stroke="currentColor" stroke-width="3"`
	c.line(at(b.Line), 20, at(b.Line), 28, "line", strokes)
	for i, row := range b.Rows {
		y := barsTop + barRow*float64(i)
		row.draw(c, at, left, y)
		c.line(at(b.Line), y+7, at(b.Line), y+13+barHeight, "line", strokes)
	}
	axis(c, at, left, right, bottom+4)
	high := bottom + 34
	if b.InnerLabel != "" {
		c.rect(box{x: left, y: high - 4, w: 24, h: 4}, "inner", `fill="currentColor"`)
		for _, line := range wrap(b.InnerLabel, small, false, right-left-32, mostLines) {
			c.text(left+32, high+4, small, false, "start", "line", line)
			high += lineHeight
		}
		high += 2
	}
	return c, high
}

// draw draws one bar under its text: filled where the line is reached, hollow and broken where it is missed.
func (b Bar) draw(c *canvas, at func(float64) float64, left, y float64) {
	_, hue, _ := b.State.look()
	b.State.sign(c, left+8, y)
	c.text(left+signRoom, y+4, small, true, "start", "title", plain(b.Label))
	from := left + signRoom + width(plain(b.Label), small, true) + 8
	if lines := wrap(b.Text, small, false, roadWidth-margin-from, 1); len(lines) > 0 {
		c.text(from, y+4, small, false, "start", "line", lines[0])
	}
	whole := box{x: left, y: y + 10, w: at(b.Share) - left, h: barHeight}
	if b.State == Done {
		c.rect(whole, "bar done", fmt.Sprintf(`fill="%s" fill-opacity="0.35" stroke="%s" stroke-width="1.5"`, hue, hue))
	} else {
		c.rect(whole, "bar", fmt.Sprintf(`fill="none" stroke="%s" stroke-width="1.5" stroke-dasharray="4 3"`, hue))
	}
	if b.Inner > 0 {
		c.rect(box{x: left, y: y + 14, w: at(b.Inner) - left, h: barHeight - 8}, "inner", `fill="currentColor"`)
	}
}

// axis writes quarters of the whole under a chart.
func axis(c *canvas, at func(float64) float64, left, right, y float64) {
	c.line(left, y, right, y, "axis", `stroke="currentColor" stroke-width="1"`)
	for _, quarter := range []float64{0, 0.25, 0.5, 0.75, 1} {
		c.line(at(quarter), y, at(quarter), y+4, "axis", `stroke="currentColor" stroke-width="1"`)
		anchor := "middle"
		if quarter == 0 {
			anchor = "start"
		}
		c.text(at(quarter), y+16, 11, false, anchor, "number", fmt.Sprintf("%.0f%%", quarter*100))
	}
}

// anchored writes a label over a point, and keeps it inside of the drawing.
func (c *canvas) anchored(x, y, left, right float64, label string) {
	for _, line := range wrap(label, small, true, right-left, 1) {
		half := width(line, small, true) / 2
		c.text(max(left+half, min(x, right-half)), y, small, true, "middle", "title", line)
	}
}

func clamp(share float64) float64 { return max(0, min(share, 1)) }
