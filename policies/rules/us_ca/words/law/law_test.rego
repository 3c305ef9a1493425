package rules.us_ca.words.law_test

import future.keywords.not

import data.rules.us_ca.words.law as rule

_text(text) := {"known": {"proposal": {"text": "stated"}}, "proposal": {"text": text}}

cases := {
	"a section": {"text": "Section 431 of the Government Code is repealed.", "cited": {"Government Code section 431"}},
	"over two lines": {"text": "This act repeals Section 431 of the\nGovernment Code", "cited": {"Government Code section 431"}},
	"two sections": {"text": "Sections 430 and 434.5 of the Government Code are repealed.", "cited": {"Government Code section 430", "Government Code section 434.5"}},
	"a subdivision": {"text": "Section 9002(b) of the Elections Code does not apply.", "cited": {"Elections Code section 9002"}},
	"a code of two words": {"text": "Notwithstanding Section 5 of the Health and Safety Code", "cited": {"Health and Safety Code section 5"}},
	"two codes": {"text": "Section 5 of the Penal Code and Section 6 of the Vehicle Code are amended", "cited": {"Penal Code section 5", "Vehicle Code section 6"}},
	"section after code": {"text": "despite Government Code section 431", "cited": {"Government Code section 431"}},
	"abbreviated": {"text": "It amends Gov. Code, § 431", "cited": {"Gov. Code section 431"}},
	"an article": {"text": "Section 1 of Article III of the California Constitution is repealed.", "cited": {"art. III, § 1"}},
	"an article first": {"text": "Article XIII A, Section 3 shall have no effect", "cited": {"art. XIII A, § 3"}},
	"an article abbreviated": {"text": "notwithstanding art. III, § 1", "cited": {"art. III, § 1"}},
	"a section added": {"text": "Section 8730 is added to the Government Code, to read:", "cited": {"Government Code section 8730"}},
	"a chapter added": {
		"text": "Chapter 6 (commencing with Section 8730) is added to Division 1 of Title 2 of the Government Code, to read:",
		"cited": {"Government Code section 8730"},
	},
	"its own section": {"text": "Section 3 of this Act is repealed in 2030.", "cited": set()},
	"a reference": {"text": "as Section 431 of the Government Code says", "cited": set()},
	"a reference abbreviated": {"text": "See Gov. Code, § 431.", "cited": set()},
	"a reference as amended": {"text": "Section 431 of the Government Code, as amended in 2012, governs.", "cited": set()},
	"a reference beside a change": {"text": "Section 3 is repealed. Section 431 of the Government Code governs.", "cited": set()},
	"a reference after other law": {"text": "Notwithstanding any other law, the commission meets as Section 11121 of the Government Code says.", "cited": set()},
	"a provision set aside": {"text": "Notwithstanding the provisions of Section 11121 of the Government Code, it meets.", "cited": {"Government Code section 11121"}},
}

test_verdict[note] if {
	some note, tc in cases
	got := rule.verdict.proposal with input as _text(tc.text)
	[got.ok, union({got.cited | got.cited})] == [tc.cited == set(), tc.cited]
}

_431 := [{"section": "431", "text": "Gov. Code, § 431"}]

stated := {
	"a change": {"change": [{"law": _431}]},
	"a range": {"change": [{"law": [{"section": "430", "last": "436", "text": "Gov. Code, §§ 430-436"}]}]},
	"a flag": {"flag": [{"overrides": _431}]},
	"a question": {"question": [{"displaces": _431}]},
	"an election": {"election": [{"displaces": _431}]},
	"a qualification": {"commission": [{"qualification": [{"overrides": _431}]}]},
}

test_stated[note] if {
	some note, facts in stated
	rule.verdict.proposal.ok with input as object.union(_text("It amends Gov. Code, § 431"), facts)
}

not_stated := {
	"another section": [{"section": "432", "text": "Gov. Code, § 432"}],
	"a range before": [{"section": "420", "last": "430", "text": "Gov. Code, §§ 420-430"}],
	"a range after": [{"section": "432", "last": "436", "text": "Gov. Code, §§ 432-436"}],
	"a range of another form": [{"section": "430a", "last": "436", "text": "Gov. Code, §§ 430a-436"}],
}

test_not_stated[note] if {
	some note, law in not_stated
	rule.verdict.proposal.ok == false with input as object.union(_text("It amends Gov. Code, § 431"), {"change": [{"law": law}]})
}

test_an_addition_is_stated if {
	added := _text("Section 8730 is added to the Government Code, to read:")
	rule.verdict.proposal.ok with input as object.union(added, {"change": [{"law": [{"section": "8730", "text": "Gov. Code, § 8730"}]}]})
}

test_the_words_of_the_citation_are_marked if {
	rule.verdict.proposal.words == "Section 431 of the Government Code" with input as _text("Now Section 431 of the Government Code is repealed.")
}

test_an_article_is_stated if {
	law := [{"section": "1", "text": "Cal. Const., art. III, § 1"}]
	rule.verdict.proposal.ok with input as object.union(_text("Section 1 of Article III is repealed."), {"change": [{"law": law}]})
}

test_another_article_is_not_it if {
	law := [{"section": "7", "text": "Cal. Const., art. I, § 7"}]
	rule.verdict.proposal.ok == false with input as object.union(_text("Section 1 of Article III is repealed."), {"change": [{"law": law}]})
}

test_it_or_them if {
	rule.verdict.proposal.them == "it" with input as _text("It amends Gov. Code, § 431")
	rule.verdict.proposal.them == "them" with input as _text("It amends Gov. Code, § 431; it repeals Gov. Code, § 432")
}

test_silence_gives_no_verdict if {
	rule.verdict == {} with input as {"known": {}, "proposal": {}}
}
