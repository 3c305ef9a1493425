package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"checker/internal/finding"
	"checker/internal/report"
	"checker/internal/waiver"
)

func newWaiversListCmd(s streams) *cobra.Command {
	var o waiversOptions
	cmd := &cobra.Command{
		Use:   "list [PATH...]",
		Short: "List the waivers of proposals and files, and what became of each",
		Long: "Checks the proposals at the paths and lists all waivers, inline and from files: which hold, and what is wrong with the\n" +
			"others.\n\nExit codes: 0 listed; 3 a file could not be read or understood; 5 a setting is wrong.",
		RunE: func(cmd *cobra.Command, args []string) error { return runWaiversList(cmd, s, &o, args, false) },
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&o.format, "format", "text", "output format: text or json")
	return cmd
}

func newWaiversLintCmd(s streams) *cobra.Command {
	var o waiversOptions
	cmd := &cobra.Command{
		Use:   "lint [PATH...]",
		Short: "Say which waivers do not hold, and why",
		Long: "Checks the proposals at the paths and lists the waivers that waive nothing: expired, unused, lapsed, forbidden, invalid,\n" +
			"and those of files whose proposal is not among the paths.\n\n" +
			"Exit codes: 0 every waiver holds; 1 one does not; 3 a file could not be read or understood; 5 a setting is wrong.",
		RunE: func(cmd *cobra.Command, args []string) error { return runWaiversList(cmd, s, &o, args, true) },
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&o.format, "format", "text", "output format: text or json")
	return cmd
}

// waiverRow is a waiver as it is listed.
type waiverRow struct {
	State    string         `json:"state"`
	File     string         `json:"file,omitempty"` // of the proposal
	Proposal string         `json:"proposal"`
	Waiver   finding.Waiver `json:"waiver"`
	Says     string         `json:"says,omitempty"`
	Cure     string         `json:"cure,omitempty"`
}

func runWaiversList(cmd *cobra.Command, s streams, o *waiversOptions, args []string, lint bool) error {
	if o.format != "text" && o.format != "json" {
		return oneOf("format", o.format, []string{"text", "json"})
	}
	names := map[string]string{}
	book, totals, err := o.run(cmd, s, args, func(f *finding.File) {
		unread(s, f)
		if f.Proposal != nil {
			names[f.Path] = f.Proposal.Name
		}
	})
	if err != nil {
		return err
	}
	rows, bad := waiverRows(book, names, lint)
	if o.format == "json" {
		src, err := json.MarshalIndent(struct {
			Today   string      `json:"today"`
			Waivers []waiverRow `json:"waivers"`
		}{o.gate.today, rows}, "", "  ")
		if err != nil {
			return err
		}
		fmt.Fprintf(s.out, "%s\n", src)
	} else if err := report.WritePage(s.out, waiversPage(rows, o.gate.today, lint), "", s.style(false)); err != nil {
		return err
	}
	switch {
	case totals.Exit == finding.ExitUnread || totals.Exit == finding.ExitBroken:
		return exitError(totals.Exit)
	case lint && bad:
		return exitError(finding.ExitFailed)
	}
	return nil
}

func waiverRows(book *waiver.Book, names map[string]string, lint bool) (rows []waiverRow, bad bool) {
	rows = []waiverRow{}
	for _, j := range book.Judgments() {
		bad = bad || j.State != waiver.Holds
		if !lint || j.State != waiver.Holds {
			rows = append(rows, waiverRow{j.State.String(), j.File, names[j.File], j.Waiver, j.Says, j.Cure})
		}
	}
	for _, w := range book.Astray() {
		bad = true
		rows = append(rows, waiverRow{"astray", "", w.Proposal, w, fmt.Sprintf("No proposal of the name %q was checked.", w.Proposal), "Check the whole repository, or remove the waiver."})
	}
	return rows, bad
}

func waiversPage(rows []waiverRow, today string, lint bool) *report.Page {
	p := &report.Page{}
	counts := map[string]int{}
	for _, r := range rows {
		counts[r.State]++
		w := r.Waiver
		p.Heading(2, r.State)
		p.Para("`%s` on `%s` of proposal `%s`", w.Rule, w.Subject, r.Proposal)
		p.Item("%s: %s", report.Where(w.Place), w.Address)
		if w.Reason != "" {
			p.Item("%s", report.Waived(&finding.Finding{Waived: &finding.Waived{Reason: w.Reason, By: w.By, Authority: w.Authority, Created: w.Created, Expires: w.Expires}}))
		}
		if r.State != waiver.Holds.String() {
			p.Item("%s %s", r.Says, r.Cure)
		}
	}
	switch {
	case len(rows) == 0 && lint:
		p.Para("Every waiver holds on %s.", today)
	case len(rows) == 0:
		p.Para("There are no waivers.")
	default:
		p.Para("%s", countWaivers(counts, len(rows), today))
	}
	return p
}

// countWaivers sums up: 3 waivers on 2026-11-25: 2 holds, 1 expired.
func countWaivers(counts map[string]int, all int, today string) string {
	s := fmt.Sprintf("%d waivers on %s:", all, today)
	if all == 1 {
		s = fmt.Sprintf("1 waiver on %s:", today)
	}
	for i, state := range slices.DeleteFunc([]string{"holds", "expired", "unused", "lapsed", "forbidden", "invalid", "astray"}, func(state string) bool { return counts[state] == 0 }) {
		if i > 0 {
			s += ","
		}
		s += fmt.Sprintf(" %d %s", counts[state], state)
	}
	return s + "."
}
