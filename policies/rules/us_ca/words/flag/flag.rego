package rules.us_ca.words.flag

import data.lib.words
import future.keywords.not

needs := set()

applies contains at if some at, _ in words.texts

_said[at] := said if {
	not count(input.flag) > 0
	some at, text in words.lowered
	words.holds(text, {"flag"})
	said := words.first(text, `\bflags?\b`)
}

verdict[at] := {"ok": false, "facts": [[at, "text"]], "words": said, "said": said} if some at, said in _said

verdict[at] := {"ok": true, "facts": [[at, "text"]]} if {
	some at, _ in words.texts
	not _said[at]
}
