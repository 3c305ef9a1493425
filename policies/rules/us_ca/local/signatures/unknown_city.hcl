proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_ordinance"
}

# missing petition.registered_voters
# missing petition.signatures_planned
# missing proposal.charter_allows
petition {
  local_body          = "city"
  signatures_required = 5234
}
