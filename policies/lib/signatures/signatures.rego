# METADATA
# title: Signatures
# description: How many signatures a statewide initiative needs in California, by the day of its circulating title and summary.
package lib.signatures

import future.keywords.not

import data.lib.dated
import data.lib.instruments

# The last election of a Governor before the title and summary issues, and what it requires.
base(summary) := dated.value(data.values.us_ca.signature_bases, summary)

# What a base requires of a measure of that kind. Undefined while the vote is not certified.
required(from_base, instrument) := from_base.amendment if instrument in instruments.constitutional

required(from_base, instrument) := from_base.statute if not instrument in instruments.constitutional

share(instrument, day) := dated.value(data.values.us_ca.amendment_signature_share, day) if instrument in instruments.constitutional

share(instrument, day) := dated.value(data.values.us_ca.statute_signature_share, day) if not instrument in instruments.constitutional

# The part of a number, rounded up.
part(number, share_of) := ceil((number * share_of.num) / share_of.den)
