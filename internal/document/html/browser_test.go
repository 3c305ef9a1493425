package html

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"checker/internal/browser/browsertest"
	"checker/internal/document/documenttest"
)

const root = "../../.."

// TestBrowser shows the sample on each screen.
func TestBrowser(t *testing.T) {
	browsertest.New(t, root).Check(t, render(t, documenttest.Sample()))
}

// TestBrowserAttacks shows foreign words in each text to a browser: no script runs, nothing is asked for.
func TestBrowserAttacks(t *testing.T) {
	c := browsertest.New(t, root)
	d := documenttest.Poisoned(strings.Join(documenttest.Attacks(), "\n"))
	c.Check(t, render(t, d), "desk")
}

// TestKeyboard walks through the page by the tab key: the first stop skips the contents, and each stop can be seen.
func TestKeyboard(t *testing.T) {
	page := browsertest.New(t, root).Show(t, render(t, documenttest.Sample()), "desk")
	for i := range 12 {
		if err := page.Press("\t"); err != nil {
			t.Fatal(err)
		}
		var at struct {
			Words   string
			Outline string
			Seen    bool
		}
		if err := page.Ask(`(() => { const e = document.activeElement, r = e.getBoundingClientRect(); return {words: e.textContent,
			outline: getComputedStyle(e).outlineStyle, seen: r.width > 0 && r.left >= 0 && r.top < innerHeight && r.bottom > 0}; })()`, &at); err != nil {
			t.Fatal(err)
		}
		if i == 0 && at.Words != "Skip to the text" {
			t.Errorf("the first stop is %q, want the way past the contents", at.Words)
		}
		if at.Outline == "none" || !at.Seen {
			t.Errorf("stop %d, %q, is not seen: outline %s, on the screen: %v", i+1, at.Words, at.Outline, at.Seen)
		}
	}
}

// TestPaper prints the sample: running head, page numbers, all addresses spelled out, a table's page turned on its side.
func TestPaper(t *testing.T) {
	c := browsertest.New(t, root)
	file := filepath.Join(t.TempDir(), "sample.pdf")
	if err := os.WriteFile(file, c.Print(t, render(t, documenttest.Sample())), 0o600); err != nil {
		t.Fatal(err)
	}
	words := strings.Join(strings.FieldsFunc(output(t, "pdftotext", "-layout", file, "-"), func(r rune) bool { return r == ' ' || r == '\n' }), "")
	for _, want := range []string{
		"California independence plebiscite · law as of 19 November 2024", "Addresses",
		"A state vote and one chamber cannot take California out of the Union", "lawCode=GOV", "No attorney-client relationship",
	} {
		if !strings.Contains(words, strings.ReplaceAll(want, " ", "")) {
			t.Errorf("the print does not say %q:\n%s", want, words)
		}
	}
	if pages, heads := strings.Count(words, "\f"), strings.Count(words, "plebiscite·lawasof19November2024"); heads != pages {
		t.Errorf("%d pages have %d running heads", pages, heads)
	}
	if strings.Contains(words, "Skiptothetext") {
		t.Error("the print has what only a screen needs")
	}
	info := output(t, "pdfinfo", "-f", "1", "-l", "9", file)
	for _, want := range []string{"Tagged:          yes", "Title:           California independence plebiscite", "792 x 612"} {
		if !strings.Contains(info, want) {
			t.Errorf("the print has no %q:\n%s", want, info)
		}
	}
}

func output(t *testing.T, name string, args ...string) string {
	t.Helper()
	documenttest.Need(t, name)
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}
