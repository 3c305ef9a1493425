package memo

import (
	"fmt"
	"maps"
	"path"
	"slices"

	"checker/internal/document"
	"checker/internal/finding"
)

// files are the texts that the run points into: the proposal first, then those that it reads.
func (m *memo) files() []string {
	names := slices.Sorted(maps.Keys(m.File.Texts))
	slices.SortStableFunc(names, func(a, b string) int {
		switch m.File.Path {
		case a:
			return -1
		case b:
			return 1
		}
		return 0
	})
	return names
}

// listing is where the lines of a file stand.
func (m *memo) listing(file string) (string, bool) {
	i := slices.Index(m.files(), file)
	if i < 0 {
		return "", false
	}
	return fmt.Sprintf("text%d", i+1), true
}

// listings are the texts with numbered lines, and in the margin the findings that point there.
func (m *memo) listings() []document.Block {
	var body []document.Block
	for _, name := range m.files() {
		id, _ := m.listing(name)
		all := split(m.File.Texts[name])
		var points []spot
		notes := map[int][]*finding.Finding{}
		for _, x := range append(m.of(finding.Fail, finding.Refer, finding.Unknown), m.waived()...) {
			if x.Place.File != name {
				continue
			}
			if x.Outcome != finding.Unknown {
				points = append(points, spot{x.Place, toneOf(x)})
			}
			notes[x.Place.Line] = append(notes[x.Place.Line], x)
		}
		marks := marked(all, name, points)
		listing := document.Listing{ID: id, Name: path.Base(name)}
		for n, l := range all {
			listing.Lines = append(listing.Lines, document.Line{Text: inlines(l.text, marks[n]), Notes: m.links(notes[n+1])})
		}
		if len(listing.Lines) > 0 {
			body = append(body, listing)
		}
	}
	if len(body) == 0 {
		body = []document.Block{para("The text is not at hand.")}
	}
	return body
}
