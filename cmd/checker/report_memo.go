package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/browser"
	"checker/internal/check"
	"checker/internal/document"
	"checker/internal/document/docx"
	"checker/internal/document/html"
	"checker/internal/document/markdown"
	"checker/internal/document/pdf"
	"checker/internal/finding"
	"checker/internal/memo"
	"checker/internal/report"
)

// memoFormats render the memorandum on one proposal.
var memoFormats = map[string]func(context.Context, io.Writer, *document.Document) error{
	"docx": alone(docx.Write), "html": alone(html.Write), "md": alone(markdown.Write), "pdf": printed,
}

// alone is a rendering that needs nothing else.
func alone(write func(io.Writer, *document.Document) error) func(context.Context, io.Writer, *document.Document) error {
	return func(_ context.Context, w io.Writer, d *document.Document) error { return write(w, d) }
}

// printed needs a browser, and names the ways out where there is none.
func printed(ctx context.Context, w io.Writer, d *document.Document) error {
	err := pdf.Write(ctx, w, d)
	if errors.Is(err, browser.ErrNone) {
		return fmt.Errorf("%w; or take --format html and print it, or --format docx", err)
	}
	return err
}

type memoOptions struct {
	format, out, from, cite, date, asOf string
	policyDirs                          []string
	maxBytes                            int
	gate                                gateOptions
}

func (o *memoOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.from, "from", "", "a saved run (JSON), instead of checking again; - is the standard input")
	f.StringVar(&o.cite, "cite", "california", "how authorities are cited: "+strings.Join(memo.Styles(), ", "))
	f.StringVar(&o.date, "date", "", "day of the memorandum (2026-11-03); the default is today, or what SOURCE_DATE_EPOCH says")
	f.StringVar(&o.asOf, "as-of", "", "the law of this day (2026-11-03, or today), instead of the proposal's own")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	maxBytesFlag(f, &o.maxBytes)
	o.gate.flags(f)
}

// memorandum is a request for one memorandum, with its settings read.
type memorandum struct {
	memoOptions
	style   memo.Style
	checker *check.Checker
	options check.Options
	stdin   []byte
}

func runMemo(cmd *cobra.Command, s streams, o memoOptions, args []string) error {
	write, ok := memoFormats[o.format]
	if !ok {
		return oneOf("format", o.format, sorted(memoFormats))
	}
	if (o.format == "docx" || o.format == "pdf") && o.out == "" && s.terminal {
		return fmt.Errorf("--format %s is nothing for a terminal: name a file with --out", o.format)
	}
	m, err := o.read(cmd, s)
	if err != nil {
		return err
	}
	var in *memo.Input
	if o.from != "" {
		in, err = m.saved(cmd.Context(), s, args)
	} else {
		in, err = m.checked(cmd.Context(), s, args)
	}
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := write(cmd.Context(), &b, memo.Compose(in)); err != nil {
		return err
	}
	if err := o.deliver(s, b.Bytes()); err != nil {
		return err
	}
	return memoExit(in.File)
}

// memoExit is the exit code of a memorandum: a file that was not read is no success, whatever is written about it.
func memoExit(f *finding.File) error {
	switch {
	case f.ToolFault:
		return exitError(finding.ExitBroken)
	case f.Proposal == nil || f.Broken != "":
		return exitError(finding.ExitUnread)
	}
	return nil
}

// read reads the settings.
func (o memoOptions) read(cmd *cobra.Command, s streams) (*memorandum, error) {
	m := &memorandum{memoOptions: o}
	var err error
	if m.style, err = memo.ParseStyle(o.cite); err != nil {
		return nil, fmt.Errorf("--cite: %w", err)
	}
	if m.date, err = memoDate(o.date); err != nil {
		return nil, err
	}
	switch {
	case o.from == "":
		if m.asOf, err = day(o.asOf, time.Now()); err != nil {
			return nil, err
		}
		m.gate.today = cmp.Or(o.gate.today, m.date)
	case cmd.Flags().Changed("as-of"):
		return nil, errors.New("--as-of: a saved run has its day already")
	default:
		m.asOf = ""
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return nil, err
	}
	if len(o.policyDirs) > 0 {
		if err := checkPolicies(v, trees); err != nil {
			return nil, err
		}
	}
	m.options = check.Options{Vocabulary: v, Trees: trees, AsOf: m.asOf, MaxBytes: o.maxBytes, Stdin: s.in}
	if o.from == "" { // a saved run has the decisions about its findings
		if _, err := m.gate.ready(cmd.Context(), s, m.gate.settings, v, trees, &m.options); err != nil {
			return nil, err
		}
	}
	m.checker = check.New(m.options)
	return m, nil
}

// memoDate is the day that the memorandum carries: given, or as reproducible builds have it, or today.
func memoDate(s string) (string, error) {
	if s != "" {
		date, err := day(s, time.Now())
		if err != nil {
			return "", fmt.Errorf("--date: %w", errors.Unwrap(err))
		}
		return date, nil
	}
	if epoch := os.Getenv("SOURCE_DATE_EPOCH"); epoch != "" {
		seconds, err := strconv.ParseInt(epoch, 10, 64)
		if err != nil {
			return "", fmt.Errorf("SOURCE_DATE_EPOCH is %q, want seconds since 1970", epoch)
		}
		return time.Unix(seconds, 0).UTC().Format(time.DateOnly), nil
	}
	return time.Now().Format(time.DateOnly), nil
}

