proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-07-01"
  instrument   = "initiative_statute"
  status       = "qualified"
}

# missing petition.quarter_certified
petition {
  ends = "2026-04-20"
}
