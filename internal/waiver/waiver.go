// Package waiver decides what recorded decisions to live with findings do: which hold, and what is wrong with the
// others. It works on findings, after the evaluation, so that what the law says stays a matter of text and law alone.
package waiver

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"checker/internal/finding"
)

// Terms say what a waiver may do.
type Terms struct {
	Today       string // ISO date on which waivers are judged
	Inline      bool   // waivers in proposals hold
	LongestDays int
	Enforcement func(rule string) finding.Enforcement
	Rules       []string // that there are
}

// A Book holds the waivers of files, and judges all waivers of a run.
type Book struct {
	terms     Terms
	records   []*record
	texts     map[string][]byte // of the files, by name
	judgments []Judgment
}

// record is a waiver of a file, and whether its proposal came by.
type record struct {
	finding.Waiver
	met bool
}

// NewBook returns a book without records.
func NewBook(t Terms) *Book { return &Book{terms: t, texts: map[string][]byte{}} }

// A State says what became of a waiver. The zero State is invalid.
type State int

// States, the good one first.
const (
	Holds State = iota + 1
	Expired
	Unused
	Lapsed
	Forbidden
	Invalid
)

var stateNames = []string{"", "holds", "expired", "unused", "lapsed", "forbidden", "invalid"}

func (s State) String() string { return stateNames[s] }

// rule is the checker's own rule that a waiver in this state does not meet.
func (s State) rule() string {
	return []string{"", "", finding.WaiverExpired, finding.WaiverUnused, finding.WaiverLapsed, finding.WaiverForbidden, finding.WaiverInvalid}[s]
}

// A Judgment is what became of one waiver in a run.
type Judgment struct {
	Waiver finding.Waiver
	File   string // the proposal's, as it was named
	State  State
	Says   string // what is wrong, or what it waives
	Cure   string
}

// Judgments lists what became of the waivers of the proposals so far, in their order.
func (b *Book) Judgments() []Judgment { return b.judgments }

// Astray lists the waivers of files whose proposal did not come by.
func (b *Book) Astray() []finding.Waiver {
	var list []finding.Waiver
	for _, r := range b.records {
		if !r.met {
			list = append(list, r.Waiver)
		}
	}
	return list
}

// Refuses says why a waiver would not hold, whatever it waives.
func (b *Book) Refuses(w finding.Waiver, inline bool) error {
	j, wrong := b.invalid(w, nil)
	if !wrong {
		j, wrong = b.forbidden(w, inline)
	}
	if !wrong && w.Expires < b.terms.Today {
		j, wrong = Judgment{Says: "It expired on " + longDate(w.Expires) + "."}, true
	}
	if !wrong {
		return nil
	}
	return errors.New(strings.TrimSpace("no such waiver would hold: " + lower(j.Says) + " " + j.Cure))
}

// Words is the digest by which a waiver holds on to a finding: it changes with the words that the finding rests on, and
// with the outcome. One on the measure that rests on no words is held by all that the measure states.
func Words(x *finding.Finding) string { return words(x.Identity, x.Whole, x.Outcome) }

func words(identity, whole string, o finding.Outcome) string {
	text := "1 " + identity + " " + o.String()
	if whole != "" {
		text += " " + whole
	}
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:6])
}

// MayWaive reports whether a waiver could hold for the finding at all: it is not settled, and the rule did not break.
func MayWaive(x *finding.Finding) bool { return x.Outcome.Open() && x.Error == "" }

// days counts from one ISO date to another.
func days(from, to string) int {
	a, _ := time.Parse(time.DateOnly, from) // dates are checked where they are read
	b, _ := time.Parse(time.DateOnly, to)
	return int(b.Sub(a).Hours() / 24)
}

func longDate(iso string) string {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return day.Format("2 January 2006")
}
