package change

import (
	"cmp"
	"slices"

	"checker/internal/finding"
)

// DiffVersion is the version of the JSON form of a Diff. It changes when a reader would break.
const DiffVersion = 1

// A Diff says what changed in law from one set of proposals to another.
type Diff struct {
	Version int      `json:"version"`
	Tool    string   `json:"tool"`
	Old     string   `json:"old"` // as it was asked for
	New     string   `json:"new"`
	AsOf    string   `json:"as_of,omitempty"` // where the command line sets the day for all
	Files   []File   `json:"files"`           // that are not the same
	Same    int      `json:"same"`            // files that are the same on both sides
	Sum     Counts   `json:"sum"`
	Exit    int      `json:"exit"`
	Why     string   `json:"why"`
	Notice  []string `json:"notice"` // what an automated check is, and what it does not examine
}

// Counts sum the files up.
type Counts struct {
	Opened     int `json:"opened"`
	Worse      int `json:"worse"`
	Cured      int `json:"cured"`
	Better     int `json:"better"`
	Persisting int `json:"persisting"`
	Facts      int `json:"facts"`
	Unread     int `json:"unread"`
}

// A File is one proposal on both sides, or on one.
type File struct {
	Old        string   `json:"old,omitempty"` // path; none for a proposal that is new
	New        string   `json:"new,omitempty"` // path; none for one that is gone
	Title      string   `json:"title,omitempty"`
	Findings   []Moved  `json:"findings"` // what is not as it was, worst first, then what is cured
	Persisting int      `json:"persisting"`
	Facts      []Fact   `json:"facts"`
	WordsOnly  bool     `json:"words_only,omitempty"` // the text changed, and no fact
	NoEffect   bool     `json:"no_effect,omitempty"`  // something changed, and no finding with it
	Unread     []string `json:"unread,omitempty"`     // why a side was not read, not understood, or not checked
}

// Ways in which a finding moves.
const (
	Opened = "opened"
	Worse  = "worse"
	Better = "better"
	Cured  = "cured"
)

// A Moved finding is not what it was.
type Moved struct {
	How     string           `json:"how"` // opened, worse, better or cured
	Rule    string           `json:"rule"`
	Subject string           `json:"subject"`
	About   string           `json:"about"`
	Was     string           `json:"was,omitempty"` // outcome, or waived; none where the rule did not look at such a subject
	Now     string           `json:"now,omitempty"`
	WasOf   finding.Severity `json:"was_severity,omitempty"`
	NowOf   finding.Severity `json:"now_severity,omitempty"`
	Says    string           `json:"says,omitempty"`
	Place   finding.Range    `json:"place"` // in the new text; of what is cured, in the old one
	AtGate  bool             `json:"at_gate,omitempty"`
}

// A Fact is one that is not stated as it was. An element of a list is the one that it was wherever it stands now.
type Fact struct {
	Address   string `json:"address"`               // in the new text; of what is gone with its element, in the old one
	Was       string `json:"was_address,omitempty"` // where it stood, when an element of a list stands elsewhere now
	Gone      bool   `json:"gone,omitempty"`        // with its element
	Old       any    `json:"old,omitempty"`         // none where it was not stated
	New       any    `json:"new,omitempty"`
	WasSilent bool   `json:"was_silent,omitempty"` // the measure was said to be silent on it
	Silent    bool   `json:"silent,omitempty"`
}

// A Side is one proposal as it was found.
type Side struct {
	Result *finding.File
	Facts  map[string]any  // what is stated, by address
	Silent map[string]bool // on which the measure is silent
}

// Compare says what changed from one side to the other; nil stands for a proposal that is not there.
func Compare(old, now *Side) File {
	f := File{Findings: []Moved{}, Facts: []Fact{}}
	var before, after []finding.Finding
	if old != nil {
		f.Old, before = old.Result.Path, old.Result.Findings
		f.about(old)
	}
	if now != nil {
		f.New, after = now.Result.Path, now.Result.Findings
		f.about(now)
	}
	if len(f.Unread) > 0 {
		f.Unread = slices.Compact(f.Unread) // both sides may have one path, and one fault
		return f
	}
	f.findings(before, after)
	f.Facts = facts(old, now)
	both := old != nil && now != nil
	f.WordsOnly = both && len(f.Facts) == 0
	f.NoEffect = both && len(f.Findings) == 0
	return f
}

