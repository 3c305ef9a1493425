// Package pdf renders a document as a tagged PDF with bookmarks: the browser prints the page of the HTML rendering. The
// PDF writers in pure Go know no tags, without which nobody can hear a PDF read; a browser is on nearly every machine.
package pdf

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"checker/internal/browser"
	"checker/internal/document"
	"checker/internal/document/html"
)

// Write renders the document. With the same browser, equal documents give equal bytes.
func Write(ctx context.Context, w io.Writer, d *document.Document) error {
	body, err := onPages(d.Body)
	if err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	paged := *d
	paged.Body = body
	var page bytes.Buffer
	if err := html.Write(&page, &paged); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	printed, err := onPaper(ctx, page.Bytes())
	if err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	if printed, err = dated(counted(printed), d); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	_, err = w.Write(printed)
	return err
}

func onPaper(ctx context.Context, page []byte) ([]byte, error) {
	b, err := browser.Open(ctx)
	if err != nil {
		return nil, err
	}
	defer b.Close()
	shown, err := b.Show(page, browser.Screen{Print: true})
	if err != nil {
		return nil, err
	}
	defer shown.Close()
	return shown.Print()
}
