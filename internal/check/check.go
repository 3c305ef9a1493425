// Package check is the pipeline in one function: many files in, one run out. The command line, an editor and a
// batch call the same.
package check

import (
	"context"
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
	// Jurisdictions are those whose proposals, and those below them, are checked; none means all.
	Jurisdictions []string
	// Choose leaves out files that a setting names: it says which paths to keep, and how many of the others are proposals.
	Choose func(paths []string) (keep []bool, ignored int, err error)
	// Settle is told each file's result before it is counted, in order. What people decided about findings, such as
	// waivers, is added there; all before it depends on the text and the law alone.
	Settle     func(*finding.File)
	StatedOnly bool                                // Settle changes nothing but results that state waivers
	TryCures   bool                                // try the edits that rules propose for what fails: one more evaluation for each
	Cache      Cache                               // nil: every proposal is evaluated
	Program    string                              // digest of the program and of all trees: what a stored result depends on
	Encode     func(*finding.File) ([]byte, error) // the JSON form in which results are stored; nil stores none
	Encoded    bool                                // stored results may be handed on in that form: see finding.File
}

// A Checker checks proposals. It loads the law of a jurisdiction when the first proposal asks for it.
type Checker struct {
	options Options
	mutex   sync.Mutex
	engines map[string]*engine // by jurisdiction
	laws    laws
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
	totals := &finding.Totals{}
	list, err := c.choose(inputs(paths), totals)
	if err != nil {
		return totals, err
	}
	if len(list) == 0 {
		totals.Note = noProposals(paths, totals.Ignored)
		return totals, nil
	}
	return c.run(ctx, list, totals, sink, progress)
}

func (c *Checker) run(ctx context.Context, list []input, totals *finding.Totals, sink func(*finding.File) error, progress func(done, all int)) (*finding.Totals, error) {
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
		if c.options.Settle != nil && file.Encoded == nil {
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
	src, release, ok := c.read(in, out)
	defer release()
	if !ok || c.recall(src, out) {
		return out
	}
	if p, asOf := c.understand(src, out); p != nil {
		c.evaluate(ctx, out, p, asOf)
		c.remember(src, p, out)
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
	src, release, ok := c.read(in, out)
	defer release()
	if !ok {
		return nil, ""
	}
	return c.understand(src, out)
}

// read reads the bytes of one input. The folder of the proposal stays open until release is called.
func (c *Checker) read(in input, out *finding.File) (src proposal.Source, release func(), ok bool) {
	if in.broken != "" {
		out.Broken = in.broken
		return src, func() {}, false
	}
	src, release, err := in.read(c.options.Stdin, c.options.MaxBytes)
	if err != nil {
		out.Broken = trouble(err)
	}
	return src, release, err == nil
}

// understand reads a text as a proposal; what is wrong with it goes to out, and the proposal is nil then.
func (c *Checker) understand(src proposal.Source, out *finding.File) (*proposal.Proposal, string) {
	if len(src.Bytes) <= c.options.MaxBytes { // else it was not read to its end
		out.Digest = digestOf(src.Bytes)
	}
	out.Texts = map[string][]byte{src.Name: withoutMark(src.Bytes)}
	p, diags := proposal.Load(src, c.options.Vocabulary)
	if p != nil && !c.allowed(p.Jurisdiction) {
		diags = append(diags, notAllowed(p, c.options.Jurisdictions))
		p = nil
	}
	asOf := c.options.AsOf
	if p != nil && asOf == "" {
		asOf = p.AsOf
		if asOf == "" {
			diags = append(diags, noDate(p))
			p = nil
		}
	}
	out.Diagnostics = Diagnostics(diags)
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
		out.Proposal.LawUpTo = e.Library().UpTo(asOf)
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
