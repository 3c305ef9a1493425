package finding

// A Known finding is what is kept of one that somebody knows already: what a baseline lists, and what is gone since.
type Known struct {
	Identity string   `json:"identity"` // of the finding
	Rule     string   `json:"rule"`
	Outcome  Outcome  `json:"outcome"`
	Severity Severity `json:"severity"`       // of the finding
	Subject  string   `json:"subject"`        // address
	Path     string   `json:"path"`           // where it stood; its identity does not depend on it
	Says     string   `json:"says,omitempty"` // for people who read the list
}

// KnownOf is what a baseline keeps of a finding.
func KnownOf(path string, x *Finding) Known {
	says := x.Message
	if says == "" {
		says = x.Because
	}
	return Known{Identity: x.Identity, Rule: x.Rule, Outcome: x.Outcome, Severity: x.Severity, Subject: x.Subject, Path: path, Says: says}
}

// Worse reports whether a finding is worse than when it became known: it fails where it was undecided or for counsel,
// is for counsel where it was undecided, or weighs more.
func (k *Known) Worse(x *Finding) bool { return x.Outcome < k.Outcome || x.Severity > k.Severity }

// A Comparison says how a run differs from what was known. Findings that are known do not count at the gate.
type Comparison struct {
	With       string  `json:"with"`               // the baseline's file, or the revision
	New        int     `json:"new"`                // open findings that were not known, or are worse than they were
	Persisting int     `json:"persisting"`         // open findings that are known
	LeftOut    bool    `json:"left_out,omitempty"` // the persisting ones are not in the run
	Cured      []Known `json:"cured"`              // known, and found no more
	Unsure     int     `json:"unsure,omitempty"`   // known, in files that could not be checked
}

// Known reports whether an open finding was known before. What a rule that is absolute says counts all the same.
func (x *Finding) Known() bool { return x.Open() && x.State == Persisting && x.Enforced != Absolute }

// AtGate reports whether a finding counts at the gate: it is open and not known before, and its rule is more than
// reported.
func (x *Finding) AtGate() bool { return x.Open() && !x.Known() && x.Enforced != Report }
