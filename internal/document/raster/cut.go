package raster

import (
	"bytes"
	"errors"
	"fmt"
	"image/png"
	"math"
	"regexp"
	"strings"
)

var (
	rootTag = regexp.MustCompile(`<svg\b[^>]*>`)
	framing = regexp.MustCompile(`\s(?:viewBox|width|height)="[^"]*"`)
)

// Cut divides a drawing that is too high for a page into parts of about the same height, which is most or less, or a little
// more where that spares a box. It cuts in the widest gaps thereabouts, so that no box and no word is cut in two.
func Cut(svg []byte, most float64) ([][]byte, error) {
	root, err := parse(svg)
	if err != nil {
		return nil, err
	}
	x, y, w, h, err := root.view()
	if err != nil {
		return nil, err
	}
	n := int(math.Ceil(h / most))
	if n <= 1 {
		return [][]byte{svg}, nil
	}
	ink, err := inkByRow(svg)
	if err != nil {
		return nil, err
	}
	tag := rootTag.FindIndex(svg)
	if tag == nil {
		return nil, errors.New("read SVG: no element svg at its root")
	}
	bare := strings.TrimSuffix(framing.ReplaceAllString(string(svg[tag[0]:tag[1]]), ""), ">")
	var parts [][]byte
	from := 0.0
	for i := 1; i <= n; i++ {
		to := h
		if i < n {
			to = between(ink, from, h, most, i, n)
		}
		part := bytes.Clone(svg[:tag[0]])
		part = fmt.Appendf(part, `%s width="%g" height="%g" viewBox="%g %g %g %g">`, bare, w, to-from, x, y+from, w, to-from)
		parts = append(parts, append(part, svg[tag[1]:]...))
		from = to
	}
	return parts, nil
}

// over is how much higher than asked for a part may be, where that spares a box.
const over = 1.3

// between is where a part ends, near its share of the height. Where no gap is there, it is looked for wherever the parts
// still fit.
func between(ink []int, from, h, most float64, i, n int) float64 {
	at, around := h*float64(i)/float64(n), h/float64(4*n)
	if to, ok := quietest(ink, at, at-around, at+around); ok {
		return to
	}
	if to, ok := quietest(ink, at, math.Max(from+1, h-float64(n-i)*most*over), math.Min(h, from+most*over)); ok {
		return to
	}
	return leastInk(ink, at, at-around, at+around)
}

// inkByRow measures what a cut through each row would cut, one row for each unit: the dots that are not white. Lines
// that run through from part to part count nothing; boxes are filled, so that they do.
func inkByRow(svg []byte) ([]int, error) {
	src, err := PNG(svg, 1)
	if err != nil {
		return nil, err
	}
	picture, err := png.Decode(bytes.NewReader(src))
	if err != nil {
		return nil, err
	}
	size := picture.Bounds()
	rows := make([]int, size.Dy())
	for y := range rows {
		all, wide, lines, run := 0, 0, 0, 0
		for x := range size.Dx() + 1 {
			if x < size.Dx() {
				if r, g, b, _ := picture.At(x, y).RGBA(); r&g&b != 0xFFFF {
					run++
					continue
				}
			}
			if run > lineWidth {
				wide += run
			} else if run > 0 {
				lines++
			}
			all, run = all+run, 0
		}
		if rows[y] = wide; lines > mostLines {
			rows[y] = all
		}
	}
	return rows, nil
}

// A stroke is as wide as this many dots at most, and a row that only strokes cross has no more of them: letters have.
const (
	lineWidth = 3
	mostLines = 10
)

// leastGap is how many rows of lines alone make a gap. Fewer are between two lines of one text.
const leastGap = 6

// quietest is the middle of the widest gap of a stretch; of gaps as wide, of the nearest to a place.
func quietest(ink []int, at, from, to float64) (float64, bool) {
	start, end := max(0, int(from)), min(len(ink), int(to))
	widest, middle := leastGap-1, 0.0
	for y := start; y < end; y++ {
		gap := 0
		for y+gap < end && ink[y+gap] == 0 {
			gap++
		}
		center := float64(y) + float64(gap)/2
		if gap > widest || gap == widest && gap >= leastGap && math.Abs(center-at) < math.Abs(middle-at) {
			widest, middle = gap, center
		}
		y += gap
	}
	return middle, widest >= leastGap
}

// leastInk is the row of a stretch in which a cut shows least; of equal ones, the one at a place.
func leastInk(ink []int, at, from, to float64) float64 {
	start, end := max(0, int(from)), min(len(ink), int(to))
	least := int(at)
	for y := start; y < end; y++ {
		if ink[y] < ink[least] {
			least = y
		}
	}
	return float64(least)
}
