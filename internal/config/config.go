// Package config reads the settings of a repository from .checker.hcl, with the place of each, and says which paths
// they leave out.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"

	"checker/internal/finding"
	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// Name is the name of the file.
const Name = ".checker.hcl"

// DefaultLongestDays is how long a waiver may run where no setting says otherwise.
const DefaultLongestDays = 365

// Settings are what a file states. A setting that it leaves out has no place.
type Settings struct {
	File   string // as people know it; "" where there is none
	Folder string // what its paths are relative to; absolute
	Text   []byte // what ranges point into

	RequiredVersion Text
	Jurisdictions   List
	AsOf            Text
	FailOn          Text
	Format          Text
	Ignore          List // patterns as .gitignore has them
	Policies        List // folders
	Outputs         []Output
	Rules           []Rule
	WaiverFiles     List
	LongestDays     Number
	InlineWaivers   Flag
}

// A Text is a setting with its place.
type Text struct {
	Value string
	At    hcl.Range
}

// A List is a setting of several values.
type List struct {
	Values []string
	At     hcl.Range
}

// A Number is a whole number.
type Number struct {
	Value int
	At    hcl.Range
}

// A Flag is true or false.
type Flag struct {
	Value bool
	At    hcl.Range
}

// An Output is a file that a run writes.
type Output struct {
	Format, Path string
	At           hcl.Range // of the format
}

// A Rule says how a rule, or all that begin like it, is enforced.
type Rule struct {
	ID          string
	Enforcement finding.Enforcement
	At          hcl.Range
}

// Find looks for the file in a folder and those above it, up to the top of the repository; outside a repository, up
// to the top of the tree. No file is "".
func Find(folder string) (string, error) {
	for {
		file := filepath.Join(folder, Name)
		info, err := os.Stat(file)
		if err == nil && info.Mode().IsRegular() {
			return file, nil
		}
		if err == nil {
			return "", fmt.Errorf("%s is not a regular file", file)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
		above := filepath.Dir(folder)
		if _, err := os.Stat(filepath.Join(folder, ".git")); err == nil || above == folder {
			return "", nil
		}
		folder = above
	}
}

// raw is the file as HCL has it.
type raw struct {
	RequiredVersion string    `hcl:"required_version,optional"`
	Jurisdictions   []string  `hcl:"jurisdictions,optional"`
	AsOf            string    `hcl:"as_of,optional"`
	FailOn          string    `hcl:"fail_on,optional"`
	Format          string    `hcl:"format,optional"`
	Ignore          []string  `hcl:"ignore,optional"`
	Policies        []string  `hcl:"policies,optional"`
	Outputs         []output  `hcl:"output,block"`
	Rules           []rule    `hcl:"rule,block"`
	Waivers         *waivers  `hcl:"waivers,block"`
	VersionAt       hcl.Range `hcl:"required_version,attr_range"`
	JurisdictionsAt hcl.Range `hcl:"jurisdictions,attr_range"`
	AsOfAt          hcl.Range `hcl:"as_of,attr_range"`
	FailOnAt        hcl.Range `hcl:"fail_on,attr_range"`
	FormatAt        hcl.Range `hcl:"format,attr_range"`
	IgnoreAt        hcl.Range `hcl:"ignore,attr_range"`
	PoliciesAt      hcl.Range `hcl:"policies,attr_range"`
}

type output struct {
	Format string    `hcl:"format,label"`
	Path   string    `hcl:"path"`
	At     hcl.Range `hcl:"format,label_range"`
	PathAt hcl.Range `hcl:"path,attr_range"`
}

type rule struct {
	ID            string    `hcl:"id,label"`
	Enforcement   string    `hcl:"enforcement"`
	At            hcl.Range `hcl:"id,label_range"`
	EnforcementAt hcl.Range `hcl:"enforcement,attr_range"`
}

type waivers struct {
	Files         []string  `hcl:"files,optional"`
	LongestDays   *int      `hcl:"longest_days,optional"`
	Inline        *bool     `hcl:"inline,optional"`
	FilesAt       hcl.Range `hcl:"files,attr_range"`
	LongestDaysAt hcl.Range `hcl:"longest_days,attr_range"`
	InlineAt      hcl.Range `hcl:"inline,attr_range"`
}

// Read reads a file. Its name is as people know it; the folder is what its paths are relative to, and may not leave.
func Read(name, folder string, src []byte) (*Settings, hcl.Diagnostics) {
	s := &Settings{File: name, Folder: folder}
	file, text, diags := proposal.ParsePlain(name, src)
	s.Text = text
	if diags.HasErrors() {
		return s, diags
	}
	var r raw
	if diags = gohcl.DecodeBody(file.Body, nil, &r); diags.HasErrors() {
		return s, explained(file.Body, diags)
	}
	s.RequiredVersion = Text{r.RequiredVersion, r.VersionAt}
	s.Jurisdictions = List{r.Jurisdictions, r.JurisdictionsAt}
	s.AsOf, s.FailOn, s.Format = Text{r.AsOf, r.AsOfAt}, Text{r.FailOn, r.FailOnAt}, Text{r.Format, r.FormatAt}
	s.Ignore, s.Policies = List{r.Ignore, r.IgnoreAt}, List{r.Policies, r.PoliciesAt}
	diags = s.readValues()
	diags = append(diags, s.readOutputs(r.Outputs)...)
	diags = append(diags, s.readRules(r.Rules)...)
	if r.Waivers != nil {
		diags = append(diags, s.readWaivers(r.Waivers)...)
	}
	return s, diags
}

// Given reports whether a setting is in the file.
func Given(at hcl.Range) bool { return at.Filename != "" }

func wrong(at hcl.Range, summary, format string, args ...any) *hcl.Diagnostic {
	return &hcl.Diagnostic{Severity: hcl.DiagError, Summary: summary, Detail: fmt.Sprintf(format, args...), Subject: &at}
}

// unknown says which names there are, with the nearest.
func unknown(at hcl.Range, what, got string, names []string) *hcl.Diagnostic {
	return wrong(at, "Unknown "+what, "There is no %s %q.%s", what, got, takes(got, names))
}

func takes(got string, names []string) string {
	if len(names) > 12 {
		return vocabulary.DidYouMean(got, names)
	}
	return vocabulary.DidYouMean(got, names) + " It takes: " + strings.Join(names, ", ") + "."
}
