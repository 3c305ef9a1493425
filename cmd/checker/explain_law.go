package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/report"
)

// authorities lists all authorities of a rule by role, with how far each was checked.
func (b *rulebook) authorities(p *report.Page, r *policy.Rule) {
	for _, role := range policy.Roles {
		list := b.cited(r, role)
		if len(list) == 0 {
			continue
		}
		p.Heading(2, map[string]string{
			"basis": "The law that it rests on", "supports": "Further support", "contrary": "Against it", "see": "See also",
		}[role])
		for _, a := range list {
			authority(p, a)
		}
	}
}

// authority says everything that the library knows about one authority.
func authority(p *report.Page, a finding.Authority) {
	p.Item("%s", report.Cite(a))
	p.Below("%s", a.Says)
	if a.Quote != "" {
		p.Below("“%s”", a.Quote)
	}
	status := []string{report.Weight(a), strings.TrimPrefix(report.Checked(a), report.Weight(a)+"; ")}
	if a.WeightNote != "" {
		status[0] += " (" + strings.TrimSuffix(a.WeightNote, ".") + ")"
	}
	if s := map[string]string{"direct": "says it directly", "partial": "says a part of it"}[a.Support]; s != "" {
		status = append(status, s)
	}
	p.Below("%s.", strings.Join(append(status, inForce(a)), "; "))
	if a.TextOf != "" {
		p.Below("Text as of %s.", longDate(a.TextOf))
	}
	if a.Note != "" {
		p.Below("%s", a.Note)
	}
	if a.URL != "" {
		opened := "not opened by us"
		if a.URLOpened {
			opened = "opened by us"
		}
		p.Below("%s (%s)", a.URL, opened)
	}
}

func inForce(a finding.Authority) string {
	var parts []string
	switch {
	case a.From != "" && a.Began == "exact":
		parts = append(parts, "law since "+longDate(a.From))
	case a.From != "":
		parts = append(parts, "law by "+longDate(a.From)+" at the latest")
	default:
		parts = append(parts, "no date of beginning in the library")
	}
	if a.To != "" {
		parts = append(parts, "until "+longDate(a.To))
	}
	return strings.Join(parts, " ")
}

func longDate(iso string) string {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return day.Format("2 January 2006")
}

// values lists the dated values that a rule reads, its own and shared ones, each with its citation.
func (b *rulebook) values(p *report.Page, r *policy.Rule) {
	for i, name := range b.series(r) {
		series := mapOf(walk(b.library.Data(), strings.Split(name, ".")...))
		if i == 0 {
			p.Heading(2, "Dated values")
		}
		p.Para("`%s`: %s", strings.TrimPrefix(name, r.Path()+"."), text(series["unit"]))
		head := []string{"from", "value", "law"} // the longest last, where it can be folded
		if slices.ContainsFunc(entries(series), func(e map[string]any) bool { return len(written(e["value"])) > 30 }) {
			head = []string{"from", "law", "value"}
		}
		var rows [][]string
		for _, e := range entries(series) {
			cells := map[string]string{"from": text(e["from"]), "value": written(e["value"]), "law": text(e["cite"])}
			rows = append(rows, []string{cells[head[0]], cells[head[1]], cells[head[2]]})
		}
		p.Table(head, rows, nil)
	}
}

func entries(series map[string]any) []map[string]any {
	var list []map[string]any
	values, _ := series["values"].([]any)
	for _, e := range values {
		list = append(list, mapOf(e))
	}
	return list
}

// onDay says what of a rule is law on a day: its basis, and the value in force of each series.
func (b *rulebook) onDay(p *report.Page, r *policy.Rule, day string) {
	p.Heading(2, "On "+longDate(day))
	for _, a := range b.cited(r, "basis") {
		state := "law on that day"
		switch {
		case a.To != "" && a.To < day:
			state = "no longer law"
		case a.From > day && a.Began == "exact":
			state = "not yet law"
		case a.From == "" || a.From > day:
			state = "nobody has recorded whether it was law"
		}
		p.Item("%s: %s", report.Cite(a), state)
	}
	for _, name := range b.series(r) {
		value := "no value in the library"
		for _, e := range entries(mapOf(walk(b.library.Data(), strings.Split(name, ".")...))) {
			if text(e["from"]) <= day {
				value = written(e["value"]) + " (" + text(e["cite"]) + ")"
			}
		}
		p.Item("`%s`: %s", strings.TrimPrefix(name, r.Path()+"."), value)
	}
}

func text(v any) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}

// series names the dated values that a rule reads, as paths under data.
func (b *rulebook) series(r *policy.Rule) []string {
	found := map[string]bool{}
	for name := range mapOf(walk(b.library.Data(), strings.Split(r.Path()+".params", ".")...)) {
		found[r.Path()+".params."+name] = true
	}
	x := b.reading(r)
	for _, clause := range x.reach(append(x.owned("verdict"), append(x.owned("asks"), x.owned("applies")...)...)...) {
		ast.WalkRefs(clause, func(ref ast.Ref) bool {
			if path := strings.TrimPrefix(ref.String(), "data."); strings.HasPrefix(path, "values.") && b.isSeries(path) {
				found[path] = true
			}
			return false
		})
	}
	return sorted(found)
}

func (b *rulebook) isSeries(path string) bool {
	return mapOf(walk(b.library.Data(), strings.Split(path, ".")...))["values"] != nil
}

func mapOf(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

func walk(data any, steps ...string) any {
	for _, step := range steps {
		data = mapOf(data)[step]
	}
	return data
}
