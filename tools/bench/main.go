// Bench compares checker with the programs its users would otherwise run: opa eval, opa exec and
// conftest, all of one version of OPA and over the same rules, facts and machine.
//
// Run it from the root of the repository:
//
//	go run -C tools ./bench -root ..
//
// One proposal is the cold case: a process starts, loads the rules, checks one file. Larger sizes
// are folders of proposals, checked by one process. The runs of all programs are interleaved, and a
// figure is the median of its runs. checker reads the proposals as people write them and uses the
// library that is compiled into it; the others get the facts that `checker facts` made of the same
// proposals (making them is not counted, which is in their favour) and the rules as a folder.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// options are the flags of the command.
type options struct {
	root        string
	bin         string
	rules       int // how many of the library's; 0 for all
	sizes       []int
	runs        []int // one for each size, or none for the defaults
	perRuleMost int
	timeout     time.Duration
	jsonFile    string
	keep        bool
}

func main() {
	opts, err := parseOptions(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err = runBench(ctx, opts, os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func parseOptions(args []string) (options, error) {
	var opts options
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.StringVar(&opts.root, "root", "..", "root of the repository")
	flags.StringVar(&opts.bin, "bin", ".bin", "folder for the built opa and conftest, from the root")
	flags.IntVar(&opts.rules, "rules", 0, "measure with so many of the library's rules, chosen evenly, instead of all")
	sizes := flags.String("n", "1,1000,10000", "numbers of proposals; 1 is the cold case")
	runs := flags.String("runs", "", "interleaved runs for each of -n, or one number for all (default 10 for one proposal, 3 up to 1000, else 1)")
	flags.IntVar(&opts.perRuleMost, "per-rule-most", 1000, "most proposals for conftest with a namespace for each rule, which is slow")
	flags.DurationVar(&opts.timeout, "timeout", 15*time.Minute, "a program that runs longer is left out")
	flags.StringVar(&opts.jsonFile, "json", "", "also write the figures to this file, from the root")
	flags.BoolVar(&opts.keep, "keep", false, "keep the temporary folder")
	if err := flags.Parse(args); err != nil {
		return opts, err
	}
	if flags.NArg() > 0 {
		return opts, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	var err error
	if opts.sizes, err = parseCounts("-n", *sizes); err != nil {
		return opts, err
	}
	if *runs == "" {
		return opts, nil
	}
	if opts.runs, err = parseCounts("-runs", *runs); err != nil {
		return opts, err
	}
	if len(opts.runs) != 1 && len(opts.runs) != len(opts.sizes) {
		return opts, fmt.Errorf("-runs has %d numbers, -n has %d", len(opts.runs), len(opts.sizes))
	}
	return opts, nil
}

func parseCounts(name, text string) ([]int, error) {
	var counts []int
	for field := range strings.SplitSeq(text, ",") {
		count, err := strconv.Atoi(strings.TrimSpace(field))
		if err != nil || count < 1 {
			return nil, fmt.Errorf("%s %q: want whole numbers above 0, separated by commas", name, text)
		}
		counts = append(counts, count)
	}
	return counts, nil
}

// runsFor is how often each program runs at the i-th size.
func (o options) runsFor(i int) int {
	switch {
	case len(o.runs) == 1:
		return o.runs[0]
	case len(o.runs) > 1:
		return o.runs[i]
	case o.sizes[i] == 1:
		return 10
	case o.sizes[i] <= 1000:
		return 3
	default:
		return 1
	}
}

// runBench prepares everything in a temporary folder, measures, and writes the figures to out.
func runBench(ctx context.Context, opts options, out, progress io.Writer) (err error) {
	root, err := filepath.Abs(opts.root)
	if err != nil {
		return fmt.Errorf("find the root: %w", err)
	}
	work, err := os.MkdirTemp("", "checker-bench-")
	if err != nil {
		return fmt.Errorf("make a temporary folder: %w", err)
	}
	if opts.keep {
		fmt.Fprintln(progress, "kept:", work)
	} else {
		defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	}

	policies := filepath.Join(root, "policies")
	var without thinning
	if opts.rules > 0 {
		if without, err = thin(policies, opts.rules); err != nil {
			return err
		}
	}
	fmt.Fprintln(progress, "build checker, opa, conftest")
	built, err := buildPrograms(ctx, root, below(root, opts.bin), work, without)
	if err != nil {
		return err
	}
	rules, err := prepareRules(policies, work, without)
	if err != nil {
		return err
	}
	templates, err := readTemplates(filepath.Join(root, "proposals", "us_ca"))
	if err != nil {
		return err
	}
	result, err := measureAll(ctx, opts, &stage{built: built, rules: rules, templates: templates, work: work, progress: progress})
	if err != nil {
		return err
	}
	if opts.jsonFile != "" {
		opts.jsonFile = below(root, opts.jsonFile)
	}
	return publish(result, out, opts.jsonFile)
}

// below reads a path from the root, since `go run -C` changes where the command stands.
func below(root, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(root, path)
}
