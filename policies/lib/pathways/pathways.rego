# METADATA
# title: Pathways
# description: What the roads of the governing jurisdictions compute for their steps, by jurisdiction.
package lib.pathways

import future.keywords.not

import data.lib.law

says[j] := data.pathways[j].says if some j in law.chain
