package memo

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// A Style is a manual of citation. The zero Style is the California Style Manual.
type Style int

// Styles.
const (
	California Style = iota
	Bluebook
)

var styleNames = []string{"california", "bluebook"}

// Styles lists the names of styles.
func Styles() []string { return styleNames }

// ParseStyle is the only way text becomes a Style.
func ParseStyle(s string) (Style, error) {
	for i, name := range styleNames {
		if name == s {
			return Style(i), nil
		}
	}
	return 0, fmt.Errorf("unknown style %q.%s It takes: %s", s, vocabulary.DidYouMean(s, styleNames), strings.Join(styleNames, ", "))
}

// cite is the citation, leading to the authority's entry in the table of authorities.
func (m *memo) cite(a finding.Authority) []document.Inline {
	e, ok := m.entries[m.key(a)]
	if !ok {
		return m.official(a)
	}
	return []document.Inline{document.Link{To: "#" + e.id, Text: m.citation(a)}}
}

// authority is an authority by its name. A saved run carries those that its findings cite; what the law's own steps rest
// on is in the library that was asked.
func (m *memo) authority(id string) (finding.Authority, bool) {
	a, ok := m.Reference.Authority(id)
	if !ok && m.Law != nil {
		a, ok = m.Law.Library().Authorities[id]
	}
	return a, ok
}

// An authorityEntry is a line of the table of authorities: authorities that look the same are one.
type authorityEntry struct {
	id     string
	of     finding.Authority
	cited  []*finding.Finding
	onRoad bool // the pathway rests on it
}

// entry is an authority's line of the table, made when it is first asked for.
func (m *memo) entry(a finding.Authority) *authorityEntry {
	e, ok := m.entries[m.key(a)]
	if !ok {
		e = &authorityEntry{id: "a-" + a.ID, of: a}
		m.entries[m.key(a)] = e
	}
	return e
}

// key is what a reader sees of an authority in the table.
func (m *memo) key(a finding.Authority) string {
	return document.String(m.citation(a)) + "\n" + standing(a) + "\n" + a.URL + "\n" + a.Kind
}

// official is the citation, leading to the official text where the library has an address.
func (m *memo) official(a finding.Authority) []document.Inline {
	if !hasAddress(a) {
		return m.citation(a)
	}
	return []document.Inline{document.Link{To: a.URL, Text: m.citation(a)}}
}

func hasAddress(a finding.Authority) bool {
	return strings.HasPrefix(a.URL, "https://") || strings.HasPrefix(a.URL, "http://")
}

// citation is the citation with its pinpoint; the name of a case is set apart.
func (m *memo) citation(a finding.Authority) []document.Inline {
	full := report.Cite(a)
	end := strings.Index(full, " (")
	if m.Cite == Bluebook {
		full = bluebook(a)
		end = endOfName(full)
	}
	if a.Kind != "case" || end <= 0 {
		return text(full)
	}
	return []document.Inline{document.Emphasis(text(full[:end])), document.Text(full[end:])}
}

// nameEnds is where the name of a case ends: before its reporter, or its docket number.
var nameEnds = regexp.MustCompile(`, (?:[0-9]|No\. )`)

func endOfName(citation string) int {
	if at := nameEnds.FindStringIndex(citation); at != nil {
		return at[0]
	}
	return 0
}

var (
	pageForm     = regexp.MustCompile(`^([0-9]+ [^,;]+?) at ([0-9n][^ ]*)(.*)$`) // "74 U.S. at 726 (page not confirmed)"
	reporterForm = regexp.MustCompile(`([0-9]+ [A-Z][^,()]*?(?: \([0-9]+ [A-Za-z]+\.\))?) [0-9]+(,| \()`)
	paragraph    = regexp.MustCompile(`\bpar\. `)
	notCompared  = regexp.MustCompile(`\([^)]*\)| `)
)

// bluebook is the citation with its pinpoint, in the form of the Bluebook: the page follows the first page of its
// reporter.
func bluebook(a finding.Authority) string {
	m := pageForm.FindStringSubmatch(a.Pinpoint)
	if m == nil || a.Kind != "case" {
		return report.Pinpointed(a.Bluebook, paragraph.ReplaceAllString(a.Pinpoint, "¶ "))
	}
	same := func(s string) string { return notCompared.ReplaceAllString(s, "") }
	for _, at := range reporterForm.FindAllStringSubmatchIndex(a.Bluebook, -1) {
		if same(a.Bluebook[at[2]:at[3]]) == same(m[1]) {
			return a.Bluebook[:at[4]] + ", " + m[2] + a.Bluebook[at[4]:] + m[3]
		}
	}
	return a.Bluebook + ", " + a.Pinpoint
}

// standing says what an authority weighs, and how far its words were checked.
func standing(a finding.Authority) string {
	if report.Weight(a) == "binding" {
		return "binding; " + report.Checked(a)
	}
	return report.Checked(a)
}

// note notes what each finding cites, but for rules that do not apply: the table of authorities lists it.
func (m *memo) note() {
	for i := range m.File.Findings {
		x := &m.File.Findings[i]
		if x.Outcome == finding.NotApplicable {
			continue
		}
		ids := []string{x.LeanBy}
		for _, c := range x.Law {
			ids = append(ids, c.Authority)
		}
		for _, f := range x.Factors {
			ids = append(ids, f.Authority)
		}
		for _, id := range ids {
			a, ok := m.authority(id)
			if !ok {
				continue
			}
			e := m.entry(a)
			if !slices.Contains(e.cited, x) {
				e.cited = append(e.cited, x)
			}
		}
	}
}

// law quotes what the rule rests on, and names what supports it and what stands against it.
func (m *memo) law(x *finding.Finding) []document.Block {
	var body, supports, see []document.Block
	var support, also [][]document.Inline
	for _, c := range x.Law {
		a, ok := m.authority(c.Authority)
		if !ok {
			continue
		}
		switch c.Role {
		case "basis":
			body = append(body, m.quote(x, a))
		case "supports":
			support = append(support, m.cite(a))
		case "see":
			also = append(also, m.cite(a))
		}
	}
	if len(support) > 0 {
		supports = append(supports, para("In support: ", separated(support, "; "), "."))
	}
	if len(also) > 0 {
		see = append(see, para("See also: ", separated(also, "; "), "."))
	}
	return append(append(body, supports...), see...)
}

// contrary lists what stands against the rule, with what it says.
func (m *memo) contrary(x *finding.Finding) []document.Block {
	var items [][]document.Block
	for _, c := range x.Law {
		a, ok := m.authority(c.Authority)
		if c.Role != "contrary" || !ok {
			continue
		}
		items = append(items, []document.Block{para(m.cite(a), " ("+standing(a)+"): ", document.Text(wordsOf(a)))})
	}
	if len(items) == 0 {
		return nil
	}
	return []document.Block{document.List{Items: items}}
}

// quote gives the words of an authority once; after that, it says where they stand.
func (m *memo) quote(x *finding.Finding, a finding.Authority) document.Block {
	if first, ok := m.quoted[a.ID]; ok {
		return para(m.cite(a), " (quoted at ", m.link(first), ").")
	}
	m.quoted[a.ID] = x
	source := join(m.official(a), " · "+standing(a))
	if a.Quote == "" {
		return para(document.Text(ended(a.Says)), " ", source)
	}
	return document.Quote{Text: text(a.Quote), Source: source}
}
