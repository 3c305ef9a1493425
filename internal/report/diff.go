package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"checker/internal/change"
	"checker/internal/finding"
)

// mostFacts is how many changed facts of one proposal are listed.
const mostFacts = 30

// mostValue is how many columns of a value are shown.
const mostValue = 60

// DiffText renders a comparison for people at a terminal: file by file what opened and got worse, then what got better
// and is cured, then the facts. titles are those of the rules.
func DiffText(w io.Writer, d *change.Diff, titles map[string]string, style Style) error {
	if style.Width <= 0 {
		style.Width = defaultWidth
	}
	t := newText(w, nil, style)
	for i := range d.Files {
		t.diffFile(&d.Files[i], titles)
	}
	t.para(DiffSentence(d), "", "")
	return t.err
}

// DiffJSON writes a comparison as one document.
func DiffJSON(w io.Writer, d *change.Diff) error {
	src, err := marshal(d)
	if err == nil {
		_, err = w.Write(append(src, '\n'))
	}
	return err
}

// DiffSentence sums a comparison up.
func DiffSentence(d *change.Diff) string {
	s := &d.Sum
	said := fmt.Sprintf("From %s to %s: %s opened, %d got worse, %d got better, %d cured, %d persist in what changed; %s changed.",
		visible(d.Old), visible(d.New), Plural(s.Opened, "finding", "findings"), s.Worse, s.Better, s.Cured, s.Persisting, Plural(s.Facts, "fact", "facts"))
	if d.Same > 0 {
		said += " " + Plural(d.Same, "proposal is", "proposals are") + " the same on both sides."
	}
	if s.Unread > 0 {
		said += " " + Plural(s.Unread, "proposal was", "proposals were") + " not compared: a side could not be read, understood or checked."
	}
	return said
}

func (t *text) diffFile(f *change.File, titles map[string]string) {
	t.printf("%s\n", t.paint.bold(visible(diffPath(f))))
	if f.Title != "" {
		t.para(clip(oneLine(f.Title), mostTitle), "", "")
	}
	for _, why := range f.Unread {
		t.para("Not compared: "+oneLine(why), "", "  ")
	}
	for i := range f.Findings {
		m := &f.Findings[i]
		t.printf("\n")
		label := pad(m.How, 8)
		head := fold(moves(m)+": "+oneLine(cmp.Or(titles[m.Rule], m.Rule)), t.style.Width-8, "", strings.Repeat(" ", 8))
		t.printf("%s%s\n", t.paint.severity(weightOf(m), label), t.paint.bold(head))
		t.printf("  %s\n", t.paint.faint(Where(m.Place)+"  "+visible(m.Rule)))
		t.para(oneLine(m.Says), "  ", "  ")
	}
	if len(f.Facts) > 0 {
		t.printf("\nFacts that changed:\n")
	}
	for i, fact := range f.Facts {
		if i == mostFacts {
			t.printf("  and %d more\n", len(f.Facts)-i)
			break
		}
		before, after := values(&fact)
		t.para(visible(factAt(&fact))+": "+before+" → "+after, "  ", "      ")
	}
	t.printf("\n")
	if words := effect(f); words != "" {
		t.para(words, "", "")
		t.printf("\n")
	}
}

// diffPath names the proposal on both sides, or on the one where it is.
func diffPath(f *change.File) string {
	switch {
	case f.Old == "":
		return f.New + " (new)"
	case f.New == "":
		return f.Old + " (gone)"
	case f.Old == f.New:
		return f.New
	}
	return f.New + " (was " + f.Old + ")"
}

// effect says what the change comes to.
func effect(f *change.File) string {
	persist := ""
	if f.Persisting > 0 {
		persist = Plural(f.Persisting, "finding persists.", "findings persist.")
	}
	switch {
	case len(f.Unread) > 0:
		return "What changed in law is not known."
	case f.NoEffect && f.WordsOnly:
		return "The text changed, and no fact and no finding with it: no effect in law that the rules see. " + persist
	case f.NoEffect:
		return "Facts changed, and no finding with them: no effect in law that the rules see. " + persist
	}
	return persist
}

func weightOf(m *change.Moved) finding.Severity {
	if m.Now == "" || m.How == change.Cured {
		return m.WasOf
	}
	return m.NowOf
}

// moves says from what to what a finding went.
func moves(m *change.Moved) string {
	was, now := stateWords(m.Was), stateWords(m.Now)
	weight := weightOf(m).String()
	if m.WasOf != m.NowOf && m.Was != "" && m.Now != "" && m.How != change.Opened && m.How != change.Cured {
		weight = m.WasOf.String() + " → " + weight
	}
	return weight + ", " + was + " → " + now
}

func stateWords(s string) string {
	switch s {
	case "":
		return "not there"
	case "waived":
		return s
	}
	return outcomeWords[s]
}

// factAt is the address of a fact, and how it is known when its element of a list stands elsewhere or is gone.
func factAt(f *change.Fact) string {
	switch {
	case f.Gone:
		return f.Address + " (gone)"
	case f.Was != "":
		return f.Address + " (was " + f.Was + ")"
	}
	return f.Address
}

// values are what a fact was and is, each as one visible line; of long texts, the part that differs.
func values(f *change.Fact) (before, after string) {
	a, aText := f.Old.(string)
	b, bText := f.New.(string)
	if aText && bText {
		a, b = differing(oneLine(a), oneLine(b))
		return "“" + a + "”", "“" + b + "”"
	}
	return value(f.Old, f.WasSilent), value(f.New, f.Silent)
}

func value(v any, silent bool) string {
	switch v := v.(type) {
	case nil:
		if silent {
			return "silent"
		}
		return "not stated"
	case string:
		return "“" + clip(oneLine(v), mostValue) + "”"
	}
	src, err := json.Marshal(v)
	if err != nil {
		return "?"
	}
	return clip(oneLine(string(src)), mostValue)
}

// differing cuts two texts to where they differ, at words, with a little before it.
func differing(a, b string) (was, is string) {
	if columns(a) <= mostValue && columns(b) <= mostValue {
		return a, b
	}
	x, y := strings.Fields(a), strings.Fields(b)
	same := 0
	for same < len(x) && same < len(y) && x[same] == y[same] {
		same++
	}
	from := max(0, same-3)
	cutAt := func(words []string) string {
		s := strings.Join(words[from:], " ")
		if from > 0 {
			s = "… " + s
		}
		return clip(s, mostValue)
	}
	return cutAt(x), cutAt(y)
}
