package main

import (
	"fmt"
	"strings"

	"checker/internal/report"
	"checker/internal/vocabulary"
)

// facts lists the facts of a block, and those of the blocks in it.
func facts(p *report.Page, askers map[string][]string, block, within string, list []vocabulary.Fact) {
	for i := range list {
		f := &list[i]
		path := within + f.Name
		p.Item("%s. %s", strings.Replace(named(f.Name, f.Title), f.Name, path, 1), describe(f))
		if f.Asks != "" {
			p.Below("Answers: %s", f.Asks)
		}
		for _, w := range f.Words {
			p.Below("%s", named(w.Word, w.Title))
		}
		if f.Example != "" {
			p.Below("Such as `%s = %s`", f.Name, value(f))
		}
		if ids := askers[block+"."+path]; len(ids) > 0 {
			p.Below("Asked for by `%s`", strings.Join(ids, "`, `"))
		}
		if f.Kind == vocabulary.Group {
			facts(p, askers, block, path+".", f.Facts)
		}
	}
}

// describe says what a fact is: its description, kind, and what holds for it.
func describe(f *vocabulary.Fact) string {
	parts := []string{}
	if f.Description != "" {
		parts = append(parts, f.Description)
	}
	parts = append(parts, upper(kindOf(f))+".")
	if f.Required {
		parts = append(parts, "Required.")
	}
	if f.NeverSilent {
		parts = append(parts, "A measure cannot be silent on it.")
	}
	if f.Since > 1 {
		parts = append(parts, fmt.Sprintf("Since version %d of the language.", f.Since))
	}
	return strings.Join(parts, " ")
}

func kindOf(f *vocabulary.Fact) string {
	kind := map[vocabulary.Kind]string{
		vocabulary.String: "text", vocabulary.Text: "words of the measure", vocabulary.Boolean: "truth", vocabulary.Integer: "whole number",
		vocabulary.Date: "date", vocabulary.Share: "share", vocabulary.Money: "amount of money", vocabulary.Citation: "citation",
		vocabulary.Word: "word", vocabulary.Reference: "reference", vocabulary.Group: "block",
	}[f.Kind]
	if f.Kind == vocabulary.Integer && f.Minimum != 0 {
		kind += fmt.Sprintf(", %d or more", f.Minimum)
	}
	if len(f.To) > 0 {
		kind += " to `" + strings.Join(f.To, "`, `") + "`"
		if len(f.Words) > 0 {
			kind += ", or a word"
		}
	}
	switch {
	case f.List && f.Kind == vocabulary.Group:
		kind += ", any number of them"
	case f.List:
		kind = "list of values, each a " + kind
	}
	return kind
}
