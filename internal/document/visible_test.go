package document

import "testing"

func TestVisible(t *testing.T) {
	for in, want := range map[string]string{
		"plain § “quoted”\n\tnext": "plain § “quoted”\n\tnext",
		"one\r\ntwo\rthree":        "one\ntwo⟨U+000D⟩three",
		"null\x00 bell\x07":        "null⟨U+0000⟩ bell⟨U+0007⟩",
		"right\u202eleft":          "right⟨U+202E⟩left",
		"zero\u200bwidth\u2028":    "zero⟨U+200B⟩width⟨U+2028⟩",
		"not UTF-8 \xff":           "not UTF-8 ⟨U+FFFD⟩",
		"no character \uffff":      "no character ⟨U+FFFF⟩",
		"soft\u00adhyphen":         "soft\u00adhyphen",
	} {
		if got := Visible(in); got != want {
			t.Errorf("Visible(%q) is %q, want %q", in, got, want)
		}
	}
}