// checked checks the proposal, and gathers what its memorandum is made of.
func (m *memorandum) checked(ctx context.Context, s streams, args []string) (*memo.Input, error) {
	if len(args) != 1 {
		return nil, errors.New("report on which proposal? `checker report PROPOSAL`, or `checker report --from run.json`")
	}
	options := m.options
	if args[0] == "-" {
		src, err := io.ReadAll(io.LimitReader(s.in, int64(m.maxBytes)+1))
		if err != nil {
			return nil, err
		}
		m.stdin, options.Stdin = src, bytes.NewReader(src)
	}
	m.checker = check.New(options)
	var files []*finding.File
	_, err := m.checker.Run(ctx, args, func(f *finding.File) error {
		files = append(files, f)
		return nil
	}, nil)
	if err != nil {
		return nil, err
	}
	if len(files) != 1 {
		return nil, fmt.Errorf("report takes one proposal: %s holds %d", args[0], len(files))
	}
	in := m.input(files[0], m.checker)
	in.Run = finding.Header{Version: finding.FormatVersion, Tool: "checker " + version(), AsOf: m.asOf, FailOn: finding.Major, Config: m.gate.settings.File, Policies: m.policyDirs, Notice: report.Notice()}
	in.Libraries = m.checker.Libraries()
	return in, m.attach(ctx, in)
}

func (m *memorandum) input(f *finding.File, ref finding.Reference) *memo.Input {
	return &memo.Input{File: f, Reference: ref, Vocabulary: m.options.Vocabulary, Date: m.date, Cite: m.style, Command: m.command(f.Path)}
}

// attach adds the proposal's facts and the law that was asked, and tries the cures.
func (m *memorandum) attach(ctx context.Context, in *memo.Input) error {
	if in.File.Proposal == nil || in.File.Broken != "" {
		return nil
	}
	options := m.options
	options.Stdin = bytes.NewReader(m.stdin)
	loaded := check.LoadAll(options, []string{in.File.Path})
	if len(loaded) != 1 || loaded[0].Proposal == nil || loaded[0].File.Digest != in.File.Digest {
		in.NotAtHand = "The file has changed since it was checked: what follows is about the text as it was, and the sections that need it are short."
		return nil
	}
	in.Proposal = loaded[0].Proposal
	law, err := m.checker.Engine(ctx, in.File.Proposal.Jurisdiction)
	if err != nil {
		return err
	}
	in.Law = law
	return law.TryCures(ctx, in.Proposal, in.File.Proposal.AsOf, in.File.Findings)
}

// command makes the same memorandum again.
func (m *memorandum) command(path string) string {
	words := []string{"checker", "report"}
	if m.from != "" {
		words = append(words, "--from", quoted(m.from))
	}
	return strings.Join(append(append(words, quoted(path)), m.settings()...), " ")
}

// settings are the flags that a memorandum depends on.
func (m *memorandum) settings() []string {
	words := []string{"--format", m.format, "--date", m.date}
	if m.cite != "california" {
		words = append(words, "--cite", m.cite)
	}
	if m.asOf != "" {
		words = append(words, "--as-of", m.asOf)
	}
	for _, dir := range m.policyDirs {
		words = append(words, "--policy", quoted(dir))
	}
	if m.from == "" {
		words = append(words, m.decisions()...)
	}
	return words
}

// decisions are the flags that say what people decided about findings.
func (m *memorandum) decisions() []string {
	var words []string
	if m.gate.settings.File != "" {
		words = append(words, "--config", quoted(m.gate.settings.File))
	}
	for _, file := range m.gate.waiverFiles {
		words = append(words, "--waivers", quoted(filepath.ToSlash(file)))
	}
	if m.gate.noInlineWaivers {
		words = append(words, "--no-inline-waivers")
	}
	if m.gate.today != m.date {
		words = append(words, "--today", m.gate.today)
	}
	return words
}

// quoted is a word as a shell reads it.
func quoted(s string) string {
	plain := func(r rune) bool {
		return !strings.ContainsRune("_-./:,=+@%", r) && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}
	if s != "" && !strings.ContainsFunc(s, plain) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// deliver writes the memorandum: to the standard output, or to a file, whole or not at all.
func (o memoOptions) deliver(s streams, content []byte) error {
	if o.out == "" {
		_, err := s.out.Write(content)
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(o.out), ".report-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", o.out, err)
	}
	defer os.Remove(temp.Name()) //nolint:errcheck // it is gone when all went well
	_, err = temp.Write(content)
	if err := errors.Join(err, temp.Chmod(0o644), temp.Close()); err != nil {
		return fmt.Errorf("write %s: %w", o.out, err)
	}
	return os.Rename(temp.Name(), o.out)
}
