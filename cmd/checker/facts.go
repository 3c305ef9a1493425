package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/check"
	"checker/internal/finding"
	"checker/internal/report"
)

type factsOptions struct {
	asOf, out  string
	policyDirs []string
	maxBytes   int
}

func newFactsCmd(s streams) *cobra.Command {
	var o factsOptions
	cmd := &cobra.Command{
		Use:   "facts PATH...",
		Short: "Print the document that the policies read for a proposal",
		Long: "Prints the facts of a proposal as the JSON document that the policies read, so that any OPA can be asked the same:\n\n" +
			"  checker facts measure.hcl > facts.json\n  opa eval -b policies --ignore '*_test.rego' -i facts.json data.main.outcomes\n\n" +
			"With --out, writes one document for each proposal at the paths and below them. - reads the standard input.\n\n" +
			"Exit codes: 0 written; 3 a file could not be read or understood; 4 there is no proposal; 5 a setting is wrong.",
		Args: arguments(1, math.MaxInt),
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := readSettings(cmd, s, "out")
			if err != nil {
				return err
			}
			return runFacts(s, o, st, args)
		},
	}
	f := cmd.Flags()
	settingsFlags(f)
	f.StringVar(&o.asOf, "as-of", "", "apply the law of this day (2026-11-03, or today) instead of the proposal's own")
	f.StringVar(&o.out, "out", "", "folder to write one document for each proposal to")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further blocks and jurisdictions; repeatable")
	maxBytesFlag(f, &o.maxBytes)
	return cmd
}

func runFacts(s streams, o factsOptions, st *settings, paths []string) error {
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return err
	}
	rules, err := ruleNames(trees)
	if err != nil {
		return err
	}
	if err := st.check(s, v, rules); err != nil {
		return err
	}
	options := check.Options{Vocabulary: v, Jurisdictions: st.Jurisdictions.Values, AsOf: asOf, MaxBytes: o.maxBytes, Stdin: s.in}
	var all []check.Loaded
	targets := map[string]string{} // of each file
	taken := map[string]string{}   // targets, by the file that is written there
	for _, path := range paths {
		for _, l := range check.LoadAll(options, []string{path}) {
			file := l.File.Path
			if targets[file] != "" {
				continue
			}
			to := target(o.out, file, path)
			if other, ok := taken[to]; ok && o.out != "" {
				return fmt.Errorf("--out %s: %s and %s would both be written to %s", o.out, other, file, to)
			}
			targets[file], taken[to] = to, file
			all = append(all, l)
		}
	}
	if len(all) == 0 {
		fmt.Fprintf(s.err, "checker: no proposals (*.hcl) in %s\n", strings.Join(paths, ", "))
		return exitError(finding.ExitNotChecked)
	}
	if o.out == "" && len(all) > 1 {
		return fmt.Errorf("there are %d proposals; name one, or give --out FOLDER", len(all))
	}
	return writeAll(s, o.out, all, targets)
}

// writeAll writes the documents of all proposals that were understood, and says what was wrong with the others.
func writeAll(s streams, out string, all []check.Loaded, targets map[string]string) error {
	unread := false
	for _, l := range all {
		if l.Proposal == nil {
			unread = true
			if err := printUnread(s, l.File); err != nil {
				return err
			}
			continue
		}
		src, err := json.MarshalIndent(l.Proposal.Facts(l.AsOf), "", "  ")
		if err != nil {
			return err
		}
		src = append(src, '\n')
		if out == "" {
			_, err = s.out.Write(src)
		} else {
			err = writeFile(targets[l.File.Path], src)
		}
		if err != nil {
			return err
		}
	}
	if unread {
		return exitError(finding.ExitUnread)
	}
	return nil
}

// target is where a proposal's document is written: under the proposal's own path, so that equal names do not meet.
func target(folder, file, root string) string {
	inside, err := filepath.Rel(root, file)
	if err != nil || inside == "." || strings.HasPrefix(inside, "..") {
		inside = filepath.Base(file)
	}
	if file == check.Stdin {
		inside = "stdin"
	}
	return filepath.Join(folder, strings.TrimSuffix(inside, ".hcl")+".json")
}

func writeFile(to string, src []byte) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	return os.WriteFile(to, src, 0o644)
}

// printUnread prints why a file has no facts, to the error stream.
func printUnread(s streams, f *finding.File) error {
	w, err := report.New("text", s.err, check.New(check.Options{}), report.Style{Width: s.width})
	if err != nil {
		return err
	}
	return w.File(f)
}
