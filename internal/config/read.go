package config

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/finding"
	"checker/internal/vocabulary"
)

// severities are the levels of the gate, from the least.
var severities = []string{"info", "advisory", "major", "blocking"}

// readValues checks what needs no knowledge of the library.
func (s *Settings) readValues() (diags hcl.Diagnostics) {
	if Given(s.FailOn.At) {
		if _, err := finding.ParseSeverity(s.FailOn.Value); err != nil {
			diags = append(diags, unknown(s.FailOn.At, "severity", s.FailOn.Value, severities))
		}
	}
	if Given(s.AsOf.At) && s.AsOf.Value != "today" {
		if err := vocabulary.CheckDay(s.AsOf.Value); err != nil {
			diags = append(diags, wrong(s.AsOf.At, "Wrong value", "as_of: %v; or \"today\".", err))
		}
	}
	if Given(s.RequiredVersion.At) {
		if _, err := constraint(s.RequiredVersion.Value); err != nil {
			diags = append(diags, wrong(s.RequiredVersion.At, "Wrong value", "required_version: %v. It is written as in \">= 1.2, < 2\".", err))
		}
	}
	for _, list := range []struct {
		name string
		List
	}{{"jurisdictions", s.Jurisdictions}, {"ignore", s.Ignore}, {"policies", s.Policies}} {
		if Given(list.At) {
			diags = append(diags, filled(list.name, list.List)...)
		}
	}
	for _, folder := range s.Policies.Values {
		if err := s.within(folder, true); err != nil {
			diags = append(diags, wrong(s.Policies.At, "Wrong path", "policies %q: %v.", folder, err))
		}
	}
	return diags
}

// filled refuses values that say nothing, and those that stand twice.
func filled(name string, l List) (diags hcl.Diagnostics) {
	if name == "jurisdictions" && len(l.Values) == 0 {
		diags = append(diags, wrong(l.At, "Wrong value", "jurisdictions: it allows none. Leave it out to allow all."))
	}
	for i, value := range l.Values {
		switch {
		case strings.TrimSpace(value) == "":
			diags = append(diags, wrong(l.At, "Wrong value", "%s: a value is empty.", name))
		case strings.ContainsFunc(value, unicode.IsControl):
			diags = append(diags, wrong(l.At, "Wrong value", "%s: a value holds a control character.", name))
		case slices.Contains(l.Values[:i], value):
			diags = append(diags, wrong(l.At, "Wrong value", "%s: %q stands twice.", name, value))
		}
	}
	return diags
}

// within says why a path does not lead to a file or folder below the file's own folder. Whoever can change the file can
// change what is below, and should not reach beyond.
func (s *Settings) within(name string, folder bool) error {
	if !filepath.IsLocal(name) {
		return fmt.Errorf("it leads out of the folder of %s", Name)
	}
	root, err := os.OpenRoot(s.Folder)
	if err != nil {
		return err
	}
	defer root.Close()
	info, err := root.Stat(name)
	switch {
	case err != nil && strings.Contains(err.Error(), "escapes"):
		return fmt.Errorf("it is a link that leads out of the folder of %s", Name)
	case err != nil && folder:
		return fmt.Errorf("there is no such folder")
	case err != nil:
		return fmt.Errorf("there is no such file")
	case info.IsDir() != folder && folder:
		return fmt.Errorf("it is not a folder")
	case info.IsDir() != folder:
		return fmt.Errorf("it is a folder")
	}
	return nil
}

func (s *Settings) readRules(list []rule) (diags hcl.Diagnostics) {
	for _, r := range list {
		level, err := finding.ParseEnforcement(r.Enforcement)
		if err != nil {
			diags = append(diags, unknown(r.EnforcementAt, "enforcement", r.Enforcement, finding.Enforcements()))
			continue
		}
		if i := slices.IndexFunc(s.Rules, func(have Rule) bool { return have.ID == r.ID }); i >= 0 {
			diags = append(diags, wrong(r.At, "Duplicate block", "The rule %q is set already on line %d.", r.ID, s.Rules[i].At.Start.Line))
		}
		s.Rules = append(s.Rules, Rule{r.ID, level, r.At})
	}
	return diags
}

func (s *Settings) readWaivers(w *waivers) (diags hcl.Diagnostics) {
	s.WaiverFiles = List{w.Files, w.FilesAt}
	if Given(w.FilesAt) {
		diags = append(diags, filled("files", s.WaiverFiles)...)
	}
	for _, file := range w.Files {
		if err := s.within(file, false); err != nil {
			diags = append(diags, wrong(w.FilesAt, "Wrong path", "files %q: %v.", file, err))
		}
	}
	if w.LongestDays != nil {
		s.LongestDays = Number{*w.LongestDays, w.LongestDaysAt}
		if *w.LongestDays < 1 {
			diags = append(diags, wrong(w.LongestDaysAt, "Wrong value", "longest_days: want at least 1."))
		}
	}
	if w.Inline != nil {
		s.InlineWaivers = Flag{*w.Inline, w.InlineAt}
	}
	return diags
}
