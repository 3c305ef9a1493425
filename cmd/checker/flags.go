package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"checker/internal/report"
	"checker/internal/vocabulary"
)

// counted is a whole number that is at least so many.
type counted struct {
	value *int
	least int
}

func (c counted) String() string {
	if c.value == nil { // as pflag makes one to compare with
		return "0"
	}
	return strconv.Itoa(*c.value)
}

func (counted) Type() string { return "int" }

func (c counted) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < c.least {
		return fmt.Errorf("want a whole number of %d or more", c.least)
	}
	*c.value = n
	return nil
}

// countVar is a flag that takes a whole number.
func countVar(f *pflag.FlagSet, value *int, name string, least, without int, usage string) {
	*value = without
	f.Var(counted{value, least}, name, usage)
}

// maxBytesFlag bounds what is read of a file.
func maxBytesFlag(f *pflag.FlagSet, value *int) {
	countVar(f, value, "max-bytes", 1, 2<<20, "size up to which a file is read")
}

// spell is a time above 0.
type spell struct{ value *time.Duration }

func (s spell) String() string {
	if s.value == nil {
		return "0s"
	}
	return s.value.String()
}

func (spell) Type() string { return "duration" }

func (s spell) Set(text string) error {
	d, err := time.ParseDuration(text)
	if err != nil || d <= 0 {
		return errors.New("want a time above 0, as in 10s")
	}
	*s.value = d
	return nil
}

// wants is what a flag takes, of a value that it does not.
func wants(f *pflag.Flag, err error) error {
	if f.Value.Type() == "bool" {
		return errors.New("want true or false")
	}
	return err
}

// wrongFlag says of a flag what it takes, or which one was meant.
func wrongFlag(cmd *cobra.Command, err error) error {
	var value *pflag.InvalidValueError
	if errors.As(err, &value) {
		return fmt.Errorf("--%s %s: %w", value.GetFlag().Name, value.GetValue(), wants(value.GetFlag(), value.Unwrap()))
	}
	if cmd.HasAvailableSubCommands() && cmd.Flags().NArg() > 0 { // the flag may be one of the command that was meant
		return unknownCommand(cmd, cmd.Flags().Arg(0))
	}
	help := fmt.Sprintf("`%s --help` lists them", cmd.CommandPath())
	got, ok := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !ok {
		if strings.HasPrefix(err.Error(), "unknown shorthand") {
			err = fmt.Errorf("%w. %s", err, help)
		}
		return err
	}
	for _, c := range cmd.Commands() {
		if c.Name() == got {
			return fmt.Errorf("%w. Did you mean `%s`? %s", err, c.CommandPath(), help)
		}
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return fmt.Errorf("%w.%s %s", err, vocabulary.DidYouMean("--"+got, names), help)
}

// arguments wants so many.
func arguments(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if least <= len(args) && len(args) <= most {
			return nil
		}
		got := "no argument"
		if len(args) > 0 {
			got = report.Plural(len(args), "argument", "arguments")
		}
		return fmt.Errorf("want `%s`, got %s", strings.TrimSuffix(cmd.UseLine(), " [flags]"), got)
	}
}

// subcommands adds the commands below one, which shows its help where none is named.
func subcommands(cmd *cobra.Command, list ...*cobra.Command) *cobra.Command {
	cmd.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		return unknownCommand(cmd, args[0])
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
	cmd.AddCommand(list...)
	return cmd
}

// unknownCommand says which command was meant.
func unknownCommand(cmd *cobra.Command, got string) error {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return fmt.Errorf("unknown command %q for %q.%s `%s --help` lists them", got, cmd.CommandPath(), vocabulary.DidYouMean(got, names), cmd.CommandPath())
}

// helpCmd prints the help of a command.
func helpCmd() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND...]", Short: "Help about any command",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			about, _, err := cmd.Root().Find(args)
			if err != nil {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			var names []string
			for _, c := range about.Commands() {
				if c.IsAvailableCommand() {
					names = append(names, c.Name())
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			about, rest, err := cmd.Root().Find(args)
			switch {
			case err != nil:
				return unknownCommand(cmd.Root(), args[0])
			case len(rest) > 0:
				return unknownCommand(about, rest[0])
			}
			about.InitDefaultHelpFlag()
			return about.Help()
		},
	}
}
