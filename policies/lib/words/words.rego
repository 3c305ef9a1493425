# METADATA
# title: Words
# description: The measure's own words, where the proposal gives them. Only rules that compare words with facts read them.
package lib.words

import future.keywords.not

# The words that each block gives, by its address.
texts[at] := b.text if {
	some at, facts in input.known
	facts.text == "stated"
	some b in input[split(at, ".")[0]]
	b.at == at
}

texts["proposal"] := input.proposal.text

lowered[at] := lower(text) if some at, text in texts

# Whether any of the strings stands in a text: asked first, since it is cheap.
holds(text, strings) if {
	some s in strings
	contains(text, s)
}

# The first match of a pattern.
first(text, pattern) := regex.find_n(pattern, text, 1)[0]
