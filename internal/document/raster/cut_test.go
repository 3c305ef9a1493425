package raster_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"checker/internal/document/raster"
)

// column is a drawing of boxes in a column, with a line and a label between each two.
func column(boxes int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"c\" width=\"100\" height=\"%[1]d\" viewBox=\"0 0 100 %[1]d\" font-size=\"12\">", boxes*100)
	for i := range boxes {
		fmt.Fprintf(&b, `<rect x="5" y="%d" width="90" height="60" fill="#f4f4f4" stroke="black"/><path d="M50 %dV%d" stroke="black"/><text x="5" y="%d">under</text>`, i*100, i*100+60, i*100+100, i*100+75)
	}
	return b.String() + "</svg>"
}

func TestCut(t *testing.T) {
	for _, tc := range []struct {
		boxes, parts int
		most         float64
	}{{3, 1, 300}, {3, 1, 400}, {6, 2, 300}, {6, 2, 450}, {7, 3, 299}, {12, 5, 250}} {
		parts, err := raster.Cut([]byte(column(tc.boxes)), tc.most)
		if err != nil || len(parts) != tc.parts {
			t.Fatalf("%d boxes at %v: %d parts, %v; want %d", tc.boxes, tc.most, len(parts), err, tc.parts)
		}
		sum := 0.0
		for i, part := range parts {
			w, h, err := raster.Size(part)
			if err != nil || w != 100 || h > tc.most*1.25 {
				t.Errorf("%d boxes at %v: part %d is %v by %v, %v", tc.boxes, tc.most, i, w, h, err)
			}
			if sum += h; i+1 < len(parts) {
				if at := math.Mod(sum, 100); at < 79 || at > 99 {
					t.Errorf("%d boxes at %v: cut at %v, which is not below a label and above the next box", tc.boxes, tc.most, sum)
				}
			}
			if _, err := raster.PNG(part, 1); err != nil || !strings.Contains(string(part), `class="c"`) {
				t.Errorf("part %d: %v: %s", i, err, part)
			}
		}
		if sum != float64(tc.boxes*100) {
			t.Errorf("the parts are %v high together, want %d", sum, tc.boxes*100)
		}
	}
}

// TestCutSolid cuts also what has no gap.
func TestCutSolid(t *testing.T) {
	parts, err := raster.Cut([]byte(`<svg viewBox="0 10 50 100"><rect width="50" height="200"/></svg>`), 60)
	if err != nil || len(parts) != 2 || !strings.Contains(string(parts[1]), `width="50" height="50" viewBox="0 60 50 50"`) {
		t.Errorf("%v: %q", err, parts)
	}
}

// TestCutBeside: with two columns, a page ends where neither has a box, even if its parts are of unequal height; lines
// that run beside the boxes do not matter.
func TestCutBeside(t *testing.T) {
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="600" viewBox="0 0 300 600">`)
	for _, box := range []struct{ x, y, h int }{{5, 0, 150}, {5, 165, 200}, {5, 380, 215}, {105, 0, 150}, {105, 170, 100}, {105, 280, 90}, {105, 375, 220}} {
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="90" height="%d" fill="#f4f4f4" stroke="black"/>`, box.x, box.y, box.h)
	}
	for _, x := range []int{210, 220, 230, 240, 250} {
		fmt.Fprintf(&b, `<path d="M%d 0V600" stroke="black"/>`, x)
	}
	parts, err := raster.Cut([]byte(b.String()+"</svg>"), 460)
	if err != nil || len(parts) != 2 {
		t.Fatalf("%d parts, %v", len(parts), err)
	}
	if _, h, err := raster.Size(parts[0]); err != nil || h < 151 || h > 164 {
		t.Errorf("the first part is %v high, %v; want a cut between 151 and 164", h, err)
	}
}
