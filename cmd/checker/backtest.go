package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"checker/internal/backtest"
	"checker/internal/check"
	"checker/internal/finding"
)

type backtestOptions struct {
	format, asOf, gate string
	policyDirs         []string
}

func newBacktestCmd(s streams) *cobra.Command {
	var o backtestOptions
	cmd := &cobra.Command{
		Use:   "backtest [DIR]",
		Short: "Measure the library against measures that experts decided",
		Long: "Checks each measure below the folder (default testdata/docket) with the law of today and with the law of its filing date, and\n" +
			"compares the outcomes with what experts said, which stands beside it in <measure>.labels.json.\n\n" +
			"Exit codes: 0 measured; 1 a figure is worse than --gate FILE states; 4 there is no measure; 5 a file or a setting is wrong,\n" +
			"or a rule broke.",
		Args: arguments(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := readSettings(cmd, s, "format", "as-of", "gate"); err != nil {
				return err
			}
			folder := "testdata/docket"
			if len(args) == 1 {
				folder = args[0]
			}
			return runBacktest(cmd, s, o, folder)
		},
	}
	settingsFlags(cmd.Flags())
	cmd.Flags().StringVar(&o.format, "format", "md", "output format: md or json")
	cmd.Flags().StringVar(&o.asOf, "as-of", "today", "the day of today's law")
	cmd.Flags().StringVar(&o.gate, "gate", "", "file of figures that must not get worse")
	cmd.Flags().StringArrayVar(&o.policyDirs, "policy", nil, "folder with further rules and authorities; repeatable")
	return cmd
}

func runBacktest(cmd *cobra.Command, s streams, o backtestOptions, folder string) error {
	if o.format != "md" && o.format != "json" {
		return oneOf("format", o.format, []string{"md", "json"})
	}
	asOf, err := day(o.asOf, time.Now())
	if err != nil {
		return err
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return fmt.Errorf("there is no folder %s; name one with measures and their labels, such as testdata/docket", folder)
	}
	reached, err := readFigures(o.gate)
	if err != nil {
		return err
	}
	v, trees, err := library(o.policyDirs)
	if err != nil {
		return err
	}
	options := check.Options{Vocabulary: v, Trees: trees, Strict: len(o.policyDirs) > 0}
	var tables []*backtest.Table
	for _, asOf := range []string{asOf, ""} {
		t, err := backtest.Run(cmd.Context(), options, folder, os.DirFS(folder), asOf)
		if err != nil {
			return err
		}
		if t.Measures == 0 {
			fmt.Fprintf(s.err, "No measures (*.hcl) in %s.\n", folder)
			return exitError(finding.ExitNotChecked)
		}
		tables = append(tables, t)
	}
	if o.format == "json" {
		err = backtest.JSON(s.out, tables...)
	} else {
		err = backtest.Markdown(s.out, tables...)
	}
	if err != nil || o.gate == "" {
		return err
	}
	return gateFigures(s, reached, tables)
}

// readFigures reads the figures that were reached before, by the law of the day; without a file there are none.
func readFigures(file string) (reached map[string]backtest.Figures, err error) {
	if file == "" {
		return nil, nil
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("--gate: %w", err)
	}
	if err := json.Unmarshal(src, &reached); err != nil {
		return nil, fmt.Errorf("--gate: read %s: %w", file, err)
	}
	for _, law := range []string{"today", "filing"} {
		if _, ok := reached[law]; !ok {
			return nil, fmt.Errorf("--gate: %s has no figures with the law of %s", file, law)
		}
	}
	return reached, nil
}

// gateFigures compares with the figures that were reached before.
func gateFigures(s streams, reached map[string]backtest.Figures, tables []*backtest.Table) error {
	worse := false
	for _, t := range tables {
		if w := t.Figures.Worse(reached[t.Law]); len(w) > 0 {
			worse = true
			fmt.Fprintf(s.err, "worse with the law of %s: %s\n", t.Law, strings.Join(w, "; "))
		}
	}
	if worse {
		return exitError(finding.ExitFailed)
	}
	return nil
}
