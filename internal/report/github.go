package report

import (
	"cmp"
	"io"
	"slices"
	"strings"

	"checker/internal/finding"
)

// What GitHub shows of one step: ten annotations of a level; and of a job 50 in all, which three levels cannot pass.
const (
	mostAnnotations     = 10
	mostAnnotationTitle = 255
	mostAnnotationText  = 4000
)

// github is workflow commands of GitHub Actions, which become annotations. It shows the worst, and how many more there
// are; the job's summary, which the command line writes, has them all.
type github struct {
	keeper
	knownLaw
	ref     finding.Reference
	style   Style
	results []result // the worst so far, and those since they were last looked through
	more    int
}

func newGithub(w io.Writer, ref finding.Reference, style Style) *github {
	return &github{keeper: keeper{w: w}, ref: ref, style: style}
}

func (g *github) begin(finding.Header) error { return nil }

func (g *github) result(r *result) error {
	g.results = append(g.results, *r)
	if len(g.results) > 10*mostAnnotations {
		g.fit()
	}
	return nil
}

// fit keeps the worst of each level, and counts the others. A large run is not kept for the few that are shown.
func (g *github) fit() {
	shown := map[level]int{}
	var kept []result
	for _, r := range worstFirst(g.results) {
		most := mostAnnotations
		if r.level() == note {
			most-- // one is kept for the count of the others
		}
		if shown[r.level()] == most {
			g.more++
			continue
		}
		shown[r.level()]++
		kept = append(kept, r)
	}
	g.results = kept
}

func (g *github) end(t *finding.Totals, _ []finding.Library) error {
	g.fit()
	for _, r := range g.results {
		g.annotate(&r)
	}
	if g.more > 0 {
		g.put("::notice title=checker::", data(Plural(g.more, "more result is", "more results are")+" in the summary"), "\n")
	}
	for _, line := range append(g.lines(), Sentence(t)) {
		g.put(line, "\n")
	}
	return g.err
}

// worstFirst orders results by what becomes of them, then by weight; those alike stay in the order of the run.
func worstFirst(list []result) []result {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b result) int { return cmp.Compare(b.badness(), a.badness()) })
	return list
}

// badness is greater for what is worse.
func (r *result) badness() int {
	weight := finding.Blocking + 1
	switch {
	case r.settled():
		weight = 0
	case r.finding != nil:
		weight = r.finding.Severity
	}
	return 10*int(r.level()) + int(weight)
}

// annotate writes one command. Columns are given within one line only: GitHub takes no others.
func (g *github) annotate(r *result) {
	command := map[level]string{note: "notice", warning: "warning", fault: "error"}[r.level()]
	var properties []string
	add := func(name, value string) { properties = append(properties, name+"="+property(value)) }
	if r.file != nil {
		add("file", visible(g.style.fromRoot(r.place.File)))
		at := spanOf(r.place, r.file.Texts, utf16Of)
		add("line", decimal(at.line))
		if r.place.Line > 0 {
			add("endLine", decimal(at.endLine))
			if at.line == at.endLine {
				add("col", decimal(at.column))
				add("endColumn", decimal(at.endColumn))
			}
		}
	}
	add("title", cut(r.heading(g.ref), mostAnnotationTitle))
	words := strings.Join(append(r.paragraphs(g.ref), r.rule), "\n")
	g.put("::", command, " ", strings.Join(properties, ","), "::", data(cut(words, mostAnnotationText)), "\n")
}

// data escapes the words of a workflow command.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes the value of a property of one.
func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(data(s))
}
