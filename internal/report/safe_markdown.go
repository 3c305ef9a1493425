package report

import (
	"regexp"
	"strings"
)

// markdownText is words of a proposal within Markdown: no mark, no element of HTML, no link, and nobody is mentioned.
func markdownText(s string) string {
	s = strings.NewReplacer(
		`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "{", `\{`, "}", `\}`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;",
		"#", `\#`, "|", `\|`, "~", `\~`, "!", `\!`, "$", `\$`, "://", "&#58;//", "@", "@&#8203;",
	).Replace(oneLine(s))
	s = wwwForm.ReplaceAllString(s, "$1&#46;")
	return listForm.ReplaceAllString(s, `$1\$2`)
}

var (
	wwwForm  = regexp.MustCompile(`(?i)\b(www)\.`)
	listForm = regexp.MustCompile(`^(\d*)([-+.)=])`) // would begin a list or underline a heading
)

// markdownCode is words of a proposal as code.
func markdownCode(s string) string {
	s = strings.ReplaceAll(oneLine(s), "|", `\|`)
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	return fence + s + fence
}

// markdownLink is words that lead to an address of the web; words alone where it is none.
func markdownLink(words, to string) string {
	if to = webAddress(to); to == "" {
		return markdownText(words)
	}
	to = strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20", "|", "%7C").Replace(to)
	return "[" + markdownText(words) + "](" + to + ")"
}
