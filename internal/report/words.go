package report

import (
	"strings"

	"checker/internal/finding"
)

// paragraphs say a result in full, for readers with room: what is wrong, the question or the facts to state, the
// authority, the cure, how far the law is known. Each is one visible line.
func (r *result) paragraphs(ref finding.Reference) []string {
	x := r.finding
	if x == nil {
		return []string{sentence(r.says)}
	}
	var list []string
	add := func(words string) {
		if words = oneLine(words); words != "" {
			list = append(list, words)
		}
	}
	if x.Waived != nil {
		add("Waived: " + Waived(x))
	}
	switch x.Outcome {
	case finding.Refer:
		add(sentence("For counsel: " + x.Because))
		add(x.Message)
		add(leaning(x, ref))
		for _, f := range x.Factors {
			add(map[string]string{"breach": "Against: ", "no_breach": "For: "}[f.Points] + f.Says + " (" + f.Citation + ")")
		}
	case finding.Unknown:
		add(sentence("Undecided: " + undecided(x)))
		for _, m := range x.Missing {
			if m.Asks != "" {
				add(m.Block + "." + m.Fact + ": " + m.Asks)
			}
		}
		add(x.Message)
	default:
		add(x.Message)
	}
	add(lawOf(x, ref))
	if against := contraryTo(x, ref); len(against) > 0 {
		add("Contrary: " + strings.Join(against, "; ") + ".")
	}
	if x.Cure != "" {
		add("Cure: " + x.Cure)
	}
	if x.Tried != nil && !x.Tried.Holds && len(x.Tried.Opens) > 0 {
		add("The edit that the rule proposes would open: " + strings.Join(x.Tried.Opens, "; "))
	}
	add(r.law())
	return list
}

// leaning says which way the closest authority points, seen from the measure.
func leaning(x *finding.Finding, ref finding.Reference) string {
	words := Lean(x.Lean)
	if words == "" {
		return ""
	}
	if a, ok := ref.Authority(x.LeanBy); ok {
		words += ", by " + a.California
	}
	return "Leaning: " + words + "."
}

// lawOf cites and quotes the leading authority of a finding.
func lawOf(x *finding.Finding, ref finding.Reference) string {
	a, ok := leading(x.Law, ref)
	switch {
	case !ok:
		return ""
	case a.Quote == "":
		return Cite(a) + "."
	}
	return Cite(a) + ": “" + a.Quote + "”"
}

// contraryTo names the authorities that stand against a rule.
func contraryTo(x *finding.Finding, ref finding.Reference) []string {
	var against []string
	for _, c := range x.Law {
		if a, ok := ref.Authority(c.Authority); ok && c.Role == "contrary" {
			against = append(against, Cite(a))
		}
	}
	return against
}

// leading is the first authority in force that the library has words of, else the first.
func leading(law []finding.Citing, ref finding.Reference) (finding.Authority, bool) {
	var first finding.Authority
	for _, c := range law {
		a, ok := ref.Authority(c.Authority)
		if !ok || c.Role == "contrary" {
			continue
		}
		if a.Quote != "" {
			return a, true
		}
		if first.ID == "" {
			first = a
		}
	}
	return first, first.ID != ""
}

// link is the address of the leading authority on the web, where it has one.
func link(x *finding.Finding, ref finding.Reference) string {
	if x == nil {
		return ""
	}
	a, _ := leading(x.Law, ref)
	return webAddress(a.URL)
}

// heading is what a result is, in short: its weight, and whether the requirement is not met, undecided or for counsel.
func (r *result) heading(ref finding.Reference) string {
	kind := r.weight
	if r.waived() {
		kind += ", waived"
	} else if r.finding != nil {
		switch r.finding.Outcome {
		case finding.Fail:
			kind += ", not met"
		case finding.Refer:
			kind += ", for counsel"
		case finding.Unknown:
			kind += ", undecided"
		}
	}
	if r.finding != nil && r.finding.State == finding.New {
		kind += ", new"
	} else if r.known() {
		kind += ", known before"
	}
	return kind + ": " + r.title(ref)
}

// sentence begins with a capital letter and ends with a stop.
func sentence(s string) string {
	s = strings.TrimRight(strings.TrimSpace(s), ".")
	whole := asSentence(s)
	if strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") {
		return strings.TrimSuffix(whole, ".")
	}
	return whole
}
