# METADATA
# title: Instruments
# description: Kinds of instrument that rules govern together. Use with `not ... in`, so that silence stays in.
package lib.instruments

import future.keywords.not

# What a rule on statewide initiatives does not govern.
no_statewide_initiative := {
	"initiative_ordinance", "referendum", "legislative_statute", "legislative_constitutional_amendment", "legislative_revision",
	"convention_revision", "bond_act", "advisory_question", "local_ordinance", "charter_amendment", "declaration_of_policy",
	"resolution", "proclamation", "bill", "plebiscite", "private_vote",
}

# Instruments that can change the state constitution: a rule on statutes does not govern them. Of a combined one it governs
# the part that is a statute, where the facts tell the two apart.
constitutional := {
	"initiative_constitutional_amendment", "initiative_combined", "legislative_constitutional_amendment",
	"legislative_revision", "convention_revision",
}

# An amendment and a statute in one.
combined := {"initiative_combined"}

# Every part is text of the state constitution.
wholly_constitutional := constitutional - combined

# Of a combined measure only what the Constitution itself creates is outside a rule on statutes.
constitutes(created_by) if {
	input.proposal.instrument in combined
	created_by == "constitution"
}

# Instruments that cannot change the state constitution.
not_constitutional := {
	"initiative_statute", "initiative_ordinance", "referendum", "legislative_statute", "bond_act", "advisory_question",
	"local_ordinance", "charter_amendment", "declaration_of_policy", "resolution", "proclamation", "bill", "plebiscite", "private_vote",
}

# Acts of a city, county or district and of its voters.
local := {"initiative_ordinance", "local_ordinance", "charter_amendment", "declaration_of_policy"}

# Neither an amendment nor a "statute proposed to the electors by the Legislature or by initiative" (Cal. Const., art. II, § 12).
no_statute_before_electors := {
	"initiative_ordinance", "referendum", "advisory_question", "local_ordinance", "charter_amendment", "declaration_of_policy",
	"resolution", "proclamation", "bill", "plebiscite", "private_vote",
}

# Only what voters of the whole State propose is filed for a circulating title and summary: an initiative, of whichever
# kind. A referendum is filed so too; it puts to the voters a statute that others made, and states nothing of its own.
filed if input.filing.filed

# What must be known to say that a measure is a statewide initiative.
asks contains ["proposal", "instrument"] if not filed
