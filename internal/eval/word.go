package eval

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// word puts an answer into words and places.
func (e *Engine) word(a Answer, p *proposal.Proposal, asOf string) (finding.Finding, error) {
	r, ok := e.library.Rule(a.Rule)
	if !ok {
		return finding.Finding{}, fmt.Errorf("read outcomes: the policies speak of the rule %q, which the library does not carry", a.Rule)
	}
	if a.Error == "" && !p.Writes(a.Subject) {
		return finding.Finding{}, fmt.Errorf("it applies to %q, which is no block of the measure.%s", a.Subject, vocabulary.DidYouMean(a.Subject, p.Addresses()))
	}
	f := finding.Finding{
		Rule: a.Rule, Severity: r.About.Severity, Outcome: a.Outcome, Because: a.Because, Error: a.Error,
		Subject: a.Subject, About: e.called(a.Subject, p), Place: place(p.Range(a.Subject)),
	}
	if a.Outcome == finding.NotApplicable {
		if f.Because == "governs nothing here" && !p.Complete() {
			f.Because = "no block states what it governs"
		}
		f.Identity = identify(f, a.Asked, p)
		return f, nil
	}
	f.Law = e.inForce(r, asOf)
	if a.Outcome == finding.Unknown {
		for _, n := range a.Missing {
			if err := e.known(n); err != nil {
				return f, fmt.Errorf("it needs %w", err)
			}
			_, written := p.BlockTitle(n.Block)
			f.Missing = append(f.Missing, finding.Missing{Block: n.Block, Fact: n.Fact, Asks: e.asks(n, p), Insert: place(p.Insert(n.Block)), Absent: !written})
		}
		f.Identity = identify(f, a.Asked, p)
		if len(f.Missing) == 0 { // the rule broke, or its law of that day is not known: there is nothing to say of the law
			return f, nil
		}
		var err error
		f.Message, err = e.fill(r.About.Messages["unknown"], &f, p)
		if a.Error != "" { // which says more than the rule would
			err = nil
		}
		return f, err
	}
	if err := e.wordVerdict(&f, r, a.Verdict, p); err != nil {
		return f, fmt.Errorf("read its verdict on %s: %w", a.Subject, err)
	}
	f.Identity = identify(f, a.Asked, p)
	return f, nil
}

func (e *Engine) wordVerdict(f *finding.Finding, r *policy.Rule, parts map[string]any, p *proposal.Proposal) error {
	v, err := readVerdict(parts)
	if err != nil {
		return err
	}
	if err := e.stands(&v, f, r, p); err != nil {
		return err
	}
	for _, address := range v.Facts {
		f.Facts = append(f.Facts, wordFact(address, v.Words, p))
	}
	if len(f.Facts) > 0 {
		f.Place = f.Facts[0].Place
	}
	f.Values = v.Values
	if v.Severity != 0 {
		f.Severity = min(f.Severity, v.Severity)
	}
	if f.Outcome == finding.Refer {
		f.Lean, f.LeanBy = v.Lean, v.Because
	} else {
		f.Law = led(f.Law, v.Because)
	}
	for _, x := range v.Factors {
		f.Factors = append(f.Factors, e.wordFactor(x, p))
	}
	if f.Outcome == finding.Pass {
		return nil
	}
	f.Because = v.Refer
	name := cmp.Or(v.Message, f.Outcome.String())
	if err := carries(r, name); err != nil {
		return err
	}
	f.Message, err = e.fill(r.About.Messages[name], f, p)
	if err != nil {
		return err
	}
	f.Cure, err = e.fill(r.About.Cure, f, p)
	return err
}

func carries(r *policy.Rule, message string) error {
	if _, ok := r.About.Messages[message]; ok {
		return nil
	}
	return fmt.Errorf("the rule carries no message %q.%s", message, vocabulary.DidYouMean(message, slices.Sorted(maps.Keys(r.About.Messages))))
}

