# METADATA
# title: Consents
# description: On whose consent a block of the proposal depends, directly or through the blocks that it waits for.
package lib.consents

import future.keywords.not

# The block, and all blocks that it waits for or requires, directly or not.
awaited(at) := graph.reachable(input.graph, {at})

# What must be known before anyone can say on whose consent a block depends.
asks(at) := {[awaits, fact] |
	some awaits in awaited(at)
	some fact in _references[split(awaits, ".")[0]]
} | {[c.at, "form"] |
	some c in input.consent
	c.at in awaited(at)
	not c.of in _own
}

_waits := {"when", "requires"}

_references := {
	"act": _waits, "effect": _waits, "territory": _waits, "consent": {"of", "status"}, "change": {"when"},
	"convention": {"when"}, "federal": {"when"}, "instruction": {"when"}, "representative": {"when"},
}

# The State's own consents bind nobody else, in whatever form.
_own := {"legislature", "voters", "governing_body", "county_voters"}

# Only what is given already, or a condition, holds a measure back. One asked for or foreseen does not.
_held := {"given", "condition"}

# art. V: an amendment of the federal Constitution.
amendment(at) if {
	some c in input.consent
	c.at in awaited(at)
	c.form == "article_v"
	c.status in _held
}

# Another consent of the Nation: an act of Congress, an agreement, a consent of the States in a form of their own.
national(at) if {
	some c in input.consent
	c.at in awaited(at)
	not c.of in _own
	not c.form == "article_v"
	not c.at in _no_acts
	c.status in _held
}

# The consent of Congress itself, in whatever lawful form.
congress(at) if {
	some c in input.consent
	c.at in awaited(at)
	c.of == "congress"
	not c.at in _no_acts
	c.status in _held
}

# art. I, § 7: a vote in Congress that is no act of both Houses, presented to the President. A resolution may be a joint one,
# which is presented.
no_act(at) if {
	some c in input.consent
	c.at in awaited(at)
	c.at in _no_acts
}

_no_acts contains c.at if {
	some c in input.consent
	c.form == "one_house"
}

_no_acts contains c.at if {
	some c in input.consent
	c.of in {"us_house", "us_senate"}
	not c.form in {"article_v", "act_of_congress"}
}

_no_acts contains c.at if {
	some c in input.consent
	c.of == "congress"
	c.form == "vote"
}

# Consents that the measure names and does not wait for.
unheld(at) if {
	some c in input.consent
	c.at in awaited(at)
	not c.status in _held
}

# The strongest consent on which a block depends; failing one, how the measure itself says that it comes about.
road(at, by) := "article_v" if amendment(at)

else := "act_of_congress" if national(at)

else := "one_house" if no_act(at)

else := way if way := _ways[by]

else := "none"

_ways := {"amendment": "article_v", "congress": "act_of_congress", "negotiation": "negotiation", "agreement": "negotiation"}
