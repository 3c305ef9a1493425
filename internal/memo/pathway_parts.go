package memo

import (
	"fmt"
	"slices"
	"strings"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// mostNamed is how many parts of the measure a step names; the list names them all.
const mostNamed = 6

// provisions are the parts of the measure. Those that wait for the same, that nothing waits for, and that nothing stops
// make one step.
func (p *pathway) provisions() {
	facts := p.m.Proposal.Facts(p.m.File.Proposal.AsOf)
	all, _ := facts["provisions"].([]any)
	for _, item := range all {
		block, _ := item.(map[string]any)
		if at, ok := block["at"].(string); ok && p.stages[at] == nil {
			p.provision = append(p.provision, at)
		}
	}
	p.provision = byNumber(p.provision, func(at string) int { return p.m.at(at).Byte })
	awaited := map[string]bool{}
	for _, at := range append(p.provision, p.m.blocks("consent")...) {
		waits, _ := p.waits(at)
		for _, other := range waits {
			awaited[other] = true
		}
	}
	groups := map[string]*stage{}
	for _, at := range p.provision {
		waits, stated := p.waits(at)
		key := fmt.Sprint(stated, p.stopped(at), waits)
		if awaited[at] {
			key = at
		}
		if s, ok := groups[key]; ok {
			p.join(s, at)
			continue
		}
		groups[key] = p.add(&stage{blocks: []string{at}, unsaid: !stated})
	}
	for _, s := range p.rest {
		if s.title == "" {
			p.name(s)
		}
	}
}

// waits is what a block waits for, and whether anybody stated it.
func (p *pathway) waits(at string) (list []string, stated bool) {
	when, saysWhen := p.list(at + ".when")
	requires, saysRequires := p.list(at + ".requires")
	list = append(when, requires...)
	if vocabulary.TypeOf(at) == "consent" {
		return list, true
	}
	slices.Sort(list)
	return slices.Compact(list), saysWhen || saysRequires
}

// stopped reports whether a blocking rule fails on the block.
func (p *pathway) stopped(at string) bool {
	return slices.ContainsFunc(p.m.weighed(finding.Fail), func(x *finding.Finding) bool { return x.Severity == finding.Blocking && blockOf(x.Subject) == at })
}

// name says what a step of the measure's own parts is.
func (p *pathway) name(s *stage) {
	if len(s.blocks) == 1 {
		s.title = p.called(s.blocks[0])
		if block, ok := p.m.Vocabulary.Block(vocabulary.TypeOf(s.blocks[0])); ok {
			if does := p.m.does(block, s.blocks[0]); does != "" {
				s.lines = append(s.lines, upper(does))
			}
		}
	} else {
		s.title = fmt.Sprintf("%d parts of the measure operate", len(s.blocks))
		var names []string
		for _, at := range s.blocks {
			names = append(names, p.called(at))
		}
		if n := len(names) - mostNamed; n > 0 {
			names = append(names[:mostNamed], fmt.Sprintf("and %d more", n))
		}
		s.lines = append(s.lines, strings.Join(names, "; "))
	}
	if s.unsaid {
		s.lines = append(s.lines, "Not stated: what it waits for")
	}
}

// order joins the steps to what they wait for, and puts each after it, else in the order of the file.
func (p *pathway) order() {
	for _, s := range p.rest {
		for _, at := range s.blocks {
			waits, _ := p.waits(at)
			for _, other := range waits {
				before := p.stages[other]
				if before == nil {
					before = p.adopted
				}
				if before != s && !slices.Contains(s.after, before) {
					s.after = append(s.after, before)
				}
			}
		}
		if len(s.after) == 0 {
			s.after = []*stage{p.adopted}
		}
	}
	byNumber(p.rest, func(s *stage) int { return p.m.at(s.blocks[0]).Byte })
	var placed []*stage
	for len(placed) < len(p.rest) {
		next := slices.IndexFunc(p.rest, func(s *stage) bool {
			return !slices.Contains(placed, s) && !slices.ContainsFunc(s.after, func(b *stage) bool {
				return slices.Contains(p.rest, b) && !slices.Contains(placed, b)
			})
		})
		if next < 0 { // a circle, which the reader of proposals refuses
			break
		}
		placed = append(placed, p.rest[next])
	}
	p.rest = placed
	place := map[*stage]int{}
	for i, s := range p.all() {
		s.reduce()
		s.number = fmt.Sprint(i + 1)
		place[s] = i
		byNumber(s.after, func(before *stage) int { return place[before] })
	}
}

func (p *pathway) all() []*stage { return slices.Concat(p.spine, p.rest) }

// leads reports whether any step waits for the stage.
func (p *pathway) leads(s *stage) bool {
	return slices.ContainsFunc(p.all(), func(other *stage) bool { return slices.Contains(other.after, s) })
}
