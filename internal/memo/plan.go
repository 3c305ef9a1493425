package memo

import (
	"fmt"
	"strings"

	"checker/internal/document"
	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// An action is what a measure does to a section.
type action struct{ word, sign, counted string }

// actions are in the order of a plan.
func actions() []action {
	return []action{{"add", "+", "to add"}, {"amend", "~", "to amend"}, {"repeal", "-", "to repeal"}}
}

// plan is what the measure would do to the law, section by section, and the law that it leaves in its own way.
func (m *memo) plan() []document.Block {
	standing := m.standingLaw()
	if m.Proposal == nil {
		if len(standing) == 0 {
			return nil
		}
		return append([]document.Block{para("The facts of the proposal are not at hand, so its changes of law are not listed.")}, standing...)
	}
	changes := m.blocks("change")
	body := []document.Block{para(strong(m.planned(changes)))}
	if len(changes) > 0 {
		var terms []document.Term
		for _, at := range changes {
			terms = append(terms, m.change(at))
		}
		body = append(body, document.Terms{Items: terms})
	}
	if named := m.otherwiseNamed(); len(named) > 0 {
		body = append(body, para("Law that other clauses name:"), document.List{Items: named})
	}
	return append(body, standing...)
}

// planned counts the changes, as a plan does.
func (m *memo) planned(changes []string) string {
	if len(changes) == 0 {
		if m.claims("change") {
			return "The measure adds, amends and repeals no section of law."
		}
		return "No section of law is stated that the measure adds, amends or repeals. Whether its text does is not known."
	}
	var parts []string
	for _, a := range actions() {
		n := 0
		for _, at := range changes {
			if m.fact(at, "action") == a.word {
				n++
			}
		}
		parts = append(parts, fmt.Sprintf("%d %s", n, a.counted))
	}
	unsaid := ""
	if !m.claims("change") {
		unsaid = " Whether these are all is not stated."
	}
	return "Plan: " + strings.Join(parts, ", ") + "." + unsaid
}

// claims reports whether the file says that all blocks of a type are stated.
func (m *memo) claims(kind string) bool {
	known, _ := m.Proposal.Facts(m.File.Proposal.AsOf)["known"].(map[string]any)
	own, _ := known[vocabulary.ProposalType].(map[string]any)
	return own["complete."+kind] != nil
}

// fact is a word or text that a block states; "" when it does not.
func (m *memo) fact(at, name string) string {
	value, _ := m.Proposal.Value(at + "." + name)
	words, _ := value.(string)
	return words
}

// change is one line of the plan, with the old and the new text.
func (m *memo) change(at string) document.Term {
	sign := "?"
	for _, a := range actions() {
		if a.word == m.fact(at, "action") {
			sign = a.sign
		}
	}
	title, _ := m.Proposal.BlockTitle(at)
	law := m.sections(at, "law")
	if law == "" {
		law = "sections that are not named"
	}
	about := join(document.Text(upper(title)))
	if where := m.fact(at, "where"); where != "" {
		about = append(about, document.Text(", "+where+" of the measure"))
	}
	about = append(about, join(" (", m.line(m.at(at)), ").")...)
	for _, fact := range []string{"extent", "set_out_in_full", "expressly"} {
		if says := m.stated(at, fact); says != "" {
			about = append(about, document.Text(" "+upper(says)+"."))
		}
	}
	about = append(about, m.waits(at)...)
	if leaves := m.sections(at, "leaves"); leaves != "" {
		about = append(about, document.Text(" It leaves as they are, though they say the opposite: "+leaves+"."))
	}
	name := []document.Inline{document.Tag{Tone: document.Plain, Text: sign}, document.Text(" " + law)}
	return document.Term{Name: name, Body: append([]document.Block{document.Paragraph{Text: about}}, m.texts(at)...)}
}

// stated is a fact of a block in words: its name, and what it says.
func (m *memo) stated(at, name string) string {
	block, ok := m.Vocabulary.Block(vocabulary.TypeOf(at))
	if !ok {
		return ""
	}
	f, ok := block.Path(name)
	value, has := m.Proposal.Value(at + "." + name)
	if !ok || !has {
		return ""
	}
	if is, ok := value.(bool); ok {
		if is {
			return f.Title
		}
		return "not " + f.Title
	}
	return f.Title + ": " + written(f, value)
}

// sections are the law that a fact of a block names.
func (m *memo) sections(at, name string) string {
	block, ok := m.Vocabulary.Block(vocabulary.TypeOf(at))
	if !ok {
		return ""
	}
	f, ok := block.Path(name)
	value, has := m.Proposal.Value(at + "." + name)
	if !ok || !has {
		return ""
	}
	return written(f, value)
}

// waits says what must happen before a part operates.
func (m *memo) waits(at string) []document.Inline {
	value, ok := m.Proposal.Value(at + ".when")
	if !ok {
		return text(" What it waits for is not stated.")
	}
	list, _ := value.([]any)
	var items [][]document.Inline
	for _, item := range list {
		address, _ := item.(string)
		name, ok := m.Proposal.BlockTitle(address)
		if !ok {
			name = address
		}
		items = append(items, text(name))
	}
	if len(items) == 0 {
		return text(" It waits for nothing but the adoption of the measure.")
	}
	return join(" It waits for ", separated(items, ", and for "), ".")
}

// texts are the old and the new text, compared word by word where both are stated.
func (m *memo) texts(at string) []document.Block {
	before, after := m.fact(at, "before"), m.fact(at, "after")
	switch {
	case before != "" && after != "":
		return []document.Block{document.Quote{Text: compare(before, after), Source: text("the section as it would be changed, word by word")}}
	case after != "" && m.fact(at, "action") == "amend":
		return []document.Block{document.Quote{Text: text(after), Source: text("the text after; the text before is not stated, so nothing is compared")}}
	case after != "":
		return []document.Block{document.Quote{Text: []document.Inline{document.Inserted(text(after))}, Source: text("the text that is added")}}
	case before != "" && m.fact(at, "action") == "repeal":
		return []document.Block{document.Quote{Text: []document.Inline{document.Deleted(text(before))}, Source: text("the text that is repealed")}}
	case before != "":
		return []document.Block{document.Quote{Text: text(before), Source: text("the text before; the text after is not stated, so nothing is compared")}}
	}
	return nil
}

// otherwiseNamed lists law that clauses name which are no changes of a section: what they set aside or displace.
func (m *memo) otherwiseNamed() [][]document.Block {
	var items [][]document.Block
	for _, at := range m.Proposal.Addresses() {
		block, ok := m.Vocabulary.Block(vocabulary.TypeOf(at))
		if !ok || block.Type == "change" {
			continue
		}
		for i := range block.Facts {
			f := &block.Facts[i]
			law := ""
			if f.Kind == vocabulary.Citation {
				law = m.sections(at, f.Name)
			}
			if law == "" {
				continue
			}
			title, _ := m.Proposal.BlockTitle(at)
			items = append(items, []document.Block{para(document.Text(upper(title)), ", "+f.Title+": ", document.Text(law), " (", m.line(m.at(at+"."+f.Name)), ")")})
		}
	}
	return items
}

// standingLaw is the law that says the opposite and that the measure leaves alone, or may leave alone, by the findings.
func (m *memo) standingLaw() []document.Block {
	var body []document.Block
	said := map[string]bool{}
	for _, x := range m.weighed(finding.Fail, finding.Refer, finding.Unknown) {
		about, ok := m.about(x)
		if !ok || len(about.Stands) == 0 {
			continue
		}
		says := x.Message
		if says == "" {
			says = ended(about.Title)
		}
		var items [][]document.Block
		for _, id := range about.Stands {
			a, ok := m.authority(id)
			if !ok || !citing(x, id) {
				continue
			}
			item := para(m.cite(a), ": ", document.Text(wordsOf(a)))
			if said[id] {
				item = para(m.cite(a), ", as above.")
			}
			said[id] = true
			items = append(items, []document.Block{item})
		}
		if len(items) > 0 { // law that was not in force on the day stands in nobody's way
			body = append(body, para(m.link(x), " ", document.Text(says)), document.List{Items: items})
		}
	}
	if len(body) == 0 {
		return nil
	}
	return []document.Block{document.Section{ID: "in-the-way", Level: 2, Heading: say("In the way, and left alone"), Body: body}}
}

// citing reports whether a finding cites the authority: only law in force is cited.
func citing(x *finding.Finding, id string) bool {
	for _, c := range x.Law {
		if c.Authority == id {
			return true
		}
	}
	return false
}

// wordsOf are the words of an authority, of fifty at most, or else what it says.
func wordsOf(a finding.Authority) string {
	if a.Quote != "" {
		return "“" + a.Quote + "”"
	}
	return ended(a.Says)
}
