package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/report"
)

// group is the rules of one jurisdiction and topic.
type group struct {
	jurisdiction, topic string
	rules               []*policy.Rule
}

// grouped puts rules, which are in the order of their names, into groups: jurisdictions from the top down.
func (b *rulebook) grouped(rules []*policy.Rule) []group {
	var groups []group
	for _, r := range rules {
		if n := len(groups); n == 0 || groups[n-1].jurisdiction != r.Jurisdiction || groups[n-1].topic != r.Topic {
			groups = append(groups, group{r.Jurisdiction, r.Topic, nil})
		}
		last := &groups[len(groups)-1]
		last.rules = append(last.rules, r)
	}
	slices.SortStableFunc(groups, func(a, c group) int {
		return len(b.vocabulary.Chain(a.jurisdiction)) - len(b.vocabulary.Chain(c.jurisdiction))
	})
	return groups
}

// basis says how far the words of the law were checked that a rule rests on, the least first.
func (b *rulebook) basis(r *policy.Rule) string {
	found := map[string]bool{}
	for _, a := range b.cited(r, "basis") {
		found[checkedShort(a)] = true
	}
	var list []string
	for _, short := range []string{"memory", "summary", "quoted", "copy"} {
		if found[short] {
			list = append(list, short)
		}
	}
	return strings.Join(list, ", ")
}

func checkedShort(a finding.Authority) string {
	switch {
	case a.Verification == "verbatim" && a.ReadIn == "primary":
		return "copy"
	case a.Verification == "verbatim":
		return "quoted"
	case a.Verification == "paraphrase":
		return "summary"
	}
	return "memory"
}

const basisLegend = "Words of the law: copy = quoted from a copy of the text; quoted = quoted from another source; summary = a summary was read; memory = not checked."

// rulesText prints a list for a terminal: names in columns, and the requirement below.
func (b *rulebook) rulesText(s streams, rules []*policy.Rule, style report.Style) error {
	out := bufio.NewWriter(s.out)
	width := 0
	for _, r := range rules {
		width = max(width, len(r.ID))
	}
	p := &report.Page{}
	jurisdiction := ""
	for _, g := range b.grouped(rules) {
		if g.jurisdiction != jurisdiction {
			jurisdiction = g.jurisdiction
			p.Heading(1, b.jurisdictionName(jurisdiction)+" ("+jurisdiction+")")
		}
		p.Heading(2, words(g.topic))
		for _, r := range g.rules {
			p.Entry(fmt.Sprintf("%-*s  %-8s  %-7s  %s", width, r.ID, r.About.Severity, r.About.DecidedBy, b.basis(r)), r.About.Title)
		}
	}
	p.Para("%s", basisLegend)
	p.Para("%d of %d rules. `checker explain RULE` tells all about one.", len(rules), len(b.library.Rules))
	if err := report.WritePage(out, p, "text", style); err != nil {
		return err
	}
	return out.Flush()
}

// rulesPage is the list as a page of the documentation; folder is where the pages of rules are, "" when there are none.
func (b *rulebook) rulesPage(rules []*policy.Rule, folder string) *report.Page {
	p := &report.Page{}
	p.Heading(1, "Rules")
	p.Para("%s. %s", report.Plural(len(rules), "rule", "rules"), basisLegend)
	var to func(row []string) string
	if folder != "" {
		to = func(row []string) string { return folder + "/" + strings.Trim(row[0], "`") + ".md" }
	}
	jurisdiction := ""
	for _, g := range b.grouped(rules) {
		if g.jurisdiction != jurisdiction {
			jurisdiction = g.jurisdiction
			p.Heading(2, b.jurisdictionName(jurisdiction))
		}
		p.Heading(3, upper(words(g.topic)))
		var rows [][]string
		for _, r := range g.rules {
			rows = append(rows, []string{"`" + r.ID + "`", r.About.Severity.String(), r.About.DecidedBy, b.basis(r), r.About.Title})
		}
		p.Table([]string{"rule", "weight", "decided by", "words of the law", "requires"}, rows, to)
	}
	return p
}

// listed is a rule in the JSON form of the list.
type listed struct {
	ID           string              `json:"id"`
	Jurisdiction string              `json:"jurisdiction"`
	Topic        string              `json:"topic"`
	Severity     finding.Severity    `json:"severity"`
	DecidedBy    string              `json:"decided_by"`
	Title        string              `json:"title"`
	Description  string              `json:"description"`
	Issues       []string            `json:"issues"`
	Authorities  map[string][]string `json:"authorities"`
	Basis        []listedBasis       `json:"basis"`
	Asks         []string            `json:"asks"` // facts that the rule can ask for, "block.fact"
}

type listedBasis struct {
	Authority    string `json:"authority"`
	Citation     string `json:"citation"`
	Verification string `json:"verification"`
	ReadIn       string `json:"read_in,omitempty"`
	URL          string `json:"url,omitempty"`
	URLOpened    bool   `json:"url_opened"`
}

func (b *rulebook) rulesJSON(s streams, rules []*policy.Rule) error {
	list := []listed{}
	for _, r := range rules {
		entry := listed{
			ID: r.ID, Jurisdiction: r.Jurisdiction, Topic: r.Topic, Severity: r.About.Severity, DecidedBy: r.About.DecidedBy,
			Title: r.About.Title, Description: r.About.Description, Issues: append([]string{}, r.About.Issues...),
			Authorities: r.About.Authorities, Basis: []listedBasis{}, Asks: []string{},
		}
		for _, a := range b.cited(r, "basis") {
			entry.Basis = append(entry.Basis, listedBasis{a.ID, a.California, a.Verification, a.ReadIn, a.URL, a.URLOpened})
		}
		for _, f := range b.reading(r).facts() {
			entry.Asks = append(entry.Asks, f.block+"."+f.fact)
		}
		list = append(list, entry)
	}
	e := json.NewEncoder(s.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(list)
}
