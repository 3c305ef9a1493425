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

// needs are the facts to state in one block, of one weight.
type needs struct {
	block  string
	insert finding.Range
	absent bool // the file has no such block
	facts  []*need
	worst  finding.Severity
	rules  int
}

// undecided is the checklist: what to state, the worst first, block by block; then what no statement would decide.
func (t *text) undecided(f *finding.File) {
	facts, other := gather(f.Findings)
	if len(facts) > 0 {
		t.printf("\n%s\n", t.paint.bold("To decide these, state:"))
		t.checklist(byBlock(facts))
	}
	t.meanwhile(f.Findings)
	t.stuck(other)
}

// meanwhile prints what the law says already, where a rule says so before its facts are known.
func (t *text) meanwhile(findings []finding.Finding) {
	said := map[string]bool{}
	for i := range findings {
		x := &findings[i]
		if x.Outcome != finding.Unknown || x.Message == "" || said[x.Message] {
			continue
		}
		if len(said) == 0 {
			t.printf("\n%s\n", t.paint.bold("What the law says meanwhile:"))
		}
		said[x.Message] = true
		t.printf("\n")
		t.heading(x)
		t.para(visible(x.Message), "  ", "  ")
		t.authorities(x)
	}
}

// gather collects each missing fact once, with the rules that ask for it, and the findings that miss none.
func gather(findings []finding.Finding) ([]*need, []*finding.Finding) {
	var facts []*need
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
			k := slices.IndexFunc(facts, func(n *need) bool { return n.missing.Block == m.Block && n.missing.Fact == m.Fact })
			if k < 0 {
				k, facts = len(facts), append(facts, &need{missing: m})
			}
			n := facts[k]
			if !slices.Contains(n.rules, x.Rule) {
				n.rules = append(n.rules, x.Rule)
			}
			n.worst = max(n.worst, x.Severity)
		}
	}
	return facts, other
}

// byBlock puts facts under their weight and block: the worst first, then what helps to decide the most rules.
func byBlock(facts []*need) []*needs {
	var blocks []*needs
	for _, n := range facts {
		i := slices.IndexFunc(blocks, func(b *needs) bool { return b.block == n.missing.Block && b.worst == n.worst })
		if i < 0 {
			i, blocks = len(blocks), append(blocks, &needs{block: n.missing.Block, insert: n.missing.Insert, absent: n.missing.Absent, worst: n.worst})
		}
		blocks[i].facts = append(blocks[i].facts, n)
		blocks[i].rules += len(n.rules)
	}
	for _, b := range blocks {
		slices.SortFunc(b.facts, func(a, b *need) int {
			return cmp.Or(cmp.Compare(len(b.rules), len(a.rules)), cmp.Compare(a.missing.Fact, b.missing.Fact))
		})
	}
	slices.SortFunc(blocks, func(a, b *needs) int {
		return cmp.Or(cmp.Compare(b.worst, a.worst), cmp.Compare(b.rules, a.rules), cmp.Compare(a.insert.Byte, b.insert.Byte), cmp.Compare(a.block, b.block))
	})
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
	worst := finding.Severity(0)
	claimed := false
	for _, b := range blocks {
		if b.worst != worst {
			worst = b.worst
			t.printf("%s\n", t.paint.severity(worst, worst.String()))
		}
		at := fmt.Sprintf("  line %d", b.insert.Line)
		if b.absent {
			at = "  a block that is not there yet"
		}
		t.printf("  %s%s\n", visible(b.block), t.paint.faint(at))
		for _, n := range b.facts {
			asks := visible(n.missing.Asks)
			if kind, ok := strings.CutPrefix(n.missing.Fact, "complete."); ok {
				if claimed {
					asks = "likewise: every " + visible(strings.ReplaceAll(kind, "_", " ")) + ", or none?"
				}
				claimed = true
			}
			t.toState(n, asks, names)
		}
	}
}

// toState prints one fact of the checklist, with the question folded in its own column.
func (t *text) toState(n *need, asks string, names int) {
	name := "    " + visible(n.missing.Fact)
	if columns(name) > names+4 {
		t.printf("%s\n", name)
		name = ""
	}
	first := pad(name, names+4) + "  " + pad(plural(len(n.rules), "rule", "rules"), 8) + "  "
	t.para(asks, first, strings.Repeat(" ", columns(first)))
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
