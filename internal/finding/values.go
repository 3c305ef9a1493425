package finding

import (
	"bytes"
	"encoding/json"
)

// Values are what a verdict computed. Numbers that are read stay as they are written, so that a run that is read and
// written again is the same.
type Values map[string]any

// UnmarshalJSON keeps numbers exact.
func (v *Values) UnmarshalJSON(src []byte) error {
	d := json.NewDecoder(bytes.NewReader(src))
	d.UseNumber()
	return d.Decode((*map[string]any)(v))
}
