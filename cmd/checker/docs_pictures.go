package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"checker/internal/browser"
)

// pictures are what README.md shows of the samples. Browsers and fonts differ, so no test compares them.
var pictures = map[string]struct {
	page   string
	place  string // ID of what stands at the top
	screen browser.Screen
}{
	"memo.png":     {"calexit_2024_as_reported.html", "", browser.Screen{Width: 1360, Height: 1000}},
	"pathway.png":  {"calexit_2024_as_reported.html", "pathway", browser.Screen{Width: 1360, Height: 1000}},
	"findings.png": {"calexit_2024_as_reported.html", "findings", browser.Screen{Width: 390, Height: 844, Phone: true, Dark: true}},
	"index.png":    {"index.html", "requirements", browser.Screen{Width: 1360, Height: 1000}},
}

// takePictures shows the samples to Chromium.
func takePictures(ctx context.Context, dir string) error {
	b, err := browser.Open(ctx)
	if err != nil {
		return err
	}
	defer b.Close()
	for _, name := range sorted(pictures) {
		picture := pictures[name]
		page, err := b.ShowFile(filepath.Join(dir, "samples", picture.page), picture.screen)
		if err != nil {
			return err
		}
		if picture.place != "" {
			scroll := fmt.Sprintf("document.getElementById(%q).scrollIntoView({block: 'start'}), 0", picture.place)
			if err := page.Ask(scroll, nil); err != nil {
				return fmt.Errorf("%s: no place %s: %w", picture.page, picture.place, err)
			}
		}
		png, err := page.Picture()
		page.Close()
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, "samples", name), png, 0o644); err != nil {
			return err
		}
	}
	return nil
}
