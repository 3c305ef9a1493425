package main

// memberWords says what a member of the JSON run means where its Go type has no comment on it: by type and member, or
// by the member alone where it means the same everywhere.
var memberWords = map[string]string{
	"Document.run": "what ran, and how", "Document.totals": "the sums, and the exit code",
	"Header.fail_on": "the gate: the least severity that fails the run",
	"File.path":      "as it was named on the command line, with `/`; `-` is the standard input",
	"File.proposal":  "left out when the text was not understood", "File.findings": "worst first: by outcome, severity, place, rule and subject",
	"File.tool_fault": "the program broke on it, not the input",
	"name":            "label of the `proposal` block", "Proposal.title": "as the file states it", "Proposal.jurisdiction": "identifier, such as us_ca",
	"jurisdiction_name": "as people call it", "instrument": "word of the vocabulary", "instrument_title": "as people call it",
	"Proposal.as_of": "the day whose law applies, as an ISO date", "law_up_to": "where that day is later than the library was compared with its sources: the day up to which it was", "known_from": "text, official_summary or press",
	"summary": "what is wrong, in a few words", "detail": "what was expected, and the nearest name",
	"place": "where it stands", "rule": "identifier of the rule: jurisdiction, topic and name", "Finding.severity": "the rule's, or a lower one for a lesser case",
	"outcome": "of the rule about this subject", "message": "what is wrong with these words, or what is for counsel",
	"Finding.factors": "considerations for counsel, listed and not weighed", "Finding.law": "the rule's authorities that are law on the day",
	"cure": "a sentence that says what would meet the rule", "Fact.address": "of the block, then the fact: commission.a.oath",
	"Fact.words": "the words in the fact that are marked", "fact": "dotted, relative to the block", "Missing.asks": "the question that stating it answers",
	"Factor.address": "the fact that the factor rests on", "authority": "identifier, in `authorities`", "citation": "in the form of the California Style Manual",
	"Factor.says": "the consideration", "edits": "what to change, in order", "holds": "the rule is met, or governs nothing, and nothing else gets worse",
	"at": "address of what is changed", "hcl": "what a drafter would type", "because": "why", "file": "name of the text, as in `path`",
	"line": "from 1", "column": "from 1", "end_line": "from 1", "end_column": "from 1, after the last character", "byte": "from 0", "end_byte": "after the last byte",
	"RuleInfo.title": "the requirement as a true sentence", "description": "what the rule requires", "RuleInfo.severity": "of a breach",
	"issues": "codes of the issues that the rule answers", "id": "identifier", "Authority.jurisdiction": "whose law it is", "Library.jurisdiction": "of the proposals that it was asked about",
	"bluebook": "citation in the form of the Bluebook", "california": "citation in the form of the California Style Manual", "kind": "constitution, statute, case, guidance, press",
	"key": "the law in its parts, as citations are compared", "weight": "binding, persuasive, syllabus, dictum, order, trial_ruling, staff_letter, official_record or none",
	"weight_note": "why it has this weight", "Authority.says": "what it says, in our words", "quote": "its own words", "pinpoint": "where the words stand",
	"verification": "verbatim, paraphrase or memory", "read_in": "primary: a copy of the text; secondary: another source that quotes it", "support": "direct, partial or memory: how far it says what it is cited for",
	"from": "law since, as an ISO date", "began": "exact, when somebody knows that the rule itself began that day", "to": "law until", "text_of": "date of the text that is quoted",
	"amended": "when it was last amended", "url": "official address", "url_opened": "whether somebody opened the address", "Authority.note": "what else to know",
	"Waiver.rule": "identifier of the rule whose finding it waives", "reason": "why it is lived with", "by": "who decided it",
	"Waiver.authority": "of that person, or the ticket", "Waived.authority": "of that person, or the ticket", "created": "ISO date", "expires": "ISO date, the last day on which it holds",
	"Waiver.words": "digest of the words that it waives", "where": "where the waiver stands",
	"rules": "how many", "files": "inputs, read or not", "skipped": "links that are not followed", "refer": "for counsel", "unknown": "undecided",
	"pass": "met", "not_applicable": "govern nothing, or not law on the day", "facts_to_state": "missing facts, each once for a proposal",
	"Totals.note": "why nothing was checked", "exit": "exit code of the run", "why": "what decided the exit code",
}

// memberSays finds the words on a member.
func memberSays(typeName, member string) string {
	if words, ok := memberWords[typeName+"."+member]; ok {
		return words
	}
	return memberWords[member]
}
