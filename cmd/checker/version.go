package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"checker/internal/policy"
)

// release is set by the linker when a release is built: -ldflags "-X main.release=1.2.3".
var release string

// version is the release, or the revision that the program was built from.
func version() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" && len(s.Value) >= 12 {
				return "devel-" + s.Value[:12]
			}
		}
	}
	return "devel"
}

func newVersionCmd(s streams) *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version of the program and of its library", Args: arguments(0, 0),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(s.out, "checker %s (%s)\nlibrary %s\nOPA %s, HCL %s\n", version(), runtime.Version(), libraryDigest(), moduleVersion("github.com/open-policy-agent/opa"), moduleVersion("github.com/hashicorp/hcl/v2"))
			return err
		},
	}
}

func moduleVersion(path string) string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == path {
				return m.Version
			}
		}
	}
	return "unknown"
}

// libraryDigest names the embedded library as a whole.
func libraryDigest() string {
	v, trees, err := library(nil)
	if err != nil {
		return err.Error()
	}
	l, err := policy.Load(v, nil, trees...)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%s, %d rules, %d authorities", l.Digest[:12], len(l.Rules), len(l.Authorities))
}
