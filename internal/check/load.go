package check

import (
	"checker/internal/finding"
	"checker/internal/proposal"
)

// Loaded is one proposal that was read and not evaluated, or the file that says why it was not read.
type Loaded struct {
	File     *finding.File
	Proposal *proposal.Proposal // nil when it was not understood
	AsOf     string
}

// LoadAll reads all proposals at the paths, in order, without asking any law.
func LoadAll(o Options, paths []string) []Loaded {
	c := New(o)
	var list []Loaded
	for _, in := range inputs(paths) {
		if in.skipped != "" {
			continue
		}
		file := &finding.File{Path: in.path}
		p, asOf := c.load(in, file)
		list = append(list, Loaded{File: file, Proposal: p, AsOf: asOf})
	}
	return list
}
