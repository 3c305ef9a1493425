package report

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"checker/internal/finding"
)

// mostLines is how many lines of a text an excerpt in a run shows.
const mostLines = 5

// mostTitle is how many columns of a title are shown: measures have no shorter name.
const mostTitle = 300

// text is the rendering for people at a terminal.
type text struct {
	w      io.Writer
	ref    finding.Reference
	style  Style
	paint  painter
	files  int
	quoted map[string]bool // authorities whose words stand above, in this file
	err    error
}

func newText(w io.Writer, ref finding.Reference, style Style) *text {
	return &text{w: w, ref: ref, style: style, paint: painter(style.Color)}
}

func (t *text) Header(finding.Header) error { return nil }

func (t *text) printf(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintf(t.w, format, args...)
	}
}

// para prints a folded text.
func (t *text) para(s, first, rest string) { t.printf("%s\n", fold(s, t.style.Width, first, rest)) }

// File prints what was found about one file: what fails, then what to state, then what is for counsel, then the sum.
func (t *text) File(f *finding.File) error {
	if t.files > 0 {
		t.printf("\n")
	}
	t.files++
	t.quoted = map[string]bool{}
	t.title(f)
	for i := range f.Diagnostics {
		t.printf("\n")
		t.diagnostic(&f.Diagnostics[i], f.Texts)
	}
	if f.Broken != "" {
		t.printf("\n%s %s\n", t.paint.severity(finding.Blocking, "Error:"), fold(visible(f.Broken), t.style.Width-7, "", "  "))
	}
	t.failing(f)
	t.undecided(f)
	t.counsel(f)
	t.later(f)
	t.known(f.Findings)
	t.waived(f.Findings)
	t.onRecord(f)
	t.sum(f)
	return t.err
}

// title names the file, the measure, and the law that was asked.
func (t *text) title(f *finding.File) {
	t.printf("%s\n", t.paint.bold(visible(f.Path)))
	p := f.Proposal
	if p == nil {
		return
	}
	t.para(clip(oneLine(p.Title), mostTitle), "", "")
	t.printf("%s\n", t.paint.faint(fold(Facing(p), t.style.Width, "", "")))
}

// Facing says which law a measure was held against: place, kind of instrument, day, and where the facts are from.
func Facing(p *finding.Proposal) string {
	parts := []string{visible(p.Place)}
	if p.Kind != "" {
		parts = append(parts, visible(p.Kind))
	}
	parts = append(parts, lawWords(p))
	if from, ok := map[string]string{"press": "facts from press reports", "official_summary": "facts from an official summary", "text": "facts from the text"}[p.KnownFrom]; ok {
		parts = append(parts, from)
	}
	return strings.Join(parts, " · ")
}

// diagnostic says what in a text was not understood.
func (t *text) diagnostic(d *finding.Diagnostic, texts map[string][]byte) {
	label, severity := "Error:", finding.Blocking
	if d.Severity == "warning" {
		label, severity = "Warning:", finding.Advisory
	}
	t.printf("%s %s\n", t.paint.severity(severity, label), t.paint.bold(visible(d.Summary)))
	if d.Place != nil {
		t.printf("  %s\n%s", Where(*d.Place), Excerpt([]finding.Range{*d.Place}, texts, mostLines, t.style))
	}
	if d.Detail != "" {
		t.para(visible(d.Detail), "  ", "  ")
	}
}

// Where is a place as editors and terminals open it.
func Where(r finding.Range) string {
	return fmt.Sprintf("%s:%d:%d", visible(r.File), r.Line, r.Column)
}

// failing prints what fails. The titles are requirements, so it is said that they are not met.
func (t *text) failing(f *finding.File) {
	begun := false
	for i := range f.Findings {
		x := &f.Findings[i]
		if x.Outcome != finding.Fail || !x.Open() || x.Known() {
			continue
		}
		if !begun {
			t.printf("\n%s\n", t.paint.bold("Not met:"))
			begun = true
		}
		t.printf("\n")
		t.fail(x, f)
	}
}

// fail prints a finding in its fixed order: weight and title; where; the words; what is wrong with these words;
// the authority; the cure.
func (t *text) fail(x *finding.Finding, f *finding.File) {
	t.heading(x)
	t.printf("%s", Excerpt(placesOf(x), f.Texts, mostLines, t.style))
	t.para(visible(x.Message), "  ", "  ")
	t.authorities(x)
	if x.Cure != "" {
		t.para("Cure: "+visible(x.Cure), "  ", "  ")
	}
}

// heading is the weight and the title of the rule, then where it points, and the rule's name.
func (t *text) heading(x *finding.Finding) {
	info, _ := t.ref.Rule(x.Rule)
	label := pad(x.Severity.String(), 10)
	title := fold(visible(info.Title), t.style.Width-10, "", strings.Repeat(" ", 10))
	t.printf("%s%s\n", t.paint.severity(x.Severity, label), t.paint.bold(title))
	place, gap, rule := Where(x.Place), "  ", x.Rule+t.enforced(x)
	if columns(place)+columns(rule)+4 > t.style.Width {
		gap = "\n  "
	}
	t.printf("  %s\n", t.paint.faint(place+gap+rule))
}

func placesOf(x *finding.Finding) []finding.Range {
	places := []finding.Range{x.Place}
	for _, fact := range x.Facts {
		if fact.Place != x.Place {
			places = append(places, fact.Place)
		}
	}
	return places
}

// later names law that is not of the proposal's own day: what began since, where another day was asked, and what
// begins before the election.
func (t *text) later(f *finding.File) {
	t.began("Law that began after the proposal's own day:", f.Since)
	t.began("Law that begins after that day, before the election:", f.Later)
}

func (t *text) began(title string, authorities []string) {
	if len(authorities) == 0 {
		return
	}
	t.printf("\n%s\n", t.paint.bold(title))
	for _, id := range authorities {
		if a, ok := t.ref.Authority(id); ok {
			t.para(visible(a.California), pad("  "+longDate(a.From), 22), strings.Repeat(" ", 22))
		}
	}
}

// sum adds up the file's rules.
func (t *text) sum(f *finding.File) {
	if f.Proposal == nil || f.Broken != "" {
		return
	}
	var own finding.Totals
	own.Add(f)
	if f.NotConcluded {
		t.printf("\n")
		t.para("Not checked: no rule reached a conclusion about this measure.", "", "")
	}
	t.printf("\n")
	t.para(Sentence(&own), "", "")
	if f.LeftOut > 0 {
		t.para(leftOutWords(f.LeftOut), "", "")
	}
}

// End sums several files up; one file has said it all.
func (t *text) End(totals *finding.Totals, _ []finding.Library) error {
	if totals.Note != "" {
		t.para(asSentence(visible(totals.Note)), "", "")
	}
	if totals.Files > 1 || totals.Files == 1 && totals.Proposals == 0 || totals.Ignored > 0 {
		t.printf("\n")
		counts := *totals
		counts.Compared = nil // it stands below
		t.para(Sentence(&counts), "", "")
	}
	t.compared(totals.Compared)
	if totals.Proposals > 0 {
		t.printf("%s\n", t.paint.faint(fold("An automated check, not legal advice. `checker explain FILE RULE` shows how a rule was applied.", t.style.Width, "", "")))
	}
	return t.err
}

func longDate(iso string) string {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return day.Format("2 January 2006")
}

// asSentence makes words begin and end as a sentence does.
func asSentence(s string) string {
	if s == "" {
		return s
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:] + "."
}
