// Package browsertest holds pages to what their readers need: on a desk, on a phone and on paper, in the light and in the
// dark, by keyboard, and with a screen reader.
package browsertest

import (
	_ "embed"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"checker/internal/browser"
)

//go:embed ask.js
var ask string

// screens are what pages are shown on. The narrowest is the width of 1280 pixels at a zoom of 400 %.
var screens = map[string]browser.Screen{
	"desk":        {Width: 1440, Height: 900},
	"desk, dark":  {Width: 1440, Height: 900, Dark: true},
	"window":      {Width: 900, Height: 900},
	"phone":       {Width: 390, Height: 844, Phone: true},
	"phone, dark": {Width: 390, Height: 844, Phone: true, Dark: true},
	"small phone": {Width: 320, Height: 568, Phone: true},
	"paper":       {Width: 794, Height: 1123, Print: true},
	"paper, dark": {Width: 794, Height: 1123, Print: true, Dark: true},
}

// A Tester has a browser and axe-core.
type Tester struct {
	browser *browser.Browser
	axe     string
}

// New starts a browser for a test. Without Chromium or axe-core the test fails where CI is set, and is skipped elsewhere.
func New(t *testing.T, root string) *Tester {
	t.Helper()
	axe, err := os.ReadFile(filepath.Join(root, ".bin", "axe.min.js"))
	if err != nil {
		missing(t, "axe-core is missing: sh tools/axe.sh")
	}
	b, err := browser.Open(t.Context())
	if errors.Is(err, browser.ErrNone) {
		missing(t, "Chromium is missing: sh tools/programs.sh chromium")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.Close)
	return &Tester{b, string(axe)}
}

func missing(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(why)
	}
	t.Skip(why)
}

// Check holds a page to all rules on each of the screens, or on all of them where none is named.
func (c *Tester) Check(t *testing.T, src []byte, names ...string) {
	t.Helper()
	c.on(t, names, func(t *testing.T, s browser.Screen) {
		page := c.look(t, src, s)
		defer page.Close()
		if !s.Print {
			c.barriers(t, page)
		}
	})
}

// Look is Check without axe-core, which takes seconds over a long page.
func (c *Tester) Look(t *testing.T, src []byte, names ...string) {
	t.Helper()
	c.on(t, names, func(t *testing.T, s browser.Screen) { c.look(t, src, s).Close() })
}

func (c *Tester) on(t *testing.T, names []string, look func(*testing.T, browser.Screen)) {
	t.Helper()
	if len(names) == 0 {
		for name := range screens {
			names = append(names, name)
		}
	}
	for _, name := range names {
		screen, ok := screens[name]
		if !ok {
			t.Fatalf("no screen is called %q", name)
		}
		t.Run(name, func(t *testing.T) { look(t, screen) })
	}
}

// answers are what ask.js finds out.
type answers struct {
	Dead     []string // links of the page that lead nowhere
	Unseen   []string // targets of links that are not shown
	Twice    []string // IDs that are there more than once
	Scripts  int
	Overflow int      // by how many pixels the page is wider than the screen
	Wide     []string // what makes it so
	Outside  []string // what is asked of others
}

// look shows a page, and asks what its readers would stumble over.
func (c *Tester) look(t *testing.T, src []byte, s browser.Screen) *browser.Page {
	t.Helper()
	page, err := c.browser.Show(src, s)
	if err != nil {
		t.Fatal(err)
	}
	var a answers
	if err := page.Ask(ask, &a); err != nil {
		t.Fatal(err)
	}
	for what, list := range map[string][]string{
		"links that lead nowhere": a.Dead, "IDs that are there twice": a.Twice, "resources from elsewhere": a.Outside,
		"messages on the console": page.Messages(), "requests": page.Requests(),
	} {
		if len(list) > 0 {
			t.Errorf("%s:\n\t%s", what, strings.Join(list, "\n\t"))
		}
	}
	if len(a.Unseen) > 0 && !s.Print {
		t.Errorf("links lead to what is not shown:\n\t%s", strings.Join(a.Unseen, "\n\t"))
	}
	if a.Scripts > 0 {
		t.Errorf("%d scripts", a.Scripts)
	}
	if a.Overflow > 0 {
		t.Errorf("%d pixels wider than the screen of %d:\n\t%s", a.Overflow, s.Width, strings.Join(a.Wide, "\n\t"))
	}
	return page
}

// barriers are the rules of WCAG 2.2 AA and good practice that axe-core finds broken.
func (c *Tester) barriers(t *testing.T, page *browser.Page) {
	t.Helper()
	if err := page.Ask(c.axe+";0", nil); err != nil {
		t.Fatalf("load axe-core: %v", err)
	}
	var found struct {
		Passed int
		Broken []string
	}
	if err := page.Ask(`axe.run(document, {preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
		.then(r => ({passed: r.passes.length, broken: r.violations.map(v =>
			v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map(n => n.target.join(" ") + " (" + n.any.concat(n.all, n.none).map(c => c.message).join("; ") + ")").join(", "))}))`, &found); err != nil {
		t.Fatalf("run axe-core: %v", err)
	}
	if found.Passed < 10 {
		t.Errorf("axe-core passed %d rules, want 10 at least: it did not see the page", found.Passed)
	}
	if len(found.Broken) > 0 {
		t.Errorf("axe-core:\n\t%s", strings.Join(found.Broken, "\n\t"))
	}
}

// Print prints a page.
func (c *Tester) Print(t *testing.T, src []byte) []byte {
	t.Helper()
	page, err := c.browser.Show(src, browser.Screen{})
	if err != nil {
		t.Fatal(err)
	}
	defer page.Close()
	pdf, err := page.Print()
	if err != nil {
		t.Fatal(err)
	}
	return pdf
}

// Show opens a page on one of the screens.
func (c *Tester) Show(t *testing.T, src []byte, name string) *browser.Page {
	t.Helper()
	page, err := c.browser.Show(src, screens[name])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(page.Close)
	return page
}
