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

// Cut divides a drawing that is too high for a page into parts of about the same height, which is most or less. It cuts
// in the widest gaps thereabouts, so that no box and no word is cut in two.
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
			to = quietest(ink, h*float64(i)/float64(n), h/float64(4*n))
		}
		part := bytes.Clone(svg[:tag[0]])
		part = fmt.Appendf(part, `%s width="%g" height="%g" viewBox="%g %g %g %g">`, bare, w, to-from, x, y+from, w, to-from)
		parts = append(parts, append(part, svg[tag[1]:]...))
		from = to
	}
	return parts, nil
}

// inkByRow counts the dots of each row that are not white, one row for each unit.
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
		for x := range size.Dx() {
			if r, g, b, _ := picture.At(x, y).RGBA(); r&g&b != 0xFFFF {
				rows[y]++
			}
		}
	}
	return rows, nil
}

// quiet is the ink of a row that only a line crosses.
const quiet = 3

// quietest is the middle of the widest gap around a place; of gaps as wide, of the nearest. Where there is none it is the
// row with least ink.
func quietest(ink []int, at, around float64) float64 {
	from, to := max(0, int(at-around)), min(len(ink), int(at+around))
	least, widest, middle := int(at), 0, 0.0
	for y := from; y < to; y++ {
		if ink[y] < ink[least] {
			least = y
		}
		gap := 0
		for y+gap < to && ink[y+gap] <= quiet {
			gap++
		}
		center := float64(y) + float64(gap)/2
		if gap > widest || gap == widest && gap > 0 && math.Abs(center-at) < math.Abs(middle-at) {
			widest, middle = gap, center
		}
		y += gap
	}
	if widest == 0 {
		return float64(least)
	}
	return middle
}
