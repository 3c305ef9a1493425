package docx

import (
	"bytes"
	"fmt"

	"checker/internal/document"
	"checker/internal/document/raster"
)

// A drawing is a picture of dots with the vectors beside it: new readers show the vectors, all others the dots.
const (
	dots       = 3       // for each unit of a drawing, a 96th of an inch: 288 an inch
	unit       = 9525    // of a drawing in the file's units, of which an inch has 914400
	mostHeight = 7600000 // on a page, with its caption
	partHeight = 6000000 // of a part, below a heading and some lines
	legible    = 0.85    // of its size, what a drawing may shrink to
	twentieth  = 635     // of a point
)

func (s *story) figure(b document.Figure) error {
	mark := s.index.marks[b.ID]
	if len(b.SVG) > 0 {
		if err := s.picture(b, mark); err != nil {
			return fmt.Errorf("write DOCX: figure %q: %w", b.ID, err)
		}
		mark = ""
	}
	if len(b.Caption) > 0 {
		s.paragraph("FigureCaption", "", func() {
			s.bookmark(mark, func() { s.inlines(props{}, b.Caption) })
		})
	}
	if len(b.Instead) == 0 {
		return nil
	}
	if !s.place.nested && hasWide(b.Instead[:1]) {
		s.turn(true)
		defer s.turn(false)
	}
	if len(b.SVG) > 0 {
		s.paragraph("FigureInWords", "", func() { s.text(props{}, "The same in words:") })
	}
	return s.blocks(b.Instead)
}

// picture writes a drawing, in parts where one page would make it too small to read.
func (s *story) picture(b document.Figure, mark string) error {
	w, h, err := raster.Size(b.SVG)
	if err != nil {
		return err
	}
	width := float64((s.place.width - s.place.indent) * twentieth)
	parts := [][]byte{b.SVG}
	if wide := min(1, width/(w*unit)); mostHeight/(h*unit) < legible*wide {
		if parts, err = raster.Cut(b.SVG, partHeight/(unit*wide)); err != nil {
			return err
		}
	}
	for i, svg := range parts {
		alternative, keep := b.Alternative, ""
		if len(parts) > 1 {
			alternative = fmt.Sprintf("%s (Part %d of %d of the drawing.)", b.Alternative, i+1, len(parts))
		}
		if i+1 < len(parts) {
			keep = `<w:keepNext w:val="0"/>`
		}
		if err := s.part(svg, alternative, keep, mark, width); err != nil {
			return err
		}
		mark = ""
	}
	return nil
}

func (s *story) part(svg []byte, alternative, keep, mark string, width float64) error {
	w, h, err := raster.Size(svg)
	if err != nil {
		return err
	}
	png, err := raster.PNG(svg, dots)
	if err != nil {
		return err
	}
	s.drawings++
	n := s.drawings
	dotsID := s.attach(fmt.Sprintf("drawing%d.png", n), png)
	linesID := s.attach(fmt.Sprintf("drawing%d.svg", n), bytes.ReplaceAll(svg, []byte("currentColor"), []byte("#1a1a1a")))
	cx, cy := fit(w*unit, h*unit, width)
	s.paragraph("Figure", keep, func() {
		s.bookmark(mark, func() {
			s.put(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%[1]d" cy="%[2]d"/><wp:docPr id="%[3]d" name="Drawing %[3]d" descr="%[4]s"/>`+
				`<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>`+
				`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%[3]d" name="drawing%[3]d.png" descr="%[4]s"/><pic:cNvPicPr/></pic:nvPicPr>`+
				`<pic:blipFill><a:blip r:embed="%[5]s"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="%[6]s"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
				`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%[1]d" cy="%[2]d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
				cx, cy, n, escape(alternative), dotsID, linesID)
		})
	})
	return nil
}

// fit makes a drawing smaller where it is larger than its place.
func fit(w, h, most float64) (cx, cy int) {
	scale := min(1, most/w, mostHeight/h)
	return int(w * scale), int(h * scale)
}

// attach adds a file to the package and relates the document to it.
func (s *story) attach(name string, body []byte) string {
	s.media = append(s.media, part{"word/media/" + name, body})
	return s.main.relate("image", "media/"+name, "")
}
