package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

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
	root := newRootCmd(s)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
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
	fmt.Fprintf(s.err, "checker: %s\n", err)
	return finding.ExitBroken
}

func newRootCmd(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "checker",
		Short: "Check ballot proposals against the law",
		Long: "checker reads ballot proposals written in HCL, asks the embedded policies what the law says about them, and prints\n" +
			"findings that quote their authority. Silence is never a pass: what nobody stated is undecided.",
		SilenceUsage: true, SilenceErrors: true,
		CompletionOptions: cobra.CompletionOptions{HiddenDefaultCmd: false},
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(nearFlag)
	root.AddCommand(newBaselineCmd(s), newDiffCmd(s), newCacheCmd(s), newBacktestCmd(s), newCheckCmd(s), newConfigCmd(s), newWaiversCmd(s), newExplainCmd(s), newReportCmd(s), newRulesCmd(s), newReferenceCmd(s), newFactsCmd(s), newVersionCmd(s), newDocsCmd(), newManCmd())
	return root
}

// oneOf says which values a flag takes, with the nearest to what was written.
func oneOf(flag, got string, want []string) error {
	return fmt.Errorf("--%s: unknown %q.%s It takes: %s", flag, got, vocabulary.DidYouMean(got, want), strings.Join(want, ", "))
}

// nearFlag names the flag that was meant.
func nearFlag(cmd *cobra.Command, err error) error {
	got, ok := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !ok {
		return err
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return fmt.Errorf("%w.%s `%s --help` lists them", err, vocabulary.DidYouMean("--"+got, names), cmd.CommandPath())
}
