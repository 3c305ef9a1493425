package report

import (
	"io"
	"strings"

	"checker/internal/finding"
)

// rdjson is reviewdog's diagnostic format: one document, or with lines one diagnostic on each line.
type rdjson struct {
	keeper
	ref   finding.Reference
	lines bool
	any   bool
}

type (
	rdDiagnostic struct {
		Message     string         `json:"message"`
		Location    rdLocation     `json:"location"`
		Severity    string         `json:"severity"`
		Source      rdSource       `json:"source"`
		Code        rdCode         `json:"code"`
		Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	}
	rdLocation struct {
		Path  string   `json:"path"`
		Range *rdRange `json:"range,omitempty"`
	}
	rdRange struct {
		Start rdPosition `json:"start"`
		End   rdPosition `json:"end"`
	}
	// rdPosition counts columns in bytes of UTF-8, from 1; the end is exclusive.
	rdPosition struct {
		Line   int `json:"line"`
		Column int `json:"column"`
	}
	rdSource struct {
		Name string `json:"name"`
	}
	rdCode struct {
		Value string `json:"value"`
		URL   string `json:"url,omitempty"`
	}
	rdSuggestion struct {
		Range rdRange `json:"range"`
		Text  string  `json:"text"`
	}
)

func newRdjson(w io.Writer, ref finding.Reference, lines bool) *rdjson {
	return &rdjson{keeper: keeper{w: w}, ref: ref, lines: lines}
}

func (j *rdjson) begin(finding.Header) error {
	if j.lines {
		return nil
	}
	j.put(`{"source":{"name":"checker"},"diagnostics":[`)
	return j.err
}

func (j *rdjson) result(r *result) error {
	d := rdDiagnostic{
		Message: r.heading(j.ref) + "\n" + strings.Join(r.paragraphs(j.ref), "\n"), Location: rdLocation{Path: r.place.File},
		Severity: map[level]string{note: "INFO", warning: "WARNING", fault: "ERROR"}[r.level()],
		Source:   rdSource{"checker"}, Code: rdCode{Value: r.rule, URL: link(r.finding, j.ref)},
	}
	if r.place.Line > 0 {
		at := rangeOf(spanOf(r.place, r.file.Texts, bytesOf))
		d.Location.Range = &at
	}
	if change, ok := replacementOf(r, bytesOf); ok && change.file == r.place.File {
		d.Suggestions = []rdSuggestion{{rangeOf(change.span), change.words}}
	}
	src, err := marshal(d)
	if err != nil {
		return err
	}
	switch {
	case j.lines:
		j.put(string(src), "\n")
		return j.err
	case j.any:
		j.put(",")
	}
	j.any = true
	j.put("\n", string(src))
	return j.err
}

func rangeOf(s span) rdRange {
	return rdRange{rdPosition{s.line, s.column}, rdPosition{s.endLine, s.endColumn}}
}

func (j *rdjson) end(*finding.Totals, []finding.Library) error {
	if j.lines {
		return nil
	}
	j.put("\n]}\n")
	return j.err
}
