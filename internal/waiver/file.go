package waiver

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"

	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// block is a waiver as a file has it.
type block struct {
	Name      string    `hcl:"name,label"`
	Proposal  string    `hcl:"proposal"`
	Rule      string    `hcl:"rule"`
	Subject   string    `hcl:"subject,optional"`
	Reason    string    `hcl:"reason"`
	By        string    `hcl:"by"`
	Authority string    `hcl:"authority"`
	Created   string    `hcl:"created"`
	Expires   string    `hcl:"expires"`
	Words     string    `hcl:"words"`
	At        hcl.Range `hcl:",def_range"`
	NameAt    hcl.Range `hcl:"name,label_range"`
	RuleAt    hcl.Range `hcl:"rule,attr_range"`
	CreatedAt hcl.Range `hcl:"created,attr_range"`
	ExpiresAt hcl.Range `hcl:"expires,attr_range"`
	WordsAt   hcl.Range `hcl:"words,attr_range"`
}

var (
	nameForm  = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)
	wordsForm = regexp.MustCompile(`^[0-9a-f]{12}$`)
)

// Read adds the waivers of a file, whose name is as people know it. The text is what ranges point into.
func (b *Book) Read(name string, src []byte) (text []byte, diags hcl.Diagnostics) {
	file, text, diags := proposal.ParsePlain(name, src)
	if diags.HasErrors() {
		return text, diags
	}
	var r struct {
		Waivers []block `hcl:"waiver,block"`
	}
	if diags = gohcl.DecodeBody(file.Body, nil, &r); diags.HasErrors() {
		return text, diags
	}
	b.texts[name] = text
	for _, w := range r.Waivers {
		address := "waiver." + w.Name
		diags = append(diags, b.wrong(&w)...)
		if i := slices.IndexFunc(b.records, func(have *record) bool { return have.Place.File == name && have.Address == address }); i >= 0 {
			diags = append(diags, problem(w.NameAt, "Duplicate block", "The waiver %q stands already on line %d.", w.Name, b.records[i].Place.Line))
		}
		if w.Subject == "" {
			w.Subject = vocabulary.ProposalType
		}
		b.records = append(b.records, &record{Waiver: finding.Waiver{
			Address: address, Proposal: w.Proposal, Rule: w.Rule, Subject: w.Subject, Reason: w.Reason, By: w.By, Authority: w.Authority,
			Created: w.Created, Expires: w.Expires, Words: w.Words, Place: place(w.At),
		}})
	}
	return text, diags
}

// wrong lists what is wrong with a waiver whoever it is about.
func (b *Book) wrong(w *block) (diags hcl.Diagnostics) {
	if !nameForm.MatchString(w.Name) {
		diags = append(diags, problem(w.NameAt, "Bad label", "A label is written in small letters, digits and underscores, and begins with a letter."))
	}
	for _, part := range []struct{ name, value string }{{"proposal", w.Proposal}, {"reason", w.Reason}, {"by", w.By}, {"authority", w.Authority}} {
		if strings.TrimSpace(part.value) == "" {
			diags = append(diags, problem(w.At, "Wrong value", "%s: the text is empty.", part.name))
		}
	}
	for _, text := range []string{w.Proposal, w.Subject, w.Reason, w.By, w.Authority} {
		if strings.ContainsFunc(text, hidden) {
			diags = append(diags, problem(w.At, "Control character", "A text holds a character that is not seen. Waivers are read as they look."))
		}
	}
	if !slices.Contains(b.terms.Rules, w.Rule) {
		diags = append(diags, problem(w.RuleAt, "Unknown rule", "There is no rule %q.%s", w.Rule, vocabulary.DidYouMean(w.Rule, b.terms.Rules)))
	}
	for _, date := range []struct {
		name, value string
		at          hcl.Range
	}{{"created", w.Created, w.CreatedAt}, {"expires", w.Expires, w.ExpiresAt}} {
		if err := vocabulary.CheckDate(date.value); err != nil {
			diags = append(diags, problem(date.at, "Wrong value", "%s: %v.", date.name, err))
		}
	}
	if !wordsForm.MatchString(w.Words) {
		diags = append(diags, problem(w.WordsAt, "Wrong value", "words: want the 12 digits that `checker waivers new` writes."))
	}
	return diags
}

// hidden holds for control characters and marks of reading direction; a line may end.
func hidden(r rune) bool {
	return unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r)
}

func problem(at hcl.Range, summary, format string, args ...any) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: summary, Detail: fmt.Sprintf(format, args...), Subject: &at}
}

// place converts the one position type to plain data.
func place(r hcl.Range) finding.Range {
	return finding.Range{
		File: r.Filename, Line: r.Start.Line, Column: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column,
		Byte: r.Start.Byte, EndByte: r.End.Byte,
	}
}
