package memo

import (
	"slices"
	"strings"

	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// A pathway is what must happen for the measure to take effect.
type pathway struct {
	m         *memo
	known     bool // the library has the road of the instrument
	spine     []*stage
	adopted   *stage // the last of the spine
	rest      []*stage
	own       map[string]bool   // blocks of the vote on the measure
	stages    map[string]*stage // by address
	asked     map[string]finding.Requirement
	provision []string
}

// newPathway lays out the steps and places each finding that is open at one of them.
func (m *memo) newPathway(roads []finding.Road, asked []finding.Requirement) *pathway {
	p := &pathway{m: m, own: map[string]bool{}, stages: map[string]*stage{}, asked: map[string]finding.Requirement{}}
	for _, r := range asked {
		p.asked[r.Threshold] = r
	}
	p.ownVote()
	p.lawOf(roads)
	p.laterVotes()
	p.consents()
	p.provisions()
	p.order()
	for _, x := range m.weighed(finding.Fail, finding.Refer, finding.Unknown) {
		if ofRecord(x) {
			continue
		}
		s := p.stageOf(x)
		s.found = append(s.found, x)
	}
	p.measureSays()
	return p
}

// text is a fact that holds one text.
func (p *pathway) text(address string) string {
	v, _ := p.m.Proposal.Value(address)
	s, _ := v.(string)
	return s
}

// list is a fact that holds several; stated says whether anybody stated it.
func (p *pathway) list(address string) (list []string, stated bool) {
	v, _ := p.m.Proposal.Value(address)
	items, ok := v.([]any)
	for _, item := range items {
		if s, isText := item.(string); isText {
			list = append(list, s)
		}
	}
	return list, ok
}

// word is a fact as people say it.
func (p *pathway) word(address, fact string) string {
	block, ok := p.m.Vocabulary.Block(vocabulary.TypeOf(address))
	if !ok {
		return ""
	}
	f, ok := block.Fact(fact)
	if !ok {
		return ""
	}
	v, _ := p.m.Proposal.Value(address + "." + fact)
	return written(f, v)
}

func (p *pathway) called(address string) string {
	if name, ok := p.m.Proposal.BlockTitle(address); ok {
		return upper(name)
	}
	return address
}

// ownVote finds the blocks of the vote on the measure itself.
func (p *pathway) ownVote() {
	for _, at := range p.m.blocks("question") {
		p.own[at] = p.text(at+".vote") == "own"
	}
	for _, at := range p.m.blocks("election") {
		decides, _ := p.list(at + ".decides")
		p.own[at] = slices.Contains(decides, vocabulary.ProposalType)
	}
	for _, at := range p.m.blocks("threshold") {
		decides := p.text(at + ".decides")
		p.own[at] = decides == vocabulary.ProposalType || p.own[decides]
	}
}

// lawOf lays the law's road; where the library has none, adoption stands alone.
func (p *pathway) lawOf(roads []finding.Road) {
	for i := range roads {
		if !roads[i].Own {
			continue
		}
		p.known = true
		for _, row := range roads[i].Rows {
			for _, way := range row {
				for j := range way {
					p.spine = append(p.spine, actionStage(&way[j]))
				}
			}
		}
	}
	if len(p.spine) == 0 {
		p.spine = []*stage{{title: "The measure is adopted", lines: []string{"The library has no pathway for this kind of instrument here"}, action: &finding.Action{OwnVote: true}}}
	}
	for i := 1; i < len(p.spine); i++ {
		p.spine[i].after = []*stage{p.spine[i-1]}
	}
	p.adopted = p.spine[len(p.spine)-1]
}

func actionStage(a *finding.Action) *stage {
	s := &stage{title: a.Title, lines: []string{upper(a.Who)}, law: a.Law, action: a}
	if a.Undated {
		s.lines = append(s.lines, "The law of that day on this step is not in the library")
		return s
	}
	s.lines = append(s.lines, a.Lines...)
	return s
}

// laterVotes are votes that the measure orders, each with its day and with what it asks for.
func (p *pathway) laterVotes() {
	for _, at := range p.m.blocks("question") {
		if p.own[at] {
			continue
		}
		s := p.add(&stage{title: "Vote: " + p.called(at), blocks: []string{at}})
		for _, e := range p.m.blocks("election") {
			if decides, _ := p.list(e + ".decides"); !p.own[e] && slices.Contains(decides, at) {
				p.join(s, e)
				s.lines = append(s.lines, report.LongDate(p.text(e+".date")))
			}
		}
		for _, t := range p.m.blocks("threshold") {
			if p.text(t+".decides") == at {
				p.join(s, t)
			}
		}
		s.lines = append([]string{"Voters"}, append(s.lines, p.asks(s)...)...)
	}
	for _, at := range p.m.blocks("election") {
		if p.own[at] || p.stages[at] != nil {
			continue
		}
		s := p.add(&stage{title: "Vote: " + p.called(at), blocks: []string{at}, lines: []string{"Voters"}})
		if date := p.text(at + ".date"); date != "" {
			s.lines = append(s.lines, report.LongDate(date))
		}
	}
}

// asks is what the thresholds of a vote ask for.
func (p *pathway) asks(s *stage) []string {
	var says []string
	for _, at := range s.blocks {
		if r, ok := p.asked[at]; ok {
			for _, part := range []*finding.Part{r.Approval, r.Turnout} {
				if part != nil {
					says = append(says, part.Says)
				}
			}
		}
	}
	if len(says) == 0 {
		return nil
	}
	return []string{"The measure asks for " + strings.Join(says, ", and ")}
}

// consents are what others must agree to.
func (p *pathway) consents() {
	for _, at := range p.m.blocks("consent") {
		title := "Consent"
		if of := p.word(at, "of"); of != "" {
			title += " of " + of
		}
		s := p.add(&stage{title: title, blocks: []string{at}})
		var parts []string
		for _, fact := range []string{"form", "majority", "status"} {
			if word := p.word(at, fact); word != "" {
				parts = append(parts, word)
			}
		}
		if len(parts) > 0 {
			s.lines = append(s.lines, upper(strings.Join(parts, "; ")))
		}
		status := p.text(at + ".status")
		s.unsaid = status == "" || status == "unmentioned"
	}
}

func (p *pathway) add(s *stage) *stage {
	p.rest = append(p.rest, s)
	for _, at := range s.blocks {
		p.stages[at] = s
	}
	return s
}

func (p *pathway) join(s *stage, at string) {
	s.blocks = append(s.blocks, at)
	p.stages[at] = s
}

// measureSays adds to the law's vote what the measure itself says of it.
func (p *pathway) measureSays() {
	for _, s := range p.spine {
		if !s.action.OwnVote {
			continue
		}
		for _, kind := range []string{"election", "threshold"} {
			for _, at := range p.m.blocks(kind) {
				if p.own[at] {
					s.blocks = append(s.blocks, at)
				}
			}
		}
		for _, at := range s.blocks {
			if date := report.LongDate(p.text(at + ".date")); date != "" && !strings.Contains(strings.Join(s.lines, " "), date) {
				s.lines = append(s.lines, "The day that the file names: "+date)
			}
		}
		s.lines = append(s.lines, p.asks(s)...)
	}
}

// stageOf is the step where a finding stands: that of the block that it is about; else the one of the law's that claims
// its rule, or its block; else the last of the law's, where the measure takes effect.
func (p *pathway) stageOf(x *finding.Finding) *stage {
	at := blockOf(x.Subject)
	if s := p.stages[at]; s != nil {
		return s
	}
	var best *stage
	for _, s := range p.spine {
		if s.claims(x.Rule) > 0 && (best == nil || s.claims(x.Rule) > best.claims(x.Rule)) {
			best = s
		}
	}
	if best != nil {
		return best
	}
	for _, s := range p.spine {
		if slices.Contains(s.action.Takes, vocabulary.TypeOf(at)) || s.action.OwnVote && p.own[at] {
			return s
		}
	}
	return p.adopted
}

// blockOf is the block that an address stands in: type and label.
func blockOf(address string) string {
	parts := strings.SplitN(address, ".", 3)
	return strings.Join(parts[:min(len(parts), 2)], ".")
}
