package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"checker/internal/finding"
)

// text is the rendering for people at a terminal.
type text struct {
	w     io.Writer
	ref   finding.Reference
	style Style
	paint painter
	files int
	err   error
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

func (t *text) File(f *finding.File) error {
	if t.files > 0 {
		t.printf("\n")
	}
	t.files++
	t.title(f)
	for i := range f.Diagnostics {
		t.printf("\n")
		t.diagnostic(&f.Diagnostics[i], f.Texts)
	}
	if f.Broken != "" {
		t.printf("\n%s\n", wrap(visible(f.Broken), t.style.Width, "  "))
	}
	for i := range f.Findings {
		if f.Findings[i].Outcome == finding.Fail {
			t.printf("\n")
			t.fail(&f.Findings[i], f)
		}
	}
	t.undecided(f)
	t.counsel(f)
	t.later(f)
	if len(f.Waivers) > 0 {
		t.printf("\nOn record, not applied to the findings above: %s.\n", strings.Join(f.Waivers, ", "))
	}
	return t.err
}

func (t *text) title(f *finding.File) {
	line := t.paint.bold(visible(f.Path))
	if p := f.Proposal; p != nil {
		parts := []string{p.Place}
		if p.Kind != "" {
			parts = append(parts, p.Kind)
		}
		parts = append(parts, "law as of "+longDate(p.AsOf))
		if from, ok := map[string]string{"press": "facts from press reports", "official_summary": "facts from an official summary", "text": "facts from the text"}[p.KnownFrom]; ok {
			parts = append(parts, from)
		}
		line += "   " + strings.Join(parts, " · ")
	}
	t.printf("%s\n", line)
	if f.Proposal != nil {
		t.printf("%s\n", wrap(oneLine(f.Proposal.Title), t.style.Width, ""))
	}
}

// diagnostic says what in a text was not understood.
func (t *text) diagnostic(d *finding.Diagnostic, texts map[string][]byte) {
	label := "Error"
	severity := finding.Blocking
	if d.Severity == "warning" {
		label, severity = "Warning", finding.Advisory
	}
	t.printf("%s %s\n", t.paint.severity(severity, label+":"), t.paint.bold(visible(d.Summary)))
	if d.Place != nil {
		t.printf("  %s\n%s", where(*d.Place), excerpt([]finding.Range{*d.Place}, texts, t.paint))
	}
	if d.Detail != "" {
		t.printf("%s\n", wrap(visible(d.Detail), t.style.Width, "  "))
	}
}

func where(r finding.Range) string {
	return fmt.Sprintf("%s:%d:%d", visible(r.File), r.Line, r.Column)
}

// fail prints a finding in its fixed order: weight and title; where; the words; what is wrong with these words;
// the authority; the cure.
func (t *text) fail(x *finding.Finding, f *finding.File) {
	t.heading(x)
	t.printf("  %s\n%s", where(x.Place), excerpt(placesOf(x), f.Texts, t.paint))
	t.printf("%s\n", wrap(visible(x.Message), t.style.Width, "  "))
	t.authority(x)
	if x.Cure != "" {
		t.printf("%s\n", wrap("Cure: "+visible(x.Cure), t.style.Width, "  "))
	}
}

func (t *text) heading(x *finding.Finding) {
	info, _ := t.ref.Rule(x.Rule)
	label := fmt.Sprintf("%-8s", x.Severity)
	t.printf("%s  %s   %s\n", t.paint.severity(x.Severity, label), t.paint.bold(info.Title), t.paint.faint(x.Rule))
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

// authority quotes the first authority in force that the library has words of: one quotation a finding.
func (t *text) authority(x *finding.Finding) {
	best, ok := t.quotable(x.Law)
	if !ok {
		return
	}
	line := visible(best.California)
	if best.Pinpoint != "" {
		line += ", " + visible(best.Pinpoint)
	}
	if best.Quote != "" {
		line += "  “" + visible(best.Quote) + "”"
	} else {
		line += "  " + visible(best.Says)
	}
	t.printf("%s\n", wrap(line+"  ["+Checked(best)+"]", t.style.Width, "    "))
}

func (t *text) quotable(law []finding.Citing) (finding.Authority, bool) {
	var first *finding.Authority
	for _, c := range law {
		a, ok := t.ref.Authority(c.Authority)
		if !ok || c.Role == "contrary" {
			continue
		}
		if a.Quote != "" {
			return a, true
		}
		if first == nil {
			first = &a
		}
	}
	if first == nil {
		return finding.Authority{}, false
	}
	return *first, true
}

// Checked says how far an authority's words were verified.
func Checked(a finding.Authority) string {
	words := map[string]string{
		"verbatim/primary":   "words checked against a copy of the text",
		"verbatim/secondary": "words checked where another source quotes them",
		"verbatim/listed":    "words checked where another source quotes them",
	}
	checked, ok := words[a.Verification+"/"+a.ReadIn]
	switch {
	case ok:
	case a.Verification == "paraphrase":
		checked = "a summary was read, not the words"
	default:
		checked = "from memory, not checked"
	}
	if weight, ok := map[string]string{
		"persuasive": "persuasive", "order": "an order, not an opinion", "trial_ruling": "a trial ruling", "staff_letter": "a staff letter, not law",
		"syllabus": "syllabus, not the opinion", "dictum": "dictum", "official_record": "an official record, not law", "none": "no authority",
	}[a.Weight]; ok {
		checked = weight + "; " + checked
	}
	return checked
}

// need is a fact that somebody would have to state, and the rules that it would help to decide.
type need struct {
	missing finding.Missing
	rules   []string
	worst   finding.Severity
}

// undecided groups what is unknown by the fact that would decide it, the most useful first.
func (t *text) undecided(f *finding.File) {
	needs, other := gather(f.Findings)
	if len(needs) > 0 {
		t.printf("\n%s\n", t.paint.bold("To decide these, state:"))
		width := 0
		for _, n := range needs {
			width = max(width, len(n.missing.Block)+1+len(n.missing.Fact))
		}
		width = min(width, 48)
		for _, n := range needs {
			name := n.missing.Block + "." + n.missing.Fact
			t.printf("  %-*s  %s  %s\n", width, name, t.paint.severity(n.worst, fmt.Sprintf("%-8s %-7s", n.worst, plural(len(n.rules), "rule", "rules"))), n.missing.Asks)
		}
	}
	for _, x := range other {
		t.printf("\n")
		t.heading(x)
		t.printf("%s\n", wrap("Not decided: "+visible(x.Because)+".", t.style.Width, "  "))
		if x.Error != "" {
			t.printf("%s\n", wrap(visible(x.Error), t.style.Width, "    "))
		}
	}
}

func gather(findings []finding.Finding) ([]*need, []*finding.Finding) {
	byName := map[string]*need{}
	var other []*finding.Finding
	for i := range findings {
		x := &findings[i]
		if x.Outcome != finding.Unknown {
			continue
		}
		if len(x.Missing) == 0 {
			other = append(other, x)
		}
		for _, m := range x.Missing {
			name := m.Block + "." + m.Fact
			n, ok := byName[name]
			if !ok {
				n = &need{missing: m}
				byName[name] = n
			}
			if !slices.Contains(n.rules, x.Rule) {
				n.rules = append(n.rules, x.Rule)
			}
			n.worst = max(n.worst, x.Severity)
		}
	}
	needs := slices.Collect(maps.Values(byName))
	slices.SortFunc(needs, func(a, b *need) int {
		return cmp.Or(cmp.Compare(b.worst, a.worst), cmp.Compare(len(b.rules), len(a.rules)), cmp.Compare(a.missing.Block, b.missing.Block), cmp.Compare(a.missing.Fact, b.missing.Fact))
	})
	return needs, other
}

// counsel lists what the law leaves to judgement, with the factors each way.
func (t *text) counsel(f *finding.File) {
	first := true
	for i := range f.Findings {
		x := &f.Findings[i]
		if x.Outcome != finding.Refer {
			continue
		}
		if first {
			t.printf("\n%s\n", t.paint.bold("For counsel:"))
			first = false
		} else {
			t.printf("\n")
		}
		t.heading(x)
		t.printf("  %s   %s\n", where(x.Place), t.lean(x))
		t.printf("%s\n", wrap(visible(x.Message), t.style.Width, "  "))
		for _, side := range []struct{ points, label string }{{"breach", "Against"}, {"no_breach", "For"}} {
			for _, factor := range x.Factors {
				if factor.Points == side.points {
					t.printf("%s\n", wrap(side.label+": "+visible(factor.Says)+" ("+factor.Citation+")", t.style.Width, "    "))
				}
			}
		}
	}
}

// lean says which way the closest authority points, seen from the measure.
func (t *text) lean(x *finding.Finding) string {
	says, ok := map[string]string{"breach": "leans against the measure", "no_breach": "leans for the measure", "open": "open"}[x.Lean]
	if !ok {
		return ""
	}
	if a, ok := t.ref.Authority(x.LeanBy); ok {
		says += ", by " + a.California
	}
	return says
}

func (t *text) later(f *finding.File) {
	if len(f.Later) == 0 {
		return
	}
	t.printf("\n%s\n", t.paint.bold("Becomes law between that day and the election:"))
	for _, id := range f.Later {
		if a, ok := t.ref.Authority(id); ok {
			t.printf("  %s  %s\n", longDate(a.From), visible(a.California))
		}
	}
}

func (t *text) End(totals *finding.Totals, _ []finding.Library) error {
	if totals.Note != "" {
		t.printf("%s\n", totals.Note)
	}
	t.printf("\n%s\n", wrap(Sentence(totals), t.style.Width, ""))
	return t.err
}

// Sentence counts everything, and adds up to the rules that were asked.
func Sentence(t *finding.Totals) string {
	var parts []string
	add := func(n int, format string, args ...any) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf(format, append([]any{n}, args...)...))
		}
	}
	add(t.Fail, "%d fail (%s)", bySeverity(t.Failed))
	add(t.Refer, "%d for counsel")
	add(t.Unknown, "%d undecided (%s)", plural(t.FactsToState, "fact to state", "facts to state"))
	add(t.Pass, "%d pass")
	if t.NotApplicable == 1 {
		add(t.NotApplicable, "%d does not apply")
	} else {
		add(t.NotApplicable, "%d do not apply")
	}
	s := plural(t.Proposals, "proposal", "proposals") + ", " + plural(t.Rules, "rule", "rules")
	if t.Proposals > 1 {
		s += " each"
	}
	if len(parts) > 0 {
		s += ": " + strings.Join(parts, ", ")
	}
	s += "."
	if t.Unread > 0 {
		s += " " + plural(t.Unread, "file was", "files were") + " not read or not understood."
	}
	if t.Broken > 0 {
		s += " " + plural(t.Broken, "rule", "rules") + " broke."
	}
	return s
}

func bySeverity(counts map[string]int) string {
	var parts []string
	for s := finding.Blocking; s >= finding.Info; s-- {
		if n := counts[s.String()]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	return strings.Join(parts, ", ")
}

func longDate(iso string) string {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return day.Format("2 January 2006")
}
