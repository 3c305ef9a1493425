proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2026-02-01"
  instrument   = "initiative_statute"
  status       = "circulating"
}

petition {
  ends = "2026-04-20"
}
