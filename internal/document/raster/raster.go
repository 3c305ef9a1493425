// Package raster turns the SVG of our own drawings into PNG, for readers that know no SVG. It knows the shapes and
// attributes that those drawings are made of; what it does not know is an error, never a gap in the picture.
package raster

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"git.sr.ht/~sbinet/gg"
)

// mostPixels bounds a picture: a page at a resolution that no printer shows.
const mostPixels = 40_000_000

// Size is the width and the height of an SVG in its own units.
func Size(svg []byte) (w, h float64, err error) {
	root, err := parse(svg)
	if err != nil {
		return 0, 0, err
	}
	_, _, w, h, err = root.view()
	return w, h, err
}

// PNG draws an SVG with so many pixels for each of its units, on white.
func PNG(svg []byte, scale float64) ([]byte, error) {
	root, err := parse(svg)
	if err != nil {
		return nil, err
	}
	x, y, w, h, err := root.view()
	if err != nil {
		return nil, err
	}
	pw, ph := math.Ceil(w*scale), math.Ceil(h*scale)
	if pw*ph > mostPixels {
		return nil, fmt.Errorf("draw SVG: %v by %v pixels are too many", pw, ph)
	}
	p := painter{dc: gg.NewContext(int(pw), int(ph)), faces: faces{}}
	p.dc.SetRGB(1, 1, 1)
	p.dc.Clear()
	start := look{fill: "black", stroke: "none", strokeWidth: 1, size: 16, at: gg.Translate(-x, -y).Multiply(gg.Scale(scale, scale))}
	if err := p.draw(root, start); err != nil {
		return nil, fmt.Errorf("draw SVG: %w", err)
	}
	var b bytes.Buffer
	if err := p.dc.EncodePNG(&b); err != nil {
		return nil, fmt.Errorf("draw SVG: %w", err)
	}
	return b.Bytes(), nil
}

// An element of the drawing. Text is the words before its first child; tails come after it.
type element struct {
	name     string
	attrs    map[string]string
	text     string
	tail     string
	children []*element
}

func parse(svg []byte) (*element, error) {
	d := xml.NewDecoder(bytes.NewReader(svg))
	top := &element{}
	stack := []*element{top}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read SVG: %w", err)
		}
		last := stack[len(stack)-1]
		switch t := token.(type) {
		case xml.StartElement:
			e := &element{name: t.Name.Local, attrs: map[string]string{}}
			for _, a := range t.Attr {
				e.attrs[a.Name.Local] = a.Value
			}
			last.children = append(last.children, e)
			stack = append(stack, e)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			if n := len(last.children); n > 0 {
				last.children[n-1].tail += string(t)
			} else {
				last.text += string(t)
			}
		}
	}
	if len(top.children) != 1 || top.children[0].name != "svg" {
		return nil, errors.New("read SVG: no element svg at its root")
	}
	return top.children[0], nil
}

// view is the part of the plane that the drawing shows.
func (e *element) view() (x, y, w, h float64, err error) {
	box, err := floats(e.attrs["viewBox"])
	switch {
	case err != nil:
		return 0, 0, 0, 0, err
	case len(box) == 4:
		x, y, w, h = box[0], box[1], box[2], box[3]
	default:
		if w, err = number(e.attrs, "width", 0); err == nil {
			h, err = number(e.attrs, "height", 0)
		}
	}
	if err == nil && (w <= 0 || h <= 0) {
		err = errors.New("read SVG: neither a viewBox nor a width and height")
	}
	return x, y, w, h, err
}

// number is an attribute that is a length in the drawing's units.
func number(attrs map[string]string, name string, missing float64) (float64, error) {
	s, ok := attrs[name]
	if !ok {
		return missing, nil
	}
	list, err := floats(strings.TrimSuffix(strings.TrimSpace(s), "px"))
	if err != nil || len(list) != 1 {
		return 0, fmt.Errorf("read SVG: %s=%q is no number", name, s)
	}
	return list[0], nil
}
