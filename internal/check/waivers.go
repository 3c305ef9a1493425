package check

import (
	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// recorded reads a waiver block. What it leaves out is empty: whether it holds is decided later.
func recorded(p *proposal.Proposal, address string) finding.Waiver {
	text := func(name string) string {
		value, _ := p.Value(address + "." + name)
		s, _ := value.(string)
		return s
	}
	w := finding.Waiver{
		Address: address, Rule: text("rule"), Subject: text("subject"), Reason: text("reason"), By: text("by"),
		Authority: text("authority"), Created: text("created"), Expires: text("expires"), Words: text("words"), Place: place(p.Range(address)),
	}
	if w.Subject == "" {
		w.Subject = vocabulary.ProposalType
	}
	return w
}
