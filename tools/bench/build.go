package main

import (
	"context"
	"debug/buildinfo"
	"fmt"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
)

const opaModule = "github.com/open-policy-agent/opa"

// binaries are the paths of the programs that are compared.
type binaries struct {
	checker, opa, conftest string
}

// buildPrograms builds checker into work, without the rules that are left out, and the others into bin, where they stay for
// the next run.
func buildPrograms(ctx context.Context, root, bin, work string, without thinning) (binaries, error) {
	built := binaries{
		checker:  filepath.Join(work, "checker"),
		opa:      filepath.Join(bin, "opa"),
		conftest: filepath.Join(bin, "conftest"),
	}
	overlay, err := without.overlay(work)
	if err != nil {
		return binaries{}, fmt.Errorf("leave out rules: %w", err)
	}
	if err := runQuietly(ctx, root, "go", "build", "-overlay="+overlay, "-o", built.checker, "./cmd/checker"); err != nil {
		return binaries{}, fmt.Errorf("build checker: %w", err)
	}
	if err := runQuietly(ctx, root, filepath.Join(root, "tools", "build.sh"), "-o", bin, "opa", "conftest"); err != nil {
		return binaries{}, fmt.Errorf("build opa and conftest: %w", err)
	}
	return built, nil
}

// A version is what a program was built from.
type version struct {
	Program string `json:"program"`
	Version string `json:"version"`
	OPA     string `json:"opa"`
}

// versions reads what the compared programs were built from.
func (b binaries) versions() ([]version, error) {
	var versions []version
	for _, path := range []string{b.checker, b.opa, b.conftest} {
		info, err := buildinfo.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read the version of %s: %w", filepath.Base(path), err)
		}
		versions = append(versions, version{filepath.Base(path), info.Main.Version, opaVersion(info)})
	}
	return versions, nil
}

func opaVersion(info *debug.BuildInfo) string {
	for _, module := range append(info.Deps, &info.Main) {
		if module.Path == opaModule {
			return module.Version
		}
	}
	return ""
}

// sameOPA says whether all programs evaluate with one version of OPA.
func sameOPA(versions []version) bool {
	for _, v := range versions {
		if v.OPA != versions[0].OPA {
			return false
		}
	}
	return true
}

// runQuietly runs a command in a folder; what it prints is only seen when it fails.
func runQuietly(ctx context.Context, folder, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = folder
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, tail(string(said)))
	}
	return nil
}

// tail is the end of what a program said, enough to see what went wrong.
func tail(text string) string {
	const most = 600
	text = strings.TrimSpace(text)
	if len(text) > most {
		text = "... " + text[len(text)-most:]
	}
	return text
}
