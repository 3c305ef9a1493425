package lib.citations_test

import future.keywords.not

import data.lib.citations

_single := {"key": "ca.elec.303", "body": "ca.elec", "section": "303"}

_range := {"key": "ca.elec.9050", "body": "ca.elec", "section": "9050", "last": "9053"}

test_names if {
	citations.names(_single, "ca.elec.303")
	not citations.names(_single, "ca.gov.303")
	not citations.names(_single, "ca.elec.304")
	citations.names(_range, "ca.elec.9050")
	citations.names(_range, "ca.elec.9053")
	not citations.names(_range, "ca.elec.9049")
	not citations.names(_range, "ca.elec.9054")
	not citations.names(_range, "ca.gov.9051")
	not citations.names(object.union(_range, {"last": "9053a"}), "ca.elec.9051")
}

test_unnamed if {
	citations.unnamed([_single, _range], {"ca.elec.303", "ca.elec.9051", "ca.elec.13247"}) == {"ca.elec.13247"}
	citations.unnamed([], {"ca.elec.303"}) == {"ca.elec.303"}
}
