package raster

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A command is a step of an outline: M, L, Q, C or Z, with absolute points.
type command struct {
	kind   byte
	points []float64
}

// outline is a shape as a path.
func outline(e *element) ([]command, error) {
	var err error
	get := func(name string) float64 {
		v, e := number(e.attrs, name, 0)
		if e != nil && err == nil {
			err = e
		}
		return v
	}
	switch e.name {
	case "path":
		return path(e.attrs["d"])
	case "rect":
		r := max(get("rx"), get("ry"))
		return rect(get("x"), get("y"), get("width"), get("height"), r), err
	case "circle":
		return oval(get("cx"), get("cy"), get("r"), get("r")), err
	case "ellipse":
		return oval(get("cx"), get("cy"), get("rx"), get("ry")), err
	case "line":
		return []command{{'M', []float64{get("x1"), get("y1")}}, {'L', []float64{get("x2"), get("y2")}}}, err
	case "polyline", "polygon":
		list, err := polygon(e.attrs["points"])
		if e.name == "polygon" {
			list = append(list, command{'Z', nil})
		}
		return list, err
	}
	return nil, fmt.Errorf("element %s is not known", e.name)
}

func polygon(points string) ([]command, error) {
	at, err := floats(points)
	if err != nil || len(at)%2 != 0 {
		return nil, fmt.Errorf("points=%q are not understood", points)
	}
	var list []command
	for i := 0; i < len(at); i += 2 {
		list = append(list, command{"ML"[min(i, 1)], at[i : i+2]})
	}
	return list, nil
}

// round is the length of the handles of a quarter of a circle.
const round = 0.5522847498

func rect(x, y, w, h, r float64) []command {
	if r <= 0 {
		// It begins amid a side, since a closed stroke has no join where it begins.
		return []command{{'M', []float64{x + w/2, y}}, {'L', []float64{x + w, y}}, {'L', []float64{x + w, y + h}}, {'L', []float64{x, y + h}}, {'L', []float64{x, y}}, {'Z', nil}}
	}
	r = min(r, w/2, h/2)
	k := r * (1 - round)
	x2, y2 := x+w, y+h
	return []command{
		{'M', []float64{x + r, y}},
		{'L', []float64{x2 - r, y}},
		{'C', []float64{x2 - k, y, x2, y + k, x2, y + r}},
		{'L', []float64{x2, y2 - r}},
		{'C', []float64{x2, y2 - k, x2 - k, y2, x2 - r, y2}},
		{'L', []float64{x + r, y2}},
		{'C', []float64{x + k, y2, x, y2 - k, x, y2 - r}},
		{'L', []float64{x, y + r}},
		{'C', []float64{x, y + k, x + k, y, x + r, y}},
		{'Z', nil},
	}
}

func oval(x, y, rx, ry float64) []command {
	kx, ky := rx*round, ry*round
	return []command{
		{'M', []float64{x + rx, y}},
		{'C', []float64{x + rx, y + ky, x + kx, y + ry, x, y + ry}},
		{'C', []float64{x - kx, y + ry, x - rx, y + ky, x - rx, y}},
		{'C', []float64{x - rx, y - ky, x - kx, y - ry, x, y - ry}},
		{'C', []float64{x + kx, y - ry, x + rx, y - ky, x + rx, y}},
		{'Z', nil},
	}
}

// path reads the data of a path: M, L, H, V, Q, C and Z, relative in lower case. Others are an error.
func path(d string) ([]command, error) {
	var list []command
	var x, y, startX, startY float64
	wants := map[byte]int{'M': 2, 'L': 2, 'H': 1, 'V': 1, 'Q': 4, 'C': 6, 'Z': 0}
	for rest := strings.TrimSpace(d); rest != ""; {
		letter := rest[0]
		kind := letter &^ 0x20
		relative := letter != kind
		want, ok := wants[kind]
		end := strings.IndexFunc(rest[1:], func(r rune) bool { return strings.ContainsRune("MmLlHhVvQqCcZzAaSsTt", r) }) + 1
		if end == 0 {
			end = len(rest)
		}
		at, err := floats(rest[1:end])
		if !ok || err != nil || want > 0 && (len(at) == 0 || len(at)%want != 0) || want == 0 && len(at) > 0 {
			return nil, fmt.Errorf("path %q is not understood at %q", d, rest[:end])
		}
		rest = strings.TrimSpace(rest[end:])
		if kind == 'Z' {
			list = append(list, command{'Z', nil})
			x, y = startX, startY
			continue
		}
		for i := 0; i < len(at); i += want {
			c := step(kind, relative, at[i:i+want], x, y)
			x, y = c.points[len(c.points)-2], c.points[len(c.points)-1]
			if kind == 'M' {
				startX, startY, kind = x, y, 'L'
			}
			list = append(list, c)
		}
	}
	return list, nil
}

// step makes one step absolute.
func step(kind byte, relative bool, at []float64, x, y float64) command {
	if !relative {
		switch kind {
		case 'H':
			return command{'L', []float64{at[0], y}}
		case 'V':
			return command{'L', []float64{x, at[0]}}
		}
		return command{kind, at}
	}
	switch kind {
	case 'H':
		return command{'L', []float64{x + at[0], y}}
	case 'V':
		return command{'L', []float64{x, y + at[0]}}
	}
	moved := make([]float64, len(at))
	for i := range at {
		moved[i] = at[i] + [2]float64{x, y}[i%2]
	}
	return command{kind, moved}
}

// floats reads numbers as SVG writes them: a sign or a second point begins the next.
func floats(s string) ([]float64, error) {
	var list []float64
	for s = strings.TrimLeft(s, " ,\n\r\t"); s != ""; s = strings.TrimLeft(s, " ,\n\r\t") {
		n, point := 0, false
		for n < len(s) {
			c := s[n]
			sign := (c == '-' || c == '+') && (n == 0 || s[n-1] == 'e' || s[n-1] == 'E')
			if c == '.' && !point {
				point = true
			} else if !sign && c != 'e' && c != 'E' && (c < '0' || c > '9') {
				break
			}
			n++
		}
		v, err := strconv.ParseFloat(s[:n], 64)
		if err != nil || math.IsInf(v, 0) {
			return nil, fmt.Errorf("%q is no list of numbers", s)
		}
		list = append(list, v)
		s = s[n:]
	}
	return list, nil
}
