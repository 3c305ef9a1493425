package rules.us_ca.words.law

import data.lib.words
import future.keywords.not

needs := set()

applies contains at if some at, _ in words.texts

# A clause: to the next full stop or semicolon that ends one. Numbers and abbreviations have stops of their own.
_clause := `(?:\b(?:[Aa]rts?|[Ss]ubds?|[Pp]ars?|[Cc]ls?|Cal|Const|Gov|Elec|Pen|Civ|Veh|Ed|Lab|Rev|Tax|Saf|Welf|Inst|Wat|Prob|Proc|Bus|Prof|Corp|Fam|Ins|Com|Pub|Res|Util|Unemp|Stats)\.|\.[0-9]|[^.;])+`

# Words that change a section or set it aside. To cite one is no change of it.
_changing := concat("|", [
	`(?i)\b(?:is|are|shall be)\s+(?:hereby\s+)?(?:amended|repealed|added|deleted|renumbered|reenacted|re-enacted|superseded|suspended|inoperative)\b`,
	`\b(?:amends?|amending|repeals?|repealing|adds?|adding|deletes?|supersedes?|overrides?)\b`,
	`\b(?:do|does|shall)\s+not\s+apply\b`, `\b(?:has|have|shall have)\s+no\s+(?:force|effect)\b`,
	`\b(?:notwithstanding|despite|in\s+spite\s+of)\s+(?:(?:any|the)\s+(?:provisions?|requirements?)\s+of\s+)?(?:(?:sections?|subdivisions?|paragraphs?|articles?|(?:\w+\.?\s+){1,4}code)\b|subds?\.|art\.)`,
])

# "Section 431 of the Government Code", "Sections 430 and 431 of the Government Code"
_code := `[Ss]ections?\s+((?:[0-9]|[.,]|\s|and|or|to|through|inclusive|\([a-z0-9]+\))+)\s*of\s+the\s+([A-Z][A-Za-z&, ]*?Code)\b`

# "Government Code section 431", "Gov. Code, § 431"
_abbreviated := `\b([A-Z][a-z]+\.?\s+Code),?\s+(?:[Ss]ections?|§§?)\s*([0-9]+(?:\.[0-9]+)*)`

# "Section 8730 is added to the Government Code", "(commencing with Section 8730) is added to [...] the Government Code"
_added := `[Ss]ection\s+([0-9]+(?:\.[0-9]+)*)\)?,?\s+(?:is|are)\s+(?:hereby\s+)?added\s+to\s+(?:[^.;]*\bof\s+)?the\s+([A-Z][A-Za-z&, ]*?Code)\b`

# "Section 1 of Article III", "Article III, Section 1", "art. III, § 1"
_article := `[Ss]ection\s+([0-9]+(?:\.[0-9]+)?)\s+of\s+[Aa]rticle\s+([IVXL]+(?:\s+[A-D])?)\b`

_of_article := `\b[Aa]rt(?:icle|\.)\s+([IVXL]+(?:\s+[A-D])?),\s+(?:[Ss]ection|[Ss]ec\.|§)\s*([0-9]+(?:\.[0-9]+)?)`

_laws contains law if {
	some c in input.change
	some law in c.law
}

_laws contains law if {
	some f in input.flag
	some law in f.overrides
}

_laws contains law if {
	some q in input.question
	some law in q.displaces
}

_laws contains law if {
	some e in input.election
	some law in e.displaces
}

_laws contains law if {
	some b in input.commission
	some q in b.qualification
	some law in q.overrides
}

_section_stated(section) if {
	some law in _laws
	law.section == section
}

# "Gov. Code, §§ 430-436"
_section_stated(section) if {
	some law in _laws
	ends := [law.section, section, law.last]
	every end in ends {
		regex.match(`^[0-9]+(\.[0-9]+)?$`, end)
	}
	[first, middle, last] := [to_number(end) | some end in ends]
	first <= middle
	middle <= last
}

_article_stated(place) if {
	some law in _laws
	contains(law.text, place)
}

_cited(text) := array.concat(
	[{"words": match, "cite": sprintf("%s section %s", [_spaced(code), section])} |
		some [match, sections, code] in regex.find_all_string_submatch_n(_code, text, -1)
		some section in regex.find_n(`[0-9]+(?:\.[0-9]+)*`, regex.replace(sections, `\([a-z0-9]+\)`, ""), -1)
		not _section_stated(section)
	],
	array.concat(
		[{"words": match, "cite": sprintf("%s section %s", [_spaced(code), section])} |
			some [match, code, section] in regex.find_all_string_submatch_n(_abbreviated, text, -1)
			not _section_stated(section)
		],
		array.concat(_additions(text), [{"words": match, "cite": place} |
			some [match, article, section] in _articles(text)
			place := sprintf("art. %s, § %s", [_spaced(article), section])
			not _article_stated(place)
		]),
	),
)

_additions(text) := [{"words": match, "cite": sprintf("%s section %s", [_spaced(code), section])} |
	some [match, section, code] in regex.find_all_string_submatch_n(_added, text, -1)
	not _section_stated(section)
]

_articles(text) := array.concat(
	[[match, article, section] | some [match, section, article] in regex.find_all_string_submatch_n(_article, text, -1)],
	regex.find_all_string_submatch_n(_of_article, text, -1),
)

_spaced(text) := regex.replace(text, `\s+`, " ")

_said[at] := cited if {
	some at, text in words.texts
	words.holds(words.lowered[at], {"code", "article", "art."})
	cited := [c |
		some clause in regex.find_n(_clause, text, -1)
		regex.match(_changing, clause)
		some c in _cited(clause)
	]
	cited != []
}

verdict[at] := {
	"ok": false,
	"facts": [[at, "text"]],
	"words": cited[0].words,
	"cited": {c.cite | some c in cited},
	"them": _them(count({c.cite | some c in cited})),
} if {
	some at, cited in _said
}

verdict[at] := {"ok": true, "facts": [[at, "text"]]} if {
	some at, _ in words.texts
	not _said[at]
}

_them(n) := "it" if n == 1

_them(n) := "them" if n > 1
