package report

import (
	"encoding/json"
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
	if err := json.NewDecoder(r).Decode(&d); err != nil {
		return nil, fmt.Errorf("read run: %w", err)
	}
	if d.Run.Version != finding.FormatVersion {
		return nil, fmt.Errorf("read run: it has version %d; this program reads version %d", d.Run.Version, finding.FormatVersion)
	}
	return &d, nil
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
