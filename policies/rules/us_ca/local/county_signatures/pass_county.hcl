proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-11-25"
  instrument   = "initiative_ordinance"
}

petition {
  local_body          = "county"
  votes_for_governor  = 301200
  signatures_required = 30120
  signatures_planned  = 40000
}
