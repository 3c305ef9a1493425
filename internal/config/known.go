package config

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"

	"checker/internal/finding"
)

// Known are the names that settings may speak of.
type Known struct {
	Jurisdictions, Rules, Formats, OutputFormats []string
}

// Check holds the settings to the library and to the program.
func (s *Settings) Check(k Known) (diags hcl.Diagnostics) {
	for _, j := range s.Jurisdictions.Values {
		if !slices.Contains(k.Jurisdictions, j) {
			diags = append(diags, unknown(s.Jurisdictions.At, "jurisdiction", j, k.Jurisdictions))
		}
	}
	if Given(s.Format.At) && !slices.Contains(k.Formats, s.Format.Value) {
		diags = append(diags, unknown(s.Format.At, "format", s.Format.Value, k.Formats))
	}
	for _, o := range s.Outputs {
		if !slices.Contains(k.OutputFormats, o.Format) {
			diags = append(diags, unknown(o.At, "format", o.Format, k.OutputFormats))
		}
	}
	groups := prefixes(k.Rules)
	for _, r := range s.Rules {
		if !slices.Contains(groups, r.ID) {
			diags = append(diags, unknown(r.At, "rule", r.ID, groups))
		}
	}
	return diags
}

// prefixes are the rules, and what they begin with: us_ca, us_ca.words, us_ca.words.race.
func prefixes(rules []string) []string {
	var list []string
	seen := map[string]bool{}
	for _, id := range rules {
		for at := 0; at < len(id); {
			end := strings.IndexByte(id[at:], '.')
			if end < 0 {
				end = len(id) - at
			}
			if prefix := id[:at+end]; !seen[prefix] {
				seen[prefix] = true
				list = append(list, prefix)
			}
			at += end + 1
		}
	}
	return list
}

// Enforcement is how a rule is enforced: by its own block, else by the longest that it begins with.
func (s *Settings) Enforcement(rule string) finding.Enforcement {
	level, longest := finding.Override, -1
	for _, r := range s.Rules {
		if (rule == r.ID || strings.HasPrefix(rule, r.ID+".")) && len(r.ID) > longest {
			level, longest = r.Enforcement, len(r.ID)
		}
	}
	return level
}

// Longest is how many days a waiver may run.
func (s *Settings) Longest() int { return cmp.Or(s.LongestDays.Value, DefaultLongestDays) }

// Inline reports whether waivers in proposals hold.
func (s *Settings) Inline() bool { return !Given(s.InlineWaivers.At) || s.InlineWaivers.Value }

// released is what a version of a release looks like; a program that was built from a revision has none.
var released = regexp.MustCompile(`^v?\d+\.\d+`)

func constraint(s string) (version.Constraints, error) {
	c, err := version.NewConstraint(s)
	if err == nil && len(c) == 0 {
		err = fmt.Errorf("it says nothing")
	}
	return c, err
}

// CheckVersion holds the program to the version that the file requires. A program without a version is a warning.
func (s *Settings) CheckVersion(program string) hcl.Diagnostics {
	if !Given(s.RequiredVersion.At) {
		return nil
	}
	if !released.MatchString(program) {
		d := wrong(s.RequiredVersion.At, "Version not compared", "This program, %s, is not a release, so nobody knows whether it is %s.", program, s.RequiredVersion.Value)
		d.Severity = hcl.DiagWarning
		return hcl.Diagnostics{d}
	}
	required, err := constraint(s.RequiredVersion.Value)
	v, wrongVersion := version.NewVersion(program)
	if err != nil || wrongVersion != nil || !required.Check(v) {
		return hcl.Diagnostics{wrong(s.RequiredVersion.At, "Another version required", "This program is version %s; the file requires %s.", program, s.RequiredVersion.Value)}
	}
	return nil
}
