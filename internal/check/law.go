package check

import (
	"cmp"
	"encoding/json"
	"slices"
	"sync"

	"checker/internal/finding"
	"checker/internal/policy"
)

// A law is what reports say of the law of one jurisdiction: enough where every result about it was stored.
type law struct {
	Library     finding.Library              `json:"library"`
	Rules       map[string]finding.RuleInfo  `json:"rules"`
	Authorities map[string]finding.Authority `json:"authorities"`
}

// laws are those that were asked: loaded, or read where they are stored.
type laws struct {
	mutex  sync.Mutex
	stored map[string]*law // by jurisdiction; nil where there is none
	kept   map[string]bool
}

func (c *Checker) lawKey(jurisdiction string) string {
	return digestOf([]byte("law\x00" + c.options.Program + "\x00" + jurisdiction))
}

// recallLaw reads the stored law of a jurisdiction, once.
func (c *Checker) recallLaw(jurisdiction string) bool {
	c.laws.mutex.Lock()
	defer c.laws.mutex.Unlock()
	l, ok := c.laws.stored[jurisdiction]
	if ok {
		return l != nil
	}
	if value, found := c.options.Cache.Get(c.lawKey(jurisdiction)); found {
		read := &law{}
		if json.Unmarshal(value, read) == nil && read.Library.Jurisdiction == jurisdiction {
			l = read
		}
	}
	if c.laws.stored == nil {
		c.laws.stored = map[string]*law{}
	}
	c.laws.stored[jurisdiction] = l
	return l != nil
}

// rememberLaw stores what reports say of a jurisdiction's law, once.
func (c *Checker) rememberLaw(jurisdiction string) {
	c.laws.mutex.Lock()
	defer c.laws.mutex.Unlock()
	if c.laws.kept[jurisdiction] || c.laws.stored[jurisdiction] != nil {
		return
	}
	c.mutex.Lock()
	e := c.engines[jurisdiction]
	c.mutex.Unlock()
	if e == nil || e.Engine == nil {
		return
	}
	library := e.Library()
	l := law{Library: e.summary(jurisdiction), Rules: map[string]finding.RuleInfo{}, Authorities: library.Authorities}
	for i := range library.Rules {
		l.Rules[library.Rules[i].ID] = about(&library.Rules[i])
	}
	value, err := json.Marshal(l)
	if err != nil {
		return
	}
	c.options.Cache.Put(c.lawKey(jurisdiction), value)
	if c.laws.kept == nil {
		c.laws.kept = map[string]bool{}
	}
	c.laws.kept[jurisdiction] = true
}

// recalled lists the laws that were read where they are stored.
func (c *Checker) recalled() []*law {
	c.laws.mutex.Lock()
	defer c.laws.mutex.Unlock()
	var list []*law
	for _, l := range c.laws.stored {
		if l != nil {
			list = append(list, l)
		}
	}
	slices.SortFunc(list, func(a, b *law) int { return cmp.Compare(a.Library.Jurisdiction, b.Library.Jurisdiction) })
	return list
}

func (e *engine) summary(jurisdiction string) finding.Library {
	l := e.Library()
	return finding.Library{Jurisdiction: jurisdiction, Jurisdictions: l.Jurisdictions, Rules: len(l.Rules), Digest: l.Digest}
}

// Libraries lists the law that was asked, by jurisdiction.
func (c *Checker) Libraries() []finding.Library {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	var list []finding.Library
	for jurisdiction, e := range c.engines {
		if e.Engine == nil {
			continue
		}
		list = append(list, e.summary(jurisdiction))
	}
	for _, l := range c.recalled() {
		if !slices.ContainsFunc(list, func(have finding.Library) bool { return have.Jurisdiction == l.Library.Jurisdiction }) {
			list = append(list, l.Library)
		}
	}
	slices.SortFunc(list, func(a, b finding.Library) int { return cmp.Compare(a.Jurisdiction, b.Jurisdiction) })
	return list
}

func about(r *policy.Rule) finding.RuleInfo {
	a := r.About
	return finding.RuleInfo{Title: a.Title, Description: a.Description, Severity: a.Severity, DecidedBy: a.DecidedBy, Issues: a.Issues}
}

// Rule looks a rule up in the law that was asked, and among the checker's own.
func (c *Checker) Rule(id string) (finding.RuleInfo, bool) {
	if own, ok := finding.OwnRule(id); ok {
		return own, true
	}
	for _, e := range c.loaded() {
		if r, ok := e.Library().Rule(id); ok {
			return about(r), true
		}
	}
	for _, l := range c.recalled() {
		if r, ok := l.Rules[id]; ok {
			return r, true
		}
	}
	return finding.RuleInfo{}, false
}

// Authority looks an authority up in the law that was asked.
func (c *Checker) Authority(id string) (finding.Authority, bool) {
	for _, e := range c.loaded() {
		if a, ok := e.Library().Authorities[id]; ok {
			return a, true
		}
	}
	for _, l := range c.recalled() {
		if a, ok := l.Authorities[id]; ok {
			return a, true
		}
	}
	return finding.Authority{}, false
}
