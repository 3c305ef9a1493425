package lib.pathways_test

import future.keywords.not

import data.lib.pathways

# The road of a State, and not of another.
test_by_jurisdiction if {
	says := pathways.says with input as {"as_of": "2025-01-23", "jurisdiction": "us_ca", "filing": {"filed": "2024-11-19"}}
	says.us_ca.filing.filed == "2024-11-19"
	not pathways.says.us_ca with input as {"as_of": "2025-01-23", "jurisdiction": "us_tx", "filing": {"filed": "2024-11-19"}}
}
