package change

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"checker/internal/finding"
)

// baselineVersion is the version of a baseline's form. It changes when a reader would break.
const baselineVersion = 1

// A Baseline lists what is known about some proposals, so that a gate looks at what is new.
type Baseline struct {
	Version  int             `json:"version"`
	Tool     string          `json:"tool"`            // what made it
	AsOf     string          `json:"as_of,omitempty"` // where the command line set the day for all
	Findings []finding.Known `json:"findings"`
}

// Write writes one finding in each line, in order, so that a change to a baseline reads well where changes are reviewed.
func (b *Baseline) Write(w io.Writer) error {
	Sort(b.Findings)
	var out bytes.Buffer
	head, err := json.Marshal(Baseline{Version: baselineVersion, Tool: b.Tool, AsOf: b.AsOf, Findings: []finding.Known{}})
	if err != nil {
		return err
	}
	out.Write(bytes.TrimSuffix(head, []byte("]}")))
	for i := range b.Findings {
		line, err := json.Marshal(&b.Findings[i])
		if err != nil {
			return err
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
		out.Write(line)
	}
	out.WriteString("\n]}\n")
	_, err = w.Write(out.Bytes())
	return err
}

// ReadBaseline reads what Write wrote.
func ReadBaseline(src []byte) (*Baseline, error) {
	var b Baseline
	d := json.NewDecoder(bytes.NewReader(src))
	if err := d.Decode(&b); err != nil {
		return nil, fmt.Errorf("it is no baseline: %w", err)
	}
	if b.Version != baselineVersion || b.Findings == nil {
		return nil, fmt.Errorf("it is a baseline of version %d, and this program reads version %d", b.Version, baselineVersion)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("it is no baseline: something follows its end")
	}
	for i := range b.Findings {
		if k := &b.Findings[i]; k.Identity == "" || k.Outcome == 0 || k.Severity == 0 {
			return nil, fmt.Errorf("finding %d of the baseline has no identity, outcome or severity", i+1)
		}
	}
	return &b, nil
}
