package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// A result is all that the benchmark found.
type result struct {
	Cores     int        `json:"cores"`
	Platform  string     `json:"platform"`
	Versions  []version  `json:"versions"`
	Rules     int        `json:"rules"`
	Real      int        `json:"real_proposals"`
	Agreement agreement  `json:"agreement"`
	Rows      []row      `json:"rows"`
	LeftOut   []omission `json:"left_out"`
	broke     bool
}

// A row has the medians of one program at one size. The ratios are those of checker to the
// program: below 1, checker needs less. They are absent where checker itself was left out.
type row struct {
	Proposals   int     `json:"proposals"`
	Program     string  `json:"program"`
	Runs        int     `json:"runs"`
	WallSeconds float64 `json:"wall_seconds"`
	WallLeast   float64 `json:"wall_seconds_least"`
	WallMost    float64 `json:"wall_seconds_most"`
	CPUSeconds  float64 `json:"cpu_seconds"`
	PeakMiB     float64 `json:"peak_mib"`
	CoreMillis  float64 `json:"core_milliseconds_per_proposal"` // CPU time over proposals
	Ratios      *ratios `json:"checker_to_this,omitempty"`
}

// ratios compare checker with another program.
type ratios struct {
	Wall float64 `json:"wall"`
	CPU  float64 `json:"cpu"`
	Peak float64 `json:"peak"`
}

// rowsOf turns samples into rows, in the order of the programs.
func rowsOf(n int, programs []program, samples map[string][]sample) []row {
	var rows []row
	for _, p := range programs {
		if taken := samples[p.name]; len(taken) > 0 {
			rows = append(rows, rowOf(n, p.name, taken))
		}
	}
	ours := slices.IndexFunc(rows, func(r row) bool { return r.Program == nameChecker })
	for i := range rows {
		if ours < 0 || i == ours {
			continue
		}
		rows[i].Ratios = &ratios{
			Wall: rows[ours].WallSeconds / rows[i].WallSeconds,
			CPU:  rows[ours].CPUSeconds / rows[i].CPUSeconds,
			Peak: rows[ours].PeakMiB / rows[i].PeakMiB,
		}
	}
	return rows
}

func rowOf(n int, name string, taken []sample) row {
	var walls, cpus []time.Duration
	var peaks []int64
	for _, s := range taken {
		walls, cpus, peaks = append(walls, s.wall), append(cpus, s.cpu), append(peaks, s.peak)
	}
	cpu := median(cpus).Seconds()
	return row{
		Proposals:   n,
		Program:     name,
		Runs:        len(taken),
		WallSeconds: median(walls).Seconds(),
		WallLeast:   slices.Min(walls).Seconds(),
		WallMost:    slices.Max(walls).Seconds(),
		CPUSeconds:  cpu,
		PeakMiB:     float64(median(peaks)) / (1 << 20),
		CoreMillis:  1000 * cpu / float64(n),
	}
}

// publish writes the figures as text and, where a file is named, as JSON. A program that broke is
// an error, after all that was measured is written.
func publish(measured result, out io.Writer, jsonFile string) error {
	if err := writeText(measured, out); err != nil {
		return fmt.Errorf("write the figures: %w", err)
	}
	if jsonFile != "" {
		content, err := json.MarshalIndent(measured, "", "  ")
		if err == nil {
			err = os.WriteFile(jsonFile, append(content, '\n'), 0o644)
		}
		if err != nil {
			return fmt.Errorf("write the figures as JSON: %w", err)
		}
	}
	if measured.broke {
		return errors.New("a program broke, see what was left out")
	}
	return nil
}

func writeText(measured result, out io.Writer) error {
	var text strings.Builder
	fmt.Fprintf(&text, "%d cores, %s\n", measured.Cores, measured.Platform)
	writeVersions(measured.Versions, &text)
	fmt.Fprintf(&text, "%d rules; proposals are copies of %d real ones. checker reads proposals and has the rules compiled in;\n", measured.Rules, measured.Real)
	text.WriteString("the others read prepared facts and the same rules as a folder. Medians of interleaved runs.\n\n")
	writeAgreement(measured.Agreement, &text)
	writeRows(measured.Rows, &text)
	writeWarm(measured.Rows, &text)
	text.WriteString("\ncore ms: processor time for one proposal. Ratios: checker to this program; below 1, checker needs less.\n")
	if len(measured.LeftOut) > 0 {
		text.WriteString("\nLeft out:\n")
	}
	for _, o := range measured.LeftOut {
		fmt.Fprintf(&text, "  %d proposals, %s: %s\n", o.Proposals, o.Program, o.Because)
	}
	_, err := io.WriteString(out, text.String())
	return err
}

func writeVersions(versions []version, text *strings.Builder) {
	for _, v := range versions {
		fmt.Fprintf(text, "%s %s with OPA %s\n", v.Program, v.Version, v.OPA)
	}
	if !sameOPA(versions) {
		text.WriteString("THE VERSIONS OF OPA DIFFER, so the figures compare them, too\n")
	}
}

func writeAgreement(a agreement, text *strings.Builder) {
	verdict := "the programs agree"
	if !a.same() {
		verdict = "THE PROGRAMS DO NOT AGREE, so the figures do not compare like with like"
	}
	fmt.Fprintf(text, "Failures found in %d proposals: %s.\n", a.Proposals, verdict)
	for _, f := range a.Failures {
		fmt.Fprintf(text, "  %6d  %s\n", f.Count, f.Program)
	}
}

// writeWarm says what kept results save.
func writeWarm(rows []row, text *strings.Builder) {
	for _, r := range rows {
		if r.Program == nameCheckerWarm && r.Ratios != nil {
			fmt.Fprintf(text, "\n%d proposals, warm against cold: %.1f times as fast, with %.1f %% of the processor time", r.Proposals, r.Ratios.Wall, 100/r.Ratios.CPU)
		}
	}
	text.WriteString("\n")
}

func writeRows(rows []row, text *strings.Builder) {
	table := tabwriter.NewWriter(text, 0, 0, 2, ' ', 0)
	last := 0
	for _, r := range rows {
		if r.Proposals != last {
			fmt.Fprintf(table, "\nproposals\tprogram\truns\twall s\tleast\tmost\tCPU s\tpeak MiB\tcore ms\twall ratio\tCPU ratio\tpeak ratio\n")
			last = r.Proposals
		}
		ratio := "\t\t"
		if r.Ratios != nil {
			ratio = fmt.Sprintf("%.2f\t%.2f\t%.2f", r.Ratios.Wall, r.Ratios.CPU, r.Ratios.Peak)
		}
		fmt.Fprintf(table, "%d\t%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.0f\t%.2f\t%s\n", r.Proposals, r.Program, r.Runs,
			r.WallSeconds, r.WallLeast, r.WallMost, r.CPUSeconds, r.PeakMiB, r.CoreMillis, ratio)
	}
	_ = table.Flush() // into memory, which does not fail
}
