package memo

import (
	"cmp"
	"fmt"
	"slices"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
)

// columns is how many proposals stand side by side: more than that is no longer read across.
const columns = 10

// An Index is what a page over many memoranda is made of.
type Index struct {
	Run       finding.Header
	Reference finding.Reference
	Totals    *finding.Totals
	Folder    string // of the proposals
	Date      string // ISO
	Command   string // what makes the same again
	Entries   []Entry
}

// An Entry is one proposal, and where its memorandum stands: "./us_ca/measure.html". The file needs no texts.
type Entry struct {
	File *finding.File
	Link string
}

// Page composes the index: the totals, each proposal with what was found, and each requirement against each proposal.
func (x *Index) Page() *document.Document {
	title := "Memoranda on " + report.Plural(len(x.Entries), "ballot proposal", "ballot proposals")
	d := &document.Document{
		Title: title, Subtitle: x.Folder, Language: "en-US", Subject: "Automated checks of ballot proposals against the law",
		Keywords: []string{"ballot proposal", "compliance", "law"}, Producer: x.Run.Tool, Date: x.Date, Running: title + " · " + x.Folder,
	}
	made := x.Run.Tool
	if x.Date != "" {
		made = report.LongDate(x.Date) + ", by " + made
	}
	terms := []document.Term{term("In all", document.Text(report.Sentence(x.Totals))), term("Made", document.Text(made))}
	if x.Run.AsOf != "" {
		terms = append(terms, term("Law as of", report.LongDate(x.Run.AsOf)))
	}
	terms = append(terms, term("To reproduce", document.Code(x.Command)))
	m := &memo{Input: &Input{Run: x.Run, Reference: x.Reference}}
	d.Body = []document.Block{
		document.Terms{Items: terms},
		document.Contents{},
		m.numbered("Proposals", "proposals", x.proposals()),
		m.numbered("Requirements", "requirements", x.requirements()),
		m.statements(),
	}
	return d
}

// proposals has a row for each file, in the order of paths.
func (x *Index) proposals() []document.Block {
	if len(x.Entries) == 0 {
		return []document.Block{para("No proposal was checked. " + x.Totals.Note)}
	}
	t := document.Table{
		Caption: text("What was found in each: rules, by their worst outcome"),
		Header:  [][]document.Inline{text("No."), text("Proposal"), text("Fails"), text("For counsel"), text("Undecided"), text("Passes"), text("Does not apply")},
		Align:   []document.Align{document.End, document.Start, document.Start, document.End, document.End, document.End, document.End},
	}
	for i, e := range x.Entries {
		t.Rows = append(t.Rows, append([][]document.Inline{text(fmt.Sprint(i + 1)), e.name()}, e.counts()...))
	}
	return []document.Block{t}
}

// name leads to the memorandum, with its answer in a word: no failure is not yet a yes.
func (e Entry) name() []document.Inline {
	title := e.File.Path
	if p := e.File.Proposal; p != nil && p.Title != "" {
		title = p.Title
	}
	name := join(document.Link{To: e.Link, Text: text(title)}, document.Break{}, document.Code(e.File.Path))
	if p := e.File.Proposal; p != nil {
		name = join(name, document.Break{}, "Law as of "+report.LongDate(p.AsOf))
		if e.File.Broken == "" {
			name = join(name, document.Break{}, strong((&memo{Input: &Input{File: e.File}}).verdict()))
		}
	}
	return name
}

// counts are the cells of a proposal, or why there are none.
func (e Entry) counts() [][]document.Inline {
	f := e.File
	if f.Proposal == nil || f.Broken != "" {
		why := f.Broken
		if why == "" {
			why = "the text was not understood"
		}
		return [][]document.Inline{join(document.Tag{Tone: document.Grave, Text: "not checked"}, " ", document.Text(why)), nil, nil, nil, nil}
	}
	var t finding.Totals
	t.Add(f)
	fails := text("none")
	if t.Fail > 0 {
		fails = severities(t.Failed)
	}
	if t.Broken > 0 {
		fails = join(fails, " ", document.Tag{Tone: document.Grave, Text: report.Plural(t.Broken, "rule broke", "rules broke")})
	}
	if t.Waived > 0 {
		fails = join(fails, " ", document.Tag{Tone: document.Plain, Text: fmt.Sprintf("%d waived", t.Waived)})
	}
	row := [][]document.Inline{fails}
	for _, n := range []int{t.Refer, t.Unknown, t.Pass, t.NotApplicable} {
		row = append(row, text(fmt.Sprint(n)))
	}
	return row
}

// severities counts failures, the worst first.
func severities(counts map[string]int) []document.Inline {
	var list [][]document.Inline
	for s := finding.Blocking; s >= finding.Info; s-- {
		if n := counts[s.String()]; n > 0 {
			tone := toneOf(&finding.Finding{Outcome: finding.Fail, Severity: s})
			list = append(list, []document.Inline{document.Tag{Tone: tone, Text: fmt.Sprintf("%d %s", n, s)}})
		}
	}
	return separated(list, " ")
}

