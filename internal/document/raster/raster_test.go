package raster_test

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"checker/internal/document/raster"
)

func draw(t *testing.T, inner string, scale float64) image.Image {
	t.Helper()
	src, err := raster.PNG([]byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">`+inner+`</svg>`), scale)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// dark says whether a point, in units of the drawing, is darker than grey.
func dark(picture image.Image, x, y, scale float64) bool {
	r, g, b, _ := picture.At(int(x*scale), int(y*scale)).RGBA()
	return r+g+b < 3*0x8000
}

func TestShapes(t *testing.T) {
	for name, tc := range map[string]struct {
		svg         string
		dark, light [][2]float64
	}{
		"rectangle":  {`<rect x="10" y="10" width="20" height="10" fill="currentColor"/>`, [][2]float64{{11, 11}, {29, 19}}, [][2]float64{{9, 9}, {31, 15}, {20, 22}}},
		"rounded":    {`<rect x="10" y="10" width="20" height="20" rx="10" fill="#000"/>`, [][2]float64{{20, 11}, {20, 20}}, [][2]float64{{11, 11}, {29, 29}}},
		"stroke":     {`<rect x="10" y="10" width="20" height="20" fill="none" stroke="black" stroke-width="4"/>`, [][2]float64{{10, 20}, {30, 20}, {9, 9}}, [][2]float64{{20, 20}}},
		"circle":     {`<circle cx="20" cy="20" r="10"/>`, [][2]float64{{20, 11}, {12, 20}}, [][2]float64{{12, 12}}},
		"ellipse":    {`<ellipse cx="20" cy="20" rx="15" ry="5"/>`, [][2]float64{{7, 20}, {33, 20}}, [][2]float64{{20, 27}}},
		"line":       {`<line x1="0" y1="20" x2="40" y2="20" stroke="black" stroke-width="2"/>`, [][2]float64{{5, 20}, {35, 20}}, [][2]float64{{20, 23}}},
		"dashes":     {`<line x1="0" y1="20" x2="40" y2="20" stroke="black" stroke-width="2" stroke-dasharray="10 10"/>`, [][2]float64{{5, 20}, {25, 20}}, [][2]float64{{15, 20}, {35, 20}}},
		"polygon":    {`<polygon points="10,10 30,10 10,30"/>`, [][2]float64{{12, 12}, {12, 25}}, [][2]float64{{28, 28}}},
		"polyline":   {`<polyline points="0 20 40 20" stroke="black" stroke-width="2"/>`, [][2]float64{{20, 20}}, [][2]float64{{20, 25}}},
		"path":       {`<path d="M10 10h20v20H10z"/>`, [][2]float64{{11, 11}, {29, 29}}, [][2]float64{{31, 20}}},
		"more lines": {`<path d="M10 10 30 10 30 30 10 30"/>`, [][2]float64{{11, 11}, {29, 29}}, [][2]float64{{31, 20}}},
		"relative":   {`<path d="m10 10l20 0 0 20-20 0z"/>`, [][2]float64{{11, 11}, {29, 29}}, [][2]float64{{31, 20}}},
		"curve":      {`<path d="M0 20C0 0 40 0 40 20Q20 40 0 20"/>`, [][2]float64{{20, 10}, {20, 28}}, [][2]float64{{2, 2}, {20, 35}}},
		"moved":      {`<g transform="translate(10,10) scale(2)"><rect width="5" height="5"/></g>`, [][2]float64{{11, 11}, {19, 19}}, [][2]float64{{21, 21}, {5, 5}}},
		"turned":     {`<rect x="20" y="0" width="20" height="4" transform="rotate(90 20 20)"/>`, [][2]float64{{38, 22}, {38, 38}}, [][2]float64{{30, 2}}},
		"inherited":  {`<g fill="none" stroke="black" stroke-width="4"><a href="#x"><path d="M0 20H40"/></a></g>`, [][2]float64{{20, 20}}, [][2]float64{{20, 25}}},
		"style":      {`<rect width="40" height="40" fill="black" style="fill: white"/>`, nil, [][2]float64{{20, 20}}},
		"faint":      {`<rect width="40" height="40" fill-opacity="0.1"/>`, nil, [][2]float64{{20, 20}}},
		"text":       {`<text x="0" y="35" font-size="60" font-weight="bold">I</text>`, [][2]float64{{8, 20}}, [][2]float64{{25, 20}}},
		"middle":     {`<text x="20" y="35" font-size="60" font-weight="bold" text-anchor="middle">I</text>`, [][2]float64{{20, 20}}, [][2]float64{{8, 20}, {32, 20}}},
		"end":        {`<text x="40" y="35" font-size="60" font-weight="bold" text-anchor="end"><tspan>I</tspan></text>`, [][2]float64{{32, 20}}, [][2]float64{{20, 20}}},
		"standing":   {`<text x="20" y="20" font-size="60" font-weight="bold" text-anchor="middle" transform="rotate(-90 20 20)">I</text>`, [][2]float64{{5, 20}}, [][2]float64{{30, 20}}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, scale := range []float64{1, 3} {
				picture := draw(t, tc.svg, scale)
				if got := picture.Bounds().Dx(); got != int(40*scale) {
					t.Errorf("the picture is %d wide, want %v", got, 40*scale)
				}
				for _, at := range tc.dark {
					if !dark(picture, at[0], at[1], scale) {
						t.Errorf("at scale %v, %v is light, want dark", scale, at)
					}
				}
				for _, at := range tc.light {
					if dark(picture, at[0], at[1], scale) {
						t.Errorf("at scale %v, %v is dark, want light", scale, at)
					}
				}
			}
		})
	}
}

// TestUnknown says that nothing is left out of a picture in silence.
func TestUnknown(t *testing.T) {
	for svg, want := range map[string]string{
		`<image href="x.png"/>`:                                "element image",
		`<rect width="1" height="1" fill="url(#hatch)"/>`:      `"url(#hatch)"`,
		`<rect width="10%" height="1"/>`:                       `width="10%"`,
		`<path d="M0 0A1 1 0 0 0 2 2"/>`:                       "path",
		`<path d="M0 0L1"/>`:                                   "path",
		`<g transform="skewX(3)"/>`:                            "transform",
		`<rect clip-path="url(#c)"/>`:                          "clip-path",
		`<text>a<tspan>b</tspan>c</text>`:                      "tspan",
		`<rect`:                                                "read SVG",
		`<circle cx="0" cy="0" r="1" stroke="rebeccapurple"/>`: "rebeccapurple",
	} {
		_, err := raster.PNG([]byte(`<svg viewBox="0 0 9 9">`+svg+`</svg>`), 1)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v, want one that names %s", svg, err, want)
		}
	}
	for _, svg := range []string{``, `<html/>`, `<svg/>`, `<svg viewBox="0 0 99999 99999"/>`} {
		if _, err := raster.PNG([]byte(svg), 3); err == nil {
			t.Errorf("%q is drawn, want an error", svg)
		}
	}
}
