package rules.us_ca.later_votes.constitutional_majority

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.law
import data.lib.thresholds
import data.rules.us_ca.later_votes.constitutional_majority.params

needs := {"decides", "set_by"}

# Votes for which the Constitution fixes the majority, and questions at a later vote.
_not_fixed := {"proposal", "local_bonds", "state_taxes", "legislative_vote", "other_later_votes"}

applies contains t.at if {
	some t in input.threshold
	not t.decides in _not_fixed
	not t.decides in {q.at | some q in input.question; q.vote == "own"}
}

asks[at] contains ["proposal", "instrument"] if some at in applies

asks[t.at] contains [q.at, fact] if {
	some t in input.threshold
	some q in input.question
	q.at == t.decides
	some fact in {"vote", "effect"}
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	not t.set_by in thresholds.set_elsewhere
	not input.proposal.instrument in instruments.constitutional
	_beyond[t.at] == set()
	some fact in thresholds.asks[t.at]
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	_own_share
	_beyond[t.at] == set()
	some fact in thresholds.asks[t.at]
}

_beyond[t.at] := thresholds.beyond(t.at, dated.value(_limit(t), input.as_of)) if some t in input.threshold

# Art. XIII C, § 2(d): "approved by a two-thirds vote"; all others "by a majority".
_limit(t) := data.values.us_ca.local_special_tax_approval if {
	t.decides == "local_special_taxes"
} else := data.values.us_ca.approval_majority

_fixed(t) := "two thirds of the votes" if {
	t.decides == "local_special_taxes"
} else := "a majority of the votes"

_constitutional if input.proposal.instrument in instruments.constitutional

_class(t) if t.decides in thresholds.later_votes

_asked(t) := [thresholds.says[t.at][fact] | some fact in _beyond[t.at]]

_facts(t) := [[t.at, fact] | some fact in _beyond[t.at]]

verdict[t.at] := {"ok": true, "facts": [[t.at, "set_by"]]} if {
	some t in input.threshold
	_passes(t)
}

_passes(t) if t.set_by in thresholds.set_elsewhere

_passes(t) if _beyond[t.at] == set()

# A vote with no legal force raises no majority.
_passes(t) if {
	some q in input.question
	q.at == t.decides
	q.effect == "none"
}

# An amendment may change what the Constitution fixes.
_passes(_) if {
	_constitutional
	not _own_share
}

# The pending amendment speaks of initiatives that amend the Constitution; for others nothing changes. It may have become law
# on the day that voters decide on it, and the library does not know.
_own_share if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	_binds
}

_binds if law.in_force("aca_13_2023")

_binds if dated.value(params.vote_on_pending, input.as_of)

# Which section fixes the majority.
_fixes := {
	"later_constitutional_amendments": "ca_const_18_4", "later_charter_amendments": "ca_const_11_3a",
	"local_general_taxes": "ca_const_13c_2b", "local_special_taxes": "ca_const_13c_2",
}

# HJTA v. City of San Diego: a charter could not ask two thirds where the Constitution asks a majority.
verdict[t.at] := {
	"ok": false, "because": object.get(_fixes, t.decides, "ca_const_2_10a"), "facts": _facts(t), "asked": _asked(t),
	"votes": t.decides, "fixed": _fixed(t), "instrument": input.proposal.instrument,
} if {
	some t in input.threshold
	_class(t)
	not _constitutional
	not _passes(t)
}

verdict[t.at] := object.union(_refer(t, "Does the later vote adopt law as a measure does?"), {"lean": "open", "because": "ca_const_2_10a"}) if {
	some t in input.threshold
	some q in input.question
	q.at == t.decides
	q.effect == "some"
	not _constitutional
	not _passes(t)
}

# Once it is law: "equal to or greater than the highest voter approval requirement that the initiative measure would impose".
verdict[t.at] := object.union(_refer(t, "Will the measure be approved by the share that it asks of others?"), {
	"message": _message, "lean": "open", "because": "ca_const_18_4", "votes": t.decides, "factors": law.of_the_day([object.union(f, {"fact": t.at}) | some f in _own_factors]),
}) if {
	some t in input.threshold
	_constitutional
	not _passes(t)
}

_message := "own" if {
	law.in_force("aca_13_2023")
} else := "pending"

_refer(t, question) := {
	"refer": question,
	"facts": _facts(t),
	"asked": _asked(t),
	"factors": law.of_the_day([
		{"points": "breach", "fact": t.at, "authority": "ca_const_2_10a", "says": "An initiative statute is approved by a majority of the votes cast on it."},
		{"points": "no_breach", "fact": t.at, "authority": "gordon_v_lance", "says": "Federal law lets a State ask more than a majority where no class of voters is singled out."},
		{"points": "no_breach", "fact": t.at, "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power."},
	]),
}

_own_factors := [
	{"points": "breach", "authority": "aca_13_2023", "says": "An initiative amendment that raises a majority is approved only by the share that it asks of others."},
	{"points": "breach", "authority": "ab_440_2024", "says": "The voters decided on the amendment in November 2026; if they adopted it, a bare majority does not suffice."},
	{"points": "no_breach", "authority": "ca_const_18_4", "says": "By the section that stands in the library, a majority of the votes cast on an amendment approves it, whatever it asks of later ones."},
]
