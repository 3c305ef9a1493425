package main

import (
	"fmt"
	"path"
	"regexp"
	"strings"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// rulePage is the page of a rule for people; a day, when not "", adds what is law then.
func (b *rulebook) rulePage(r *policy.Rule, day string) (*report.Page, error) {
	p := &report.Page{}
	p.Heading(1, r.About.Title)
	p.Para("`%s` · %s · %s · %s", r.ID, r.About.Severity, b.jurisdictionName(r.Jurisdiction), words(r.Topic))
	p.Para("%s", r.About.Description)
	if r.About.Limits != "" {
		p.Para("Limits: %s", r.About.Limits)
	}
	if day != "" {
		b.onDay(p, r, day)
	}
	b.governed(p, r)
	b.toState(p, r)
	b.test(p, r)
	says(p, r)
	b.values(p, r)
	b.authorities(p, r)
	return p, b.shownBy(p, r)
}

func words(name string) string { return strings.ReplaceAll(name, "_", " ") }

// governed says whom the rule binds.
func (b *rulebook) governed(p *report.Page, r *policy.Rule) {
	p.Heading(2, "What it governs")
	var blocks []string
	for _, t := range b.reading(r).subjects() {
		if t == vocabulary.ProposalType {
			blocks = append(blocks, "the measure as a whole")
		} else if block, ok := b.vocabulary.Block(t); ok && block.Title != words(t) {
			blocks = append(blocks, fmt.Sprintf("each `%s` (%s)", t, block.Title))
		} else {
			blocks = append(blocks, "each `"+t+"`")
		}
	}
	measures := ""
	if below := b.below(r.Jurisdiction); len(below) > 0 {
		measures = "; it governs measures of " + enumerate(below) + " too"
	}
	p.Para("%s. Jurisdiction: %s%s.", upper(enumerate(blocks)), b.jurisdictionName(r.Jurisdiction), measures)
	for _, comment := range b.governs(r) {
		p.Item("%s", comment)
	}
}

// below names the jurisdictions under one.
func (b *rulebook) below(id string) []string {
	var names []string
	for _, j := range b.vocabulary.Jurisdictions {
		for _, up := range b.vocabulary.Chain(j.ID) {
			if up == id && j.ID != id {
				names = append(names, b.jurisdictionName(j.ID))
			}
		}
	}
	return names
}

func enumerate(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:len(items)-1], ", ") + " and " + items[len(items)-1]
}

// toState lists the facts that the rule can ask for.
func (b *rulebook) toState(p *report.Page, r *policy.Rule) {
	p.Heading(2, "What must be stated")
	p.Para("A fact counts when it is stated, or when the measure is declared silent on it. What is neither leaves the rule undecided.")
	var rows [][]string
	for _, a := range b.reading(r).facts() {
		when := "where it matters"
		if a.always {
			when = "always"
		}
		rows = append(rows, []string{"`" + a.block + "." + a.fact + "`", when, b.question(a)})
	}
	if len(rows) > 0 {
		p.Table([]string{"fact", "asked for", "question"}, rows, nil)
	}
}

// question is what stating a fact answers.
func (b *rulebook) question(a asked) string {
	if kind, ok := strings.CutPrefix(a.fact, "complete"); ok && a.block == vocabulary.ProposalType {
		if kind == "" {
			return "is the whole measure encoded?"
		}
		return "are all `" + kind[1:] + "` blocks of the measure encoded, or is there none?"
	}
	if block, ok := b.vocabulary.Block(a.block); ok {
		if f, ok := block.Path(a.fact); ok && f.Asks != "" {
			return f.Asks
		} else if ok {
			return "what is its " + f.Title + "?"
		}
	}
	return ""
}

// test says how the rule is decided, clause by clause.
func (b *rulebook) test(p *report.Page, r *policy.Rule) {
	p.Heading(2, "How it is decided")
	p.Para("%s %s", map[string]string{
		"facts": "By the stated facts.", "text": "By the words of the measure.",
		"counsel": "By counsel: the rule asks the question and lists the factors each way; it does not weigh them.",
	}[r.About.DecidedBy], map[finding.Severity]string{
		finding.Blocking: "A breach is blocking: the measure cannot reach the ballot, or the clause cannot operate.",
		finding.Major:    "A breach is major: a serious risk in court, or of failure.",
		finding.Advisory: "A breach is advisory: good practice, or a norm that nobody enforces.",
		finding.Info:     "A breach is for information only.",
	}[r.About.Severity])
	for _, s := range b.steps(r) {
		line := s.concludes()
		if s.words == "" && s.question == "" {
			continue // a plain "passes" tells nothing
		}
		if s.words != "" {
			line += " — " + s.words
		}
		p.Item("%s", line)
	}
	p.Para("The rule itself: `%s`", path.Join(treeName(r), r.Folder, r.Name+".rego"))
}

func treeName(r *policy.Rule) string {
	if r.Tree == "" {
		return "policies"
	}
	return r.Tree
}

var hole = regexp.MustCompile(`\{([a-z_]+)(:[a-z]+)?\}`)

// says lists the messages, with what varies in angle brackets, and the cure.
func says(p *report.Page, r *policy.Rule) {
	p.Heading(2, "What it says")
	for _, name := range sorted(r.About.Messages) {
		p.Item("%s: %s", words(name), varying(r.About.Messages[name]))
	}
	if r.About.Cure != "" {
		p.Item("cure: %s", varying(r.About.Cure))
	}
}

func varying(message string) string {
	return hole.ReplaceAllStringFunc(message, func(s string) string { return "‹" + words(hole.FindStringSubmatch(s)[1]) + "›" })
}

// shownBy adds an example that fails, or else one for counsel, and one that passes.
func (b *rulebook) shownBy(p *report.Page, r *policy.Rule) error {
	list, err := b.examples(r)
	if err != nil {
		return err
	}
	shown := map[finding.Outcome]bool{}
	for _, x := range list {
		title := map[finding.Outcome]string{finding.Fail: "A measure that fails", finding.Refer: "A measure for counsel", finding.Pass: "A measure that passes"}[x.want]
		if title == "" || shown[x.want] || x.want == finding.Refer && shown[finding.Fail] {
			continue
		}
		shown[x.want] = true
		p.Heading(2, title)
		p.Code("hcl", plainExample(x.text))
	}
	return nil
}

var expectation = regexp.MustCompile(`(?m)^# missing .*\n|# want ("[^"\n]*")`)

// plainExample turns what a test expects into a comment for people.
func plainExample(text string) string { return expectation.ReplaceAllString(text, "# $1") }
