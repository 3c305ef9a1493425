package report

import (
	"regexp"
	"strings"

	"checker/internal/finding"
)

// authorities quotes one authority, and names those that stand against the rule.
func (t *text) authorities(x *finding.Finding) {
	if a, ok := leading(x.Law, t.ref); ok {
		line := Cite(a) + " · " + Checked(a)
		words := "“" + visible(a.Quote) + "”"
		if a.Quote == "" {
			words = visible(a.Says)
		}
		if t.quoted[a.ID] {
			line, words = Cite(a)+" · quoted above", ""
		}
		t.quoted[a.ID] = true
		t.para(line, "    ", "    ")
		if words != "" {
			t.para(words, "      ", "      ")
		}
	}
	if against := contraryTo(x, t.ref); len(against) > 0 {
		t.para("Contrary: "+strings.Join(against, "; "), "    ", "    ")
	}
}

// pinpointForm is a page of a reporter, as in "74 U.S. at 726 (page not confirmed)".
var pinpointForm = regexp.MustCompile(`^([0-9]+ [^,;]+?) at ([0-9n].*)$`)

// Cite is the citation with its pinpoint, in the form of the California Style Manual.
func Cite(a finding.Authority) string {
	at := a.Pinpoint
	if m := pinpointForm.FindStringSubmatch(at); m != nil && strings.Contains(unspaced(a.California), unspaced(m[1])) {
		at = m[2]
	}
	return visible(Pinpointed(a.California, at))
}

// Pinpointed is a citation with a pinpoint behind it; what stands at its end already does not stand twice.
func Pinpointed(citation, at string) string {
	if at == "" || strings.Contains(citation, at) {
		return citation
	}
	for i := range citation {
		if (i == 0 || citation[i-1] == ' ') && strings.HasPrefix(at, citation[i:]) {
			return citation[:i] + at
		}
	}
	return citation + ", " + at
}

func unspaced(s string) string { return strings.ReplaceAll(s, " ", "") }

// Checked says how far an authority's words were verified, and what weight it has when it does not bind.
func Checked(a finding.Authority) string {
	words := map[string]string{
		"verbatim/primary":   "quoted from a copy of the text",
		"verbatim/secondary": "quoted from another source",
		"verbatim/listed":    "quoted from another source",
	}
	checked, ok := words[a.Verification+"/"+a.ReadIn]
	switch {
	case ok:
	case a.Verification == "paraphrase":
		checked = "a summary was read, not the words"
	default:
		checked = "from memory, not checked"
	}
	if weight := Weight(a); weight != "binding" {
		checked = weight + "; " + checked
	}
	return checked
}

// Weight says what an authority weighs, in words.
func Weight(a finding.Authority) string {
	weight, ok := map[string]string{
		"binding": "binding", "persuasive": "persuasive", "order": "an order, not an opinion", "trial_ruling": "a trial ruling",
		"staff_letter": "a staff letter, not law", "syllabus": "syllabus, not the opinion", "dictum": "dictum",
		"official_record": "an official record, not law", "none": "no authority",
	}[a.Weight]
	if !ok {
		return visible(a.Weight)
	}
	return weight
}
