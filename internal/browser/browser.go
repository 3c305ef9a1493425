// Package browser is Chromium without a window: it prints pages, and shows what a reader gets to see. All that the
// program knows of chromedp is in this file, since its interface changes often.
package browser

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"sync"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// ErrNone says that there is no browser.
var ErrNone = errors.New("no Chromium or Chrome on this machine: install the package chromium")

// Find is the path of the browser.
func Find() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", ErrNone
}

// A Browser runs until it is closed.
type Browser struct {
	ctx    context.Context
	cancel func()
	folder string
}

// Open starts the browser. It reaches no network.
func Open(ctx context.Context) (*Browser, error) {
	path, err := Find()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "checker-browser-")
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.DisableGPU,
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND"), chromedp.Flag("font-render-hinting", "none"))
	if os.Geteuid() == 0 { // Chromium's sandbox refuses root
		options = append(options, chromedp.NoSandbox)
	}
	allocated, stop := chromedp.NewExecAllocator(ctx, options...)
	tab, cancel := chromedp.NewContext(allocated)
	b := &Browser{ctx: tab, folder: folder, cancel: func() { cancel(); stop() }}
	if err := chromedp.Do(tab); err != nil {
		b.Close()
		return nil, fmt.Errorf("start %s: %w", path, err)
	}
	return b, nil
}

// Close ends the browser.
func (b *Browser) Close() {
	b.cancel()
	_ = os.RemoveAll(b.folder)
}

// A Screen is what a page is shown on.
type Screen struct {
	Width, Height int
	Phone, Dark   bool
	Print         bool // as paper would have it
}

// A Page is shown until it is closed.
type Page struct {
	ctx    context.Context
	cancel func()

	mu       sync.Mutex
	messages []string
	requests []string
}

// Show opens a page.
func (b *Browser) Show(src []byte, s Screen) (*Page, error) {
	file, err := os.CreateTemp(b.folder, "page-*.html")
	if err != nil {
		return nil, err
	}
	_, err = file.Write(src)
	if err := errors.Join(err, file.Close()); err != nil {
		return nil, err
	}
	return b.ShowFile(file.Name(), s)
}

// ShowFile opens the page of a file.
func (b *Browser) ShowFile(path string, s Screen) (*Page, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	tab, cancel := chromedp.NewContext(b.ctx)
	p := &Page{ctx: tab, cancel: cancel}
	address := (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
	if err := p.open(address, s); err != nil {
		cancel()
		return nil, fmt.Errorf("show %s: %w", path, err)
	}
	return p, nil
}

func (p *Page) open(address string, s Screen) error {
	if err := chromedp.Listen(p.ctx, func(event any) { p.note(event, address) }); err != nil {
		return err
	}
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "light"}}}
	if s.Dark {
		media.Features[0].Value = "dark"
	}
	if s.Print {
		media.Media = "print"
	}
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, media); err != nil {
		return err
	}
	if _, err := chromedp.Call(p.ctx, network.Enable, network.EnableParams{}); err != nil {
		return err
	}
	var kind []chromedp.EmulateViewportOption
	if s.Phone {
		kind = append(kind, chromedp.EmulateMobile, chromedp.EmulateScale(2))
	}
	steps := []chromedp.Action[chromedp.Void]{chromedp.Navigate(address)}
	if s.Width > 0 {
		steps = append([]chromedp.Action[chromedp.Void]{chromedp.EmulateViewport(int64(s.Width), int64(s.Height), kind...)}, steps...)
	}
	return chromedp.Do(p.ctx, steps...)
}

// note keeps what the page says to its console and asks of others.
func (p *Page) note(event any, address string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch event := event.(type) {
	case *log.EventEntryAdded:
		p.messages = append(p.messages, fmt.Sprintf("%s: %s", event.Entry.Level, event.Entry.Text))
	case *runtime.EventConsoleAPICalled:
		p.messages = append(p.messages, fmt.Sprintf("console.%s", event.Type))
	case *runtime.EventExceptionThrown:
		p.messages = append(p.messages, "exception: "+event.ExceptionDetails.Text)
	case *network.EventRequestWillBeSent:
		if event.Request.URL != address {
			p.requests = append(p.requests, event.Request.URL)
		}
	}
}

// Messages are what the page said to its console.
func (p *Page) Messages() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.messages...)
}

// Requests are what the page asked for beyond itself.
func (p *Page) Requests() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.requests...)
}

// Ask evaluates an expression of JavaScript, or what it promises, into a value.
func (p *Page) Ask(expression string, into any) error {
	raw, err := chromedp.Run(p.ctx, chromedp.Evaluate[json.RawMessage](expression, chromedp.EvalAwaitPromise))
	if err != nil || into == nil {
		return err
	}
	return json.Unmarshal(raw, into)
}

// Picture is what the screen shows, as a PNG.
func (p *Page) Picture() ([]byte, error) { return chromedp.Run(p.ctx, chromedp.CaptureScreenshot()) }

// Press presses a key, as "\t".
func (p *Page) Press(key string) error { return chromedp.Do(p.ctx, chromedp.KeyEvent(key)) }

// Print prints the page: tagged, with an outline, on the paper that its style sheet asks for.
func (p *Page) Print() ([]byte, error) {
	return chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground(), chromedp.PDFPreferCSSPageSize(), chromedp.PDFOutlineAndTagged()))
}

// Close closes the page.
func (p *Page) Close() { p.cancel() }
