package report

import "checker/internal/finding"

// A MarkedLine is a line of a text, with the parts that places point at.
type MarkedLine struct {
	Number int
	Text   string
	Marks  []Mark
	Within bool // a place of several lines covers it
}

// A Mark is a part of a line, in bytes of its text. The first place's mark is the heavy one.
type Mark struct {
	From, To int
	First    bool
}

// MarkedLines are the lines that the places stand in, in order. All are of the first place's file; a text that is not
// at hand has none.
func MarkedLines(places []finding.Range, texts map[string][]byte) []MarkedLine {
	if len(places) == 0 || len(texts[places[0].File]) == 0 {
		return nil
	}
	var list []MarkedLine
	for _, l := range linesOf(places, texts[places[0].File]) {
		marked := MarkedLine{Number: l.number, Text: l.text, Within: l.within}
		for _, m := range l.marks {
			marked.Marks = append(marked.Marks, Mark{From: m.from, To: m.to, First: m.first})
		}
		list = append(list, marked)
	}
	return list
}

// Places are where a finding points, and where the other facts stand that it rests on.
func Places(x *finding.Finding) []finding.Range { return placesOf(x) }

// Visible makes a text of a proposal safe to show: what is not seen becomes visible.
func Visible(s string) string { return visible(s) }

// LongDate is an ISO date as people write it.
func LongDate(iso string) string { return longDate(iso) }
