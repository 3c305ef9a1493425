proposal "measure" {
  title          = "Measure"
  jurisdiction   = "us_ca"
  as_of          = "2026-11-25"
  instrument     = "initiative_ordinance"
  charter_allows = ["initiative"]
}

petition {
  local_body          = "city"
  registered_voters   = 52340
  signatures_required = 2617
  signatures_planned  = 4000
}
