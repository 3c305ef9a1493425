package rules.us_ca.revision.scope

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.lib.law
import data.rules.us_ca.revision.scope.params

needs := {"instrument"}

# Art. XVIII, § 3 "The electors may amend the Constitution by initiative": a statute changes none of it.
applies contains "proposal" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	not input.proposal.instrument in instruments.not_constitutional
}

# How many articles change is stated as a number, or follows from the changes when all of them are stated.
asks.proposal contains ["proposal", "articles_touched"] if not _all_listed

asks.proposal contains ["proposal", "articles_touched"] if input.proposal.words_added >= _words

asks.proposal contains [change.at, "law"] if {
	not input.proposal.articles_touched
	some change in input.change
}

asks.proposal contains [change.at, "extent"] if {
	count(_articles(input.change)) >= _least
	some change in input.change
}

asks.proposal contains ["proposal", "words_added"] if _touched >= _least

_all_listed if input.complete.change

_least := dated.value(params.articles, input.as_of)

_words := dated.value(params.words, input.as_of)

_articles(changes) := {law.article | some change in changes; some law in change.law; law.body == "ca.const"}

_in_substance := [change | some change in input.change; not change.extent == "wording"]

_touched := max([count(_articles(_in_substance)), object.get(input.proposal, "articles_touched", 0)])

_facts := array.concat([["proposal", "articles_touched"], ["proposal", "words_added"]], [[change.at, "law"] | some change in input.change])

# McFadden: "amounts substantially to an attempted revision, rather than amendment, of our state Constitution"
verdict.proposal := {
	"ok": false, "facts": _facts, "articles": _touched, "added": input.proposal.words_added,
	"least_articles": _least, "least_words": _words,
} if {
	_touched >= _least
	input.proposal.words_added >= _words
}

verdict.proposal := {
	"refer": "Does it revise the Constitution by its quantity?",
	"severity": "major",
	"lean": "open",
	"because": _closest,
	"facts": _facts,
	"articles": _touched,
	"added": input.proposal.words_added,
	"factors": [f | some f in _factors; law.in_force(f.authority)],
} if {
	_touched >= _least
	input.proposal.words_added < _words
}

verdict.proposal := {"ok": true, "facts": _facts} if {
	_touched < _least
	_known
}

_known if input.proposal.articles_touched

_known if _all_listed

# A case that was not decided on the day leads nobody: then the section leads.
_closest := "mcfadden_v_jordan" if {
	law.in_force("mcfadden_v_jordan")
} else := "ca_const_18_3"

_factors := [
	{"points": "breach", "fact": ["proposal", "articles_touched"], "authority": "mcfadden_v_jordan", "says": "The measure held a revision in McFadden repealed or changed in substance at least as many articles, of the 25 of its day."},
	{"points": "breach", "fact": ["proposal", "articles_touched"], "authority": "ca_const_18_3", "says": "Article XVIII, section 3 lets the electors amend the Constitution, and does not speak of revising it."},
	{"points": "no_breach", "fact": ["proposal", "words_added"], "authority": "mcfadden_v_jordan", "says": "That measure added more than 21,000 words; this one adds fewer."},
	{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "ca_const_2_8a", "says": "The Constitution reserves to the electors the power to propose amendments to it."},
	{"points": "no_breach", "fact": ["proposal", "instrument"], "authority": "amador_valley", "says": "Courts guard the initiative power and resolve reasonable doubts in its favor."},
]
