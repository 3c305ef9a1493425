package report

import (
	"encoding/xml"
	"io"

	"checker/internal/finding"
)

// checkstyle is the XML of Checkstyle, which many readers take.
type checkstyle struct {
	keeper
	ref  finding.Reference
	file string
	open bool
}

type checkstyleError struct {
	XMLName  xml.Name `xml:"error"`
	Line     int      `xml:"line,attr"`
	Column   int      `xml:"column,attr"`
	Severity string   `xml:"severity,attr"`
	Message  string   `xml:"message,attr"`
	Source   string   `xml:"source,attr"`
}

func newCheckstyle(w io.Writer, ref finding.Reference) *checkstyle {
	return &checkstyle{keeper: keeper{w: w}, ref: ref}
}

func (c *checkstyle) begin(finding.Header) error {
	c.put(xml.Header, "<checkstyle version=\"4.3\">\n")
	return c.err
}

func (c *checkstyle) result(r *result) error {
	if !c.open || c.file != r.place.File {
		c.closeFile()
		c.open, c.file = true, r.place.File
		c.put(" <file name=\"", attribute(visible(r.place.File)), "\">\n")
	}
	var texts map[string][]byte
	if r.file != nil {
		texts = r.file.Texts
	}
	at := spanOf(r.place, texts, charactersOf)
	severity := map[level]string{note: "info", warning: "warning", fault: "error"}[r.level()]
	src, err := xml.Marshal(checkstyleError{
		Line: at.line, Column: at.column, Severity: severity, Message: r.weight + ": " + r.withLaw(sentence(r.says)), Source: "checker." + r.rule,
	})
	if err != nil {
		return err
	}
	c.put("  ", string(src), "\n")
	return c.err
}

func (c *checkstyle) closeFile() {
	if c.open {
		c.put(" </file>\n")
	}
}

func (c *checkstyle) end(*finding.Totals, []finding.Library) error {
	c.closeFile()
	c.put("</checkstyle>\n")
	return c.err
}
