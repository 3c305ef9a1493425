package documenttest

import (
	"reflect"

	"checker/internal/document"
)

// Attacks are words that try to be more than words, by the format that they aim at.
func Attacks() []string {
	return []string{
		`<script>alert(1)</script>`,
		`"><script>alert(1)</script><a href="`,
		`' onmouseover='alert(1)' x='`,
		`" style="background:url(https://attack.example/)" onload="alert(1)`,
		`<svg onload="alert(1)"><animate onbegin="alert(1)" attributeName="x"/></svg>`,
		`<img src=x onerror=alert(1)>`,
		`</title></style></textarea></pre></svg><script>alert(1)</script>`,
		`<!--`, `-->`, `]]>`, `<![CDATA[`, `<?php`,
		`&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#60;b&#62; &nbsp; &copy &notanentity;`,
		`javascript:alert(1)`, `data:text/html,<script>alert(1)</script>`,
		"\\\"} body { display: none } @import url(https://attack.example/); /* */ \\3c script",
		"{{.}} {{template \"x\"}} ${x} #{x} <%= x %>",
		"[a link](https://attack.example/) ![an image](https://attack.example/x.png) [ref]: https://attack.example/",
		"https://attack.example/ www.attack.example http://attack.example someone@attack.example @someone #1",
		"`code` ``` ~~~ **strong** __strong__ *e* _e_ ~~gone~~ [^1] | cell | $x$ \\",
		"\n\n# Heading\n\n- item\n1. item\n> quote\n\n    code\n\n---\n\n```\nfence\n```\n\n| a | b |\n|---|---|\n",
		"# start", "- start", "+ start", "1. start", "1) start", "> start", "=== start", "--- start", "    start", "\tstart", ": start",
		"click x call alert()\n  end\n  a[\"b\"]", "%%{init: {}}%%",
		"null \x00, bell \x07, escape \x1b[31m, delete \x7f, nel \u0085, not UTF-8 \xff\xfe",
		"right to left \u202egnp.exe\u202c, zero width \u200b, separator \u2028, mark \ufeff, tag \U000e0041",
		"=1+1", "\u00a0kept apart\u00a0", "\u3000wide\u3000", "e\u0301 \U0001f3f3\ufe0f\u200d\U0001f308",
	}
}

// Poisoned is the sample with an attack before and after each of its texts. IDs, the language, the day and what our own
// code draws stay, since no foreign words stand there; link targets stay too.
func Poisoned(attack string) *document.Document {
	d := Sample()
	poison(reflect.ValueOf(d).Elem(), attack)
	return d
}

func poison(v reflect.Value, attack string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(attack + v.String() + attack)
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			poison(v.Index(i), attack)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			switch v.Type().Field(i).Name {
			case "ID", "To", "Language", "Date", "Mermaid", "Number":
			default:
				poison(v.Field(i), attack)
			}
		}
	case reflect.Interface:
		inner := reflect.New(v.Elem().Type()).Elem()
		inner.Set(v.Elem())
		poison(inner, attack)
		v.Set(inner)
	}
}