// requirements is the matrix: each rule that applies to a proposal, against each proposal. What fails most comes first.
func (x *Index) requirements() []document.Block {
	rows, none := x.rows()
	body := []document.Block{para(
		"Proposals have the numbers of the table above. Each mark leads to the memorandum: ",
		document.Tag{Tone: document.Forbidden, Text: "B"}, " fails and is blocking, ", document.Tag{Tone: document.Grave, Text: "M"}, " fails and is major, ",
		document.Tag{Tone: document.Warn, Text: "F"}, " fails and matters less; ", document.Tag{Tone: document.Weigh, Text: "C"}, " is for counsel; ",
		document.Tag{Tone: document.Open, Text: "U"}, " is undecided; ", document.Tag{Tone: document.Good, Text: "P"}, " passes; ",
		document.Tag{Tone: document.Plain, Text: "W"}, " is waived; – does not apply. ",
	)}
	if none > 0 {
		body = append(body, para(report.Plural(none, "rule applies", "rules apply")+" to none of the proposals, and "+map[bool]string{true: "is", false: "are"}[none == 1]+" left out."))
	}
	if len(rows) == 0 {
		return body
	}
	for from := 0; from < len(x.Entries); from += columns {
		to := min(from+columns, len(x.Entries))
		body = append(body, x.matrix(rows, from, to))
	}
	return body
}

// row is a rule against the proposals: the finding that counts in each, or nil.
type row struct {
	rule                      string
	fails, counsel, undecided int
	found                     []*finding.Finding
}

// rows are the rules that apply somewhere, and how many apply nowhere.
func (x *Index) rows() (rows []*row, none int) {
	by := map[string]*row{}
	for i, e := range x.Entries {
		for j := range e.File.Findings {
			f := &e.File.Findings[j]
			r, ok := by[f.Rule]
			if !ok {
				r = &row{rule: f.Rule, found: make([]*finding.Finding, len(x.Entries))}
				by[f.Rule] = r
				rows = append(rows, r)
			}
			if have := r.found[i]; have == nil || f.Open() && !have.Open() {
				r.found[i] = f
			}
		}
	}
	rows = slices.DeleteFunc(rows, func(r *row) bool {
		applies := r.tally()
		if !applies {
			none++
		}
		return !applies
	})
	slices.SortFunc(rows, func(a, b *row) int {
		return cmp.Or(cmp.Compare(b.fails, a.fails), cmp.Compare(b.counsel, a.counsel), cmp.Compare(b.undecided, a.undecided), cmp.Compare(a.rule, b.rule))
	})
	return rows, none
}

// tally counts a row, and says whether the rule applies to any proposal.
func (r *row) tally() (applies bool) {
	for _, f := range r.found {
		if f == nil || f.Outcome == finding.NotApplicable {
			continue
		}
		applies = true
		switch {
		case !f.Open():
		case f.Outcome == finding.Fail:
			r.fails++
		case f.Outcome == finding.Refer:
			r.counsel++
		case f.Outcome == finding.Unknown:
			r.undecided++
		}
	}
	return applies
}

func (x *Index) matrix(rows []*row, from, to int) document.Table {
	t := document.Table{
		Caption: text(fmt.Sprintf("Requirements against proposals %d to %d", from+1, to)), Wide: true,
		Header: [][]document.Inline{text("Requirement"), text("Weight, at most"), text("Fails")}, Align: []document.Align{document.Start, document.Start, document.End},
	}
	for i := from; i < to; i++ {
		t.Header = append(t.Header, []document.Inline{document.Link{To: x.Entries[i].Link, Text: text(fmt.Sprint(i + 1))}})
		t.Align = append(t.Align, document.Center)
	}
	for _, r := range rows {
		info, _ := x.Reference.Rule(r.rule)
		cells := [][]document.Inline{join(document.Text(info.Title), document.Break{}, document.Code(r.rule)), text(info.Severity.String()), text(fmt.Sprint(r.fails))}
		for i := from; i < to; i++ {
			cells = append(cells, x.Entries[i].cell(r.found[i]))
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// cell is a mark that leads to the finding.
func (e Entry) cell(f *finding.Finding) []document.Inline {
	switch {
	case f == nil:
		return nil
	case f.Outcome == finding.NotApplicable && f.Error == "":
		return text("–")
	}
	tag := document.Tag{Tone: toneOf(f), Text: mark(f)}
	if f.Error != "" {
		tag = document.Tag{Tone: document.Grave, Text: "broke"}
	} else if f.Waived != nil {
		tag = document.Tag{Tone: document.Plain, Text: "W"}
	}
	return []document.Inline{document.Link{To: e.Link + "#" + anchor(f), Text: []document.Inline{tag}}}
}

// mark is the letter of an outcome, and for failures of their weight.
func mark(f *finding.Finding) string {
	switch f.Outcome {
	case finding.Refer:
		return "C"
	case finding.Unknown:
		return "U"
	case finding.Pass:
		return "P"
	}
	switch f.Severity {
	case finding.Blocking:
		return "B"
	case finding.Major:
		return "M"
	}
	return "F"
}
