package rules.us_ca.calendar.duty_days

import future.keywords.not

import data.lib.instruments
import data.lib.vote

needs := set()

applies contains at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	some at, _ in _due
}

asks[at] contains pair if {
	some at, due in _due
	some pair in ((instruments.asks | {[at, due.fact]}) | _asks_vote(due))
}

# What falls due on a day: a duty, and the report of a commission.
_due[d.at] := {"fact": "due", "block": d} if some d in input.duty

_due[c.at] := {"fact": "report_due", "block": c} if some c in input.commission

_day(due) := due.block[due.fact]

_asks_vote(due) := vote.asks if _day(due)

else := set()

# art. II, § 10(a): before the fifth day after the statement of the vote is filed, the measure is no law.
verdict[at] := {
	"ok": false,
	"because": _law,
	"facts": [[at, due.fact]],
	"day": _day(due),
	"vote": vote.day,
	"effective": vote.takes_effect,
} if {
	some at, due in _due
	vote.too_early(_day(due))
}

# § 15501(b): the statement is filed "no later than the 38th day after the election"; it may be filed sooner.
verdict[at] := {
	"ok": false,
	"because": _law,
	"facts": [[at, due.fact]],
	"severity": "advisory",
	"message": "early",
	"day": _day(due),
	"statement": vote.statement_due,
	"effective": vote.takes_effect,
} if {
	some at, due in _due
	vote.perhaps_early(_day(due))
}

verdict[at] := {"ok": true, "facts": [[at, due.fact]]} if {
	some at, due in _due
	vote.in_time(_day(due))
}

verdict[at] := {"ok": true, "facts": [[at, due.fact]]} if {
	some at, due in _due
	due.block.silent[due.fact]
}

# Which section says when it takes effect.
_law := "ca_const_18_4" if {
	input.proposal.instrument in instruments.wholly_constitutional
} else := "ca_const_2_10a"
