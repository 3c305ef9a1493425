package report

import (
	"strings"

	"checker/internal/finding"
)

// Tried says what the edits do that a rule proposes, tried on the proposal's own text.
func Tried(c *finding.Cure) string {
	switch {
	case c.Error != "":
		return "Tried on this text: " + c.Error
	case c.Drops && c.Holds:
		return "Tried on this text: the rule governs nothing any more, and nothing gets worse."
	case !c.Holds && len(c.Opens) == 0:
		return "Tried on this text: the rule is still not met."
	case !c.Holds:
		return "Tried on this text: a part of a cure. It opens " + strings.Join(c.Opens, "; ")
	}
	return "Tried on this text: the rule is met, and nothing gets worse."
}
