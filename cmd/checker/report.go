package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"checker/internal/check"
	"checker/internal/report"
)

// reportOptions are those of the memorandum on one proposal, and where documents go.
type reportOptions struct {
	memoOptions
	outs    []string
	all     string
	noColor bool
}

// newReportCmd is the command that makes documents for people, and for machines from a saved run.
func newReportCmd(s streams) *cobra.Command {
	var o reportOptions
	cmd := &cobra.Command{
		Use:   "report PROPOSAL | report --from RUN [PROPOSAL] | report --all DIR --out FOLDER",
		Short: "Write the memorandum on a proposal that a legal reviewer reads, or render a saved run",
		Long: "Checks one proposal and writes a memorandum: question and short answer, pathway, threshold in numbers, what the measure\n" +
			"would change, findings with their authorities, questions for counsel, what is undecided, what was not examined, table of\n" +
			"authorities, and the numbered text.\n\n" +
			"With --from, nothing is checked anew: a run that `checker check --format json` or `--out json=FILE` saved is rendered again,\n" +
			"as a memorandum or in any format of the run. Files are read again for excerpts and columns, where they are still what was checked.\n\n" +
			"With --all, each proposal below a folder gets its memorandum, and an index page counts, compares and leads to them.\n\n" +
			"Exit codes: 0 written, whatever the run says, whose exit code is in it; 3 the file of a memorandum could not be read or understood,\n" +
			"and the memorandum says so; 4 --all found no proposal; 5 the tool or a setting broke.",
		Example: "  checker report measure.hcl --format md > memo.md\n  checker report --all proposals --out reports\n  checker report --from run.json --format md\n" +
			"  checker report --from run.json --out sarif=checker.sarif --out junit=checker.xml",
		Args: arguments(0, 1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if o.gate.settings, err = readSettings(cmd, s, "format", "out"); err != nil {
				return err
			}
			return runReport(cmd, s, o, args)
		},
	}
	o.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "md", "of a memorandum: "+strings.Join(sorted(memoFormats), ", ")+"; of a saved run: "+strings.Join(report.Formats(), ", "))
	f.StringArrayVar(&o.outs, "out", nil, "`PATH`: file for the document instead of the standard output; or FORMAT=PATH, repeatable. Files are written whole or not at all")
	f.StringVar(&o.all, "all", "", "`DIR`: a memorandum on each proposal below it, and an index of them, into the folder that --out names")
	f.BoolVar(&o.noColor, "no-color", false, "print without colour")
	_ = cmd.RegisterFlagCompletionFunc("format", fixed(slices.Concat(sorted(memoFormats), report.Formats())))
	return cmd
}

// runReport writes memoranda by themselves, and what renders the run together.
func runReport(cmd *cobra.Command, s streams, o reportOptions, args []string) error {
	if o.all != "" {
		return runAll(cmd, s, o, args)
	}
	memos, runs, err := o.targets(cmd.Flags().Changed("format"))
	if err != nil {
		return err
	}
	if len(runs) > 0 && o.from == "" {
		return fmt.Errorf("%s renders a run: name a saved one with --from, or use `checker check`", runs[0].format)
	}
	var saved []byte
	if o.from == check.Stdin {
		if saved, err = io.ReadAll(s.in); err != nil {
			return fmt.Errorf("--from -: %w", err)
		}
		s.in = bytes.NewReader(saved)
	}
	if len(runs) > 0 {
		if err := renderRun(s, o, runs); err != nil {
			return err
		}
	}
	var code exitError
	for _, t := range memos {
		if o.from == check.Stdin {
			s.in = bytes.NewReader(saved)
		}
		o.format, o.out = t.format, t.path
		if err := runMemo(cmd, s, o.memoOptions, args); err != nil && !errors.As(err, &code) {
			return err
		}
	}
	if code != 0 {
		return code
	}
	return nil
}

// outForm is FORMAT=PATH.
var outForm = regexp.MustCompile(`^([a-z]+)=(.*)$`)

// targets are the documents to write, memoranda and runs apart. --format goes to the standard output, unless --out says
// where it goes, or asks for other formats only.
func (o reportOptions) targets(formatGiven bool) (memos, runs []wantedOut, err error) {
	list, plain := []wantedOut{}, false
	for _, out := range o.outs {
		if m := outForm.FindStringSubmatch(out); m != nil {
			list = append(list, wantedOut{format: m[1], path: m[2]})
			continue
		}
		if plain {
			return nil, nil, fmt.Errorf("--out %s: another file has the document of --format already; name the format, as in md=%s", out, out)
		}
		plain = true
		list = append(list, wantedOut{format: o.format, path: out})
	}
	if !plain && (formatGiven || len(list) == 0) {
		list = append(list, wantedOut{format: o.format})
	}
	for _, t := range list {
		_, memo := memoFormats[t.format]
		switch {
		case memo:
			memos = append(memos, t)
		case slices.Contains(report.Formats(), t.format):
			runs = append(runs, t)
		default:
			known := slices.Concat(sorted(memoFormats), report.Formats())
			slices.Sort(known)
			return nil, nil, oneOf("format", t.format, known)
		}
	}
	return memos, runs, nil
}

// renderRun renders a saved run in formats of the run.
func renderRun(s streams, o reportOptions, targets []wantedOut) error {
	d, err := readRun(s, o.from)
	if err != nil {
		return err
	}
	for i := range d.Files {
		readText(&d.Files[i])
	}
	format, outs := "", []string{}
	for _, t := range targets {
		if t.path == "" {
			format = t.format
		} else {
			outs = append(outs, t.format+"="+t.path)
		}
	}
	out, err := openOutputs(s, format, outs, d, o.noColor)
	if err != nil {
		return err
	}
	defer out.discard()
	if err := d.Write(out); err != nil {
		return err
	}
	return out.commit()
}
