package waiver

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// Settle applies the waivers of a file and of the book to its findings, says how the rules are enforced, and adds a
// finding for each waiver that waives nothing.
func (b *Book) Settle(f *finding.File) {
	if f.Proposal == nil || f.Broken != "" {
		return
	}
	if len(f.Waivers) == 0 && len(b.records) == 0 && !slices.ContainsFunc(f.Findings, b.enforcedOtherwise) {
		return
	}
	f.Findings = slices.Clone(f.Findings)
	for _, w := range f.Waivers {
		b.settle(f, w, true)
	}
	for _, r := range b.records {
		if r.Proposal == f.Proposal.Name {
			r.met = true
			b.settle(f, r.Waiver, false)
		}
	}
	b.enforce(f)
	finding.Sort(f.Findings)
}

// enforce marks the findings whose rules are not enforced as they are by default.
func (b *Book) enforce(f *finding.File) {
	for i := range f.Findings {
		x := &f.Findings[i]
		if level := b.terms.Enforcement(x.Rule); level != finding.Override {
			x.Enforced = level
		}
	}
}

func (b *Book) enforcedOtherwise(x finding.Finding) bool {
	return b.terms.Enforcement(x.Rule) != finding.Override
}

func (b *Book) settle(f *finding.File, w finding.Waiver, inline bool) {
	x := find(f.Findings, w)
	j := b.judge(f, w, x, inline)
	j.Waiver, j.File = w, f.Path
	b.judgments = append(b.judgments, j)
	if j.State == Holds {
		x.Waived = &finding.Waived{Reason: w.Reason, By: w.By, Authority: w.Authority, Created: w.Created, Expires: w.Expires, Where: w.Place}
		return
	}
	f.Findings = append(f.Findings, b.report(f, j, inline))
}

// find is the finding of the waiver's rule on its subject, or nil.
func find(findings []finding.Finding, w finding.Waiver) *finding.Finding {
	for i := range findings {
		if x := &findings[i]; x.Rule == w.Rule && x.Subject == w.Subject {
			return x
		}
	}
	return nil
}

// judge decides about one waiver: first what it says, then whether it is allowed, then what it waives.
func (b *Book) judge(f *finding.File, w finding.Waiver, x *finding.Finding, inline bool) Judgment {
	for _, look := range []func() (Judgment, bool){
		func() (Judgment, bool) { return b.invalid(w, x) },
		func() (Judgment, bool) { return b.forbidden(w, inline) },
		func() (Judgment, bool) { return b.expired(f, w, x) },
		func() (Judgment, bool) { return unused(x) },
		func() (Judgment, bool) { return lapsed(f, w, x) },
	} {
		if j, ok := look(); ok {
			return j
		}
	}
	return Judgment{State: Holds, Says: x.Message}
}

func (b *Book) invalid(w finding.Waiver, x *finding.Finding) (Judgment, bool) {
	wrong := func(cure, format string, args ...any) (Judgment, bool) {
		return Judgment{State: Invalid, Says: fmt.Sprintf(format, args...), Cure: cure}, true
	}
	if missing := unstated(w); len(missing) > 0 {
		cure := "State them, or write the waiver anew with `checker waivers new`."
		if x != nil && MayWaive(x) && slices.Equal(missing, []string{"words"}) {
			cure = fmt.Sprintf("If the decision is about the words as they stand, add words = %q.", Words(x))
		}
		return wrong(cure, "It does not state its %s, so it waives nothing.", enumerate(missing))
	}
	switch {
	case !slices.Contains(b.terms.Rules, w.Rule):
		return wrong("Name a rule of the library; `checker rules` lists them.", "There is no rule %q to waive.%s", w.Rule, vocabulary.DidYouMean(w.Rule, b.terms.Rules))
	case w.Created > b.terms.Today:
		return wrong("State the day of the decision.", "It was decided on %s, which is yet to come.", longDate(w.Created))
	case w.Expires < w.Created:
		return wrong("State the last day on which it holds.", "It expired on %s, before it was decided on %s.", longDate(w.Expires), longDate(w.Created))
	}
	return Judgment{}, false
}

func unstated(w finding.Waiver) []string {
	var missing []string
	for _, part := range []struct{ name, value string }{
		{"rule", w.Rule}, {"reason", w.Reason}, {"by", w.By}, {"authority", w.Authority}, {"created", w.Created}, {"expires", w.Expires}, {"words", w.Words},
	} {
		if part.value == "" {
			missing = append(missing, part.name)
		}
	}
	return missing
}

