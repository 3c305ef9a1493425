package rules.us.encoding.whole

import future.keywords.not

# Not law, but what makes the silence of a proposal mean anything.
needs := {"complete"}

applies := {"proposal"}

verdict["proposal"] := {"ok": true, "facts": ["complete"]} if input.known.proposal.complete == "stated"
