package raster

import (
	"fmt"
	"image/color"
	"strconv"
	"strings"

	"git.sr.ht/~sbinet/gg"
)

// A look is what an element inherits: paint, text, and the place of its plane.
type look struct {
	fill, stroke           string
	fillAlpha, strokeAlpha float64 // taken from 1
	alpha                  float64 // taken from 1
	strokeWidth            float64
	dash                   []float64
	cap, join              string
	size                   float64
	bold, italic           bool
	anchor                 string
	at                     gg.Matrix
}

// inherit gives the look of an element inside another. Attributes that a picture does not need are passed over; a style
// is read as attributes.
func (l look) inherit(e *element) (look, error) {
	attrs := e.attrs
	if style := attrs["style"]; style != "" {
		attrs = map[string]string{}
		for k, v := range e.attrs {
			attrs[k] = v
		}
		for _, pair := range strings.Split(style, ";") {
			if k, v, ok := strings.Cut(pair, ":"); ok {
				attrs[strings.TrimSpace(k)] = strings.TrimSpace(v)
			}
		}
	}
	for _, name := range []string{"clip-path", "mask", "filter", "marker-end", "marker-start", "marker-mid"} {
		if v := attrs[name]; v != "" && v != "none" {
			return l, fmt.Errorf("attribute %s=%q of %s is not known", name, v, e.name)
		}
	}
	for name, to := range map[string]*string{"fill": &l.fill, "stroke": &l.stroke, "stroke-linecap": &l.cap, "stroke-linejoin": &l.join, "text-anchor": &l.anchor} {
		if v := attrs[name]; v != "" && v != "inherit" {
			*to = v
		}
	}
	if v := attrs["font-weight"]; v != "" {
		n, _ := strconv.Atoi(v)
		l.bold = v == "bold" || v == "bolder" || n >= 600
	}
	if v := attrs["font-style"]; v != "" {
		l.italic = v != "normal"
	}
	return l.measures(attrs)
}

func (l look) measures(attrs map[string]string) (look, error) {
	var err error
	read := func(name string, missing float64) float64 {
		v, e := number(attrs, name, missing)
		if e != nil && err == nil {
			err = e
		}
		return v
	}
	l.strokeWidth = read("stroke-width", l.strokeWidth)
	l.size = read("font-size", l.size)
	l.fillAlpha = 1 - read("fill-opacity", 1-l.fillAlpha)
	l.strokeAlpha = 1 - read("stroke-opacity", 1-l.strokeAlpha)
	l.alpha = 1 - (1-l.alpha)*read("opacity", 1)
	if v := attrs["stroke-dasharray"]; v == "none" {
		l.dash = nil
	} else if v != "" {
		dash, e := floats(v)
		if e != nil {
			return l, e
		}
		l.dash = dash
	}
	if v := attrs["transform"]; v != "" {
		m, e := transform(v)
		if e != nil {
			return l, e
		}
		l.at = m.Multiply(l.at)
	}
	return l, err
}

// transform reads a list of translate, scale, rotate and matrix; the last one acts first.
func transform(s string) (gg.Matrix, error) {
	m := gg.Identity()
	for rest := strings.TrimSpace(s); rest != ""; {
		name, after, ok := strings.Cut(rest, "(")
		args, next, closed := strings.Cut(after, ")")
		list, err := floats(args)
		if !ok || !closed || err != nil {
			return m, fmt.Errorf("transform=%q is not understood", s)
		}
		rest = strings.TrimLeft(next, " ,\n\t")
		switch name, n := strings.TrimSpace(name), len(list); {
		case name == "translate" && n == 1:
			m = m.Translate(list[0], 0)
		case name == "translate" && n == 2:
			m = m.Translate(list[0], list[1])
		case name == "scale" && n == 1:
			m = m.Scale(list[0], list[0])
		case name == "scale" && n == 2:
			m = m.Scale(list[0], list[1])
		case name == "rotate" && n == 1:
			m = m.Rotate(gg.Radians(list[0]))
		case name == "rotate" && n == 3:
			m = m.Translate(list[1], list[2]).Rotate(gg.Radians(list[0])).Translate(-list[1], -list[2])
		default:
			return m, fmt.Errorf("transform=%q is not known", s)
		}
	}
	return m, nil
}

// paint is a colour, and whether there is any. The text around a drawing is nearly black.
func paint(s string, alpha float64) (color.Color, bool, error) {
	named := map[string]string{"currentColor": "#1a1a1a", "currentcolor": "#1a1a1a", "black": "#000000", "white": "#ffffff"}
	hex, ok := named[s]
	if !ok {
		hex = s
	}
	if s == "none" || s == "transparent" {
		return nil, false, nil
	}
	if len(hex) == 4 {
		hex = string([]byte{hex[0], hex[1], hex[1], hex[2], hex[2], hex[3], hex[3]})
	}
	n, err := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	if err != nil || len(hex) != 7 || hex[0] != '#' {
		return nil, false, fmt.Errorf("colour %q is not known, want currentColor, black, white, none or #rrggbb", s)
	}
	return color.NRGBA{uint8(n >> 16), uint8(n >> 8), uint8(n), uint8(alpha*255 + 0.5)}, true, nil
}
