package report

import (
	"cmp"
	"slices"

	"checker/internal/finding"
)

// A Need is a fact that somebody would have to state, and the rules that it would help to decide.
type Need struct {
	Missing finding.Missing
	Rules   []string
	Worst   finding.Severity
}

// Needs are the facts to state in one block, of one weight.
type Needs struct {
	Block  string
	Insert finding.Range
	Absent bool // the file has no such block
	Facts  []*Need
	Worst  finding.Severity
	Rules  int
}

// Gather collects each missing fact once, with the rules that ask for it, and the findings that miss none.
func Gather(findings []finding.Finding) ([]*Need, []*finding.Finding) {
	var facts []*Need
	var other []*finding.Finding
	for i := range findings {
		x := &findings[i]
		if x.Outcome != finding.Unknown || x.Known() {
			continue
		}
		if len(x.Missing) == 0 {
			other = append(other, x)
		}
		for _, m := range x.Missing {
			k := slices.IndexFunc(facts, func(n *Need) bool { return n.Missing.Block == m.Block && n.Missing.Fact == m.Fact })
			if k < 0 {
				k, facts = len(facts), append(facts, &Need{Missing: m})
			}
			n := facts[k]
			if !slices.Contains(n.Rules, x.Rule) {
				n.Rules = append(n.Rules, x.Rule)
			}
			n.Worst = max(n.Worst, x.Severity)
		}
	}
	return facts, other
}

// ByBlock puts facts under their weight and block: the worst first, then what helps to decide the most rules.
func ByBlock(facts []*Need) []*Needs {
	var blocks []*Needs
	for _, n := range facts {
		i := slices.IndexFunc(blocks, func(b *Needs) bool { return b.Block == n.Missing.Block && b.Worst == n.Worst })
		if i < 0 {
			i, blocks = len(blocks), append(blocks, &Needs{Block: n.Missing.Block, Insert: n.Missing.Insert, Absent: n.Missing.Absent, Worst: n.Worst})
		}
		blocks[i].Facts = append(blocks[i].Facts, n)
		blocks[i].Rules += len(n.Rules)
	}
	for _, b := range blocks {
		slices.SortFunc(b.Facts, func(a, b *Need) int {
			return cmp.Or(cmp.Compare(len(b.Rules), len(a.Rules)), cmp.Compare(a.Missing.Fact, b.Missing.Fact))
		})
	}
	slices.SortFunc(blocks, func(a, b *Needs) int {
		return cmp.Or(cmp.Compare(b.Worst, a.Worst), cmp.Compare(b.Rules, a.Rules), cmp.Compare(a.Insert.Byte, b.Insert.Byte), cmp.Compare(a.Block, b.Block))
	})
	return blocks
}