// about notes what the file is called, and why it tells nothing.
func (f *File) about(s *Side) {
	r := s.Result
	if r.Proposal != nil {
		f.Title = r.Proposal.Title
	}
	switch {
	case r.Broken != "":
		f.Unread = append(f.Unread, r.Path+": "+r.Broken)
	case r.Proposal == nil && len(r.Diagnostics) > 0:
		d := slices.MinFunc(r.Diagnostics, func(a, b finding.Diagnostic) int { return cmp.Compare(a.Severity, b.Severity) }) // errors first
		f.Unread = append(f.Unread, r.Path+": "+d.Summary+": "+d.Detail)
	}
	for i := range r.Findings {
		if x := &r.Findings[i]; x.Error != "" {
			f.Unread = append(f.Unread, r.Path+": the rule "+x.Rule+" broke: "+x.Error)
		}
	}
}

// findings pairs the findings of both sides: by identity, then by rule and subject.
func (f *File) findings(before, after []finding.Finding) {
	taken := make([]bool, len(before))
	partner := make([]*finding.Finding, len(after))
	pair := func(same func(a, b *finding.Finding) bool) {
		for i := range after {
			for k := range before {
				if partner[i] == nil && !taken[k] && same(&before[k], &after[i]) {
					taken[k], partner[i] = true, &before[k]
				}
			}
		}
	}
	pair(func(a, b *finding.Finding) bool { return a.Identity == b.Identity && a.Rule == b.Rule })
	pair(func(a, b *finding.Finding) bool { return a.Rule == b.Rule && a.Subject == b.Subject })
	for i := range after {
		f.moved(partner[i], &after[i])
	}
	for k := range before {
		if !taken[k] {
			f.moved(&before[k], nil)
		}
	}
	slices.SortStableFunc(f.Findings, func(a, b Moved) int { return cmp.Compare(rank(a.How), rank(b.How)) })
}

func rank(how string) int { return slices.Index([]string{Opened, Worse, Better, Cured}, how) }

// moved files a finding under what became of it.
func (f *File) moved(was, now *finding.Finding) {
	m := Moved{}
	for _, x := range []*finding.Finding{was, now} {
		if x != nil {
			m.Rule, m.Subject, m.About, m.Says, m.Place = x.Rule, x.Subject, x.About, cmp.Or(x.Message, x.Because), x.Place
		}
	}
	open := func(x *finding.Finding) bool { return x != nil && x.Open() }
	if was != nil {
		m.Was, m.WasOf = state(was), was.Severity
	}
	if now != nil {
		m.Now, m.NowOf, m.AtGate = state(now), now.Severity, now.AtGate()
	}
	switch {
	case !open(was) && !open(now):
		return
	case !open(was):
		m.How = Opened
	case !open(now):
		m.How = Cured
		m.Place, m.Says = was.Place, cmp.Or(was.Message, was.Because)
	case now.Outcome < was.Outcome || now.Outcome == was.Outcome && now.Severity > was.Severity:
		m.How = Worse
	case now.Outcome != was.Outcome || now.Severity != was.Severity:
		m.How = Better
	default:
		f.Persisting++
		return
	}
	f.Findings = append(f.Findings, m)
}

func state(x *finding.Finding) string {
	if x.Waived != nil {
		return "waived"
	}
	return x.Outcome.String()
}

// Close sums up, and decides the exit code for a gate at that severity: by what opened or is worse.
func (d *Diff) Close(gate finding.Severity) {
	failed, undecided := false, false
	for i := range d.Files {
		f := &d.Files[i]
		d.Sum.Persisting += f.Persisting
		d.Sum.Facts += len(f.Facts)
		if len(f.Unread) > 0 {
			d.Sum.Unread++
		}
		for _, m := range f.Findings {
			*map[string]*int{Opened: &d.Sum.Opened, Worse: &d.Sum.Worse, Better: &d.Sum.Better, Cured: &d.Sum.Cured}[m.How]++
			if (m.How == Opened || m.How == Worse) && m.AtGate && m.NowOf >= gate {
				failed = failed || m.Now == finding.Fail.String()
				undecided = undecided || m.Now != finding.Fail.String()
			}
		}
	}
	switch {
	case d.Sum.Unread > 0:
		d.Exit, d.Why = finding.ExitUnread, "a file could not be read, understood or checked"
	case len(d.Files) == 0 && d.Same == 0:
		d.Exit, d.Why = finding.ExitNotChecked, "there is no proposal on either side"
	case failed:
		d.Exit, d.Why = finding.ExitFailed, "a failure opened at the gate"
	case undecided:
		d.Exit, d.Why = finding.ExitUndecided, "something at the gate became undecided"
	default:
		d.Exit, d.Why = finding.ExitClean, "nothing at the gate opened or got worse"
	}
}
