// Package finding is what the law says about a proposal, as plain data: outcomes, severities, findings,
// authorities, identity and order. The JSON forms are the documented run.
package finding

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Severity says how much a breach matters. The zero Severity is invalid.
type Severity int

// Severities, from the least.
const (
	Info     Severity = iota + 1 // reported only
	Advisory                     // good practice, or a norm that nobody enforces
	Major                        // serious litigation or failure risk
	Blocking                     // the measure cannot reach the ballot, or the clause cannot operate
)

var severityNames = []string{"", "info", "advisory", "major", "blocking"}

// ParseSeverity is the only way text becomes a Severity.
func ParseSeverity(s string) (Severity, error) {
	i := slices.Index(severityNames, s)
	if i < 1 {
		return 0, fmt.Errorf("unknown severity %q, want one of %s", s, strings.Join(severityNames[1:], ", "))
	}
	return Severity(i), nil
}

func (s Severity) String() string { return severityNames[s] }

// MarshalText makes a Severity its name in JSON.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *Severity) UnmarshalText(text []byte) (err error) {
	*s, err = ParseSeverity(string(text))
	return err
}

// An Outcome is the answer of one rule about one subject. The zero Outcome is invalid.
type Outcome int

// Outcomes, in the order of reports.
const (
	Fail          Outcome = iota + 1 // the facts are there, and the law is not met
	Refer                            // the facts are there, and the law leaves it to judgement
	Unknown                          // a fact or the law of the day is missing, or the rule broke
	Pass                             // the facts are there, and the law is met
	NotApplicable                    // the rule governs nothing here, or was not law on the day
)

var outcomeNames = []string{"", "fail", "refer", "unknown", "pass", "not_applicable"}

// ParseOutcome is the only way text becomes an Outcome.
func ParseOutcome(s string) (Outcome, error) {
	i := slices.Index(outcomeNames, s)
	if i < 1 {
		return 0, fmt.Errorf("unknown outcome %q, want one of %s", s, strings.Join(outcomeNames[1:], ", "))
	}
	return Outcome(i), nil
}

func (o Outcome) String() string { return outcomeNames[o] }

// MarshalText makes an Outcome its name in JSON.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a name.
func (o *Outcome) UnmarshalText(text []byte) (err error) {
	*o, err = ParseOutcome(string(text))
	return err
}

// A Finding is what one rule says about one subject of a proposal.
type Finding struct {
	Identity string      `json:"identity"`        // stable while the rule, the block's address and the words are: a waiver and a baseline hold on to it
	Whole    string      `json:"whole,omitempty"` // digest of all that the measure states, where an open outcome rests on none of its words: a waiver holds on to it, too
	Rule     string      `json:"rule"`
	Severity Severity    `json:"severity"`
	Outcome  Outcome     `json:"outcome"`
	Because  string      `json:"because,omitempty"` // why unknown or not applicable
	Subject  string      `json:"subject"`           // address
	About    string      `json:"about"`             // the subject as people call it
	Message  string      `json:"message,omitempty"`
	Place    Range       `json:"place"`
	Facts    []Fact      `json:"facts,omitempty"`   // what the outcome rests on; the first is where it points
	Missing  []Missing   `json:"missing,omitempty"` // what would have to be stated
	Lean     string      `json:"lean,omitempty"`    // breach, open or no_breach
	LeanBy   string      `json:"lean_by,omitempty"` // the closest authority
	Factors  []Factor    `json:"factors,omitempty"`
	Values   Values      `json:"values,omitempty"` // what the verdict computed
	Law      []Citing    `json:"law,omitempty"`
	Cure     string      `json:"cure,omitempty"`
	Tried    *Cure       `json:"tried,omitempty"`       // the edits that the rule proposes, and what they do
	Error    string      `json:"error,omitempty"`       // the rule broke
	Waived   *Waived     `json:"waived,omitempty"`      // somebody decided to live with it
	Enforced Enforcement `json:"enforcement,omitempty"` // advisory, override or absolute, where a setting says so
	State    string      `json:"state,omitempty"`       // new or persisting, where the run is compared with an earlier one
}

// A Fact is an address that the outcome rests on, and where it stands.
type Fact struct {
	Address string  `json:"address"`
	Place   Range   `json:"place"`
	Origins []Range `json:"origins,omitempty"` // locals that feed it
	Words   string  `json:"words,omitempty"`
}

