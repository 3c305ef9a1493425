package rules.us_ca.ballot.neutral_question

import future.keywords.not

import data.lib.instruments

needs := {"evaluative_words", "premises", "choices"}

# Ballot wording of every public vote in the State; only a private vote is known to be outside.
applies contains q.at if {
	not _private
	some q in input.question
}

asks[q.at] contains need if {
	not input.proposal.proposer
	some q in input.question
	some need in instruments.asks
}

verdict[q.at] := {"ok": true, "facts": [[q.at, "evaluative_words"], [q.at, "premises"], [q.at, "choices"]]} if {
	some q in input.question
	q.evaluative_words == []
	q.premises == []
	q.choices == "one"
}

# § 9051(e): "shall neither be an argument, nor be likely to create prejudice, for or against the proposed measure"
verdict[q.at] := {
	"refer": "Is the question true and impartial?",
	"lean": {true: "breach", false: "open"}[(count(q.evaluative_words) + count(q.premises)) > 0],
	"because": "elec_9051",
	"facts": [[q.at, x.fact] | some x in against],
	"what": [x.says | some x in against],
	"factors": array.concat(
		[{"points": "breach", "fact": [q.at, x.fact], "authority": x.authority, "says": x.why} | some x in against],
		[{"points": "no_breach", "fact": [q.at, "evaluative_words"], "authority": "elec_9092", "says": "A court changes ballot wording only on clear and convincing proof that it is false, misleading or against the Code."}],
	),
} if {
	some q in input.question
	against := array.concat(_words(q.evaluative_words), array.concat(_premises(q.premises), _choices(q.choices)))
	count(against) > 0
}

_words([]) := []

_words(words) := [{
	"fact": "evaluative_words",
	"says": sprintf("praises or blames an answer (%s)", [_quoted(words)]),
	"authority": "elec_9051",
	"why": "Words that praise or blame an answer argue.",
}] if {
	count(words) > 0
}

_premises([]) := []

_premises(premises) := [{
	"fact": "premises",
	"says": sprintf("takes for granted what is disputed (%s)", [_quoted(premises)]),
	"authority": "elec_9051",
	"why": "A statement that takes a disputed premise for granted may not be true.",
}] if {
	count(premises) > 0
}

_choices("one") := []

_choices("several") := [{
	"fact": "choices",
	"says": "asks for several decisions in one answer",
	"authority": "elec_13247",
	"why": "The ballot offers Yes and No; one answer cannot decide several things.",
}]

_quoted(list) := concat(", ", [sprintf("“%s”", [x]) | some x in list])

_private if input.proposal.proposer == "private_body"

_private if {
	input.proposal.instrument == "private_vote"
	not input.proposal.proposer
}
