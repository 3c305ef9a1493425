package report

import (
	"strings"

	"checker/internal/finding"
)

// painter puts colour on words, or none.
type painter bool

// paint colours each line by itself, so that a pager that shows one line shows its colour.
func (p painter) paint(code, s string) string {
	if !p || s == "" {
		return s
	}
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = "\x1b[" + code + "m" + line + "\x1b[0m"
		}
	}
	return strings.Join(lines, "\n")
}

func (p painter) bold(s string) string  { return p.paint("1", s) }
func (p painter) faint(s string) string { return p.paint("2", s) }
func (p painter) mark(s string) string  { return p.paint("33", s) }

func (p painter) severity(s finding.Severity, text string) string {
	codes := []string{finding.Info: "2", finding.Advisory: "36", finding.Major: "1;33", finding.Blocking: "1;31"}
	if int(s) >= len(codes) || codes[s] == "" {
		return text
	}
	return p.paint(codes[s], text)
}
