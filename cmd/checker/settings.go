package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"checker/internal/check"
	"checker/internal/config"
	"checker/internal/finding"
	"checker/internal/policy"
	"checker/internal/report"
	"checker/internal/vocabulary"
)

// prefix begins the variables of the environment that stand for flags: CHECKER_FAIL_ON for --fail-on.
const prefix = "CHECKER_"

// settings are what a file of settings states, and where each flag's value comes from. Flags beat the environment, and
// that beats the file.
type settings struct {
	*config.Settings
	folder string            // the working directory
	from   map[string]string // flag to where its value comes from; none for the default
	style  report.Style
	not    []string // flags that mean something else to this command
}

// settingsFlags are the flags that say which file it is.
func settingsFlags(f *pflag.FlagSet) {
	f.String("config", "", "file of settings (default: "+config.Name+" in this folder or above, within the repository)")
	f.Bool("no-config", false, "read no file of settings")
}

// readSettings finds out what flags, environment and file say, and gives the command's flags their values, but for those
// that mean something else to this command than to check.
func readSettings(cmd *cobra.Command, s streams, not ...string) (*settings, error) {
	folder, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	st := &settings{Settings: &config.Settings{}, folder: folder, not: not, from: map[string]string{}, style: report.Style{Color: s.errTerminal && !noColorWanted(), Width: s.width}}
	if err := st.environment(cmd, os.Environ()); err != nil {
		return nil, err
	}
	if err := st.file(cmd, s); err != nil {
		return nil, err
	}
	return st, st.apply(cmd.Flags())
}

// environment sets flags that the command line leaves out. A variable whose name is nearly that of one of them is an error:
// it would be a gate that somebody believes in. Others, such as those of a pipeline around, are none of ours.
func (st *settings) environment(cmd *cobra.Command, environ []string) error {
	known := variables(cmd.Root())
	slices.Sort(environ)
	for _, variable := range environ {
		name, value, _ := strings.Cut(variable, "=")
		if !strings.HasPrefix(name, prefix) || value == "" {
			continue
		}
		if !slices.Contains(known, name) {
			if near := nearVariable(strings.TrimPrefix(name, prefix), bare(variablesOf(cmd))); near != "" {
				return fmt.Errorf("%s: no setting goes by this name. Did you mean %q?", name, prefix+near)
			}
			continue
		}
		f := cmd.Flags().Lookup(strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(name, prefix), "_", "-")))
		if f == nil || f.Changed || slices.Contains(st.not, f.Name) {
			continue
		}
		if err := st.set(f, name, apart(f, value)...); err != nil {
			return fmt.Errorf("%s: %w", name, wants(f, err))
		}
	}
	return nil
}

// nearVariable is the setting that is meant. One that begins as the level of the gate does is taken for it: nobody should
// believe in a gate that is not there.
func nearVariable(name string, known []string) string {
	const gate = "FAIL_ON"
	if near := vocabulary.Nearest(name, known); near != "" {
		return near
	}
	if strings.HasPrefix(name, "FAIL_") && slices.Contains(known, gate) {
		return gate
	}
	return ""
}

// bare are names without the prefix that all have.
func bare(names []string) []string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = strings.TrimPrefix(name, prefix)
	}
	return list
}

// apart takes a list apart as PATH is.
func apart(f *pflag.Flag, value string) []string {
	if f.Value.Type() == "stringArray" {
		return filepath.SplitList(value)
	}
	return []string{value}
}

// variables are the names that flags of any command go by.
func variables(root *cobra.Command) []string {
	names := variablesOf(root)
	for _, child := range root.Commands() {
		names = append(names, variables(child)...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func variablesOf(c *cobra.Command) []string {
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) {
		names = append(names, prefix+strings.ToUpper(strings.ReplaceAll(f.Name, "-", "_")))
	})
	return names
}

func (st *settings) set(f *pflag.Flag, from string, values ...string) error {
	for _, v := range values {
		if err := f.Value.Set(v); err != nil {
			return err
		}
	}
	st.from[f.Name] = from
	return nil
}

// file reads the file of settings, where there is one.
func (st *settings) file(cmd *cobra.Command, s streams) error {
	path, err := cmd.Flags().GetString("config")
	if err != nil {
		return err
	}
	none, err := cmd.Flags().GetBool("no-config")
	if err == nil && none && cmd.Flags().Changed("config") && cmd.Flags().Changed("no-config") {
		return errors.New("--config and --no-config: give one of the two")
	}
	if err != nil || none {
		return err
	}
	if path == "" {
		if path, err = config.Find(st.folder); err != nil || path == "" {
			return err
		}
	} else if path, err = filepath.Abs(path); err != nil {
		return err
	}
	src, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read settings: %w", err)
	}
	read, diags := config.Read(st.near(path), filepath.Dir(path), src)
	st.Settings = read
	return st.stop(s, diags)
}

