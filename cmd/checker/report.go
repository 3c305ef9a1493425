package main

import (
	"github.com/spf13/cobra"
)

// newReportCmd is the command that makes documents for people.
func newReportCmd(s streams) *cobra.Command {
	var o memoOptions
	cmd := &cobra.Command{
		Use:   "report PROPOSAL",
		Short: "Write the memorandum on a proposal that a legal reviewer reads",
		Long: "Checks one proposal and writes a memorandum: question and short answer, what the measure would change, findings with\n" +
			"their authorities, questions for counsel, what is undecided, what was not examined, and the numbered text.\n\n" +
			"Exit codes: 0 written; 3 the file could not be read or understood, and the memorandum says so; 5 the tool or a setting broke.",
		Example: "  checker report measure.hcl --format md > memo.md\n  checker report --from run.json --format md",
		Args:    cobra.MaximumNArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return runMemo(cmd, s, o, args) },
	}
	o.flags(cmd)
	return cmd
}
