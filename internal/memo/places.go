package memo

import (
	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// at is where an address is written.
func (m *memo) at(address string) finding.Range {
	r := m.Proposal.Range(address)
	return finding.Range{
		File: r.Filename, Line: r.Start.Line, Column: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column,
		Byte: r.Start.Byte, EndByte: r.End.Byte,
	}
}

// blocks lists the addresses of a type's blocks, in the order of the text.
func (m *memo) blocks(kind string) []string {
	if m.Proposal == nil {
		return nil
	}
	var list []string
	for _, address := range m.Proposal.Addresses() {
		if vocabulary.TypeOf(address) == kind {
			list = append(list, address)
		}
	}
	return byNumber(list, func(a string) int { return m.at(a).Byte })
}
