package main

import (
	"fmt"

	"checker/internal/policy"
	"github.com/spf13/cobra"
)

func newRulesCmd(s streams) *cobra.Command {
	return &cobra.Command{Use: "rules", Short: "List the rules", RunE: func(*cobra.Command, []string) error { return nil }}
}

func newExplainCmd(s streams) *cobra.Command {
	return &cobra.Command{Use: "explain RULE", Short: "Explain a rule", RunE: func(*cobra.Command, []string) error { return nil }}
}

// libraryDigest names the embedded library as a whole.
func libraryDigest() string {
	v, trees, err := library(nil)
	if err != nil {
		return err.Error()
	}
	l, err := policy.Load(v, nil, trees...)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%s, %d rules, %d authorities", l.Digest[:12], len(l.Rules), len(l.Authorities))
}