// stands refuses a verdict that names what is not there: it would be left out of the finding, or point elsewhere, and nobody
// would know.
func (e *Engine) stands(v *verdict, f *finding.Finding, r *policy.Rule, p *proposal.Proposal) error {
	for _, address := range v.Facts {
		if err := e.statable(address, p); err != nil {
			return fmt.Errorf("facts: %w", err)
		}
	}
	if v.Severity > r.About.Severity {
		return fmt.Errorf("severity: it says %s, and the rule's own is %s; a verdict can only say a lower one", v.Severity, r.About.Severity)
	}
	if v.Message != "" {
		if err := carries(r, v.Message); err != nil {
			return err
		}
	}
	if f.Outcome == finding.Refer {
		return e.weighs(v, p)
	}
	if v.Lean != "" || v.Factors != nil {
		return errors.New("lean and factors belong to what is left to counsel, and it says ok")
	}
	if v.Because != "" && !slices.ContainsFunc(r.Cites(), func(c finding.Citing) bool { return c.Authority == v.Because }) {
		return fmt.Errorf("because: %q is not among the rule's authorities", v.Because)
	}
	return nil
}

// weighs refuses a referral that leans to no side, or names law that nobody has.
func (e *Engine) weighs(v *verdict, p *proposal.Proposal) error {
	if !slices.Contains(leanings, v.Lean) {
		return fmt.Errorf("it leans %q, want one of %s", v.Lean, strings.Join(leanings, ", "))
	}
	if err := e.inLibrary(v.Because); err != nil {
		return fmt.Errorf("because: %w", err)
	}
	for _, x := range v.Factors {
		if err := e.inLibrary(x.Authority); err != nil {
			return fmt.Errorf("factors: %w", err)
		}
		if x.Address == "" {
			continue
		}
		if err := e.statable(x.Address, p); err != nil {
			return fmt.Errorf("factors: %w", err)
		}
	}
	return nil
}

func (e *Engine) inLibrary(authority string) error {
	if _, ok := e.library.Authorities[authority]; ok {
		return nil
	}
	return fmt.Errorf("the authority %q is not in the library.%s", authority, vocabulary.DidYouMean(authority, slices.Sorted(maps.Keys(e.library.Authorities))))
}

// statable refuses an address at which nobody could state anything: of no block of the measure, or of no fact of it.
func (e *Engine) statable(address string, p *proposal.Proposal) error {
	if p.Writes(address) {
		return nil
	}
	block := p.BlockOf(address)
	if block == "" {
		return fmt.Errorf("the measure has no block %q.%s", address, vocabulary.DidYouMean(address, p.Addresses()))
	}
	if err := e.known(Need{Block: block, Fact: unplaced(strings.TrimPrefix(address[len(block):], "."))}); err != nil {
		return fmt.Errorf("they name %w", err)
	}
	return nil
}

// led puts the authority that a verdict rests on before the rule's others: it is the one that reports quote.
func led(law []finding.Citing, by string) []finding.Citing {
	i := slices.IndexFunc(law, func(c finding.Citing) bool { return c.Authority == by })
	if i <= 0 {
		return law
	}
	return slices.Concat(law[i:i+1], law[:i], law[i+1:])
}

func (e *Engine) wordFactor(factor finding.Factor, p *proposal.Proposal) finding.Factor {
	if a, ok := e.library.Authorities[factor.Authority]; ok {
		factor.Citation = a.California
	}
	if factor.Address != "" {
		rng := place(p.Range(factor.Address))
		factor.Place = &rng
	}
	return factor
}

func wordFact(address, words string, p *proposal.Proposal) finding.Fact {
	fact := finding.Fact{Address: address, Place: place(p.Range(address)), Words: words}
	if found := p.Words(address, words); len(found) > 0 {
		fact.Place = place(found[0])
	}
	for _, origin := range p.Origins(address) {
		fact.Origins = append(fact.Origins, place(origin))
	}
	return fact
}

