package report

import (
	"fmt"
	"strings"

	"checker/internal/finding"
)

// undecided is the checklist: what to state, the worst first, block by block; then what no statement would decide.
func (t *text) undecided(f *finding.File) {
	facts, other := Gather(f.Findings)
	if len(facts) > 0 {
		t.printf("\n%s\n", t.paint.bold("To decide these, state:"))
		t.checklist(ByBlock(facts))
	}
	t.meanwhile(f.Findings)
	t.stuck(other)
}

// meanwhile prints what the law says already, where a rule says so before its facts are known.
func (t *text) meanwhile(findings []finding.Finding) {
	said := map[string]bool{}
	for i := range findings {
		x := &findings[i]
		if x.Outcome != finding.Unknown || !x.Open() || x.Known() || x.Message == "" || said[x.Message] {
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

// widestName is how wide the column of facts may be; longer names stand on a line of their own.
const widestName = 30

func (t *text) checklist(blocks []*Needs) {
	names := 0
	for _, b := range blocks {
		for _, n := range b.Facts {
			if w := columns(n.Missing.Fact); w <= widestName {
				names = max(names, w)
			}
		}
	}
	worst := finding.Severity(0)
	claimed := false
	for _, b := range blocks {
		if b.Worst != worst {
			worst = b.Worst
			t.printf("%s\n", t.paint.severity(worst, worst.String()))
		}
		at := fmt.Sprintf("  line %d", b.Insert.Line)
		if b.Absent {
			at = "  a block that is not there yet"
		}
		t.printf("  %s%s\n", visible(b.Block), t.paint.faint(at))
		for _, n := range b.Facts {
			asks := visible(n.Missing.Asks)
			if kind, ok := strings.CutPrefix(n.Missing.Fact, "complete."); ok {
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
func (t *text) toState(n *Need, asks string, names int) {
	name := "    " + visible(n.Missing.Fact)
	if columns(name) > names+4 {
		t.printf("%s\n", name)
		name = ""
	}
	first := pad(name, names+4) + "  " + pad(Plural(len(n.Rules), "rule", "rules"), 8) + "  "
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
