package pdf

import (
	"fmt"

	"checker/internal/document"
	"checker/internal/document/raster"
)

// Heights in units of a drawing, a 96th of an inch: what a page holds of one, and of a part below a heading.
const (
	mostHeight = 950
	partHeight = 640
)

// onPages divides drawings that a page would make too small to read. The document stays as it is.
func onPages(body []document.Block) ([]document.Block, error) {
	var out []document.Block
	for _, b := range body {
		switch b := b.(type) {
		case document.Section:
			inner, err := onPages(b.Body)
			if err != nil {
				return nil, err
			}
			b.Body = inner
			out = append(out, b)
		case document.Figure:
			parts, err := divide(b)
			if err != nil {
				return nil, fmt.Errorf("figure %q: %w", b.ID, err)
			}
			out = append(out, parts...)
		default:
			out = append(out, b)
		}
	}
	return out, nil
}

// divide makes figures of the parts of a drawing: the first is what links lead to, the last has caption and words.
func divide(f document.Figure) ([]document.Block, error) {
	if len(f.SVG) == 0 {
		return []document.Block{f}, nil
	}
	_, h, err := raster.Size(f.SVG)
	if err != nil {
		return nil, err
	}
	if h <= mostHeight {
		return []document.Block{f}, nil
	}
	drawings, err := raster.Cut(f.SVG, partHeight)
	if err != nil {
		return nil, err
	}
	var out []document.Block
	for i, svg := range drawings {
		part := document.Figure{SVG: svg, Alternative: fmt.Sprintf("%s (Part %d of %d of the drawing.)", f.Alternative, i+1, len(drawings))}
		if i == 0 {
			part.ID = f.ID
		}
		if i+1 == len(drawings) {
			part.Caption, part.Instead = f.Caption, f.Instead
		}
		out = append(out, part)
	}
	return out, nil
}
