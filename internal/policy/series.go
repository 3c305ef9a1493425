package policy

import (
	"fmt"
	"slices"
	"strings"

	"checker/internal/vocabulary"
)

// seriesKeys and entryKeys are what a dated value says, and each of its entries.
var (
	seriesKeys = []string{"unit", "checked_on", "values"}
	entryKeys  = []string{"from", "value", "cite", "ref", "source", "verification"}
)

// valueFaults looks at the dated values that several rules share.
func (l *Library) valueFaults() []string {
	var faults []string
	values, _ := l.data["values"].(map[string]any)
	for _, j := range sortedKeys(values) {
		faults = append(faults, l.checkSeries("values."+j, values[j])...)
	}
	return faults
}

// seriesFaults looks at the dated values of a rule: each with a citation, in ascending order.
func (l *Library) seriesFaults(r *Rule) []string {
	params := walk(l.data, "rules", r.Jurisdiction, r.Topic, r.Name, "params")
	if params == nil {
		return nil
	}
	return l.checkSeries("params", params)
}

func walk(data any, steps ...string) any {
	for _, step := range steps {
		m, ok := data.(map[string]any)
		if !ok {
			return nil
		}
		data = m[step]
	}
	return data
}

func (l *Library) checkSeries(at string, all any) []string {
	params, ok := all.(map[string]any)
	if !ok {
		return []string{at + " holds no dated values by name"}
	}
	var faults []string
	for _, name := range sortedKeys(params) {
		here := at + "." + name
		series, _ := params[name].(map[string]any)
		entries, _ := series["values"].([]any)
		faults = append(faults, unreadKeys(here, series, seriesKeys)...)
		if len(entries) == 0 {
			faults = append(faults, here+" has no values")
			continue
		}
		if day, _ := series["checked_on"].(string); series["checked_on"] != nil && vocabulary.CheckDate(day) != nil {
			faults = append(faults, here+": checked_on is no date")
		}
		faults = append(faults, l.entryFaults(here, entries)...)
	}
	return faults
}

func (l *Library) entryFaults(at string, entries []any) []string {
	var faults []string
	last := ""
	for i, entry := range entries {
		here := fmt.Sprintf("%s[%d]", at, i)
		e, _ := entry.(map[string]any)
		from, _ := e["from"].(string)
		cite, _ := e["cite"].(string)
		switch {
		case vocabulary.CheckDate(from) != nil:
			faults = append(faults, here+": from is no date")
		case e["value"] == nil:
			faults = append(faults, here+": no value")
		case cite == "":
			faults = append(faults, here+": value without citation")
		case from <= last:
			faults = append(faults, here+": the series does not ascend")
		}
		if ref, ok := e["ref"]; ok {
			id, _ := ref.(string)
			if _, known := l.Authorities[id]; !known {
				faults = append(faults, fmt.Sprintf("%s: the authority \"%v\" is not in the library.%s", here, ref, vocabulary.DidYouMean(id, sortedKeys(l.Authorities))))
			}
		}
		faults = append(faults, unreadKeys(here, e, entryKeys)...)
		last = from
	}
	return faults
}

// unreadKeys are keys that nobody reads: a misspelled one would say nothing.
func unreadKeys(at string, object map[string]any, known []string) []string {
	var faults []string
	for _, key := range sortedKeys(object) {
		if !slices.Contains(known, key) {
			faults = append(faults, strings.TrimSpace(fmt.Sprintf("%s says %q, which nobody reads.%s", at, key, vocabulary.DidYouMean(key, known))))
		}
	}
	return faults
}
