package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"checker/internal/document"
)

var (
	trailer  = regexp.MustCompile(`trailer\s*<<\s*/Size (\d+)\s*/Root (\d+ 0 R)\s*/Info (\d+) 0 R\s*>>\s*startxref\s+(\d+)\s+%%EOF\s*$`)
	moment   = regexp.MustCompile(`\(D:\d{14}`)
	producer = regexp.MustCompile(`/Producer \(([^()\\]*)\)`)
)

// errPrinted says that a browser writes its files in a new way.
var errPrinted = errors.New("the browser printed a PDF whose end or properties are not understood; print the HTML rendering by hand")

// dated replaces what a browser says of the time and of itself: dates are the document's, the identifier is a digest of
// the file, and the properties are those that the document has. They are an update at the end, as PDF knows it.
func dated(printed []byte, d *document.Document) ([]byte, error) {
	end := trailer.FindSubmatch(printed)
	if end == nil {
		return nil, errPrinted
	}
	size, root, info, previous := end[1], end[2], end[3], end[4]
	from := bytes.Index(printed, []byte(fmt.Sprintf("\n%s 0 obj\n", info)))
	if from < 0 {
		return nil, errPrinted
	}
	to := from + bytes.Index(printed[from:], []byte("endobj"))
	day := when(d.Date)
	out := bytes.Clone(printed[:from])
	dates := 0
	out = append(out, moment.ReplaceAllFunc(printed[from:to], func([]byte) []byte {
		dates++
		return []byte("(D:" + day)
	})...)
	by := producer.FindSubmatch(printed[from:to])
	if dates != 2 || by == nil {
		return nil, errPrinted
	}
	out = append(out, printed[to:]...)
	sum := sha256.Sum256(out)
	if !bytes.HasSuffix(out, []byte("\n")) {
		out = append(out, '\n')
	}
	at := len(out)
	out = fmt.Appendf(out, "%s 0 obj\n<</Title %s\n/Author %s\n/Subject %s\n/Keywords %s\n/Creator %s\n/Producer (%s)\n/CreationDate (D:%s)\n/ModDate (D:%s)>>\nendobj\n",
		info, words(d.Title), words(d.Producer), words(d.Subject), words(strings.Join(d.Keywords, "; ")), words(d.Producer), by[1], day, day)
	table := len(out)
	return fmt.Appendf(out, "xref\n%s 1\n%010d 00000 n \ntrailer\n<</Size %s\n/Root %s\n/Info %s 0 R\n/Prev %s\n/ID [<%x> <%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		info, at, size, root, info, previous, sum[:16], sum[:16], table), nil
}

// when is a day as PDF writes a moment, without an offset. A document without a day has the first one that PDF knows.
func when(date string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return "00010101000000"
	}
	return day.Format("20060102150405")
}

// words is a text string of PDF: UTF-16, as hexadecimal digits.
func words(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(document.Visible(s))) {
		b.WriteString(strings.ToUpper(strconv.FormatUint(0x10000|uint64(u), 16)[1:]))
	}
	b.WriteByte('>')
	return b.String()
}
