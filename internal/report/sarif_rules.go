package report

import (
	"strings"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"checker/internal/finding"
)

// rule is the index of a result's rule among the driver's; a rule comes in with its first result.
func (s *sarifLog) rule(r *result) int {
	if i, ok := s.rules[r.rule]; ok {
		return i
	}
	i := len(s.run.Tool.Driver.Rules)
	s.rules[r.rule] = i
	s.run.Tool.Driver.AddRule(s.describe(r))
	return i
}

// describe says what a rule requires. Every text is non-empty: code scanning refuses a rule without them.
func (s *sarifLog) describe(r *result) *sarif.ReportingDescriptor {
	title, description, severity, decidedBy := r.title(s.ref), "", finding.Blocking, "facts"
	var tags []string
	if r.finding == nil {
		description = troubles[r.rule].description
	} else {
		info, _ := s.ref.Rule(r.rule)
		description, severity, decidedBy = oneLine(info.Description), info.Severity, info.DecidedBy
		tags = tagsOf(r.rule, info)
	}
	if description == "" {
		description = title
	}
	plain, marked := s.help(r, description)
	rule := sarif.NewRule(r.rule).WithName(r.rule).
		WithShortDescription(multiformat(cut(title, mostBrief), "")).
		WithFullDescription(multiformat(cut(description, mostBrief), "")).
		WithHelp(multiformat(plain, marked))
	if severity == 0 {
		severity = finding.Blocking
	}
	level := (&result{finding: &finding.Finding{Outcome: finding.Fail, Severity: severity}}).level()
	rule.WithDefaultConfiguration(sarif.NewReportingConfiguration().WithLevel(level.name()))
	problem := map[int]string{int(fault): "error", int(warning): "warning", int(note): "recommendation"}[int(level)]
	precision := map[string]string{"facts": "very-high", "text": "high", "counsel": "medium"}[decidedBy]
	if precision == "" {
		precision = "medium"
	}
	rule.WithProperties(sarif.NewPropertyBag().Add("precision", precision).Add("problem.severity", problem).WithTags(tags))
	if to := link(r.finding, s.ref); to != "" {
		rule.WithHelpURI(to)
	}
	return rule
}

// tagsOf are where a rule is from, what it is about, and its issues.
func tagsOf(id string, info finding.RuleInfo) []string {
	var tags []string
	seen := map[string]bool{}
	parts := strings.Split(id, ".")
	for _, tag := range append(parts[:len(parts)-1:len(parts)-1], info.Issues...) {
		if tag = oneLine(tag); tag != "" && !seen[tag] && len(tags) < mostTags {
			seen[tag] = true
			tags = append(tags, tag)
		}
	}
	return tags
}

// help is what a rule requires and the law behind it, as plain text and as Markdown.
func (s *sarifLog) help(r *result, description string) (plain, marked string) {
	plain, marked = description+"\n", markdownText(description)+"\n"
	if r.finding == nil {
		return strings.TrimSpace(plain), strings.TrimSpace(marked)
	}
	for _, c := range r.finding.Law {
		a, ok := s.ref.Authority(c.Authority)
		if !ok {
			continue
		}
		role := ""
		if c.Role == "contrary" {
			role = "Contrary: "
		}
		cite, says := Cite(a), oneLine(a.Says)
		if a.Quote != "" {
			says = "“" + oneLine(a.Quote) + "”"
		}
		plain += "\n" + role + cite + " (" + Checked(a) + "): " + says
		marked += "\n- " + role + markdownLink(cite, a.URL) + " (" + Checked(a) + "): " + markdownText(says)
	}
	plain += "\n\n`checker explain " + r.rule + "` shows the rule."
	marked += "\n\n`checker explain " + r.rule + "` shows the rule."
	return plain, marked
}

func multiformat(plain, marked string) *sarif.MultiformatMessageString {
	m := sarif.NewMultiformatMessageString().WithText(plain)
	if marked != "" {
		m.WithMarkdown(marked)
	}
	return m
}
