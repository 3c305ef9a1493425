package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// exitError carries an exit code that is no fault of the command line.
type exitError int

func (e exitError) Error() string { return fmt.Sprintf("exit %d", int(e)) }

// run is the whole program but for the exit.
func run(args []string, s streams) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM) // nothing half written stays behind
	defer stop()
	s.in = awaited{ctx, s.in}
	root := newRootCmd(s)
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	var code exitError
	switch {
	case err == nil:
		return finding.ExitClean
	case errors.As(err, &code):
		return int(code)
	}
	if errors.Is(err, context.Canceled) {
		err = errors.New("interrupted")
	}
	if got, ok := strings.CutPrefix(err.Error(), "unknown command "); ok && cmd == root {
		quoted, _ := strconv.QuotedPrefix(got)
		name, _ := strconv.Unquote(quoted)
		err = unknownCommand(root, name)
	}
	fmt.Fprintf(s.err, "checker: %s\n", err)
	return finding.ExitBroken
}

func newRootCmd(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "checker",
		Short: "Check ballot proposals against the law",
		Long: "checker reads ballot proposals written in HCL, asks the embedded policies what the law says about them, and prints\n" +
			"findings that quote their authority. Silence is never a pass: what nobody stated is undecided.",
		Example:      "  checker check measure.hcl\n  checker explain measure.hcl us.union.no_unilateral_exit\n  checker report measure.hcl --format html > memo.html",
		SilenceUsage: true, SilenceErrors: true, DisableSuggestions: true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: false},
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(wrongFlag)
	root.AddCommand(newBaselineCmd(s), newDiffCmd(s), newCacheCmd(s), newBacktestCmd(s), newCheckCmd(s), newConfigCmd(s), newWaiversCmd(s), newExplainCmd(s), newReportCmd(s), newRulesCmd(s), newReferenceCmd(s), newFactsCmd(s), newVersionCmd(s), newDocsCmd(), newManCmd())
	root.SetHelpCommand(helpCmd())
	root.InitDefaultCompletionCmd()
	if completion, _, err := root.Find([]string{"completion"}); err == nil {
		subcommands(completion)
	}
	return root
}

// oneOf says which values a flag takes, with the nearest to what was written.
func oneOf(flag, got string, want []string) error {
	return fmt.Errorf("--%s: unknown %q.%s It takes: %s", flag, got, vocabulary.DidYouMean(got, want), strings.Join(want, ", "))
}
