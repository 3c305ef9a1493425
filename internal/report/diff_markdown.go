package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"checker/internal/change"
	"checker/internal/finding"
)

// Bounds of a comment: a page that people read, and below what GitHub takes (65,536 characters).
const (
	mostMoved   = 25
	mostComment = 60_000
)

// DiffMarkdown renders a comparison as a comment on a pull request: short, worst first, and nothing in it can be read as
// a mark of Markdown, a link or a mention.
func DiffMarkdown(w io.Writer, d *change.Diff, titles map[string]string) error {
	var b strings.Builder
	s := &d.Sum
	head := "nothing opened, nothing cured"
	var parts []string
	for _, p := range []struct {
		n    int
		word string
	}{{s.Opened, "opened"}, {s.Worse, "worse"}, {s.Better, "better"}, {s.Cured, "cured"}, {s.Unread, "not compared"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.word))
		}
	}
	switch {
	case len(parts) > 0:
		head = strings.Join(parts, ", ")
	case d.Exit == finding.ExitNotChecked:
		head = "nothing was compared"
	}
	fmt.Fprintf(&b, "### checker: %s\n\n%s\n", head, markdownText(DiffSentence(d)))
	diffUnread(&b, d)
	nameFiles(&b, d, "No longer there, with what was found in it", func(f *change.File) bool { return f.New == "" })
	diffTable(&b, "", d, titles, change.Opened, change.Worse)
	diffTable(&b, "Cured or better", d, titles, change.Better, change.Cured)
	diffFacts(&b, d)
	nameFiles(&b, d, "Changed without an effect in law that the rules see", func(f *change.File) bool { return f.NoEffect && len(f.Unread) == 0 })
	b.WriteString("\n<sub>An automated check of facts against a published list of rules: not legal advice.</sub>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// diffUnread says why files were not compared.
func diffUnread(b *strings.Builder, d *change.Diff) {
	var list []string
	for i := range d.Files {
		list = append(list, d.Files[i].Unread...)
	}
	for i, why := range list {
		if i == mostMoved {
			fmt.Fprintf(b, "\n- **Not compared**, for %s\n", Plural(len(list)-i, "more reason", "more reasons"))
			return
		}
		fmt.Fprintf(b, "\n- **Not compared**: %s\n", brief(why))
	}
}

// nameFiles names the files of a kind, as many as people read.
func nameFiles(b *strings.Builder, d *change.Diff, said string, of func(*change.File) bool) {
	var names []string
	for i := range d.Files {
		if f := &d.Files[i]; of(f) {
			names = append(names, markdownCode(cmp.Or(f.New, f.Old)))
		}
	}
	if len(names) == 0 {
		return
	}
	more := ""
	if len(names) > mostMoved {
		more = fmt.Sprintf(" and %d more", len(names)-mostMoved)
		names = names[:mostMoved]
	}
	fmt.Fprintf(b, "\n%s: %s%s.\n", said, strings.Join(names, ", "), more)
}

// diffTable lists findings that moved in these ways, the worst of all files first; those under a title are folded.
func diffTable(b *strings.Builder, title string, d *change.Diff, titles map[string]string, ways ...string) {
	var list []*change.Moved
	for i := range d.Files {
		for k := range d.Files[i].Findings {
			if m := &d.Files[i].Findings[k]; slices.Contains(ways, m.How) {
				list = append(list, m)
			}
		}
	}
	if len(list) == 0 {
		return
	}
	outcomes := []string{"fail", "refer", "unknown"}
	slices.SortStableFunc(list, func(x, y *change.Moved) int {
		return cmp.Or(cmp.Compare(slices.Index(outcomes, x.Now), slices.Index(outcomes, y.Now)), cmp.Compare(weightOf(y), weightOf(x)))
	})
	if title != "" {
		fmt.Fprintf(b, "\n<details><summary>%s (%d)</summary>\n", title, len(list))
	}
	b.WriteString("\n| | | where | what |\n|---|---|---|---|\n")
	for i, m := range list {
		if i == mostMoved || b.Len() > mostComment/2 {
			fmt.Fprintf(b, "\n%s\n", Plural(len(list)-i, "more is not shown.", "more are not shown."))
			break
		}
		what := markdownText(cmp.Or(titles[m.Rule], m.Rule))
		if m.Says != "" {
			what = "**" + what + "**<br>" + brief(m.Says)
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s<br>%s |\n", m.How, markdownText(moves(m)), markdownCode(fmt.Sprintf("%s:%d", m.Place.File, m.Place.Line)), what, markdownCode(m.Rule))
	}
	if title != "" {
		b.WriteString("\n</details>\n")
	}
}

// diffFacts lists the facts that changed, folded.
func diffFacts(b *strings.Builder, d *change.Diff) {
	if d.Sum.Facts == 0 {
		return
	}
	fmt.Fprintf(b, "\n<details><summary>%s changed</summary>\n\n", Plural(d.Sum.Facts, "fact", "facts"))
	shown := 0
	for i := range d.Files {
		f := &d.Files[i]
		for k := range f.Facts {
			if shown == 2*mostMoved || b.Len() > mostComment-4_000 {
				fmt.Fprintf(b, "- %s\n\n</details>\n", Plural(d.Sum.Facts-shown, "more is not shown", "more are not shown"))
				return
			}
			shown++
			before, after := values(&f.Facts[k])
			fmt.Fprintf(b, "- %s %s: %s → %s\n", markdownCode(cmp.Or(f.New, f.Old)), markdownCode(factAt(&f.Facts[k])), markdownText(before), markdownText(after))
		}
	}
	b.WriteString("\n</details>\n")
}