func (b *Book) forbidden(w finding.Waiver, inline bool) (Judgment, bool) {
	wrong := func(cure, format string, args ...any) (Judgment, bool) {
		return Judgment{State: Forbidden, Says: fmt.Sprintf(format, args...), Cure: cure}, true
	}
	term := days(w.Created, w.Expires)
	switch {
	case inline && !b.terms.Inline:
		return wrong("Put it into a file of waivers: `checker waivers new --in-file` writes it.", "Waivers in proposals do not hold here.")
	case strings.HasPrefix(w.Rule, "checker."):
		return wrong("Mend or remove the other waiver.", "It is about another waiver, and that is not waived.")
	case b.terms.Enforcement(w.Rule) == finding.Absolute:
		return wrong("Remove it, and meet the rule.", "The rule is absolute here: no waiver holds.")
	case term > b.terms.LongestDays:
		return wrong("Decide for a shorter time.", "It runs for %d days; at most %d are allowed here.", term, b.terms.LongestDays)
	}
	return Judgment{}, false
}

func (b *Book) expired(f *finding.File, w finding.Waiver, x *finding.Finding) (Judgment, bool) {
	if w.Expires >= b.terms.Today {
		return Judgment{}, false
	}
	j := Judgment{State: Expired, Says: fmt.Sprintf("It expired on %s.", longDate(w.Expires)), Cure: "Remove it."}
	if x != nil && MayWaive(x) {
		j.Says += " What it waived counts again."
		j.Cure = "Meet the rule, or decide again: " + anew(f, w) + "."
	}
	return j, true
}

func unused(x *finding.Finding) (Judgment, bool) {
	j := Judgment{State: Unused, Cure: "Remove it."}
	switch {
	case x == nil:
		j.Says = "There is nothing to waive: the rule has no finding on this subject."
		j.Cure = "Name the subject of the finding, or remove the waiver."
	case x.Waived != nil:
		j.Says = "Another waiver of the same finding holds."
	case x.Error != "":
		j.Says, j.Cure = "There is nothing to waive: the rule broke.", "Mend the rule."
	case x.Outcome == finding.Pass:
		j.Says = "There is nothing to waive: the rule is met."
	case x.Outcome == finding.NotApplicable:
		j.Says = "There is nothing to waive: the rule does not apply."
	default:
		return j, false
	}
	return j, true
}

func lapsed(f *finding.File, w finding.Waiver, x *finding.Finding) (Judgment, bool) {
	if w.Words == Words(x) {
		return Judgment{}, false
	}
	j := Judgment{State: Lapsed, Says: "The words that it waives have changed since. What it waived counts again.", Cure: "Read the words, meet the rule, or decide again: " + anew(f, w) + "."}
	for was, waived := range map[finding.Outcome]string{finding.Fail: "a failure", finding.Refer: "a referral to counsel", finding.Unknown: "that the rule was undecided"} {
		if w.Words == words(x.Identity, x.Whole, was) {
			j.Says = fmt.Sprintf("It waives %s, and the outcome is now %s. It counts again.", waived, x.Outcome)
		}
	}
	return j, true
}

// anew is the command that writes a waiver of the finding as it is.
func anew(f *finding.File, w finding.Waiver) string {
	return fmt.Sprintf("`checker waivers new %s %s %s`", w.Rule, f.Path, w.Subject)
}

// report is the finding about a waiver that waives nothing.
func (b *Book) report(f *finding.File, j Judgment, inline bool) finding.Finding {
	rule := j.State.rule()
	info, _ := finding.OwnRule(rule)
	kept := "file"
	if inline {
		kept = "inline"
	} else if text, ok := b.texts[j.Waiver.Place.File]; ok {
		texts := map[string][]byte{j.Waiver.Place.File: text}
		maps.Copy(texts, f.Texts)
		f.Texts = texts
	}
	what := ""
	if j.Waiver.Rule != "" {
		what = fmt.Sprintf(" of %s on %s", j.Waiver.Rule, j.Waiver.Subject)
	}
	return finding.Finding{
		Identity: finding.Identify(f.Proposal.Name, rule, j.Waiver.Address, []string{kept, j.Waiver.Words, j.Waiver.Expires}),
		Rule:     rule, Severity: info.Severity, Outcome: finding.Fail, Subject: j.Waiver.Address, About: "waiver “" + labelOf(j.Waiver.Address) + "”",
		Message: fmt.Sprintf("Waiver “%s”%s: %s", labelOf(j.Waiver.Address), what, lower(j.Says)), Place: j.Waiver.Place, Cure: j.Cure,
	}
}

func labelOf(address string) string { return strings.TrimPrefix(address, "waiver.") }

// lower makes a sentence go on after a colon.
func lower(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// enumerate joins with commas and "and".
func enumerate(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:len(items)-1], ", ") + " and " + items[len(items)-1]
}
