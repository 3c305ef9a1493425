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

// TakesEncoded reports whether the writer of a format takes results in their encoded form, so that nobody has to
// decode them.
func TakesEncoded(format string) bool { return format == "json" }

// defaultWidth reads well, and fits beside an editor.
const defaultWidth = 100

// Style says how a rendering for people looks, and how files are called for readers that know them by the repository.
type Style struct {
	Color    bool
	Width    int                      // columns; 0 means defaultWidth
	FromRoot func(path string) string // a path, as people named it, from the root of the repository; nil leaves it
}

type constructor func(io.Writer, finding.Reference, Style) Writer

var formats = map[string]constructor{
	"text":       func(w io.Writer, ref finding.Reference, s Style) Writer { return newText(w, ref, s) },
	"compact":    func(w io.Writer, _ finding.Reference, _ Style) Writer { return listing{&compact{w: w}} },
	"json":       func(w io.Writer, ref finding.Reference, _ Style) Writer { return newJSON(w, ref) },
	"sarif":      func(w io.Writer, ref finding.Reference, s Style) Writer { return listing{newSarif(w, ref, s)} },
	"junit":      func(w io.Writer, ref finding.Reference, _ Style) Writer { return newJUnit(w, ref) },
	"github":     func(w io.Writer, ref finding.Reference, s Style) Writer { return listing{newGithub(w, ref, s)} },
	"gitlab":     func(w io.Writer, ref finding.Reference, s Style) Writer { return listing{newGitlab(w, ref, s)} },
	"rdjson":     func(w io.Writer, ref finding.Reference, _ Style) Writer { return listing{newRdjson(w, ref, false)} },
	"rdjsonl":    func(w io.Writer, ref finding.Reference, _ Style) Writer { return listing{newRdjson(w, ref, true)} },
	"checkstyle": func(w io.Writer, ref finding.Reference, _ Style) Writer { return listing{newCheckstyle(w, ref)} },
	"tap":        func(w io.Writer, ref finding.Reference, _ Style) Writer { return newTap(w, ref) },
	"csv":        func(w io.Writer, ref finding.Reference, _ Style) Writer { return listing{newCSV(w, ref)} },
	"markdown":   func(w io.Writer, ref finding.Reference, _ Style) Writer { return newSummary(w, ref) },
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

// All renders a run in several formats at once.
func All(writers ...Writer) Writer { return all(writers) }

type all []Writer

func (a all) Header(h finding.Header) error {
	return a.each(func(w Writer) error { return w.Header(h) })
}

func (a all) File(f *finding.File) error {
	return a.each(func(w Writer) error { return w.File(f) })
}

func (a all) End(t *finding.Totals, libraries []finding.Library) error {
	return a.each(func(w Writer) error { return w.End(t, libraries) })
}

func (a all) each(do func(Writer) error) error {
	for _, w := range a {
		if err := do(w); err != nil {
			return err
		}
	}
	return nil
}
