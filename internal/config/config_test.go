package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"checker/internal/config"
	"checker/internal/finding"
)

func known() config.Known {
	return config.Known{
		Jurisdictions: []string{"us", "us_ca"},
		Rules:         []string{"us.union.exit", "us_ca.words.person", "us_ca.words.race"},
		Formats:       []string{"compact", "json", "text"},
		OutputFormats: []string{"json", "sarif"},
	}
}

// told are the diagnostics, each on a line: where, what, why.
func told(diags hcl.Diagnostics) []string {
	var list []string
	for _, d := range diags {
		list = append(list, fmt.Sprintf("%d:%d: %s: %s", d.Subject.Start.Line, d.Subject.Start.Column, d.Summary, d.Detail))
	}
	return list
}

// folder is a folder with what settings may name.
func folder(t *testing.T) string {
	t.Helper()
	dir, outside := t.TempDir(), t.TempDir()
	for _, name := range []string{"law", "out", ".git/hooks"} {
		if err := os.MkdirAll(filepath.Join(dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "waivers.hcl"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, to := range map[string]string{"away": outside, "hooks": ".git/hooks", "gone.sarif": filepath.Join(outside, "x"), "near.sarif": "out/x"} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const whole = `required_version = ">= 1.2, < 2"
jurisdictions    = ["us_ca"]
as_of            = "today"
fail_on          = "advisory"
format           = "compact"
ignore           = ["drafts/", "*_old.hcl"]
policies         = ["law"]

output "sarif" {
  path = "out/checker.sarif"
}

rule "us_ca.words" {
  enforcement = "advisory"
}

rule "us_ca.words.race" {
  enforcement = "absolute"
}

waivers {
  files        = ["waivers.hcl"]
  longest_days = 90
  inline       = false
}
`

func TestRead(t *testing.T) {
	s, diags := config.Read(config.Name, folder(t), []byte(whole))
	diags = append(diags, s.Check(known())...)
	diags = append(diags, s.CheckVersion("1.4.0")...)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	got := []any{
		s.RequiredVersion.Value, s.Jurisdictions.Values, s.AsOf.Value, s.FailOn.Value, s.Format.Value, s.Ignore.Values, s.Policies.Values,
		s.Outputs[0].Format + "=" + s.Outputs[0].Path, s.WaiverFiles.Values, s.Longest(), s.Inline(), s.FailOn.At.Start.Line,
	}
	want := []any{
		">= 1.2, < 2",
		[]string{"us_ca"},
		"today", "advisory", "compact",
		[]string{"drafts/", "*_old.hcl"},
		[]string{"law"},
		"sarif=out/checker.sarif",
		[]string{"waivers.hcl"},
		90, false, 4,
	}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("(-got +want):\n%s", diff)
	}
	for rule, want := range map[string]finding.Enforcement{
		"us_ca.words.race": finding.Absolute, "us_ca.words.person": finding.Report, "us_ca.wordsmith.x": finding.Override, "us.union.exit": finding.Override,
	} {
		if got := s.Enforcement(rule); got != want {
			t.Errorf("%s: got %s, want %s", rule, got, want)
		}
	}
}

func TestDefaults(t *testing.T) {
	s, diags := config.Read(config.Name, folder(t), []byte("# nothing is set\n"))
	if len(diags) > 0 || s.Longest() != config.DefaultLongestDays || !s.Inline() || s.Enforcement("a.b.c") != finding.Override || config.Given(s.FailOn.At) {
		t.Errorf("got %+v %v", s, diags)
	}
}

// TestWrong: whatever is wrong is said with its place, and with the nearest name where there is one.
func TestWrong(t *testing.T) {
	tests := map[string]struct {
		src  string
		want string
	}{
		"unknown attribute":    {"fail_onn = \"major\"\n", `1:1: Unknown setting: There is no setting "fail_onn". Did you mean "fail_on"? It takes: as_of, fail_on, format, ignore, jurisdictions, output, policies, required_version, rule, waivers.`},
		"same first word":      {"fail_level = \"major\"\n", `1:1: Unknown setting: There is no setting "fail_level". Did you mean "fail_on"? It takes: as_of, fail_on, format, ignore, jurisdictions, output, policies, required_version, rule, waivers.`},
		"nothing near":         {"strict = true\n", `1:1: Unknown setting: There is no setting "strict". It takes: as_of, fail_on, format, ignore, jurisdictions, output, policies, required_version, rule, waivers.`},
		"unknown block":        {"rules \"x\" {\n}\n", `1:1: Unknown setting: There is no setting "rules". Did you mean "rule"? It takes: as_of, fail_on, format, ignore, jurisdictions, output, policies, required_version, rule, waivers.`},
		"unknown in a block":   {"waivers {\n  longest = 9\n}\n", `2:3: Unknown setting: There is no setting "longest" in a block waivers. Did you mean "longest_days"? It takes: files, inline, longest_days.`},
		"severity":             {`fail_on = "majr"`, `1:1: Unknown severity: There is no severity "majr". Did you mean "major"? It takes: info, advisory, major, blocking.`},
		"bare word":            {`fail_on = major`, `1:11: Wrong value: fail_on: a text is written in quotation marks: "major".`},
		"expression":           {`ignore = [for x in ["a"] : x]`, `1:10: Wrong value: ignore: want a value that is written out: a text, a number, true or false, or a list of them.`},
		"date":                 {`as_of = "2026-02-30"`, `1:1: Wrong value: as_of: 2026-02-30 is not a day of the calendar; or "today".`},
		"jurisdiction":         {`jurisdictions = ["us_cal"]`, `1:1: Unknown jurisdiction: There is no jurisdiction "us_cal". Did you mean "us_ca"? It takes: us, us_ca.`},
		"no jurisdiction":      {`jurisdictions = []`, `1:1: Wrong value: jurisdictions: it allows none. Leave it out to allow all.`},
		"two patterns in one":  {"ignore = [\"a\\n*\"]", `1:1: Wrong value: ignore: a value holds a control character.`},
		"twice":                {`ignore = ["a", "a"]`, `1:1: Wrong value: ignore: "a" stands twice.`},
		"rule":                 {"rule \"us_ca.word.race\" {\n  enforcement = \"absolute\"\n}\n", `1:6: Unknown rule: There is no rule "us_ca.word.race". Did you mean "us_ca.words.race"? It takes: us, us.union, us.union.exit, us_ca, us_ca.words, us_ca.words.person, us_ca.words.race.`},
		"part of a name":       {"rule \"us_ca.word\" {\n  enforcement = \"absolute\"\n}\n", `1:6: Unknown rule: There is no rule "us_ca.word". Did you mean "us_ca.words"? It takes: us, us.union, us.union.exit, us_ca, us_ca.words, us_ca.words.person, us_ca.words.race.`},
		"enforcement":          {"rule \"us\" {\n  enforcement = \"absolut\"\n}\n", `2:3: Unknown enforcement: There is no enforcement "absolut". Did you mean "absolute"? It takes: advisory, override, absolute.`},
		"no enforcement":       {"rule \"us\" {\n}\n", `1:11: Missing required argument: The argument "enforcement" is required, but no definition was found.`},
		"rule twice":           {"rule \"us\" {\n  enforcement = \"absolute\"\n}\nrule \"us\" {\n  enforcement = \"advisory\"\n}\n", `4:6: Duplicate block: The rule "us" is set already on line 1.`},
		"format":               {`format = "jsn"`, `1:1: Unknown format: There is no format "jsn". Did you mean "json"? It takes: compact, json, text.`},
		"output format":        {"output \"serif\" {\n  path = \"a\"\n}\n", `1:8: Unknown format: There is no format "serif". Did you mean "sarif"? It takes: json, sarif.`},
		"output outside":       {"output \"json\" {\n  path = \"../a\"\n}\n", `2:3: Wrong path: path "../a": it leads out of the folder of .checker.hcl.`},
		"output through link":  {"output \"json\" {\n  path = \"away/a\"\n}\n", `2:3: Wrong path: path "away/a": its folder: it is a link that leads out of the folder of .checker.hcl.`},
		"output is a link out": {"output \"json\" {\n  path = \"gone.sarif\"\n}\n", `2:3: Wrong path: path "gone.sarif": it is a link.`},
		"output is a link":     {"output \"json\" {\n  path = \"near.sarif\"\n}\n", `2:3: Wrong path: path "near.sarif": it is a link.`},
		"output of git":        {"output \"json\" {\n  path = \".git/hooks/pre-push\"\n}\n", `2:3: Wrong path: path ".git/hooks/pre-push": it is in a folder of git's own.`},
		"output of Git":        {"output \"json\" {\n  path = \"out/.GIT\"\n}\n", `2:3: Wrong path: path "out/.GIT": it is in a folder of git's own.`},
		"output to hooks":      {"output \"json\" {\n  path = \"hooks/pre-push\"\n}\n", `2:3: Wrong path: path "hooks/pre-push": it is in a folder of git's own.`},
		"output on settings":   {"output \"json\" {\n  path = \"./.checker.hcl\"\n}\n", `2:3: Wrong path: path "./.checker.hcl": proposals and settings are called so, and a report takes the place of none.`},
		"output on proposal":   {"output \"json\" {\n  path = \"out/A.HCL\"\n}\n", `2:3: Wrong path: path "out/A.HCL": proposals and settings are called so, and a report takes the place of none.`},
		"policies outside":     {`policies = ["../law"]`, `1:1: Wrong path: policies "../law": it leads out of the folder of .checker.hcl.`},
		"absolute policies":    {`policies = ["/etc"]`, `1:1: Wrong path: policies "/etc": it leads out of the folder of .checker.hcl.`},
		"policies by a link":   {`policies = ["away"]`, `1:1: Wrong path: policies "away": it is a link that leads out of the folder of .checker.hcl.`},
		"no such policies":     {`policies = ["low"]`, `1:1: Wrong path: policies "low": there is no such folder.`},
		"policies a file":      {`policies = ["waivers.hcl"]`, `1:1: Wrong path: policies "waivers.hcl": it is not a folder.`},
		"no such waivers":      {"waivers {\n  files = [\"w.hcl\"]\n}\n", `2:3: Wrong path: files "w.hcl": there is no such file.`},
		"longest":              {"waivers {\n  longest_days = 0\n}\n", `2:3: Wrong value: longest_days: want at least 1.`},
		"version":              {`required_version = "x"`, `1:1: Wrong value: required_version: malformed constraint: x. It is written as in ">= 1.2, < 2".`},
		"another version":      {`required_version = "< 1.2"`, `1:1: Another version required: This program is version 1.4.0; the file requires < 1.2.`},
		"not HCL":              {`fail_on "major"`, `1:16: Invalid block definition: Either a quoted string block label or an opening brace ("{") is expected here.`},
		"a control character":  {"# \u202e\n", "1:3: Control character: "},
		"deep":                 {"ignore = " + strings.Repeat("[", 100_000), "1:"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			s, diags := config.Read(config.Name, folder(t), []byte(tt.src))
			if !diags.HasErrors() {
				diags = append(diags, s.Check(known())...)
				diags = append(diags, s.CheckVersion("1.4.0")...)
			}
			got := told(diags)
			if !diags.HasErrors() || !strings.HasPrefix(got[0], tt.want) || len(got) > 1 {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), tt.want)
			}
		})
	}
}

// TestNoRelease: a program without a version is not held to one, and that is said.
func TestNoRelease(t *testing.T) {
	s, _ := config.Read(config.Name, folder(t), []byte(`required_version = "< 1"`))
	diags := s.CheckVersion("devel-0123456789ab")
	if len(diags) != 1 || diags.HasErrors() {
		t.Errorf("got %v, want one warning", diags)
	}
}

// TestFind goes up to the top of the repository, and no further.
func TestFind(t *testing.T) {
	top := t.TempDir()
	inner := filepath.Join(top, "repository", "measures", "2026")
	for _, dir := range []string{inner, filepath.Join(top, "repository", ".git")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	put := func(name string) string {
		file := filepath.Join(top, name, config.Name)
		if err := os.WriteFile(file, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	find := func(want string) {
		t.Helper()
		if got, err := config.Find(inner); err != nil || got != want {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
	put("")
	find("")
	find(put("repository"))
	find(put("repository/measures"))
	if err := os.Mkdir(filepath.Join(inner, config.Name), 0o755); err != nil {
		t.Fatal(err)
	}
	if got, err := config.Find(inner); err == nil {
		t.Errorf("got %q, want an error: it is a folder", got)
	}
}
