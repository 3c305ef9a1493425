proposal "measure" {
  title          = "Measure"
  jurisdiction   = "us_ca"
  as_of          = "2026-11-25"
  instrument     = "initiative_ordinance"
  charter_allows = []
}

petition {
  local_body          = "city"
  registered_voters   = 52340
  signatures_required = 5234
  signatures_planned  = 8000
}
