package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"checker/internal/config"
	"checker/internal/finding"
	"checker/internal/report"
)

func newConfigCmd(s streams) *cobra.Command {
	return subcommands(&cobra.Command{Use: "config", Short: "Show the settings of a run"}, newConfigShowCmd(s))
}

// newConfigShowCmd takes the flags of check, so that it shows what check would do with them.
func newConfigShowCmd(s streams) *cobra.Command {
	cmd := newCheckCmd(s)
	cmd.Use, cmd.Short = "show", "Print each setting of `checker check`, its value, and where it comes from"
	cmd.Long = "Prints what `checker check` with the same flags would run with. Flags beat variables of the environment (CHECKER_FAIL_ON\n" +
		"for --fail-on), and these beat the file of settings, " + config.Name + ", which is looked for here and above.\n\n" +
		"Exit codes: 0 shown; 5 a setting is wrong."
	cmd.Args = arguments(0, 0)
	asJSON := cmd.Flags().Bool("json", false, "print as JSON")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return runConfigShow(cmd, s, *asJSON) }
	return cmd
}

// shown is one setting.
type shown struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	From  string `json:"from"`
}

func runConfigShow(cmd *cobra.Command, s streams, asJSON bool) error {
	st, err := readSettings(cmd, s)
	if err != nil {
		return err
	}
	dirs, err := cmd.Flags().GetStringArray("policy")
	if err != nil {
		return err
	}
	v, trees, err := library(dirs)
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
	list := st.list(cmd.Flags())
	if asJSON {
		src, err := json.MarshalIndent(struct {
			File     string  `json:"file,omitempty"`
			Settings []shown `json:"settings"`
		}{st.File, list}, "", "  ")
		if err == nil {
			_, err = fmt.Fprintf(s.out, "%s\n", src)
		}
		return err
	}
	p := &report.Page{}
	var rows [][]string
	for _, x := range list {
		value := x.Value
		if value == "" {
			value = "-"
		}
		rows = append(rows, []string{x.Name, x.From, value})
	}
	p.Table([]string{"setting", "from", "value"}, rows, nil)
	return report.WritePage(s.out, p, "", s.style(false))
}

// list are the flags, and then what only the file can say.
func (st *settings) list(flags *pflag.FlagSet) []shown {
	var list []shown
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Name == "help" || f.Name == "json" {
			return
		}
		from := "default"
		switch {
		case f.Changed:
			from = "--" + f.Name
		case st.from[f.Name] != "":
			from = st.from[f.Name]
		}
		value := f.Value.String()
		if many, ok := f.Value.(pflag.SliceValue); ok {
			value = strings.Join(many.GetSlice(), ", ")
		}
		if f.Name == "config" && value == "" && st.File != "" {
			value, from = st.File, "found"
		}
		list = append(list, shown{f.Name, value, from})
	})
	add := func(name, value string, line int) {
		from := "default"
		if line > 0 {
			from = report.Where(finding.Range{File: st.File, Line: line, Column: 1})
		}
		list = append(list, shown{name, value, from})
	}
	add("required_version", st.RequiredVersion.Value, st.RequiredVersion.At.Start.Line)
	add("jurisdictions", strings.Join(st.Jurisdictions.Values, ", "), st.Jurisdictions.At.Start.Line)
	add("ignore", strings.Join(st.Ignore.Values, ", "), st.Ignore.At.Start.Line)
	add("waivers.longest_days", fmt.Sprint(st.Longest()), st.LongestDays.At.Start.Line)
	for _, r := range st.Rules {
		add("rule "+r.ID, r.Enforcement.String(), r.At.Start.Line)
	}
	return list
}
