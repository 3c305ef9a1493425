proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_ordinance"
}

# missing petition.votes_for_governor
# missing petition.signatures_planned
petition {
  local_body          = "county"
  signatures_required = 5234
}
