package memo

import (
	"slices"

	"checker/internal/drawing"
	"checker/internal/finding"
	"checker/internal/policy"
)

// A stage is one step of the pathway: of the law's own road, or of what the measure makes wait for something.
type stage struct {
	number string
	title  string
	lines  []string
	law    []string
	action *finding.Action // nil where the measure, and not the law, has the step
	blocks []string        // addresses that it stands for
	after  []*stage
	unsaid bool // nobody stated what it waits for
	found  []*finding.Finding
}

// worst is the finding that decides how a stage looks: what stops it, then what counsel weighs, then what is open.
func (s *stage) worst() *finding.Finding {
	var worst *finding.Finding
	for _, x := range s.found {
		if weight(x) > weight(worst) {
			worst = x
		}
	}
	return worst
}

// weight orders findings by what they mean for the road. Below major they are listed, and not drawn.
func weight(x *finding.Finding) int {
	switch {
	case x == nil || x.Severity < finding.Major:
		return 0
	case x.Outcome == finding.Fail && x.Severity == finding.Blocking:
		return 5
	case x.Outcome == finding.Fail:
		return 4
	case x.Outcome == finding.Refer && x.Severity == finding.Blocking:
		return 3
	case x.Outcome == finding.Refer:
		return 2
	}
	return 1
}

// state is how the stage stands, for the drawing.
func (s *stage) state() drawing.State {
	if s.action != nil && s.action.Stopped != "" {
		return drawing.Stopped
	}
	switch w := weight(s.worst()); {
	case w == 5:
		return drawing.Blocked
	case w == 4:
		return drawing.Fails
	case w >= 2:
		return drawing.Weigh
	case w == 1, s.unsaid, s.action != nil && s.action.Undated:
		return drawing.Open
	case s.action != nil && s.action.Done:
		return drawing.Done
	}
	return drawing.Ahead
}

// like lists the findings of a stage that weigh as much as another.
func (s *stage) like(x *finding.Finding) []*finding.Finding {
	var list []*finding.Finding
	for _, y := range s.found {
		if weight(y) == weight(x) {
			list = append(list, y)
		}
	}
	return list
}

// claims reports how closely the law's step claims a rule: the length of the longest name that covers it.
func (s *stage) claims(rule string) int {
	if s.action == nil {
		return 0
	}
	best := 0
	for _, name := range s.action.Rules {
		if policy.Covers(name, rule) {
			best = max(best, len(name))
		}
	}
	return best
}

// reaches reports whether one stage waits for another, directly or not.
func (s *stage) reaches(other *stage) bool {
	return slices.ContainsFunc(s.after, func(before *stage) bool { return before == other || before.reaches(other) })
}

// waiting says after which steps the stage comes. Where nobody stated what it waits for, these are the least.
func (s *stage) waiting() string {
	if s.unsaid {
		return "At the earliest after " + numbers(s.after)
	}
	return "Waits for " + numbers(s.after)
}

// reduce leaves out what a stage waits for anyway through another.
func (s *stage) reduce() {
	all := s.after
	s.after = slices.DeleteFunc(slices.Clone(all), func(before *stage) bool {
		return slices.ContainsFunc(all, func(other *stage) bool { return other != before && other.reaches(before) })
	})
}
