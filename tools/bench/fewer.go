package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A thinning is the folders of rules that are left out of a library, so that figures can be told for a number of rules.
type thinning map[string]bool

// thin keeps n of the rules, chosen evenly over topics. Rules that pathways name stay, since no library loads without them.
func thin(policies string, n int) (thinning, error) {
	rules, err := findRules(policies)
	if err != nil {
		return nil, fmt.Errorf("find the rules: %w", err)
	}
	pathways, err := readAll(filepath.Join(policies, "pathways", "*", "data.yaml"))
	if err != nil {
		return nil, fmt.Errorf("read the pathways: %w", err)
	}
	var free []string
	for _, r := range rules {
		if !strings.Contains(pathways, r.jurisdiction+"."+r.topic+"."+r.name) {
			free = append(free, filepath.Join(policies, "rules", r.jurisdiction, r.topic, r.name))
		}
	}
	drop := len(rules) - n
	if drop < 0 || drop > len(free) {
		return nil, fmt.Errorf("-rules %d: want %d to %d", n, len(rules)-len(free), len(rules))
	}
	gone := thinning{}
	for i := range drop {
		gone[free[i*len(free)/drop]] = true
	}
	return gone, nil
}

func readAll(pattern string) (string, error) {
	files, err := filepath.Glob(pattern)
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		all.Write(text)
	}
	return all.String(), err
}

// overlay writes what `go build -overlay` reads, so that the checker is built without the rules; it is empty where none is
// left out.
func (t thinning) overlay(work string) (string, error) {
	if len(t) == 0 {
		return "", nil
	}
	replace := map[string]string{}
	for folder := range t {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				replace[path] = ""
			}
			return err
		})
		if err != nil {
			return "", err
		}
	}
	content, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(work, "overlay.json")
	return file, writeFile(file, content)
}
