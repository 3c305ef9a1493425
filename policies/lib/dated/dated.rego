# METADATA
# title: Dated values
# description: The value of a series that is law on a day. A series has values with `from`, in ascending order.
package lib.dated

import future.keywords.not

# The entry in force: the last one that had begun. Undefined before the first.
entry(series, day) := last if {
	begun := [e | some e in series.values; e.from <= day]
	last := begun[count(begun) - 1]
}

value(series, day) := entry(series, day).value
