package report

import (
	"fmt"
	"io"
	"strings"

	"checker/internal/finding"
)

// mostSummary is how large a summary gets: GitHub refuses one of more than 1 MiB for a step.
const mostSummary = 1_000_000

// summary is the run in Markdown, for the summary of a job or a comment: what fails, what is for counsel, what to state,
// file by file, worst first.
type summary struct {
	keeper
	ref   finding.Reference
	files strings.Builder
	cut   int // results that found no room
	head  finding.Header
}

func newSummary(w io.Writer, ref finding.Reference) *summary {
	return &summary{keeper: keeper{w: w}, ref: ref}
}

func (s *summary) Header(h finding.Header) error {
	s.head = h
	return nil
}

func (s *summary) File(f *finding.File) error {
	s.file(f.Path, f.Proposal, results(f), f.LeftOut)
	return nil
}

// file writes what there is about one file, as far as there is room. What is known and left out is no success.
func (s *summary) file(path string, p *finding.Proposal, list []result, leftOut int) {
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n", markdownCode(path))
	if p != nil {
		fmt.Fprintf(&b, "\n%s  \n%s\n", markdownText(clip(oneLine(p.Title), mostTitle)), markdownText(Facing(p)))
	}
	groups := []struct {
		title  string
		folded bool
		holds  func(*result) bool
	}{
		{"Not understood, not read, or broken", false, func(r *result) bool { return r.finding == nil || r.broke() }},
		{"Fails", false, func(r *result) bool { return is(r, finding.Fail) && !r.broke() }},
		{"For counsel", true, func(r *result) bool { return is(r, finding.Refer) && !r.broke() }},
		{"Undecided", true, func(r *result) bool { return is(r, finding.Unknown) && !r.broke() }},
		{"Known before", true, func(r *result) bool { return r.known() }},
		{"Waived", true, func(r *result) bool { return r.waived() }},
	}
	for _, g := range groups {
		var own []result
		for _, r := range list {
			if g.holds(&r) {
				own = append(own, r)
			}
		}
		s.group(&b, g.title, g.folded, own)
	}
	switch {
	case leftOut > 0:
		fmt.Fprintf(&b, "\n%s\n", leftOutWords(leftOut))
	case len(list) == 0:
		b.WriteString("\nNothing fails, and nothing is undecided.\n")
	}
	if s.files.Len()+b.Len() > mostSummary-20_000 {
		s.cut += len(list)
		return
	}
	s.files.WriteString(b.String())
}

func is(r *result, o finding.Outcome) bool {
	return r.finding != nil && r.finding.Outcome == o && !r.settled()
}

// group is a table of results; what nobody must act on at once is folded.
func (s *summary) group(b *strings.Builder, title string, folded bool, list []result) {
	if len(list) == 0 {
		return
	}
	title += " (" + countOf(list) + ")"
	if folded {
		fmt.Fprintf(b, "\n<details><summary>%s</summary>\n", title)
	} else {
		fmt.Fprintf(b, "\n**%s**\n", title)
	}
	b.WriteString("\n| weight | where | what | rule |\n|---|---|---|---|\n")
	for i, r := range list {
		if b.Len() > mostSummary/2 {
			s.cut += len(list) - i
			break
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", r.weight, s.line(&r), s.words(&r), markdownCode(r.rule))
	}
	if folded {
		b.WriteString("\n</details>\n")
	}
}

// countOf counts results, and their rules where these are fewer: a rule can be open on several subjects.
func countOf(list []result) string {
	rules := map[string]bool{}
	for _, r := range list {
		rules[r.rule] = true
	}
	if len(rules) == len(list) || list[0].finding == nil {
		return decimal(len(list))
	}
	return fmt.Sprintf("%d, under %s", len(list), Plural(len(rules), "rule", "rules"))
}

func (s *summary) line(r *result) string {
	if r.place.Line < 1 {
		return ""
	}
	return fmt.Sprintf("line %d", r.place.Line)
}

// words are what is wrong, the leading authority, and the cure.
func (s *summary) words(r *result) string {
	words := brief(sentence(r.says))
	x := r.finding
	if x == nil {
		return words
	}
	if (x.Outcome != finding.Fail || r.waived()) && x.Message != "" {
		words += " " + brief(x.Message)
	}
	if a, ok := leading(x.Law, s.ref); ok {
		words += "<br>" + markdownLink(Cite(a), a.URL)
		if x.Outcome == finding.Fail && a.Quote != "" {
			words += ": “" + brief(a.Quote) + "”"
		}
	}
	if x.Cure != "" {
		words += "<br>Cure: " + brief(x.Cure)
	}
	return words
}

// cured lists what was known and is gone.
func (s *summary) cured(c *finding.Comparison) {
	if c == nil || len(c.Cured) == 0 {
		return
	}
	s.put("\n<details><summary>Cured (", decimal(len(c.Cured)), ")</summary>\n\n")
	for i, k := range c.Cured {
		if i == mostCured {
			s.put("- and ", decimal(len(c.Cured)-i), " more\n")
			break
		}
		s.put("- ", k.Severity.String(), ": ", markdownCode(k.Rule), " on ", markdownCode(k.Subject), " in ", markdownCode(k.Path), "\n")
	}
	s.put("\n</details>\n")
}

// brief are words in a cell, which has room for a paragraph.
func brief(s string) string { return markdownText(cut(oneLine(s), mostBrief)) }

func (s *summary) End(t *finding.Totals, _ []finding.Library) error {
	for _, r := range emptyRun(t) {
		s.file(r.place.File, nil, []result{r}, 0)
	}
	verdict := map[int]string{
		finding.ExitClean: "Nothing at the gate fails or is undecided", finding.ExitFailed: "Fails at the gate", finding.ExitUndecided: "Undecided at the gate",
		finding.ExitUnread: "A file could not be read or understood", finding.ExitNotChecked: "Not checked", finding.ExitBroken: "A rule or the program broke",
	}[t.Exit]
	s.put("## checker: ", verdict, "\n\n", markdownText(Sentence(t)), " The gate is at ", s.head.FailOn.String(), ".\n", s.files.String())
	if s.cut > 0 {
		s.put("\n**", Plural(s.cut, "more result is", "more results are"), " not shown here: there is no room for them.**\n")
	}
	s.cured(t.Compared)
	s.put("\n<details><summary>What this check is, and what it does not examine</summary>\n\n")
	for _, n := range s.head.Notice {
		s.put("- ", markdownText(n), "\n")
	}
	s.put("\n</details>\n")
	return s.err
}
