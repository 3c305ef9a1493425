package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"checker/internal/finding"
)

// A Document is a run in its JSON form: one document, with what the findings name once.
type Document struct {
	Run         finding.Header               `json:"run"`
	Files       []finding.File               `json:"files"`       // in the order of paths
	Rules       map[string]finding.RuleInfo  `json:"rules"`       // the rules that findings name, by id
	Authorities map[string]finding.Authority `json:"authorities"` // the authorities that findings and `later` name, by id
	Libraries   []finding.Library            `json:"libraries"`   // the law that was asked, by jurisdiction
	Totals      finding.Totals               `json:"totals"`
}

// ReadDocument reads a saved run, so that it can be rendered again.
func ReadDocument(r io.Reader) (*Document, error) {
	var d Document
	decoder := json.NewDecoder(r)
	if err := decoder.Decode(&d); errors.Is(err, io.EOF) {
		return nil, errors.New("read run: it is empty")
	} else if err != nil {
		return nil, fmt.Errorf("read run: it is no JSON run: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("read run: there is more than one document")
	}
	if d.Run.Version != finding.FormatVersion {
		return nil, fmt.Errorf("read run: it has version %d; this program reads version %d", d.Run.Version, finding.FormatVersion)
	}
	if err := d.whole(); err != nil {
		return nil, fmt.Errorf("read run: %w", err)
	}
	return &d, nil
}

// whole looks for what a run of this program always has. A finding without an outcome would be one that nobody sees.
func (d *Document) whole() error {
	if d.Run.FailOn == 0 || d.Totals.Why == "" {
		return errors.New("it has no end: `checker check --format json` writes one when it is done")
	}
	if d.Totals.Files != len(d.Files) {
		return fmt.Errorf("it counts %d files and has %d", d.Totals.Files, len(d.Files))
	}
	for _, f := range d.Files {
		for _, x := range f.Findings {
			if x.Outcome == 0 || x.Severity == 0 || x.Rule == "" {
				return fmt.Errorf("a finding of %s has no rule, outcome or severity", f.Path)
			}
		}
	}
	return nil
}

// Rule looks a rule up in the run.
func (d *Document) Rule(id string) (finding.RuleInfo, bool) {
	r, ok := d.Rules[id]
	return r, ok
}

// Authority looks an authority up in the run.
func (d *Document) Authority(id string) (finding.Authority, bool) {
	a, ok := d.Authorities[id]
	return a, ok
}

// Write renders the run.
func (d *Document) Write(w Writer) error {
	if err := w.Header(d.Run); err != nil {
		return err
	}
	for i := range d.Files {
		if err := w.File(&d.Files[i]); err != nil {
			return err
		}
	}
	return w.End(&d.Totals, d.Libraries)
}