// near is a path as people at the working directory know it.
func (st *settings) near(path string) string {
	if short, err := filepath.Rel(st.folder, path); err == nil {
		path = short
	}
	return filepath.ToSlash(path)
}

// stop prints what is wrong with the settings; an error among it ends the run.
func (st *settings) stop(s streams, diags hcl.Diagnostics) error {
	return stopOn(s, diags, map[string][]byte{st.File: st.Text}, st.style)
}

func stopOn(s streams, diags hcl.Diagnostics, texts map[string][]byte, style report.Style) error {
	slices.SortStableFunc(diags, func(a, b *hcl.Diagnostic) int { return cmp.Compare(a.Subject.Start.Byte, b.Subject.Start.Byte) })
	if err := report.Diagnostics(s.err, check.Diagnostics(diags), texts, style); err != nil {
		return err
	}
	if diags.HasErrors() {
		return exitError(finding.ExitBroken)
	}
	return nil
}

// apply gives flags the values of the file, where neither the command line nor the environment does.
func (st *settings) apply(flags *pflag.FlagSet) error {
	var outs []string
	var outsAt hcl.Range
	for _, o := range st.Outputs {
		outs, outsAt = append(outs, o.Format+"="+st.below(o.Path)), o.At
	}
	for _, part := range []struct {
		flag   string
		values []string
		at     hcl.Range
	}{
		{"as-of", []string{st.AsOf.Value}, st.AsOf.At},
		{"fail-on", []string{st.FailOn.Value}, st.FailOn.At},
		{"format", []string{st.Format.Value}, st.Format.At},
		{"policy", st.belowAll(st.Policies.Values), st.Policies.At},
		{"out", outs, outsAt},
		{"waivers", st.belowAll(st.WaiverFiles.Values), st.WaiverFiles.At},
		{"no-inline-waivers", []string{strconv.FormatBool(!st.InlineWaivers.Value)}, st.InlineWaivers.At},
	} {
		f := flags.Lookup(part.flag)
		if !config.Given(part.at) || f == nil || f.Changed || st.from[part.flag] != "" || slices.Contains(st.not, part.flag) {
			continue
		}
		if err := st.set(f, report.Where(finding.Range{File: part.at.Filename, Line: part.at.Start.Line, Column: part.at.Start.Column}), part.values...); err != nil {
			return fmt.Errorf("%s: %w", st.File, err)
		}
	}
	return nil
}

// below is a path of the file as people at the working directory know it.
func (st *settings) below(path string) string { return st.near(filepath.Join(st.Folder, path)) }

func (st *settings) belowAll(paths []string) []string {
	var list []string
	for _, p := range paths {
		list = append(list, st.below(p))
	}
	return list
}

// check holds the settings to the library and the program.
func (st *settings) check(s streams, v *vocabulary.Vocabulary, rules []string) error {
	var jurisdictions []string
	for _, j := range v.Jurisdictions {
		jurisdictions = append(jurisdictions, j.ID)
	}
	diags := st.CheckVersion(version())
	diags = append(diags, st.Check(config.Known{Jurisdictions: jurisdictions, Rules: rules, Formats: report.Formats(), OutputFormats: report.Formats()})...)
	return st.stop(s, diags)
}

// ruleNames are the rules that settings and waivers may speak of: the library's, and the checker's own.
func ruleNames(trees []policy.Tree) ([]string, error) {
	names, err := policy.Names(trees...)
	return append(names, finding.OwnRules()...), err
}
