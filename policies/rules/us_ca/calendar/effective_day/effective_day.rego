package rules.us_ca.calendar.effective_day

import future.keywords.not

import data.lib.instruments
import data.lib.vote

needs := {"kind"}

applies contains c.at if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	some c in input.clause
	not _another(c.kind)
}

# A clause names a day or a rule; only where it states neither are they asked for.
asks[c.at] contains [c.at, fact] if {
	some c in input.clause
	not c.date
	not c.day_rule
	some fact in {"date", "day_rule"}
}

asks[c.at] contains pair if {
	some c in input.clause
	some pair in (instruments.asks | _asks_vote(c))
}

# "takes effect on the fifth day after the Secretary of State files the statement of the vote"
verdict[c.at] := {
	"ok": false,
	"because": _law,
	"facts": [[c.at, "date"]],
	"message": "fail",
	"day": c.date,
	"vote": vote.day,
	"effective": vote.takes_effect,
} if {
	some c in input.clause
	vote.too_early(c.date)
}

verdict[c.at] := {
	"ok": false,
	"because": _law,
	"facts": [[c.at, "date"]],
	"severity": "advisory",
	"message": "early",
	"day": c.date,
	"statement": vote.statement_due,
	"effective": vote.takes_effect,
} if {
	some c in input.clause
	vote.perhaps_early(c.date)
}

verdict[c.at] := {"ok": false, "because": _law, "facts": [[c.at, "day_rule"]], "message": "rule", "rule": c.day_rule} if {
	some c in input.clause
	not c.date
	_moves_forward(c.day_rule)
}

# "but the measure may provide that it becomes operative after its effective date"
verdict[c.at] := {"ok": true, "facts": [[c.at, "date"]]} if {
	some c in input.clause
	vote.in_time(c.date)
}

verdict[c.at] := {"ok": true, "facts": [[c.at, "day_rule"]]} if {
	some c in input.clause
	not c.date
	_leaves_it(c)
	not _moves_forward(c.day_rule)
}

_another(kind) if not kind in {"effective", "operative"}

_asks_vote(c) := vote.asks if c.date

else := set()

_moves_forward(rule) if {
	not vote.free
	rule in {"election_day", "day_after_election"}
}

_leaves_it(c) if c.day_rule

_leaves_it(c) if c.silent.day_rule

# Which section says when it takes effect.
_law := "ca_const_18_4" if {
	input.proposal.instrument in instruments.wholly_constitutional
} else := "ca_const_2_10a"
