proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-01"
  instrument   = "initiative_statute"
  status       = "circulating"
}

# missing petition.format
petition {
  ends = "2025-07-22"
}
