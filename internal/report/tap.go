package report

import (
	"encoding/json"
	"io"
	"strings"

	"checker/internal/finding"
)

// tap is the Test Anything Protocol, version 13: a point for each trouble, and for each rule and subject.
type tap struct {
	keeper
	knownLaw
	ref    finding.Reference
	gate   finding.Severity
	points int
}

func newTap(w io.Writer, ref finding.Reference) *tap { return &tap{keeper: keeper{w: w}, ref: ref} }

func (p *tap) Header(h finding.Header) error {
	p.gate = h.FailOn
	p.put("TAP version 13\n")
	return p.err
}

func (p *tap) File(f *finding.File) error {
	p.file(f)
	for _, r := range results(f) {
		p.result(&r)
	}
	for i := range f.Findings {
		x := &f.Findings[i]
		switch x.Outcome {
		case finding.Pass:
			p.point(x, "")
		case finding.NotApplicable:
			p.point(x, " # SKIP does not apply: "+escaped(x.Because))
		}
	}
	return p.err
}

// result is a point that is not ok. What does not count at the gate is to do, which fails no run and is no success
// either.
func (p *tap) result(r *result) {
	p.points++
	directive := ""
	switch {
	case r.settled():
		directive = " # TODO " + escaped(r.says)
	case r.broke(): // counts, whatever the gate is
	case r.finding == nil:
		directive = " # TODO a warning"
	case !r.gated(p.gate):
		directive = " # TODO not counted at the gate (" + p.gate.String() + ")"
	}
	p.put("not ok ", decimal(p.points), " - ", escaped(where(r.place)), " ", r.rule, directive, "\n")
	p.put("  ---\n")
	p.field("message", r.says)
	p.field("severity", r.weight)
	p.field("outcome", r.outcome())
	if x := r.finding; x != nil {
		p.field("subject", x.Subject)
		p.field("title", r.title(p.ref))
		p.field("authority", lawOf(x, p.ref))
		p.field("cure", x.Cure)
	}
	p.put("  ...\n")
}

// field is a line of YAML: a string of JSON is one.
func (p *tap) field(name, value string) {
	if value = oneLine(value); value != "" {
		src, _ := json.Marshal(value) // strings always marshal
		p.put("  ", name, ": ", string(src), "\n")
	}
}

func (p *tap) point(x *finding.Finding, directive string) {
	p.points++
	p.put("ok ", decimal(p.points), " - ", escaped(where(x.Place)), " ", x.Rule, " ", escaped(x.Subject), directive, "\n")
}

func (p *tap) End(t *finding.Totals, _ []finding.Library) error {
	for _, r := range emptyRun(t) {
		p.result(&r)
	}
	p.put("1..", decimal(p.points), "\n")
	for _, line := range append(p.lines(), Sentence(t)) {
		p.put("# ", line, "\n")
	}
	return p.err
}

// escaped keeps words from being a directive.
func escaped(s string) string {
	return strings.NewReplacer(`\`, `\\`, "#", `\#`).Replace(oneLine(s))
}
