package finding

import "slices"

// A Waiver is a recorded decision to live with one finding, as it was written. What it does is decided after the
// evaluation, and stands in the findings.
type Waiver struct {
	Address   string `json:"address"`            // of its block
	Proposal  string `json:"proposal,omitempty"` // name of the proposal, where it stands in a file of waivers
	Rule      string `json:"rule,omitempty"`
	Subject   string `json:"subject,omitempty"` // address of the block concerned; proposal when none is stated
	Reason    string `json:"reason,omitempty"`
	By        string `json:"by,omitempty"`
	Authority string `json:"authority,omitempty"`
	Created   string `json:"created,omitempty"`
	Expires   string `json:"expires,omitempty"`
	Words     string `json:"words,omitempty"`
	Place     Range  `json:"place"`
}

// Waived says that a finding is lived with: why, who decided it, and until when. A waived finding keeps its outcome,
// is counted apart, and does not count at the gate.
type Waived struct {
	Reason    string `json:"reason"`
	By        string `json:"by"`
	Authority string `json:"authority"`
	Created   string `json:"created"`
	Expires   string `json:"expires"` // the last day on which it holds
	Where     Range  `json:"where"`
}

// States of a finding, where a run is compared with an earlier one.
const (
	New        = "new"
	Persisting = "persisting"
)

// Open reports whether a reader has something to do about the finding: it fails, is undecided or is for counsel, and
// nobody has waived it.
func (x *Finding) Open() bool { return x.Waived == nil && x.Outcome.Open() }

// Open holds for the outcomes that are not settled: fail, refer and unknown.
func (o Outcome) Open() bool { return slices.Contains([]Outcome{Fail, Refer, Unknown}, o) }
