package proposal_test

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"

	"checker/internal/proposal"
	"checker/internal/vocabulary"
)

// head is the beginning of a proposal that is understood.
const head = `proposal "measure" {
  title        = "Measure"
  jurisdiction = "xx"
}
`

// library loads the small vocabulary of these tests, which has every kind of value.
func library(t testing.TB) *vocabulary.Vocabulary {
	t.Helper()
	v, err := vocabulary.Load(os.DirFS("testdata/library"))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// read loads a text under the name of a file.
func read(t testing.TB, text string) (*proposal.Proposal, hcl.Diagnostics) {
	t.Helper()
	return proposal.Load(proposal.Source{Name: "x.hcl", Bytes: []byte(text)}, library(t))
}

// diagnose loads a text from a folder, and fails when it is both understood and refused, or neither.
func diagnose(t testing.TB, text []byte, folder fs.FS) hcl.Diagnostics {
	t.Helper()
	p, diags := proposal.Load(proposal.Source{Name: "x.hcl", Bytes: text, Folder: folder}, library(t))
	if (p == nil) != diags.HasErrors() {
		t.Errorf("got a proposal: %t, and errors: %t", p != nil, diags.HasErrors())
	}
	return diags
}

// listed writes diagnostics one a line: place, summary and detail.
func listed(diags hcl.Diagnostics) string {
	var b strings.Builder
	for _, d := range diags {
		fmt.Fprintf(&b, "%d:%d: %s: %s\n", d.Subject.Start.Line, d.Subject.Start.Column, d.Summary, strings.ReplaceAll(d.Detail, "\n", " "))
	}
	return b.String()
}
