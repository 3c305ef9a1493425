package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/pflag"

	"checker/internal/check"
	"checker/internal/policy"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
	"checker/internal/waiver"
)

// gateOptions say which waivers hold, and on which day.
type gateOptions struct {
	waiverFiles     []string
	noInlineWaivers bool
	today           string
	settings        *settings
}

func (o *gateOptions) flags(f *pflag.FlagSet) {
	settingsFlags(f)
	f.StringArrayVar(&o.waiverFiles, "waivers", nil, "file of waivers; repeatable")
	f.BoolVar(&o.noInlineWaivers, "no-inline-waivers", false, "waivers in proposals do not hold")
	f.StringVar(&o.today, "today", "", "day on which waivers are judged (default: the day of the run)")
}

// book reads the files of waivers, and is ready to settle findings.
func (o *gateOptions) book(s streams, st *settings, rules []string, now time.Time) (*waiver.Book, error) {
	if o.today == "" {
		o.today = now.Format(time.DateOnly)
	} else if err := vocabulary.CheckDate(o.today); err != nil {
		return nil, fmt.Errorf("--today %s: %w", o.today, err)
	}
	b := waiver.NewBook(waiver.Terms{Today: o.today, Inline: !o.noInlineWaivers, LongestDays: st.Longest(), Enforcement: st.Enforcement, Rules: rules})
	for _, name := range o.waiverFiles {
		src, err := readWaivers(name)
		if err != nil {
			return nil, fmt.Errorf("read waivers: %w", err)
		}
		text, diags := b.Read(filepath.ToSlash(name), src)
		if err := stopOn(s, diags, map[string][]byte{filepath.ToSlash(name): text}, st.style); err != nil {
			return nil, err
		}
	}
	return b, nil
}

func readWaivers(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return proposal.ReadLimited(f, proposal.DefaultMaxBytes)
}

// choose leaves out files of waivers, which are no proposals, and what the settings ignore.
func (o *gateOptions) choose(ctx context.Context, st *settings) func(paths []string) ([]bool, int, error) {
	return func(paths []string) ([]bool, int, error) {
		keep, below := make([]bool, len(paths)), make([]string, len(paths))
		var asked []string
		for i, p := range paths {
			path := absolute(st.folder, p)
			keep[i] = !slices.ContainsFunc(o.waiverFiles, func(file string) bool { return absolute(st.folder, file) == path })
			inside, err := filepath.Rel(st.Folder, path)
			if st.File == "" || err != nil || !filepath.IsLocal(inside) || !keep[i] {
				continue
			}
			below[i] = filepath.ToSlash(inside)
			asked = append(asked, below[i])
		}
		ignored, err := st.Ignored(ctx, asked)
		count := 0
		for i := range paths {
			if below[i] != "" && ignored[below[i]] {
				keep[i] = false
				count++
			}
		}
		return keep, count, err
	}
}

func absolute(folder, path string) string {
	path = filepath.FromSlash(path)
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(folder, path)
}

// ready prepares what settles a run: the settings held to the library, and the book of waivers.
func (o *gateOptions) ready(ctx context.Context, s streams, st *settings, v *vocabulary.Vocabulary, trees []policy.Tree, options *check.Options) (*waiver.Book, error) {
	rules, err := ruleNames(trees)
	if err != nil {
		return nil, err
	}
	if err := st.check(s, v, rules); err != nil {
		return nil, err
	}
	b, err := o.book(s, st, rules, time.Now())
	if err != nil {
		return nil, err
	}
	options.Jurisdictions, options.Choose, options.Settle = st.Jurisdictions.Values, o.choose(ctx, st), b.Settle
	options.StatedOnly = len(o.waiverFiles) == 0 && len(st.Rules) == 0
	return b, nil
}
