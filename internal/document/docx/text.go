package docx

import (
	"strings"

	"checker/internal/document"
)

// escape makes a text safe inside XML text and attributes; what nobody sees, and what XML forbids, becomes visible.
func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", " ", "\t", " ").Replace(document.Visible(s))
}
