# METADATA
# title: Shares
# description: Exact comparison and arithmetic of shares, which are objects with num, den and text.
package lib.share

import future.keywords.not

# -1, 0 or 1, as a is less than, equal to or more than b.
compare(a, b) := -1 if a.num * b.den < b.num * a.den

compare(a, b) := 0 if a.num * b.den == b.num * a.den

compare(a, b) := 1 if a.num * b.den > b.num * a.den

# The part of a part, not reduced.
times(a, b) := {"num": a.num * b.num, "den": a.den * b.den}

# What a share leaves of the whole.
rest(s) := {"num": s.den - s.num, "den": s.den}

# Percent with two decimals, for people: 27.5%.
percent(s) := sprintf("%v%%", [round((s.num * 10000) / s.den) / 100])
