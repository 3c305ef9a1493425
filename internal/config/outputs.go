package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

func (s *Settings) readOutputs(list []output) (diags hcl.Diagnostics) {
	for _, o := range list {
		if err := s.writable(o.Path); err != nil {
			diags = append(diags, wrong(o.PathAt, "Wrong path", "path %q: %v.", o.Path, err))
		}
		s.Outputs = append(s.Outputs, Output{o.Format, o.Path, o.At})
	}
	return diags
}

// writable says why an output may not go to a path. What it writes is made of words of proposals, and whoever can change
// the file can name any path: so it stays below the file's folder, and out of what git runs and what is checked.
func (s *Settings) writable(name string) error {
	switch {
	case strings.TrimSpace(name) == "":
		return errors.New("it is empty")
	case !filepath.IsLocal(name):
		return fmt.Errorf("it leads out of the folder of %s", Name)
	case slices.ContainsFunc(s.Outputs, func(have Output) bool { return filepath.Clean(have.Path) == filepath.Clean(name) }):
		return errors.New("another output goes there")
	case IsText(name):
		return errors.New("proposals and settings are called so, and a report takes the place of none")
	case ofGit(name):
		return errors.New("it is in a folder of git's own")
	}
	if err := s.within(filepath.Dir(name), true); err != nil {
		return fmt.Errorf("its folder: %w", err)
	}
	root, err := filepath.EvalSymlinks(s.Folder)
	if err != nil {
		return err
	}
	folder, err := filepath.EvalSymlinks(filepath.Join(s.Folder, filepath.Dir(name)))
	if err != nil {
		return err
	}
	if inside, err := filepath.Rel(root, folder); err != nil || ofGit(inside) {
		return errors.New("it is in a folder of git's own")
	}
	if info, err := os.Lstat(filepath.Join(folder, filepath.Base(name))); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return errors.New("it is a link")
	}
	return nil
}

// IsText holds for names of proposals, settings and waivers, on which no report is written.
func IsText(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".hcl") || strings.HasSuffix(name, ".hcl.json")
}

// ofGit holds for paths into what git keeps, however a file system spells it.
func ofGit(name string) bool {
	return slices.ContainsFunc(strings.Split(filepath.ToSlash(filepath.Clean(name)), "/"), func(part string) bool {
		return strings.EqualFold(strings.TrimRight(part, ". "), ".git") || strings.EqualFold(part, "git~1")
	})
}
