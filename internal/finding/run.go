package finding

import "cmp"

// FormatVersion is the version of the run's JSON form. It changes when a reader would break.
const FormatVersion = 1

// A Header opens a run: what ran, and how.
type Header struct {
	Version  int      `json:"version"`         // FormatVersion
	Tool     string   `json:"tool"`            // name and version of the program
	AsOf     string   `json:"as_of,omitempty"` // where the command line sets the day for all
	FailOn   Severity `json:"fail_on"`
	Config   string   `json:"config,omitempty"`   // file of settings
	Policies []string `json:"policies,omitempty"` // folders of law beside the library
	Notice   []string `json:"notice"`             // what an automated check is, and what it does not examine
}

// A Library says which law was asked, for the proposals of one jurisdiction.
type Library struct {
	Jurisdiction  string   `json:"jurisdiction"`
	Jurisdictions []string `json:"jurisdictions"` // it and those above it
	Rules         int      `json:"rules"`
	Digest        string   `json:"digest"` // SHA-256 over the files that take part
}

// A RuleInfo is what a rule carries, once for the whole run.
type RuleInfo struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Severity    Severity `json:"severity"`
	DecidedBy   string   `json:"decided_by"` // facts, text or counsel
	Issues      []string `json:"issues,omitempty"`
}

// A Reference looks up what findings name.
type Reference interface {
	Rule(id string) (RuleInfo, bool)
	Authority(id string) (Authority, bool)
}

// A File is what was found about one input.
type File struct {
	Path         string       `json:"path"`
	Digest       string       `json:"digest,omitempty"` // SHA-256 of the bytes read
	Proposal     *Proposal    `json:"proposal,omitempty"`
	Diagnostics  []Diagnostic `json:"diagnostics,omitempty"` // the text was not understood
	Findings     []Finding    `json:"findings,omitempty"`
	Since        []string     `json:"since,omitempty"`   // authorities that began after the proposal's own day, up to the day that was asked
	Later        []string     `json:"later,omitempty"`   // authorities that begin after the law's day, up to the last election
	Waivers      []Waiver     `json:"waivers,omitempty"` // that the file states, whether they hold or not
	Broken       string       `json:"broken,omitempty"`  // the input could not be read, or the tool broke on it
	ToolFault    bool         `json:"tool_fault,omitempty"`
	NotConcluded bool         `json:"not_concluded,omitempty"` // no rule reached pass, fail or refer
	LeftOut      int          `json:"left_out,omitempty"`      // open findings that are known from the revision that the run is compared with, and not in the list
	Skipped      bool         `json:"skipped,omitempty"`       // nothing to read: see the diagnostic

	// Texts are the texts that ranges point into, by name. They are not part of the JSON form.
	Texts map[string][]byte `json:"-"`
	// Encoded is the whole result; where it is set, nothing above is but for the path. Only who asks for it gets it.
	Encoded *Encoded `json:"-"`
}

// A Proposal identifies the measure in a run.
type Proposal struct {
	Name         string `json:"name"`
	Title        string `json:"title"`
	Jurisdiction string `json:"jurisdiction"`
	Place        string `json:"jurisdiction_name"`
	Instrument   string `json:"instrument,omitempty"`
	Kind         string `json:"instrument_title,omitempty"`
	AsOf         string `json:"as_of"`
	LawUpTo      string `json:"law_up_to,omitempty"`
	KnownFrom    string `json:"known_from,omitempty"`
}

// A Diagnostic says what in a text was not understood.
type Diagnostic struct {
	Severity string `json:"severity"` // error or warning
	Summary  string `json:"summary"`
	Detail   string `json:"detail,omitempty"`
	Place    *Range `json:"place,omitempty"`
	In       string `json:"in,omitempty"` // the block around it
}

// Totals close a run.
type Totals struct {
	Files         int            `json:"files"`
	Skipped       int            `json:"skipped,omitempty"`
	Ignored       int            `json:"ignored,omitempty"` // files that the settings leave out
	Unread        int            `json:"unread"`            // files not read or not understood
	Proposals     int            `json:"proposals"`         // evaluated
	Rules         int            `json:"rules"`             // rules asked of each proposal, at most
	Fail          int            `json:"fail"`              // this and the next five: rules of all proposals, each by its worst outcome that is not waived
	Refer         int            `json:"refer"`
	Unknown       int            `json:"unknown"`
	Pass          int            `json:"pass"`
	NotApplicable int            `json:"not_applicable"`
	Waived        int            `json:"waived,omitempty"` // rules that would fail, be for counsel or undecided, but for waivers
	Failed        map[string]int `json:"failed,omitempty"` // failures by severity
	Broken        int            `json:"broken"`           // rules that broke
	FactsToState  int            `json:"facts_to_state"`
	Today         string         `json:"today,omitempty"` // the day on which waivers were judged, where there are any
	Note          string         `json:"note,omitempty"`
	Compared      *Comparison    `json:"compared,omitempty"` // with a baseline or a revision
	Exit          int            `json:"exit"`
	Why           string         `json:"why"`

	faults, unconcluded int
	failing, undecided  map[string]int // findings by severity
}

