package main

import (
	"encoding/json"
	"fmt"
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
	asOf, out string
	maxBytes  int
}

func newFactsCmd(s streams) *cobra.Command {
	var o factsOptions
	cmd := &cobra.Command{
		Use:   "facts PATH",
		Short: "Print the document that the policies read for a proposal",
		Long: "Prints the facts of a proposal as the JSON document that the policies read, so that any OPA can be asked the same:\n\n" +
			"  checker facts measure.hcl > facts.json\n  opa eval -b policies --ignore '*_test.rego' -i facts.json data.main.outcomes\n\n" +
			"With --out and a folder, writes one document for each proposal below it.",
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return runFacts(s, o, args[0]) },
	}
	cmd.Flags().StringVar(&o.asOf, "as-of", "", "apply the law of this day (2026-11-03, or today) instead of the proposal's own")
	cmd.Flags().StringVar(&o.out, "out", "", "folder to write one document for each proposal to")
	cmd.Flags().IntVar(&o.maxBytes, "max-bytes", 2<<20, "size up to which a file is read")
	return cmd
}

func runFacts(s streams, o factsOptions, path string) error {
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	v, _, err := library(nil)
	if err != nil {
		return err
	}
	loaded := check.LoadAll(check.Options{Vocabulary: v, AsOf: asOf, MaxBytes: o.maxBytes, Stdin: s.in}, []string{path})
	if len(loaded) == 0 {
		return fmt.Errorf("no proposals (*.hcl) in %s", path)
	}
	if o.out == "" && len(loaded) > 1 {
		return fmt.Errorf("%s holds %d proposals; name one, or give --out FOLDER", path, len(loaded))
	}
	unread := false
	for _, l := range loaded {
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
		if o.out == "" {
			_, err = s.out.Write(src)
		} else {
			err = writeFacts(o.out, l.File.Path, path, src)
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

// writeFacts writes beside the others under the proposal's own path, so that equal names do not meet.
func writeFacts(folder, file, root string, src []byte) error {
	inside, err := filepath.Rel(root, file)
	if err != nil || inside == "." || strings.HasPrefix(inside, "..") {
		inside = filepath.Base(file)
	}
	to := filepath.Join(folder, strings.TrimSuffix(inside, ".hcl")+".json")
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
