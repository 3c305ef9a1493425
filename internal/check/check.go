// Package check is the pipeline in one function: many files in, one run out. The command line, an editor and a
// batch call the same.
package check

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/eval"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// Options say what to check and how. The zero value of each field is its default, but for Vocabulary and Trees.
type Options struct {
	Vocabulary *vocabulary.Vocabulary
	Trees      []policy.Tree // the library first
	Strict     bool          // all checks of the compiler, as a user's own policies need
	AsOf       string        // ISO date that overrides the proposals' own
	Jobs       int           // 0 means one for each core
	MaxBytes   int
	Deadline   time.Duration // of one proposal's evaluation
	Stdin      io.Reader
	// Settle is told each file's result before it is counted, in order. What people decided about findings, such as
	// waivers, is added there; all before it depends on the text and the law alone.
	Settle   func(*finding.File)
	TryCures bool // try the edits that rules propose for what fails: one more evaluation for each
}

// A Checker checks proposals. It loads the law of a jurisdiction when the first proposal asks for it.
type Checker struct {
	options Options
	mutex   sync.Mutex
	engines map[string]*engine // by jurisdiction
}

type engine struct {
	once sync.Once
	*eval.Engine
	err error
}

// New returns a checker; it reads no law yet.
func New(o Options) *Checker {
	if o.Jobs < 1 {
		o.Jobs = runtime.GOMAXPROCS(0)
	}
	if o.MaxBytes < 1 {
		o.MaxBytes = proposal.DefaultMaxBytes
	}
	if o.Deadline == 0 {
		o.Deadline = eval.DefaultDeadline
	}
	return &Checker{options: o, engines: map[string]*engine{}}
}

// Engine returns the law of a jurisdiction and of those above it, loaded once.
func (c *Checker) Engine(ctx context.Context, jurisdiction string) (*eval.Engine, error) {
	c.mutex.Lock()
	e, ok := c.engines[jurisdiction]
	if !ok {
		e = &engine{}
		c.engines[jurisdiction] = e
	}
	c.mutex.Unlock()
	e.once.Do(func() {
		loaded, err := c.law(context.WithoutCancel(ctx), jurisdiction) // others wait for it too
		c.mutex.Lock()                                                 // reports may look at the law that is loaded while other law is loading
		defer c.mutex.Unlock()
		e.Engine, e.err = loaded, err
	})
	return e.Engine, e.err
}

func (c *Checker) law(ctx context.Context, jurisdiction string) (*eval.Engine, error) {
	library, err := policy.Load(c.options.Vocabulary, []string{jurisdiction}, c.options.Trees...)
	if err != nil {
		return nil, err
	}
	loaded, err := eval.New(ctx, library, c.options.Vocabulary, c.options.Strict)
	if err != nil {
		return nil, err
	}
	library.Forget()
	return loaded.WithDeadline(c.options.Deadline), nil
}

// Libraries lists the law that was loaded, by jurisdiction.
func (c *Checker) Libraries() []finding.Library {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	var list []finding.Library
	for jurisdiction, e := range c.engines {
		if e.Engine == nil {
			continue
		}
		l := e.Library()
		list = append(list, finding.Library{Jurisdiction: jurisdiction, Jurisdictions: l.Jurisdictions, Rules: len(l.Rules), Digest: l.Digest})
	}
	slices.SortFunc(list, func(a, b finding.Library) int { return cmp.Compare(a.Jurisdiction, b.Jurisdiction) })
	return list
}

// Rule looks a rule up in the law that was loaded.
func (c *Checker) Rule(id string) (finding.RuleInfo, bool) {
	for _, e := range c.loaded() {
		if r, ok := e.Library().Rule(id); ok {
			a := r.About
			return finding.RuleInfo{Title: a.Title, Description: a.Description, Severity: a.Severity, DecidedBy: a.DecidedBy, Issues: a.Issues}, true
		}
	}
	return finding.RuleInfo{}, false
}

// Authority looks an authority up in the law that was loaded.
func (c *Checker) Authority(id string) (finding.Authority, bool) {
	for _, e := range c.loaded() {
		if a, ok := e.Library().Authorities[id]; ok {
			return a, true
		}
	}
	return finding.Authority{}, false
}

func (c *Checker) loaded() []*engine {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	var list []*engine
	for _, e := range c.engines {
		if e.Engine != nil {
			list = append(list, e)
		}
	}
	return list
}

