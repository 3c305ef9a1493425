package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"checker/internal/finding"
)

// need is a fact that somebody would have to state, and the rules that it would help to decide.
type need struct {
	missing finding.Missing
	rules   []string
	worst   finding.Severity
}

// needs are the facts to state in one block.
type needs struct {
	block  string
	insert finding.Range
	facts  []*need
	worst  finding.Severity
	rules  int
}

// undecided is the checklist: what to state, block by block, the worst first; then what no statement would decide.
func (t *text) undecided(f *finding.File) {
	blocks, other := gather(f.Findings)
	if len(blocks) > 0 {
		t.printf("\n%s\n", t.paint.bold("To decide these, state:"))
		t.checklist(blocks)
	}
	t.stuck(other)
}

func gather(findings []finding.Finding) ([]*needs, []*finding.Finding) {
	var blocks []*needs
	var other []*finding.Finding
	for i := range findings {
		x := &findings[i]
		if x.Outcome != finding.Unknown {
			continue
		}
		if len(x.Missing) == 0 {
			other = append(other, x)
		}
		for _, m := range x.Missing {
			blocks = note(blocks, m, x)
		}
	}
	for _, b := range blocks {
		slices.SortFunc(b.facts, func(a, b *need) int {
			return cmp.Or(cmp.Compare(b.worst, a.worst), cmp.Compare(len(b.rules), len(a.rules)), cmp.Compare(a.missing.Fact, b.missing.Fact))
		})
	}
	slices.SortFunc(blocks, func(a, b *needs) int {
		return cmp.Or(cmp.Compare(b.worst, a.worst), cmp.Compare(b.rules, a.rules), cmp.Compare(a.insert.Byte, b.insert.Byte), cmp.Compare(a.block, b.block))
	})
	return blocks, other
}

// note files what a finding misses under its block.
func note(blocks []*needs, m finding.Missing, x *finding.Finding) []*needs {
	i := slices.IndexFunc(blocks, func(b *needs) bool { return b.block == m.Block })
	if i < 0 {
		i, blocks = len(blocks), append(blocks, &needs{block: m.Block, insert: m.Insert})
	}
	b := blocks[i]
	k := slices.IndexFunc(b.facts, func(n *need) bool { return n.missing.Fact == m.Fact })
	if k < 0 {
		k, b.facts = len(b.facts), append(b.facts, &need{missing: m})
	}
	n := b.facts[k]
	if !slices.Contains(n.rules, x.Rule) {
		n.rules = append(n.rules, x.Rule)
		b.rules++
	}
	n.worst = max(n.worst, x.Severity)
	b.worst = max(b.worst, n.worst)
	return blocks
}

// widestName is how wide the column of facts may be; longer names stand on a line of their own.
const widestName = 30

func (t *text) checklist(blocks []*needs) {
	names := 0
	for _, b := range blocks {
		for _, n := range b.facts {
			if w := columns(n.missing.Fact); w <= widestName {
				names = max(names, w)
			}
		}
	}
	for _, b := range blocks {
		t.printf("  %s%s\n", visible(b.block), t.paint.faint(fmt.Sprintf("  line %d", b.insert.Line)))
		claimed := false
		for _, n := range b.facts {
			name := "    " + visible(n.missing.Fact)
			if columns(name) > names+4 {
				t.printf("%s\n", name)
				name = ""
			}
			weight := fmt.Sprintf("%-8s  %-8s", n.worst, plural(len(n.rules), "rule", "rules"))
			indent := strings.Repeat(" ", names+4+2+18+2)
			asks := visible(n.missing.Asks)
			if kind, ok := strings.CutPrefix(n.missing.Fact, "complete."); ok {
				if claimed {
					asks = "the same of " + visible(kind)
				}
				claimed = true
			}
			asks = fold(asks, t.style.Width, indent, indent)
			t.printf("%s  %s  %s\n", pad(name, names+4), t.paint.severity(n.worst, weight), strings.TrimLeft(asks, " "))
		}
	}
}

// stuck lists what is undecided for another reason than a missing fact.
func (t *text) stuck(findings []*finding.Finding) {
	if len(findings) > 0 {
		t.printf("\n%s\n", t.paint.bold("Not decided, whatever is stated:"))
	}
	for _, x := range findings {
		t.printf("\n")
		t.heading(x)
		t.para(asSentence(visible(x.Because)), "  ", "  ")
		if x.Error != "" {
			t.para(visible(x.Error), "    ", "    ")
		}
	}
}
