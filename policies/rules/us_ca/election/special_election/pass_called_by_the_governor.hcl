proposal "measure" {
  title        = "Measure"
  jurisdiction = "us_ca"
  as_of        = "2024-11-19"
  instrument   = "initiative_statute"
}

election "e" {
  decides   = [proposal]
  date      = "2026-11-03"
  kind      = "statewide_special"
  called_by = "governor"
}
