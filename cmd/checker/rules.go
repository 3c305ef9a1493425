package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/vocabulary"
)

type rulesOptions struct {
	jurisdiction, topic, severity, authority, issue string
	format                                          string
	policyDirs                                      []string
	noColor                                         bool
}

var pageFormats = []string{"text", "md", "json"}

func newRulesCmd(s streams) *cobra.Command {
	var o rulesOptions
	cmd := &cobra.Command{
		Use:   "rules [WORD...]",
		Short: "List the rules",
		Long: "Lists the rules by jurisdiction and topic: weight, how each is decided, how far the words of its law were checked,\n" +
			"and the requirement. Words are looked for in names and titles.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := readSettings(cmd, s, "format", "jurisdiction", "topic", "severity", "authority", "issue"); err != nil {
				return err
			}
			return runRules(s, o, args)
		},
	}
	f := cmd.Flags()
	settingsFlags(f)
	f.StringVar(&o.jurisdiction, "jurisdiction", "", "rules of this jurisdiction only, such as us_ca")
	f.StringVar(&o.topic, "topic", "", "rules of this topic only")
	f.StringVar(&o.severity, "severity", "", "rules of this severity only: info, advisory, major or blocking")
	f.StringVar(&o.authority, "authority", "", "rules that name this authority only, such as texas_v_white")
	f.StringVar(&o.issue, "issue", "", "rules that answer this issue only")
	f.StringVar(&o.format, "format", "text", "output format: text, md or json")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	f.BoolVar(&o.noColor, "no-color", false, "print without colour")
	_ = cmd.RegisterFlagCompletionFunc("format", fixed(pageFormats))
	_ = cmd.RegisterFlagCompletionFunc("severity", fixed(severities))
	return cmd
}

func runRules(s streams, o rulesOptions, words []string) error {
	if !slices.Contains(pageFormats, o.format) {
		return oneOf("format", o.format, pageFormats)
	}
	b, err := readRulebook(o.policyDirs)
	if err != nil {
		return err
	}
	if err := b.checkFilters(o); err != nil {
		return err
	}
	var rules []*policy.Rule
	for i := range b.library.Rules {
		if r := &b.library.Rules[i]; o.takes(r) && matches(r, words) {
			rules = append(rules, r)
		}
	}
	switch {
	case o.format == "json":
		return b.rulesJSON(s, rules)
	case len(rules) == 0:
		_, err := fmt.Fprintf(s.out, "No rule matches; the library has %d.\n", len(b.library.Rules))
		return err
	case o.format == "md":
		return printPage(s, b.rulesPage(rules, ""), "md", s.style(o.noColor))
	}
	return b.rulesText(s, rules, s.style(o.noColor))
}

// checkFilters refuses names that the library does not have.
func (b *rulebook) checkFilters(o rulesOptions) error {
	var jurisdictions, topics, issues []string
	for _, j := range b.vocabulary.Jurisdictions {
		jurisdictions = append(jurisdictions, j.ID)
	}
	for _, r := range b.library.Rules {
		topics, issues = append(topics, r.Topic), append(issues, r.About.Issues...)
	}
	slices.Sort(topics)
	for _, f := range []struct {
		name, got string
		want      []string
		listed    bool
	}{
		{"jurisdiction", o.jurisdiction, jurisdictions, true},
		{"topic", o.topic, slices.Compact(topics), true},
		{"severity", o.severity, severities, true},
		{"authority", o.authority, sorted(b.library.Authorities), false},
		{"issue", o.issue, issues, false},
	} {
		switch {
		case f.got == "" || slices.Contains(f.want, f.got):
		case f.listed:
			return oneOf(f.name, f.got, f.want)
		default:
			return fmt.Errorf("--%s: the library has no %q.%s", f.name, f.got, vocabulary.DidYouMean(f.got, f.want))
		}
	}
	return nil
}

func (o rulesOptions) takes(r *policy.Rule) bool {
	cites := func(c finding.Citing) bool { return c.Authority == o.authority }
	return (o.jurisdiction == "" || r.Jurisdiction == o.jurisdiction) &&
		(o.topic == "" || r.Topic == o.topic) &&
		(o.severity == "" || r.About.Severity.String() == o.severity) &&
		(o.authority == "" || slices.ContainsFunc(r.Cites(), cites)) &&
		(o.issue == "" || slices.Contains(r.About.Issues, o.issue))
}

func matches(r *policy.Rule, words []string) bool {
	in := strings.ToLower(r.ID + " " + r.About.Title)
	for _, word := range words {
		if !strings.Contains(in, strings.ToLower(word)) {
			return false
		}
	}
	return true
}