// Run checks all proposals at the paths, in parallel, and hands each file's result to sink in the order of paths.
// Progress, when not nil, is told after each file. An error means that the run itself could not go on.
func (c *Checker) Run(ctx context.Context, paths []string, sink func(*finding.File) error, progress func(done, all int)) (*finding.Totals, error) {
	list := inputs(paths)
	totals := &finding.Totals{}
	if len(list) == 0 {
		totals.Note = noProposals(paths)
		return totals, nil
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	results := c.start(ctx, list)
	for i := range list {
		result, ok := <-results
		if !ok {
			return totals, ctx.Err()
		}
		file, ok := <-result
		if !ok || ctx.Err() != nil {
			return totals, ctx.Err()
		}
		if c.options.Settle != nil {
			c.options.Settle(file)
		}
		totals.Add(file)
		if err := sink(file); err != nil {
			return totals, err
		}
		if progress != nil {
			progress(i+1, len(list))
		}
	}
	return totals, nil
}

// start works on the inputs in parallel and yields one channel for each, in order; it never runs more than a
// few inputs ahead of the reader, so memory does not grow with their number.
func (c *Checker) start(ctx context.Context, list []input) <-chan chan *finding.File {
	ahead := make(chan chan *finding.File, 2*c.options.Jobs)
	slots := make(chan struct{}, c.options.Jobs)
	go func() {
		defer close(ahead)
		for _, in := range list {
			result := make(chan *finding.File, 1)
			select {
			case ahead <- result:
			case <-ctx.Done():
				return
			}
			slots <- struct{}{}
			go func() {
				defer func() { <-slots; close(result) }()
				if ctx.Err() == nil {
					result <- c.file(ctx, in)
				}
			}()
		}
	}()
	return ahead
}

// file checks one input. Whatever happens to it is in the result.
func (c *Checker) file(ctx context.Context, in input) (out *finding.File) {
	out = &finding.File{Path: in.path}
	defer survive(out)
	if in.skipped != "" {
		out.Skipped = true
		out.Diagnostics = []finding.Diagnostic{{Severity: "warning", Summary: "Not followed", Detail: in.skipped}}
		return out
	}
	if p, asOf := c.load(in, out); p != nil {
		c.evaluate(ctx, out, p, asOf)
	}
	return out
}

// survive keeps the other files going when the program breaks on one.
func survive(out *finding.File) {
	if r := recover(); r != nil {
		out.Broken, out.ToolFault = fmt.Sprintf("the program broke on this file: %v", r), true
	}
}

// load reads one input; what is wrong with it goes to out, and the proposal is nil then.
func (c *Checker) load(in input, out *finding.File) (*proposal.Proposal, string) {
	defer survive(out)
	if in.broken != "" {
		out.Broken = in.broken
		return nil, ""
	}
	src, release, err := in.read(c.options.Stdin, c.options.MaxBytes)
	defer release()
	if err != nil {
		out.Broken = trouble(err)
		return nil, ""
	}
	if len(src.Bytes) <= c.options.MaxBytes { // else it was not read to its end
		sum := sha256.Sum256(src.Bytes)
		out.Digest = hex.EncodeToString(sum[:])
	}
	out.Texts = map[string][]byte{in.path: bytes.TrimPrefix(src.Bytes, []byte("\xef\xbb\xbf"))}
	p, diags := proposal.Load(src, c.options.Vocabulary)
	asOf := c.options.AsOf
	if p != nil && asOf == "" {
		asOf = p.AsOf
		if asOf == "" {
			diags = append(diags, noDate(p))
			p = nil
		}
	}
	out.Diagnostics = diagnostics(diags)
	if p != nil {
		out.Texts = p.Texts()
	}
	return p, asOf
}

func noDate(p *proposal.Proposal) *hcl.Diagnostic {
	return &hcl.Diagnostic{
		Severity: hcl.DiagError, Summary: "No date", Subject: p.Range(vocabulary.ProposalType).Ptr(),
		Detail: "Which day's law applies? State as_of = \"2026-11-03\" in the proposal block, or give --as-of on the command line.",
	}
}

func (c *Checker) evaluate(ctx context.Context, out *finding.File, p *proposal.Proposal, asOf string) {
	out.Proposal = c.describe(p, asOf)
	e, err := c.Engine(ctx, p.Jurisdiction)
	if err == nil {
		out.Findings, err = e.Run(ctx, p, asOf)
	}
	if err == nil && c.options.TryCures {
		err = e.TryCures(ctx, p, asOf, out.Findings)
	}
	if err != nil {
		out.Broken, out.ToolFault = err.Error(), true
		return
	}
	out.Later = e.BecameLaw(asOf, eval.LastElection(p), out.Findings)
	if p.AsOf != "" && asOf > p.AsOf {
		out.Since = e.BecameLaw(p.AsOf, asOf, out.Findings)
	}
	out.NotConcluded = !slices.ContainsFunc(out.Findings, func(f finding.Finding) bool {
		return f.Outcome == finding.Pass || f.Outcome == finding.Fail || f.Outcome == finding.Refer
	})
	for _, address := range p.Addresses() {
		if vocabulary.TypeOf(address) == "waiver" {
			out.Waivers = append(out.Waivers, recorded(p, address))
		}
	}
}