// inForce are the rule's authorities that are law on the day, or of which nobody knows when they began.
func (e *Engine) inForce(r *policy.Rule, asOf string) []finding.Citing {
	not := func(c finding.Citing) bool {
		a := e.library.Authorities[c.Authority]
		return a.To != "" && a.To < asOf || a.From > asOf
	}
	all := r.Cites()
	if !slices.ContainsFunc(all, not) {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), not)
}

// known refuses a fact that nobody could state: the rule that needs it would stay undecided for ever. The error is the end
// of a sentence that names the fact.
func (e *Engine) known(n Need) error {
	if kind, ok := strings.CutPrefix(n.Fact, "complete"); ok && n.Block == vocabulary.ProposalType {
		kind = strings.TrimPrefix(kind, ".")
		if _, ok := e.vocabulary.Block(kind); kind == "" || ok {
			return nil
		}
		return fmt.Errorf("the claim that every %q is encoded, and there is no such block.%s", kind, vocabulary.DidYouMean(kind, e.vocabulary.Types()))
	}
	block, ok := e.vocabulary.Block(vocabulary.TypeOf(n.Block))
	if !ok {
		return fmt.Errorf("%q of %q, and there is no such block.%s", n.Fact, n.Block, vocabulary.DidYouMean(vocabulary.TypeOf(n.Block), e.vocabulary.Types()))
	}
	if _, ok := block.Path(inBlock(n.Block) + n.Fact); ok {
		return nil
	}
	names := make([]string, len(block.Facts))
	for i, f := range block.Facts {
		names[i] = f.Name
	}
	return fmt.Errorf("%q of %s, which no such block states.%s", n.Fact, n.Block, vocabulary.DidYouMean(n.Fact, names))
}

// asks is the question that stating a fact answers.
func (e *Engine) asks(n Need, p *proposal.Proposal) string {
	if kind, ok := strings.CutPrefix(n.Fact, "complete"); ok && n.Block == vocabulary.ProposalType {
		return asksWhole(strings.TrimPrefix(kind, "."), p.KnownFrom)
	}
	block, ok := e.vocabulary.Block(vocabulary.TypeOf(n.Block))
	if !ok {
		return ""
	}
	if fact, ok := block.Path(inBlock(n.Block) + n.Fact); ok {
		if fact.Asks != "" {
			return fact.Asks
		}
		return "what is its " + fact.Title + "?"
	}
	return ""
}

// asksWhole asks for the claim that all blocks of a type are encoded, or all of the measure. A press report cannot
// support it, and a summary not all of it.
func asksWhole(kind, knownFrom string) string {
	asks := fmt.Sprintf("is every %s of the measure encoded here, or has it none (complete = [%q])?", strings.ReplaceAll(kind, "_", " "), kind)
	if kind == "" {
		asks = "is the whole measure encoded here (complete = true)?"
	}
	if knownFrom == "press" || knownFrom == "official_summary" && kind == "" {
		asks = strings.TrimSuffix(asks[:strings.Index(asks, " (")], "?") + "? Only the measure's text can say."
	}
	return asks
}

// inBlock is the path of an element's block within its own: "selection.criterion." for
// "commission.sovereignty.selection.criterion[0]".
func inBlock(address string) string {
	if !strings.HasSuffix(address, "]") {
		return ""
	}
	address = address[:strings.LastIndexByte(address, '[')]
	parts := strings.SplitN(address, ".", 3)
	if len(parts) == 3 {
		return parts[2] + "."
	}
	return parts[len(parts)-1] + "."
}

// place converts the one position type to plain data.
func place(r hcl.Range) finding.Range {
	return finding.Range{
		File: r.Filename, Line: r.Start.Line, Column: r.Start.Column, EndLine: r.End.Line, EndColumn: r.End.Column,
		Byte: r.Start.Byte, EndByte: r.End.Byte,
	}
}