// Missing is a fact that nobody stated, and the question that stating it answers.
type Missing struct {
	Block  string `json:"block"` // address of the block
	Fact   string `json:"fact"`
	Asks   string `json:"asks"`
	Insert Range  `json:"insert"`           // where it would stand
	Absent bool   `json:"absent,omitempty"` // the file has no such block
}

// A Factor is a consideration for counsel: which way it points on these facts, and who says so.
type Factor struct {
	Points    string `json:"points"` // breach or no_breach
	Address   string `json:"address,omitempty"`
	Place     *Range `json:"place,omitempty"`
	Authority string `json:"authority"`
	Citation  string `json:"citation"`
	Says      string `json:"says"`
}

// A Cure is what a rule proposes to change, tried on the proposal's own text. It holds when the rule is met then, or
// governs nothing any more, and nothing else gets worse; else it is partial, and Opens says what it opens.
type Cure struct {
	Edits []Edit   `json:"edits"`
	Holds bool     `json:"holds"`
	Meets bool     `json:"meets,omitempty"` // the rule is met then
	Drops bool     `json:"drops,omitempty"` // the rule governs nothing any more: a clause was dropped
	Opens []string `json:"opens,omitempty"` // "rule on subject: outcome"
	Error string   `json:"error,omitempty"` // the edits cannot be made, or the text is not understood then
	Text  string   `json:"text,omitempty"`  // the whole text as edited
}

// An Edit is a change to the proposal's text, as a drafter would type it.
type Edit struct {
	Op      string `json:"op"` // set, remove or add
	At      string `json:"at"`
	HCL     string `json:"hcl,omitempty"`
	Because string `json:"because,omitempty"`
	Place   Range  `json:"place"`
}

// A Range is a place in a text: lines and columns from 1, columns in characters as people see them, the end
// exclusive; bytes from 0.
type Range struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	Byte      int    `json:"byte"`
	EndByte   int    `json:"end_byte"`
}

// An Authority is law, or a document about it, with how far it was checked.
type Authority struct {
	ID           string `json:"id"`
	Jurisdiction string `json:"jurisdiction"`
	Bluebook     string `json:"bluebook"`
	California   string `json:"california"`
	Kind         string `json:"kind"`
	Key          string `json:"key,omitempty"`
	Weight       string `json:"weight"`
	WeightNote   string `json:"weight_note,omitempty"`
	Says         string `json:"says"`
	Quote        string `json:"quote,omitempty"`
	Pinpoint     string `json:"pinpoint,omitempty"`
	Verification string `json:"verification"`
	ReadIn       string `json:"read_in"`
	Support      string `json:"support"`
	From         string `json:"from,omitempty"`
	Began        string `json:"began,omitempty"`
	To           string `json:"to,omitempty"`
	TextOf       string `json:"text_of,omitempty"`
	Amended      string `json:"amended,omitempty"`
	URL          string `json:"url,omitempty"`
	URLOpened    bool   `json:"url_opened,omitempty"`
	Note         string `json:"note,omitempty"`
}

// Citing names an authority in the role that it plays for a rule.
type Citing struct {
	Role      string `json:"role"` // basis, supports, contrary or see
	Authority string `json:"authority"`
}

// Sort is the one order of findings: worst first, then in the order of the file, then by rule.
func Sort(findings []Finding) {
	order := make([]int, len(findings)) // findings are large: each is moved once
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(findings[i].compare(&findings[j]), cmp.Compare(i, j)) })
	arrange(findings, order)
}

func (f *Finding) compare(g *Finding) int {
	switch {
	case f.Outcome != g.Outcome:
		return cmp.Compare(f.Outcome, g.Outcome)
	case f.Severity != g.Severity:
		return cmp.Compare(g.Severity, f.Severity)
	case f.Place.Byte != g.Place.Byte:
		return cmp.Compare(f.Place.Byte, g.Place.Byte)
	case f.Rule != g.Rule:
		return cmp.Compare(f.Rule, g.Rule)
	}
	return cmp.Compare(f.Subject, g.Subject)
}

// arrange moves findings[order[i]] to i, one circle of places after the other. It uses up the order.
func arrange(findings []Finding, order []int) {
	for i := range order {
		first, to := findings[i], i
		for from := order[to]; from != i; from = order[to] {
			findings[to] = findings[from]
			order[to] = to
			to = from
		}
		findings[to] = first
		order[to] = to
	}
}
