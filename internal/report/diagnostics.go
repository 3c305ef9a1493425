package report

import (
	"cmp"
	"io"

	"checker/internal/finding"
)

// Diagnostics prints what was not understood in texts beside the proposals, as in a run.
func Diagnostics(w io.Writer, diags []finding.Diagnostic, texts map[string][]byte, style Style) error {
	style.Width = cmp.Or(style.Width, defaultWidth)
	t := newText(w, nil, style)
	for i := range diags {
		t.diagnostic(&diags[i], texts)
	}
	return t.err
}
