package rules.us_ca.approval.no_tiers

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.law
import data.lib.thresholds

needs := set()

# Art. II, § 8(f), § 11; art. IV, § 8.5. Only initiatives, bond acts and amendments are bound.
_bound if {
	not input.proposal.instrument in (instruments.no_statewide_initiative - {"initiative_ordinance", "charter_amendment", "bond_act", "legislative_constitutional_amendment"})
	not _charter_of_council
}

_charter_of_council if {
	input.proposal.instrument == "charter_amendment"
	input.proposal.proposer == "governing_body"
}

applies contains a.at if {
	some a in input.act
	_bound
	not _other_act(a)
}

_other_act(a) if {
	does := a.does
	not does == "tiers"
}

# "a specified percentage of votes for or against the measure"
applies contains t.at if {
	some t in input.threshold
	_bound
	not t.decides in thresholds.later_votes
	not t.set_by in thresholds.set_elsewhere
}

asks[at] contains need if {
	some at in applies
	some need in instruments.asks
}

asks[at] contains ["proposal", "proposer"] if {
	some at in applies
	input.proposal.instrument == "charter_amendment"
}

asks[a.at] contains [a.at, "does"] if some a in input.act

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	some fact in {"decides", "set_by"}
}

asks[t.at] contains [q.at, fact] if {
	some t in input.threshold
	some q in input.question
	q.at == t.decides
	some fact in {"vote", "effect"}
}

asks[t.at] contains [t.at, fact] if {
	some t in input.threshold
	_beyond[t.at] == set()
	some fact in thresholds.asks[t.at]
}

# That all parts stand or fall together is known only of a whole measure.
asks[t.at] contains pair if {
	some t in input.threshold
	_beyond[t.at] != set()
	not t.decides in thresholds.later_questions
	not _split[t.at]
	some pair in ({["proposal", "complete"]} | {[p.at, "when"] | some p in input.provisions})
}

_beyond[t.at] := thresholds.beyond(t.at, dated.value(data.values.us_ca.approval_majority, input.as_of)) if some t in input.threshold

# "alternative or cumulative provisions wherein one or more of those provisions would become law"
_split[t.at] := {"waits": waits, "free": free} if {
	some t in input.threshold
	waits := {p.at | some p in input.provisions; t.at in p.when}
	free := {p.at |
		some p in input.provisions
		not p.type in {"effect", "act", "territory"}
		every awaited in p.when {
			startswith(awaited, "threshold.")
			awaited != t.at
		}
	}
	waits != set()
	free != set()
}

_asked[t.at] := [thresholds.says[t.at][fact] | some fact in _beyond[t.at]] if some t in input.threshold

verdict[a.at] := {"ok": false, "message": "act", "because": _ban, "facts": [[a.at, "does"]]} if {
	some a in input.act
	a.does == "tiers"
}

verdict[t.at] := {"ok": true, "facts": [[t.at, "decides"]]} if {
	some t in input.threshold
	_beyond[t.at] == set()
}

verdict[t.at] := object.union(
	{"ok": false, "because": _ban, "facts": [[p, "when"] | some p in sort(_split[t.at].waits)], "asked": _asked[t.at]},
	{"waits": sort(_split[t.at].waits), "free": sort(_split[t.at].free)},
) if {
	some t in input.threshold
	_beyond[t.at] != set()
	not t.decides in thresholds.later_questions
	_split[t.at]
}

verdict[t.at] := _refer(t.at, {"message": "whole", "refer": "May the whole measure depend on a stated percentage?"}) if {
	some t in input.threshold
	_beyond[t.at] != set()
	not t.decides in thresholds.later_questions
	not _split[t.at]
}

# Elec. Code, § 329: "any constitutional amendment or other proposition submitted to a popular vote".
verdict[t.at] := _refer(t.at, {"refer": "Does the ban reach the later question?"}) if {
	some t in input.threshold
	_beyond[t.at] != set()
	some q in input.question
	q.at == t.decides
	q.vote == "later"
	q.effect == "some"
}

verdict[t.at] := {"ok": true, "facts": [[q.at, "effect"]]} if {
	some t in input.threshold
	_beyond[t.at] != set()
	some q in input.question
	q.at == t.decides
	q.vote == "later"
	q.effect == "none"
}

# Which section lays the ban on it.
_ban := "ca_const_2_11" if {
	input.proposal.instrument in {"initiative_ordinance", "charter_amendment"}
} else := "ca_const_4_8_5" if {
	input.proposal.instrument in {"bond_act", "legislative_constitutional_amendment"}
} else := "ca_const_2_8f"

_refer(at, more) := object.union(more, {
	"lean": "no_breach",
	"because": _ban,
	"facts": [[at, fact] | some fact in _beyond[at]],
	"asked": _asked[at],
	"factors": law.of_the_day([
		{"points": "breach", "fact": at, "authority": "elec_329", "says": "In the code a measure is any proposition that is put to a popular vote."},
		{"points": "no_breach", "fact": at, "authority": _ban, "says": "The ban speaks of provisions of one measure that become law by the percentage of votes for or against that measure."},
		{"points": "no_breach", "fact": at, "authority": "amador_valley", "says": "Courts resolve reasonable doubts in favor of the initiative power."},
	]),
})
