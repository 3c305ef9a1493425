// Package report renders a run, one file for each format. A rendering decides nothing.
package report

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"checker/internal/finding"
)

// A Writer renders a run as it comes: the header once, then the files in order, then the end.
type Writer interface {
	Header(finding.Header) error
	File(*finding.File) error
	End(*finding.Totals, []finding.Library) error
}

// defaultWidth reads well, and fits beside an editor.
const defaultWidth = 100

// Style says how a rendering for people looks.
type Style struct {
	Color bool
	Width int // columns; 0 means defaultWidth
}

type constructor func(io.Writer, finding.Reference, Style) Writer

var formats = map[string]constructor{
	"text":    func(w io.Writer, ref finding.Reference, s Style) Writer { return newText(w, ref, s) },
	"compact": func(w io.Writer, ref finding.Reference, _ Style) Writer { return &compact{w: w, ref: ref} },
	"json":    func(w io.Writer, ref finding.Reference, _ Style) Writer { return newJSON(w, ref) },
}

// Formats lists the names of formats, sorted.
func Formats() []string { return slices.Sorted(maps.Keys(formats)) }

// New returns the writer of a format.
func New(format string, w io.Writer, ref finding.Reference, style Style) (Writer, error) {
	make, ok := formats[format]
	if !ok {
		return nil, fmt.Errorf("unknown format %q, want one of %s", format, strings.Join(Formats(), ", "))
	}
	if style.Width <= 0 {
		style.Width = defaultWidth
	}
	return make(w, ref, style), nil
}
