package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func newManCmd() *cobra.Command {
	return &cobra.Command{
		Use: "man DIR", Short: "Write the man pages", Hidden: true, Args: arguments(1, 1),
		Long: "Writes one man page for each command. SOURCE_DATE_EPOCH sets their date, in seconds.",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			root := cmd.Root()
			root.DisableAutoGenTag = true
			return doc.GenManTree(root, &doc.GenManHeader{Section: "1", Source: "checker", Manual: "checker"}, args[0])
		},
	}
}
