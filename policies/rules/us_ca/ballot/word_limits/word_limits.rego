package rules.us_ca.ballot.word_limits

import future.keywords.not

import data.lib.dated
import data.lib.instruments
import data.rules.us_ca.ballot.word_limits.params

needs := {"prescribes_own", "written_by"}

# What the officials write is theirs; a measure that prescribes nothing has no wording to count.
applies contains "ballot_materials" if {
	not input.proposal.instrument in instruments.no_statewide_initiative
	input.ballot_materials
	not input.ballot_materials.written_by in {"attorney_general", "local_official"}
	not input.ballot_materials.prescribes_own == []
}

asks.ballot_materials contains need if some need in instruments.asks

asks.ballot_materials contains ["ballot_materials", "label"] if "label" in input.ballot_materials.prescribes_own

asks.ballot_materials contains ["ballot_materials", "ballot_title"] if _titled

_titled if {
	some part in {"title", "summary"}
	part in input.ballot_materials.prescribes_own
}

# § 9051: "shall not exceed 100 words"; "no more than 75 words"
_long := array.concat(
	_over("label", "ballot label", dated.value(params.label_words, input.as_of)),
	_over("ballot_title", "ballot title and summary", dated.value(params.title_words, input.as_of)),
)

_over(fact, called, most) := [{"fact": fact, "says": sprintf("a %s of %d words (at most %d)", [called, words, most])} |
	words := count(regex.find_n(`\S*[\pL\pN]\S*`, input.ballot_materials[fact], -1))
	words > most
]

verdict.ballot_materials := {"ok": true, "facts": [["ballot_materials", "prescribes_own"]]} if {
	_long == []
	_stated
}

verdict.ballot_materials := {
	"ok": false,
	"facts": [["ballot_materials", x.fact] | some x in _long],
	"over": [x.says | some x in _long],
} if {
	count(_long) > 0
}

_stated if input.ballot_materials.prescribes_own

_stated if input.ballot_materials.silent.prescribes_own
