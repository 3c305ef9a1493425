package rules.us_ca.ballot.neutral_question

import future.keywords.not

import data.lib.instruments
import data.lib.law

needs := {"choices"}

# Ballot wording of every public vote in the State; only a private vote is known to be outside.
applies contains q.at if {
	not _private
	some q in input.question
}

asks[q.at] contains need if {
	some q in input.question
	some need in instruments.asks
}

# A legislature places an advisory question, or a local body does.
asks[q.at] contains ["proposal", "proposer"] if {
	input.proposal.instrument == "advisory_question"
	some q in input.question
}

# Nobody can mark the words of a later question that is still to be written.
asks[q.at] contains [q.at, fact] if {
	some q in input.question
	not q.at in _unwritten
	some fact in {"evaluative_words", "premises"}
}

_unwritten contains q.at if {
	some q in input.question
	q.vote == "later"
	q.prescribed in {"topic", "none"}
	not q.evaluative_words
	not q.premises
}

# What is marked in a question, and where that is stated.
_marked[q.at] := {"words": [], "premises": [], "fact": "prescribed"} if {
	some q in input.question
	q.at in _unwritten
}

_marked[q.at] := {"words": q.evaluative_words, "premises": q.premises, "fact": "evaluative_words"} if some q in input.question

verdict[q.at] := {"ok": true, "facts": [[q.at, _marked[q.at].fact], [q.at, "choices"]]} if {
	some q in input.question
	_marked[q.at].words == []
	_marked[q.at].premises == []
	q.choices == "one"
}

# § 13119(c): "true and impartial", of a local measure; § 9051(e), of a statewide one: "shall neither be an argument, nor be likely to create prejudice, for or against the proposed measure"
verdict[q.at] := {
	"refer": "Is the question true and impartial?",
	"lean": {true: "breach", false: "open"}[(count(marked.words) + count(marked.premises)) > 0],
	"because": against[0].authority,
	"facts": [[q.at, x.fact] | some x in against],
	"what": [x.says | some x in against],
	"factors": array.concat(
		[{"points": "breach", "fact": [q.at, x.fact], "authority": x.authority, "says": x.why} | some x in against],
		[object.union({"points": "no_breach", "fact": [q.at, marked.fact]}, _proof)],
	),
} if {
	some q in input.question
	marked := _marked[q.at]
	against := array.concat(_words(marked.words), array.concat(_premises(marked.premises), _choices(q.choices)))
	count(against) > 0
}

_words([]) := []

_words(words) := [{
	"fact": "evaluative_words",
	"says": sprintf("praises or blames an answer (%s)", [_quoted(words)]),
	"authority": _impartial,
	"why": "Words that praise or blame an answer argue.",
}] if {
	count(words) > 0
}

_premises([]) := []

_premises(premises) := [{
	"fact": "premises",
	"says": sprintf("takes for granted what is disputed (%s)", [_quoted(premises)]),
	"authority": _impartial,
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

# Which section asks for true and impartial words, and what a court asks before it changes them.
_impartial := "elec_13119c" if {
	_local
	law.in_force("elec_13119c")
} else := "elec_9051"

_proof := {"authority": "elec_13314", "says": "A court corrects a ballot only if it violates the Code or the Constitution, and the election is not disturbed."} if {
	_impartial == "elec_13119c"
} else := {"authority": "elec_9092", "says": "A court changes ballot wording only on clear and convincing proof that it is false, misleading or against the Code."}

_local if input.proposal.instrument in instruments.local

_local if input.proposal.proposer == "governing_body"

_private if input.proposal.proposer == "private_body"

_private if {
	input.proposal.instrument == "private_vote"
	not input.proposal.proposer
}
