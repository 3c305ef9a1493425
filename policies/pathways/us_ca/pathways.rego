# METADATA
# title: Days and numbers of California's roads
# description: What the steps of the roads say in braces, by step and name. What is not known is absent.
package pathways.us_ca

import future.keywords.not

import data.lib.calendar
import data.lib.dated
import data.lib.elections
import data.lib.signatures
import data.lib.vote

says.filing.filed := input.filing.filed

says.summary.summary := input.filing.summary_date

# The base is fixed when the title and summary issue; before that it is what it would be on the law's day.
says.signatures.needed := signatures.required(signatures.base(input.filing.summary_date), input.proposal.instrument)

says.signatures.expected := signatures.required(signatures.base(input.as_of), input.proposal.instrument) if not input.filing.summary_date

says.signatures.as_of := input.as_of

says.signatures.share := signatures.share(input.proposal.instrument, object.get(input, ["filing", "summary_date"], input.as_of))

says.signatures.window := dated.value(data.values.us_ca.circulation_days, input.as_of)

says.signatures.last := calendar.add(input.filing.summary_date, dated.value(data.values.us_ca.circulation_days, input.filing.summary_date))

says.petition.share_for_amendment := dated.value(data.values.us_ca.amendment_signature_share, input.as_of)

says.petition.for_amendment := signatures.base(input.as_of).amendment

says.qualification.certified := input.petition.certified

says.qualification.before := dated.value(data.values.us_ca.qualification_days, input.as_of)

says.qualification.qualifies := elections.qualification_day(_ballot, input.as_of)

says.vote.ballot := _ballot

says.vote.majority := dated.value(data.values.us_ca.approval_majority, input.as_of)

says.statement.after := dated.value(data.values.us_ca.statement_of_vote_days, input.as_of)

says.statement.statement := elections.statement_due(_ballot, input.as_of)

# Only where the law counts from it: else a measure takes effect before it is filed.
says.statement.leads if dated.value(data.values.us_ca.effective_days, input.as_of)

says.effect.fifth := dated.value(data.values.us_ca.effective_days, input.as_of)

says.effect.effect := elections.effective(_ballot, input.as_of)

says.effect.next_day := calendar.add(_ballot, 1) if vote.free

# The day that is stated where the law holds an election on it, or a special one is stated; else that of the law.
_ballot := vote.day if {
	calendar.weekday(vote.day) == "Tuesday"
	_lawful(vote.day)
} else := elections.general_for(vote.day, input.as_of) if {
	vote.day
} else := elections.next_ballot(input.as_of, input.as_of)

_lawful(day) if elections.is_general(day, input.as_of)

_lawful(day) if elections.is_primary(day, input.as_of)

_lawful(day) if {
	some e in input.election
	e.date == day
	e.kind == "statewide_special"
}
