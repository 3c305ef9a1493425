package raster

import (
	"fmt"
	"math"
	"strings"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"git.sr.ht/~sbinet/gg"
	"golang.org/x/image/font"
)

// A painter draws elements.
type painter struct {
	dc    *gg.Context
	faces faces
}

// faces are fonts by size and weight. Liberation Sans has the widths that drawings count with.
type faces map[string]font.Face

func (p painter) draw(e *element, outer look) error {
	l, err := outer.inherit(e)
	if err != nil {
		return err
	}
	switch e.name {
	case "title", "desc", "metadata":
		return nil
	case "svg", "g", "a":
		for _, child := range e.children {
			if err := p.draw(child, l); err != nil {
				return err
			}
		}
		return nil
	case "text":
		x, y, err := place(e, 0, 0)
		if err != nil {
			return err
		}
		return p.text(e, l, x, y)
	}
	commands, err := outline(e)
	if err != nil {
		return err
	}
	return p.shape(commands, l)
}

// shape fills and strokes an outline.
func (p painter) shape(commands []command, l look) error {
	for _, c := range commands {
		var at [6]float64
		for i := 0; i < len(c.points); i += 2 {
			at[i], at[i+1] = l.at.TransformPoint(c.points[i], c.points[i+1])
		}
		switch c.kind {
		case 'M':
			p.dc.MoveTo(at[0], at[1])
		case 'L':
			p.dc.LineTo(at[0], at[1])
		case 'Q':
			p.dc.QuadraticTo(at[0], at[1], at[2], at[3])
		case 'C':
			p.dc.CubicTo(at[0], at[1], at[2], at[3], at[4], at[5])
		case 'Z':
			p.dc.ClosePath()
		}
	}
	defer p.dc.ClearPath()
	fill, ok, err := paint(l.fill, (1-l.fillAlpha)*(1-l.alpha))
	if err != nil {
		return err
	}
	if ok {
		p.dc.SetColor(fill)
		p.dc.FillPreserve()
	}
	stroke, ok, err := paint(l.stroke, (1-l.strokeAlpha)*(1-l.alpha))
	if err != nil {
		return err
	}
	if !ok || l.strokeWidth <= 0 {
		return nil
	}
	scale := l.scale()
	p.dc.SetColor(stroke)
	p.dc.SetLineWidth(l.strokeWidth * scale)
	dash := make([]float64, len(l.dash))
	for i, d := range l.dash {
		dash[i] = d * scale
	}
	p.dc.SetDash(dash...)
	p.dc.SetLineCap(map[string]gg.LineCap{"round": gg.LineCapRound, "square": gg.LineCapSquare, "butt": gg.LineCapButt, "": gg.LineCapButt}[l.cap])
	p.dc.SetLineJoin(gg.LineJoinRound)
	p.dc.StrokePreserve()
	return nil
}

// scale is how many pixels a unit has.
func (l look) scale() float64 {
	return math.Sqrt(math.Abs(l.at.XX*l.at.YY - l.at.XY*l.at.YX))
}

// place is where a text begins; its dx and dy move it.
func place(e *element, x, y float64) (float64, float64, error) {
	for _, move := range []struct {
		to   *float64
		name string
		add  bool
	}{{&x, "x", false}, {&y, "y", false}, {&x, "dx", true}, {&y, "dy", true}} {
		missing := *move.to
		if move.add {
			missing = 0
		}
		v, err := number(e.attrs, move.name, missing)
		if err != nil {
			return 0, 0, err
		}
		if move.add {
			v += *move.to
		}
		*move.to = v
	}
	return x, y, nil
}

// text writes an element's words, and those of its spans behind them.
func (p painter) text(e *element, l look, x, y float64) error {
	end, err := p.words(e.text, l, x, y)
	if err != nil {
		return err
	}
	for _, child := range e.children {
		if child.name != "tspan" {
			return fmt.Errorf("element %s in text is not known", child.name)
		}
		inner, err := l.inherit(child)
		if err != nil {
			return err
		}
		cx, cy, err := place(child, end, y)
		if err != nil {
			return err
		}
		if end, err = p.words(child.text, inner, cx, cy); err != nil {
			return err
		}
		if strings.TrimSpace(child.tail) != "" || len(child.children) > 0 {
			return fmt.Errorf("text behind or inside a tspan is not known")
		}
	}
	return nil
}

// words writes one line and returns where it ends, in units of the drawing.
func (p painter) words(s string, l look, x, y float64) (float64, error) {
	s = strings.Join(strings.Fields(s), " ")
	ink, ok, err := paint(l.fill, (1-l.fillAlpha)*(1-l.alpha))
	if err != nil || !ok || s == "" {
		return x, err
	}
	scale := l.scale()
	face, err := p.face(l.size*scale, l.bold)
	if err != nil {
		return x, err
	}
	p.dc.SetFontFace(face)
	p.dc.SetColor(ink)
	wide := float64(font.MeasureString(face, s)) / 64
	shift := map[string]float64{"middle": wide / 2, "end": wide}[l.anchor]
	px, py := l.at.TransformPoint(x, y)
	p.dc.Push()
	p.dc.RotateAbout(math.Atan2(l.at.YX, l.at.XX), px, py)
	p.dc.DrawString(s, px-shift, py)
	p.dc.Pop()
	return x + (wide-shift)/scale, nil
}

func (p painter) face(size float64, bold bool) (font.Face, error) {
	key := fmt.Sprintf("%.2f %v", size, bold)
	if f := p.faces[key]; f != nil {
		return f, nil
	}
	raw := liberationsansregular.TTF
	if bold {
		raw = liberationsansbold.TTF
	}
	f, err := gg.LoadFontFaceFromBytes(raw, size)
	if err != nil {
		return nil, err
	}
	p.faces[key] = f
	return f, nil
}
