package policy

import (
	"fmt"
	"slices"
	"strings"

	"checker/internal/vocabulary"
)

// A Road is a way by which the law of a jurisdiction lets something come about: that of an instrument, or what the law
// provides where a measure's own way is closed. It stands in pathways/<jurisdiction>/data.yaml.
type Road struct {
	ID           string     `json:"-"`
	Jurisdiction string     `json:"-"`
	Title        string     `json:"title"`
	Instruments  []string   `json:"instruments"` // whose own road it is
	InsteadOf    []string   `json:"instead_of"`  // rules, or topics of rules, that close the way for which it stands
	Unless       []string   `json:"unless"`      // rules, or topics, that close this road too
	Levels       []string   `json:"levels"`      // levels of the jurisdictions that have it; empty for all
	Joins        []string   `json:"joins"`       // roads whose result needs the result of this one too
	Steps        []RoadStep `json:"steps"`
	Result       string     `json:"result"`
}

// A RoadStep is what somebody does, or two ways of which one suffices.
type RoadStep struct {
	Either      [][]RoadStep      `json:"either"`
	ID          string            `json:"id"`
	Title       string            `json:"title"`
	Who         string            `json:"who"`
	Says        []RoadLine        `json:"says"`
	OnlyIf      string            `json:"only_if"`  // the step stands only where this name is known
	OwnVote     bool              `json:"own_vote"` // the measure itself is voted on
	Takes       []string          `json:"takes"`    // types of blocks that belong to it
	Rules       []string          `json:"rules"`    // rules, or topics of rules, whose findings belong to it
	Done        []string          `json:"done"`     // statuses of a measure by which it happened
	Stopped     map[string]string `json:"stopped"`  // statuses by which it did not, and what people say then
	Authorities []string          `json:"authorities"`
}

// A RoadLine is said when all that stands in its braces is known; else Or is, on the same terms.
type RoadLine struct {
	Line string `json:"line"`
	Or   string `json:"or"`
}

// Name is the road's name among those of all jurisdictions.
func (r *Road) Name() string { return r.Jurisdiction + "." + r.ID }

// readRoads takes the roads out of the data, in the order of jurisdictions and names.
func (l *Library) readRoads() error {
	all, _ := l.data["pathways"].(map[string]any)
	for _, j := range sortedKeys(all) {
		var file struct {
			Roads map[string]Road `json:"roads"`
		}
		if err := remarshal(all[j], &file); err != nil {
			return fmt.Errorf("read pathways/%s: %w", j, err)
		}
		for _, id := range sortedKeys(file.Roads) {
			road := file.Roads[id]
			road.ID, road.Jurisdiction = id, j
			l.Roads = append(l.Roads, road)
		}
	}
	return nil
}

// roadFaults looks at the roads: what they name is there, and no authority was only remembered.
func (l *Library) roadFaults(v *vocabulary.Vocabulary) []string {
	var faults []string
	for i := range l.Roads {
		r := &l.Roads[i]
		c := roadCheck{library: l, vocabulary: v, at: fmt.Sprintf("pathways/%s: road %s", r.Jurisdiction, r.ID), ids: map[string]bool{}}
		c.road(r)
		faults = append(faults, c.faults...)
	}
	return faults
}

type roadCheck struct {
	library    *Library
	vocabulary *vocabulary.Vocabulary
	at         string
	ids        map[string]bool
	faults     []string
}

func (c *roadCheck) fault(format string, args ...any) {
	c.faults = append(c.faults, c.at+": "+fmt.Sprintf(format, args...))
}

func (c *roadCheck) road(r *Road) {
	if r.Title == "" {
		c.fault("no title")
	}
	if len(r.Instruments) == 0 && len(r.InsteadOf) == 0 {
		c.fault("neither instruments nor instead_of; nothing would lead to it")
	}
	if len(r.InsteadOf) > 0 && r.Result == "" {
		c.fault("no result; say what is reached at its end")
	}
	if len(r.Steps) == 0 {
		c.fault("no steps")
	}
	for _, id := range r.Joins {
		if !slices.ContainsFunc(c.library.Roads, func(o Road) bool { return o.Name() == id }) {
			c.fault("joins the unknown road %q", id)
		}
	}
	for _, level := range r.Levels {
		if !slices.ContainsFunc(c.vocabulary.Jurisdictions, func(j vocabulary.Jurisdiction) bool { return j.Level == level }) {
			c.fault("no jurisdiction has the level %q", level)
		}
	}
	c.words("instrument", r.Instruments)
	c.rules("instead_of", r.InsteadOf)
	c.rules("unless", r.Unless)
	for i := range r.Steps {
		c.step(&r.Steps[i])
	}
}

func (c *roadCheck) step(s *RoadStep) {
	if len(s.Either) > 0 {
		c.ways(s)
		return
	}
	switch {
	case s.ID == "":
		c.fault("a step without id")
		return
	case c.ids[s.ID]:
		c.fault("two steps %q", s.ID)
	}
	c.ids[s.ID] = true
	if s.Title == "" || s.Who == "" {
		c.fault("step %s: want a title and who acts", s.ID)
	}
	c.authorities(s)
	c.rules("step "+s.ID+": rules", s.Rules)
	c.words("status", s.Done)
	c.words("status", sortedKeys(s.Stopped))
	for _, kind := range s.Takes {
		if _, ok := c.vocabulary.Block(kind); !ok {
			c.fault("step %s: takes the unknown block %q", s.ID, kind)
		}
	}
}

func (c *roadCheck) ways(s *RoadStep) {
	if s.ID != "" || s.Title != "" {
		c.fault("a step with either has nothing else")
	}
	if len(s.Either) != 2 {
		c.fault("either has %d ways, want two", len(s.Either))
	}
	for _, way := range s.Either {
		if len(way) == 0 {
			c.fault("either has a way without steps")
		}
		for i := range way {
			if len(way[i].Either) > 0 {
				c.fault("either within either")
			}
			c.step(&way[i])
		}
	}
}

// authorities are in the library, and were read: a road is nothing to take from memory.
func (c *roadCheck) authorities(s *RoadStep) {
	if len(s.Authorities) == 0 {
		c.fault("step %s: no authority", s.ID)
	}
	for _, id := range s.Authorities {
		a, ok := c.library.Authorities[id]
		switch {
		case !ok:
			c.fault("step %s: the authority %q is not in the library.%s", s.ID, id, vocabulary.DidYouMean(id, sortedKeys(c.library.Authorities)))
		case a.Verification == "memory":
			c.fault("step %s: the authority %q is from memory; a road rests on what was read", s.ID, id)
		}
	}
}

// rules names rules of the library, or topics that have rules.
func (c *roadCheck) rules(where string, names []string) {
	for _, name := range names {
		if !slices.ContainsFunc(c.library.Rules, func(r Rule) bool { return Covers(name, r.ID) }) {
			c.fault("%s: the library has no rule or topic %q.%s", where, name, vocabulary.DidYouMean(name, c.library.IDs()))
		}
	}
}

// words are words of a fact of the measure.
func (c *roadCheck) words(fact string, words []string) {
	block, _ := c.vocabulary.Block(vocabulary.ProposalType)
	if block == nil || len(words) == 0 {
		return
	}
	f, ok := block.Fact(fact)
	if !ok {
		return
	}
	for _, word := range words {
		if _, ok := f.WordTitle(word); !ok {
			c.fault("unknown %s %q", fact, word)
		}
	}
}

// Covers reports whether a name is that of the rule, or of a topic that it stands in.
func Covers(name, rule string) bool { return name == rule || strings.HasPrefix(rule, name+".") }
