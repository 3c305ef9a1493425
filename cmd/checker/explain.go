package main

import (
	"bufio"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/finding"
	"checker/internal/report"
	"checker/policies"
)

type explainOptions struct {
	asOf       string
	policyDirs []string
	maxBytes   int
	noColor    bool
	gate       gateOptions
	compare    compareOptions
}

func newExplainCmd(s streams) *cobra.Command {
	var o explainOptions
	cmd := &cobra.Command{
		Use:   "explain [FILE] RULE",
		Short: "Explain a rule, or how it was applied to a proposal",
		Long: "With a rule, prints what it requires and of whom, what must be stated, how it is decided, and all its authorities.\n" +
			"With a file too, prints what the rule read there, what it concluded, what people decided about that (waivers,\n" +
			"baseline), and what would change the outcome.\n\n" +
			"Exit codes: 0 explained; 3 the file could not be read or understood; 5 there is no such rule, or it broke.",
		Example:           "  checker explain us.union.no_unilateral_exit\n  checker explain measure.hcl us.union.no_unilateral_exit",
		Args:              arguments(1, 2),
		ValidArgsFunction: completeExplain,
		RunE: func(cmd *cobra.Command, args []string) error {
			st, err := readSettings(cmd, s)
			if err != nil {
				return err
			}
			if len(args) == 2 {
				return runExplainFile(cmd.Context(), s, o, st, args[0], args[1])
			}
			return runExplain(s, o, args[0])
		},
	}
	f := cmd.Flags()
	o.gate.flags(f)
	o.compare.baselineFlag(f)
	f.StringVar(&o.asOf, "as-of", "", "the law of this day (2026-11-03, or today), instead of the proposal's own")
	f.StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	maxBytesFlag(f, &o.maxBytes)
	f.BoolVar(&o.noColor, "no-color", false, "print without colour")
	return cmd
}

func runExplain(s streams, o explainOptions, id string) error {
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	if strings.HasSuffix(id, ".hcl") {
		return fmt.Errorf("explain which rule? `checker explain %s RULE`; `checker rules` lists them", id)
	}
	if own, ok := finding.OwnRule(id); ok {
		return printPage(s, ownRulePage(id, own), "text", s.style(o.noColor))
	}
	b, err := readRulebook(o.policyDirs)
	if err != nil {
		return err
	}
	r, err := b.rule(id)
	if err != nil {
		return err
	}
	p, err := b.rulePage(r, asOf)
	if err != nil {
		return err
	}
	return printPage(s, p, "text", s.style(o.noColor))
}

// ownRulePage explains a rule of the checker itself.
func ownRulePage(id string, r finding.RuleInfo) *report.Page {
	p := &report.Page{}
	p.Heading(1, r.Title)
	p.Para("`%s` · %s", id, r.Severity)
	p.Para("%s", r.Description)
	p.Para("It rests on no law: it is about the records of a repository, and the checker itself asks it. `checker waivers lint` lists what does not meet it.")
	return p
}

func printPage(s streams, p *report.Page, format string, style report.Style) error {
	out := bufio.NewWriter(s.out)
	if err := report.WritePage(out, p, format, style); err != nil {
		return err
	}
	return out.Flush()
}

// completeExplain completes the names of rules, and files before them. It looks at the names of folders only.
func completeExplain(cmd *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
	trees := []fs.FS{policies.FS}
	dirs, _ := cmd.Flags().GetStringArray("policy")
	for _, dir := range dirs {
		trees = append(trees, os.DirFS(dir))
	}
	var ids []string
	for _, tree := range trees {
		names, _ := fs.Glob(tree, "rules/*/*/*/data.yaml")
		for _, name := range names {
			if id := strings.ReplaceAll(strings.TrimPrefix(path.Dir(name), "rules/"), "/", "."); strings.HasPrefix(id, begun) {
				ids = append(ids, id)
			}
		}
	}
	switch len(args) {
	case 0:
		return ids, cobra.ShellCompDirectiveDefault
	case 1:
		if strings.HasSuffix(args[0], ".hcl") || args[0] == "-" {
			return ids, cobra.ShellCompDirectiveNoFileComp
		}
	}
	return nil, cobra.ShellCompDirectiveNoFileComp
}
