proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2025-03-01"
  instrument   = "initiative_statute"
  status       = "circulating"
}

petition {
  text_full      = true
  text_identical = "different" # want "is not the text filed"
}