// Exit codes: the highest problem wins.
const (
	ExitClean      = 0 // every proposal was evaluated, and nothing failed or is undecided at the gate
	ExitFailed     = 1
	ExitUndecided  = 2
	ExitUnread     = 3
	ExitNotChecked = 4
	ExitBroken     = 5
)

// Add counts one file.
func (t *Totals) Add(f *File) {
	if f.Encoded != nil {
		t.addSum(&f.Encoded.Sum)
		return
	}
	t.Files++
	switch {
	case f.Skipped:
		t.Skipped++
		return
	case f.ToolFault:
		t.faults++
		if f.Proposal == nil {
			return
		}
	case f.Broken != "" || f.Proposal == nil:
		t.Unread++
		return
	}
	t.Proposals++
	if f.NotConcluded {
		t.unconcluded++
	}
	missing := map[string]bool{}
	worst := make(map[string]*Finding, len(f.Findings)) // by rule
	for i := range f.Findings {
		x := &f.Findings[i]
		t.gate(x)
		if have, ok := worst[x.Rule]; !ok || worse(x, have) {
			worst[x.Rule] = x
		}
		if x.Waived != nil {
			continue
		}
		for _, m := range x.Missing {
			missing[m.Block+"."+m.Fact] = true
		}
	}
	for _, x := range worst {
		t.count(x)
	}
	t.Rules = max(t.Rules, len(worst))
	t.FactsToState += len(missing)
}

// worse orders the findings of one rule: open ones by outcome and severity, then waived ones, then settled ones.
func worse(a, b *Finding) bool {
	rank := func(x *Finding) int {
		switch {
		case x.Open():
			return int(x.Outcome)
		case x.Waived != nil:
			return int(Unknown) + 1
		}
		return int(x.Outcome) + 1
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.Severity, a.Severity)) < 0
}

// gate looks at each finding: a rule that fails on one subject may be undecided on another.
func (t *Totals) gate(x *Finding) {
	switch {
	case x.Error != "":
		t.Broken++
		t.undecided = bump(t.undecided, x.Severity)
	case !x.AtGate():
	case x.Outcome == Fail:
		t.failing = bump(t.failing, x.Severity)
	default:
		t.undecided = bump(t.undecided, x.Severity)
	}
}

// count counts a rule once, by its worst outcome, so that the counts add up to the rules.
func (t *Totals) count(x *Finding) {
	if x.Waived != nil {
		t.Waived++
		return
	}
	switch x.Outcome {
	case Fail:
		t.Fail++
		t.Failed = bump(t.Failed, x.Severity)
	case Refer:
		t.Refer++
	case Unknown:
		t.Unknown++
	case Pass:
		t.Pass++
	case NotApplicable:
		t.NotApplicable++
	}
}

func bump(counts map[string]int, s Severity) map[string]int {
	if counts == nil {
		counts = map[string]int{}
	}
	counts[s.String()]++
	return counts
}

// Close decides the exit code for a gate at that severity.
func (t *Totals) Close(gate Severity) {
	atGate := func(counts map[string]int) int {
		n := 0
		for s := gate; s <= Blocking; s++ {
			n += counts[s.String()]
		}
		return n
	}
	switch {
	case t.faults > 0 || t.Broken > 0:
		t.Exit, t.Why = ExitBroken, "a rule or the program broke"
	case t.Unread > 0:
		t.Exit, t.Why = ExitUnread, "a file could not be read or understood"
	case t.Proposals == 0 || t.unconcluded > 0:
		t.Exit, t.Why = ExitNotChecked, "a proposal was not checked, or there was none"
	case atGate(t.failing) > 0:
		t.Exit, t.Why = ExitFailed, "a rule failed at the gate"
	case atGate(t.undecided) > 0:
		t.Exit, t.Why = ExitUndecided, "something at the gate is undecided"
	default:
		t.Exit, t.Why = ExitClean, "nothing failed or is undecided at the gate"
	}
}
